import type { Fact } from './types';

/** Full-width to ASCII, zero-width characters out, runs of blanks to one; line breaks stay. */
export function normalizeMessage(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .replace(/\r\n?/g, '\n');
}

const provinceCharacters =
  '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新川贵甘云秦';

const finders: readonly (readonly [Fact['kind'], RegExp])[] = [
  ['link', /https?:\/\/[^\s，。；、）)】」"'<>\u4e00-\u9fff]+/giu],
  [
    'publicSecurityNumber',
    /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]公网安备 ?\d{14}号?/gu,
  ],
  [
    'icpNumber',
    new RegExp(`[${provinceCharacters}] ?ICP ?备 ?\\d{8,10} ?号(?: ?- ?\\d{1,5}[AXK]?)?`, 'giu'),
  ],
  ['code', /(?:验证码|校验码|核验码|动态码)(?:为|是|[:：])? ?[【「[(]?(\d{4,8})(?!\d)/gu],
  ['code', /(?<!\d)(\d{6})(?!\d)(?=[^\d]{0,6}(?:验证码|为您的|\(|，请|,请))/gu],
  ['orderNumber', /(?:订单号?|流水号|受理号)(?:为|是|[:：])? ?(\d{10,20})/gu],
  ['phone', /(?<!\d)(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|9\d{4}|400-?\d{3}-?\d{4})(?!\d)/gu],
  ['date', /(?<!\d)20\d{2}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2} ?日?(?: ?\d{1,2}[:时]\d{0,2}分?)?/gu],
  ['amount', /(?:人民币|¥|￥) ?[\d,.]+ ?(?:元|万元)?|[\d,.]+ ?(?:元|万元)/gu],
  ['sender', /(?<!\d)(?:12381|106\d{3,12}12381)(?!\d)/gu],
  [
    'domain',
    /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:com\.cn|net\.cn|org\.cn|gov\.cn|com|cn|net|org|xyz|top|vip|shop|site|info|cc|tv|pro|club|online|tech|中国|公司|网络)(?![\w-])/giu,
  ],
];

/** Everything exact that stands in a message, in order, once each. */
export function findFacts(text: string): readonly Fact[] {
  const found: (Fact & { readonly at: number })[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const [kind, pattern] of finders) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? match[0]).trim();
      const start = match.index + match[0].indexOf(value);
      const end = start + value.length;
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      found.push({ kind, value: tidy(kind, value), at: start });
    }
  }
  found.sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return found
    .filter(({ kind, value }) => {
      const key = `${kind} ${value}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ kind, value }) => ({ kind, value }));
}

function tidy(kind: Fact['kind'], value: string): string {
  if (kind === 'icpNumber' || kind === 'publicSecurityNumber') {
    return value.replace(/ /g, '').replace(/icp/i, 'ICP');
  }
  if (kind === 'link') return value.replace(/[.,;]+$/, '');
  return kind === 'domain' ? value.toLowerCase() : value;
}
