import type { ContentType, PriorApproval } from '../../fields/options';

/** Content categories that need a permit, and the category of prior approval that names it. */
export const approvalOfContent: Readonly<Partial<Record<ContentType, readonly PriorApproval[]>>> = {
  onlineNews: ['news'],
  onlineGames: ['culture', 'games', 'publishing'],
  onlineMusic: ['culture'],
  filmTv: ['filmTv'],
  onlineBanking: ['internetFinance'],
  onlinePayment: ['internetFinance'],
  stocksFunds: ['internetFinance'],
  lendingIntermediary: ['internetFinance'],
  equityFunding: ['internetFinance'],
  internetInsurance: ['internetFinance'],
  crossSectorFinance: ['internetFinance'],
  nonBankPayment: ['internetFinance'],
};

/**
 * Names of authorities and schools speak of what they oversee or teach (宗教事务局, 医药学院); that is
 * no service that needs a permit.
 */
export const oversightOrTeaching = /局$|委员会$|办公室$|人民政府$|大学|学院|学校|中学|小学|幼儿园/;

/** Words in a name or business scope that make a reviewer ask for a permit. */
export const approvalWords: readonly {
  readonly approval: PriorApproval;
  readonly name: RegExp;
  readonly scope: RegExp;
}[] = [
  { approval: 'news', name: /新闻|时政|日报|晚报|早报/, scope: /互联网新闻|新闻信息服务/ },
  { approval: 'publishing', name: /出版/, scope: /网络出版|互联网出版|出版物互联网/ },
  {
    approval: 'drugsDevices',
    name: /药品|医药|药房|药店|大药|医疗器械|制药/,
    scope: /互联网药品|药品信息服务|药品网络|药品批发|药品零售|第[二三]类医疗器械/,
  },
  {
    approval: 'religion',
    name: /宗教|佛教|道教|基督|天主教|伊斯兰|寺院|教堂|佛学|禅院/,
    scope: /宗教/,
  },
  {
    approval: 'filmTv',
    name: /视听|影视播放|电视台|广播电台|在线影院|电影网/,
    scope: /网络视听|视听节目/,
  },
  { approval: 'rideHailing', name: /网约车|约车|专车|顺风车/, scope: /网络预约出租|网约车/ },
  {
    approval: 'internetFinance',
    name: /交易所|理财|基金(?!会)|支付|保险(?![柜箱丝杠带盒])|贷款|借贷|证券|期货|众筹|融资|担保|小贷|典当|股权投资|财富管理|银行(?![街路卡])|信托|资产管理|虚拟货币|数字货币/,
    scope:
      /金融信息服务|基金销售|保险代理|保险经纪|第三方支付|网络借贷|小额贷款|证券投资咨询|融资担保/,
  },
  {
    approval: 'afterSchoolTutoring',
    name: /校外培训|学科辅导|中小学(?:培训|辅导|补习)|家教|补习|课外辅导/,
    scope: /校外培训|学科类培训|中小学.*培训/,
  },
  { approval: 'games', name: /网络游戏|手游|网游|游戏平台/, scope: /网络游戏/ },
  {
    approval: 'culture',
    name: /网络文化|音乐平台|动漫平台|直播平台/,
    scope: /网络文化经营|网络表演/,
  },
];

/** Categories that no individual can offer: trade, media, finance, an organization's own site. */
export const notForIndividuals: readonly ContentType[] = [
  'organizationSite',
  'onlineShopping',
  'onlinePayment',
  'onlineBanking',
  'stocksFunds',
  'onlineNews',
  'generalPortal',
  'searchEngine',
  'webMail',
  'instantMessaging',
  'advertising',
  'onlineGames',
  'onlineMusic',
  'filmTv',
  'jobSearch',
  'dating',
  'property',
  'onlineEducation',
  'websiteBuilding',
  'softwareDownloads',
  'lendingIntermediary',
  'equityFunding',
  'internetInsurance',
  'crossSectorFinance',
  'nonBankPayment',
];
