/**
 * The fixed lists behind the console's selects: canonical id → Chinese option texts, the newest
 * wording first. Ids stand in profiles and in review input; Chinese texts are matched on the page.
 */

/** Kinds of entity (主办者性质), the ministry's list of 2023. */
export const entityTypes = {
  individual: ['个人'],
  enterprise: ['企业'],
  government: ['政府机关'],
  publicInstitution: ['事业单位'],
  socialOrganization: ['社会团体'],
  privateNonEnterprise: ['民办非企业单位', '社会服务机构'],
  foundation: ['基金会'],
  lawFirm: ['律师执业机构'],
  military: ['国防机构', '军队', '部队'],
  foreignCulturalCenter: ['外国在华文化中心'],
  massOrganization: ['群众性团体组织'],
  forensicInstitution: ['司法鉴定机构'],
  religiousBody: ['宗教团体', '宗教活动场所'],
  overseasBody: ['境外机构'],
  medicalInstitution: ['医疗机构'],
  notaryOffice: ['公证机构'],
  collectiveEconomy: ['集体经济', '农村集体经济组织'],
  arbitrationBody: ['仲裁机构', '仲裁委员会'],
  soleTrader: ['个体工商户'],
} as const satisfies Record<string, readonly string[]>;

/** Document types (证件类型), the ministry's list of 2023. Which kind of entity takes which: `review/`. */
export const documentTypes = {
  residentId: ['居民身份证', '身份证'],
  passport: ['护照'],
  hkMacaoTravelPermit: ['港澳居民来往内地通行证', '港澳居民往来内地通行证'],
  taiwanTravelPermit: ['台湾居民来往大陆通行证', '台胞证'],
  hkMacaoResidencePermit: ['港澳居民居住证'],
  taiwanResidencePermit: ['台湾居民居住证'],
  foreignPermanentResidentId: ['外国人永久居留身份证', '外国人永久居留证'],
  militaryOfficerCard: ['军官证'],
  businessLicense: ['营业执照（个人或企业）', '营业执照', '工商营业执照', '企业法人营业执照'],
  organizationCode: ['组织机构代码证'],
  representativeOffice: ['外国（地区）企业常驻代表机构登记证', '外国企业常驻代表机构登记证'],
  unifiedSocialCreditCertificate: ['统一社会信用代码证书', '统一社会信用代码证'],
  publicInstitutionCertificate: ['事业单位法人证书', '事业法人证书'],
  socialOrganizationCertificate: ['社会团体法人登记证书', '社团法人证书'],
  privateNonEnterpriseCertificate: ['民办非企业单位登记证书'],
  socialServiceCertificate: ['社会服务机构登记证书'],
  privateSchoolLicense: ['民办学校办学许可证'],
  foundationCertificate: ['基金会法人登记证书'],
  lawFirmLicense: ['律师事务所执业许可证'],
  militaryUnitCode: ['部队代号', '军队代号'],
  militaryPaidService: ['军队单位对外有偿服务许可证'],
  foreignCulturalCenterCertificate: ['外国在华文化中心登记证'],
  foreignTourismOffice: ['外国政府旅游部门常驻代表机构批准登记证'],
  embassySchoolLicense: ['北京市外国驻华使馆人员子女学校办学许可证'],
  forensicLicense: ['司法鉴定许可证'],
  placeOfWorship: ['宗教活动场所登记证'],
  overseasBodyCertificate: ['境外机构证件'],
  medicalLicense: ['医疗机构执业许可证'],
  notaryLicense: ['公证机构执业证'],
  ruralCollectiveCertificate: ['农村集体经济组织登记证'],
  arbitrationCertificate: ['仲裁委员会登记证'],
} as const satisfies Record<string, readonly string[]>;

