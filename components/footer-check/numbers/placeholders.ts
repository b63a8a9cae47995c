/** Characters that templates put in the place of digits. */
export const placeholderCharacters: ReadonlySet<string> = new Set([
  'X',
  '*',
  '×',
  '✕',
  '#',
  '?',
  '□',
  '○',
  '●',
  '■',
  'N',
  '〇',
]);

const sequences = '01234567890123456789';
const falling = '98765432109876543210';

/** Digits that nobody was given: X and *, one digit over and over, 12345678, a year and zeros. */
export function isPlaceholderDigits(digits: string): boolean {
  if (/[^0-9]/.test(digits)) return true;
  if (digits.length < 4) return false;
  if (/^(\d)\1+$/.test(digits)) return true;
  if (digits.length !== 8 && digits.length !== 10) return false;
  return sequences.includes(digits) || falling.includes(digits) || digits.endsWith('000000');
}

/** A serial that templates like (2024123456), but that somebody may have. */
export const isTemplateSerial = (digits: string): boolean =>
  (digits.length === 8 || digits.length === 10) && /(?:123456|654321|(\d)\1{5})$/.test(digits);

const templates = [
  // {{ icp }}, ${icp}, <%= icp %>, [[icp]], {icp}, %icp%, #icp#
  /(?:\{\{|\$\{|\{%|<%|\[\[|\{|%%?|\[|#)[^{}[\]%#<>\n]{0,60}?(?:ICP|BEIAN|MIIT|备案)[^{}[\]%#<>\n]{0,60}(?:\}\}|\}|%\}|%>|\]\]|\]|%%?|#)/gu,
  // {{ $site->icp }}, <?php echo $icp ?>
  /\{\{[^{}\n]{0,60}?(?:ICP|BEIAN|MIIT|备案)[^{}\n]{0,60}\}\}/gu,
  /<\?[^\n]{0,60}?(?:ICP|BEIAN|MIIT|备案)[^\n]{0,60}?\?>/gu,
  // 您的备案号, 此处填写备案号
  /(?:您|你|贵站|贵公司)的?(?:网站|站点|ICP)?\s?备案(?:号|编号|信息)/gu,
  /(?:请|在此|此处|这里|待)\s?(?:填写|填入|输入|替换|添加|放置)[^\n]{0,8}备案(?:号|编号)/gu,
  /备案(?:号|编号)\s?[:：]?\s?(?:\(?\s?(?:待填写?|请填写|此处填写|占位|待补充|待定|未填写|未设置|未配置|请[在到于去][^\n]{0,12}(?:设置|填写|填入|输入|添加|配置|修改))\s?\)?)/gu,
  /备案(?:号|编号|序号)?\s?:?\s?(?:X{3,}|\*{3,}|0{6,}|_{3,}|#{3,}|\?{3,}|…{2,})/gu,
  /YOUR\s?(?:-|_)?\s?ICP(?:\s?(?:-|_)?\s?(?:NUMBER|NO\.?|LICENSE|FILING|RECORD|BEIAN|CODE))?|(?:YOUR|INSERT|ENTER)\s(?:THE\s)?(?:ICP|BEIAN)\s(?:FILING\s)?NUMBER|ICP\s?NUMBER\s(?:GOES\s)?HERE/gu,
];

/** Words that stand where a number should, in a normalized text. */
export function findPlaceholderTexts(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of templates) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
