/**
 * Names and addresses that a page shows back: a person's own data. A word-by-word gloss of them
 * would be neither the name nor its translation, and the person must be able to compare them with
 * the paper, so they stand as they are.
 */

/** Words of a sentence; none of them stands in a name or an address. */
const sentenceWords = /[该请您的是否如需应可已未不吗呢]|[,.;:!?。，；：！？、]/;

/** Endings of the names of offices and institutions. */
const registered =
  /(研究[院所]|委员会|(管理|服务|公安|教育|文化|财政|税务|商务|交通|民政)局|医院|大学|学院|中学|小学|协会|学会|基金会|合作社|出版社|博物馆|图书馆|代表处)$/;

/** How trade names and names of sites end: 远帆科技, 远帆官网. */
const trade =
  /^[\u3400-\u9fff]{2,10}(科技|网络|信息|技术|传媒|官网|商城|助手|后台|平台|系统|小程序|工作室|集团|贸易|软件|博客|主页)(后台|后端|服务端|官网)?$/;

/** Whether a text that is not known may be the name of a company, a site or an App. */
export const mayBeTradeName = (text: string): boolean =>
  trade.test(text) && !sentenceWords.test(text);

const company = /(公司|合伙企业(\([^)]*\))?|事务所)$/;

/**
 * Whether a text is the registered name of a company, which begins with its place: 深圳市示例科技有限公司.
 * The words in it may all be known, yet the name stands, since it is compared with the license.
 */
export const isCompanyName = (text: string, isPlace: (name: string) => boolean): boolean =>
  company.test(text) &&
  !sentenceWords.test(text) &&
  [2, 3, 4].some((length) => isPlace(text.slice(0, length)));

/** Something below a city, then a street or village, then a number or a door. */
const street =
  /[区县旗市镇乡].*(路|街|道|巷|弄|胡同|村|里|园|坊|大厦|广场|社区).*(\d|号|室|楼|层|栋|幢|座|单元|组|房)/;
const district = /^[\u3400-\u9fff]{1,9}(区|县|旗|市|盟|州|镇|乡|街道)$/;

/** A site as lists show it, by its name and its domain: 示例商城(example.cn). */
const site = /^([^()]{2,20})\((?:[a-z0-9-]+\.)+[a-z0-9-]{2,}\)$/;

/** Whether a text, half-width already, is a registered name or an address as a person wrote it. */
export function isOwnValue(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  const named = site.exec(plain)?.[1];
  // A name may hold 的, as 某人的手记 does; beside a domain nothing else is likely.
  if (named !== undefined && !sentenceWords.test(named.replace(/的/g, ''))) return true;
  if (plain.length < 6 || sentenceWords.test(plain)) return false;
  return company.test(plain) || registered.test(plain) || street.test(plain);
}

/**
 * The parts of a path of places (广东省 / 深圳市 / 南山区) as text and separators in turn, or null
 * where it is none. A district that is not known is then kept whole instead of being cut up.
 */
export function placePath(text: string): readonly string[] | null {
  const parts = text.split(/(\s*[/>-]\s*)/);
  if (parts.length < 3) return null;
  const names = parts.filter((_part, index) => index % 2 === 0).map((part) => part.trim());
  return names.every(
    (name) => district.test(name) || /^[\u3400-\u9fff]{2,8}(省|自治区)$/.test(name),
  )
    ? parts
    : null;
}