/** Content categories (网站内容), the ministry's list. */
export const contentTypes = {
  instantMessaging: ['即时通信'],
  searchEngine: ['搜索引擎'],
  generalPortal: ['综合门户'],
  webMail: ['网上邮局'],
  onlineNews: ['网络新闻'],
  blog: ['博客/个人空间', '博客', '个人空间'],
  advertising: ['网络广告/信息'],
  organizationSite: ['单位门户网站'],
  onlineShopping: ['网络购物'],
  onlinePayment: ['网上支付'],
  onlineBanking: ['网上银行'],
  stocksFunds: ['网上炒股/股票基金'],
  onlineGames: ['网络游戏'],
  onlineMusic: ['网络音乐'],
  filmTv: ['网络影视'],
  pictures: ['网络图片'],
  softwareDownloads: ['网络软件/下载'],
  jobSearch: ['网上求职'],
  dating: ['网上交友/婚介'],
  property: ['网上房产'],
  onlineEducation: ['网络教育'],
  websiteBuilding: ['网站建设'],
  wap: ['WAP'],
  other: ['其他'],
  app: ['APP'],
  lendingIntermediary: ['网络借贷信息中介'],
  equityFunding: ['互联网股权融资'],
  internetInsurance: ['互联网保险'],
  crossSectorFinance: ['互联网跨界金融及资产管理'],
  nonBankPayment: ['网上非银支付'],
} as const satisfies Record<string, readonly string[]>;

/** Languages (网站语言); BCP 47 tags. */
export const languages = {
  'zh-Hans': ['中文简体'],
  'zh-Hant': ['中文繁体'],
  ug: ['维吾尔语'],
  kk: ['哈萨克语'],
  ky: ['柯尔克孜语'],
  mn: ['蒙古语'],
  bo: ['藏语'],
  za: ['壮语'],
  ko: ['朝鲜语'],
  ii: ['彝文'],
  hmn: ['苗语'],
  en: ['英语'],
  ja: ['日语'],
  fr: ['法语'],
  ru: ['俄罗斯语'],
  es: ['西班牙语'],
  ar: ['阿拉伯语'],
} as const satisfies Record<string, readonly string[]>;

/** Prior approval (前置审批) categories. */
export const priorApprovals = {
  none: ['不涉及', '以上都不涉及', '以上都不涉及/无'],
  news: ['新闻', '新闻类'],
  publishing: ['出版', '出版类'],
  education: ['教育', '教育类'],
  healthCare: ['医疗保健', '医疗保健类'],
  drugsDevices: ['药品和医疗器械', '药品和医疗器械类'],
  bulletinBoard: ['电子公告服务', '电子公告服务类'],
  culture: ['文化', '文化类'],
  filmTv: ['广播电影电视节目', '广播电影电视节目类'],
  rideHailing: ['网络预约车', '网络预约车类', '网约车'],
  internetFinance: ['互联网金融', '金融类'],
  afterSchoolTutoring: ['校外培训（高中及以下阶段）', '校外培训'],
  religion: ['宗教', '宗教类'],
  games: ['游戏类'],
} as const satisfies Record<string, readonly string[]>;

/** What is filed (服务类型 of step 1). */
export const serviceKinds = {
  website: ['网站'],
  app: ['App', 'APP'],
  miniProgram: ['小程序'],
  quickApp: ['快应用'],
} as const satisfies Record<string, readonly string[]>;

/** Form of the service (服务类型 of step 3). */
export const serviceForms = {
  website: ['网站应用服务'],
  app: ['App应用服务', 'APP应用服务'],
  wechat: ['微信号应用服务'],
} as const satisfies Record<string, readonly string[]>;

/** Platforms an App runs on (应用运行平台). */
export const appPlatforms = {
  android: ['安卓平台', 'Android', '安卓'],
  ios: ['苹果平台', 'iOS', '苹果'],
  harmony: ['鸿蒙平台', 'HarmonyOS', '鸿蒙'],
} as const satisfies Record<string, readonly string[]>;

/** Cloud products that can carry a filing (云服务). */
export const cloudProducts = {
  ecs: ['ECS', '云服务器ECS', '云服务器（ECS）'],
  simpleApplicationServer: ['轻量应用服务器'],
  webHosting: ['云虚拟主机'],
  elasticWebHosting: ['弹性Web托管'],
  nat: ['NAT网关'],
  ipv6Translation: ['IPv6转换服务'],
  ens: ['边缘节点服务ENS'],
  marketplaceSite: ['建站市场', '建站市场（云市场）产品'],
  alibabaShop: ['阿里巴巴旺铺/企业官网'],
} as const satisfies Record<string, readonly string[]>;

export type EntityType = keyof typeof entityTypes;
export type DocumentType = keyof typeof documentTypes;
export type ContentType = keyof typeof contentTypes;
export type LanguageTag = keyof typeof languages;
export type PriorApproval = keyof typeof priorApprovals;
export type CloudProduct = keyof typeof cloudProducts;
