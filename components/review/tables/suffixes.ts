/**
 * Domain suffixes as far as sources go; the ministry's own list (domain.miit.gov.cn) decides and was
 * not read. Newest complete copy: 2020-07-24; likely ones: lists of 2025. Compiled 2026-11-24.
 */
export const suffixListDate = '2020-07-24';

const list = (text: string): readonly string[] => text.split(' ');

export const approvedSuffixes: ReadonlySet<string> = new Set(
  list(
    '中国 xn--fiqs8s cn 政务 xn--zfr164b 公益 xn--55qw42g 公司 xn--55qx5d 网络 xn--io0a7i 网址 xn--ses554g 商城 xn--czru2d 网店 xn--hxt814e 中信 xn--fiq64b 商标 xn--czr694b 广东 xn--xhq521b 佛山 xn--1qqw23a 信息 xn--vuq861b 手机 xn--kput3i 在线 xn--3ds443g 中文网 xn--fiq228c5hs 集团 xn--3bst00m 我爱你 xn--6qq986b3xl 商店 xn--czrs0t 企业 xn--vhquv 娱乐 xn--fjq720a 游戏 xn--unup4y 购物 xn--g2xx48c 餐厅 xn--imr513n 招聘 xn--otu796d 时尚 xn--9et52u 移动 xn--6frz82g 网站 xn--5tzm5g ren wang citic top sohu xin com net club xyz vip site shop ink info mobi red pro kim ltd group biz auto link work law beer store tech fun online art design wiki love center video social team show cool zone world today city chat company live fund gold plus guru run pub email life co fashion fit luxe yoga baidu cloud host space press website archi asia bio black blue green lotto organic pet pink poker promo ski vote voto icu fans tv cc baby chase jpmorgan market media news technology',
  ),
);

export const likelySuffixes: ReadonlySet<string> = new Set(
  list(
    'band bond cab cafe cash college cyou fan fyi games mba monster protection rent sale school security shopping storage studio tax theatre unicom uno vin 联通 xn--8y0a063a 世界 xn--rhqv96g 健康 xn--nyqy26a',
  ),
);

export const disputedSuffixes: ReadonlySet<string> = new Set(
  list('hk quest saxo 香港 xn--j6w193g org pw name tel travel'),
);

export const refusedSuffixes: ReadonlySet<string> = new Set(
  list(
    'io ai dev app page new zip mov how foo me so sh gg im to la us uk eu tw jp sg in ly fm ac ws de fr ca au kr ru win xxx blog click academy agency digital network systems solutions software sbs cfd rest bar moe gov edu',
  ),
);

export type SuffixStanding = 'approved' | 'likely' | 'disputed' | 'refused' | 'unknown';

/** The last label of a domain, in lower case. */
export const suffixOf = (domain: string): string =>
  domain.trim().toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';

/** How a suffix stands, as far as sources go. */
export function standingOfSuffix(suffix: string): SuffixStanding {
  if (approvedSuffixes.has(suffix)) return 'approved';
  if (likelySuffixes.has(suffix)) return 'likely';
  if (refusedSuffixes.has(suffix)) return 'refused';
  return disputedSuffixes.has(suffix) ? 'disputed' : 'unknown';
}

/** Suffixes that Beijing named as refused (2019; its list may have grown). */
export const beijingRefuses: readonly string[] = list('hk tw asia jp io me win org');
