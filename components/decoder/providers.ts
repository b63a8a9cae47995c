/**
 * Providers that take filings on, as they name themselves in English; a message names its own in
 * the sender's brackets or in its words.
 */
const providers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/阿里云|万网|aliyun/iu, 'Alibaba Cloud'],
  [/腾讯云/u, 'Tencent Cloud'],
  [/华为云/u, 'Huawei Cloud'],
  [/百度(智能)?云/u, 'Baidu AI Cloud'],
  [/京东云/u, 'JD Cloud'],
  [/火山引擎/u, 'Volcano Engine'],
  [/金山云/u, 'Kingsoft Cloud'],
  [/天翼云/u, 'China Telecom Cloud'],
  [/移动云/u, 'China Mobile Cloud'],
  [/西部数码/u, 'West.cn'],
  [/优刻得|ucloud/iu, 'UCloud'],
];

/** Whose console these pages are: meant where a message names nobody. */
export const ownProvider = 'Alibaba Cloud';

/** The provider that a message is from or of: the one named first. */
export function providerOf(text: string): string {
  let first = Number.POSITIVE_INFINITY;
  let found = ownProvider;
  for (const [pattern, name] of providers) {
    const at = text.search(pattern);
    if (at >= 0 && at < first) {
      first = at;
      found = name;
    }
  }
  return found;
}
