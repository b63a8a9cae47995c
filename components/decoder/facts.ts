import type { Fact } from './types';

/** No message is longer: what follows is not read. */
export const longestMessage = 20_000;

/** Full-width to ASCII, zero-width characters out, runs of blanks to one; line breaks stay. */
export function normalizeMessage(text: string): string {
  return (
    text
      .slice(0, longestMessage)
      // Written out, or it would be a bare figure and no longer tell that an item begins: it does so
      // in the middle of a line as well.
      .replace(/[①-⑳]/gu, (mark) => `\n${mark.charCodeAt(0) - 0x245f}、`)
      .normalize('NFKC')
      .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
      .replace(/[ \t\u00a0\u3000]+/g, ' ')
      .replace(/\r\n?/g, '\n')
  );
}

const provinceCharacters =
  '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新川贵甘云秦';

const provinceNames =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
/** What looks like a domain and is a file, or an abbreviation with dots. */
const noDomain = /\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|zip|rar|apk|ipa|js|html?|php|txt)$/iu;
const officialHost = /(?:^|\.)(?:gov\.cn|aliyun\.com|alibabacloud\.com)$/iu;

const finders: readonly (readonly [Fact['kind'], RegExp])[] = [
  ['link', /https?:\/\/[^\s,;!，。；、）)】」”"'<>\u4e00-\u9fff]+/giu],
  ['email', /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/giu],
  ['serviceCode', /(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/giu],
  [
    'publicSecurityNumber',
    /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]公网安备 ?\d{14}号?/gu,
  ],
  [
    'icpNumber',
    new RegExp(`[${provinceCharacters}] ?ICP ?备 ?\\d{8,10} ?号(?: ?- ?\\d{1,5}[AXK]?)?`, 'giu'),
  ],
  [
    'code',
    /(?:验证码|校验码|核验码|动态码|短信码|确认码|短信验证|短验|code|(?<=[凭此该])码)[^\d。；，,]{0,6}?(\d{4,8})(?!\d)/giu,
  ],
  ['code', /(?<![\d*])(\d{6})(?!\d)(?=[^\d]{0,6}(?:验证码|校验码|为您的|是您|\(|，请|,请))/gu],
  [
    'orderNumber',
    /(?:(?:订单|流水|受理|工单|备案单|申请|业务)(?:编号|号码|号)?|单号)[^\da-z。；，,]{0,4}([a-z]{0,6}-?\d[\d-]{6,22}\d)(?!\d)/giu,
  ],
  ['ip', /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/gu],
  [
    'phone',
    /(?<!\d)(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|1[3-9]\d\*{4}\d{4}|9\d{4}|400-?\d{3}-?\d{4})(?!\d)/gu,
  ],
  [
    'date',
    /(?<!\d)(?:20\d{2} ?[-/.年] ?)?\d{1,2}月 ?\d{1,2} ?[日号](?: ?\d{1,2}[:时点]\d{0,2}分?)?|(?<!\d)20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?: ?\d{1,2}:\d{2})?/gu,
  ],
  ['amount', /(?:人民币|¥|￥) ?[\d,.]+ ?(?:元|万元)?|[\d,.]+ ?(?:元|万元)/gu],
  ['sizeLimit', /(?<![\w.])\d{1,4}(?:\.\d)? ?(?:KB|MB|K|M|兆)(?![\w])/giu],
  ['sender', /(?<!\d)(?:12381|106\d{3,12}12381)(?!\d)/gu],
  ['packageName', /(?<![\w.@-])(?:com|cn|net|org|io)(?:\.[a-z][\w-]*){2,6}(?![\w-])/giu],
  ['domain', /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,12}(?![\w-])/giu],
  [
    'domain',
    /(?<=域名[:：是为“"「 ]{0,3})[\u4e00-\u9fff\w-]{1,20}\.(?:中国|公司|网络|网址|在线|com|cn|net)/giu,
  ],
  [
    'office',
    new RegExp(
      `(?:${provinceNames})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?(?:通信管理局|通管局|管局)|[\\u4e00-\\u9fff]{2,8}公安(?:分)?局`,
      'gu',
    ),
  ],
  ['quoted', /(?<=[“「『"])[^”」』"\n]{1,16}(?=[”」』"])/gu],
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
      if (kind === 'domain' && noDomain.test(value)) continue;
      taken.push([start, end]);
      // An address of the offices or of Alibaba Cloud is where to go, not a domain that is filed.
      const told = kind === 'domain' && officialHost.test(value) ? 'link' : kind;
      found.push({ kind: told, value: tidy(told, value), at: start });
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
