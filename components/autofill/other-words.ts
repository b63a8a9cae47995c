/**
 * What other providers' lists call an option: the console's own text (`fields/options.ts`) → other
 * texts for the same thing. Apart from the console's lists, which are shown and spelled out.
 */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  // Kinds of entity
  个人: ['个人用户', '自然人'],
  企业: ['企业法人', '企业单位', '企业用户', '公司', '有限责任公司', '有限公司'],
  政府机关: [
    '机关',
    '国家机关',
    '党政机关',
    '行政机关',
    '机关法人',
    '政府',
    '政府机构',
    '政府部门',
  ],
  事业单位: ['事业法人', '事业单位法人'],
  社会团体: ['社团', '社团法人', '社会团体法人'],
  民办非企业单位: ['民办非企业', '民非'],
  律师执业机构: ['律师事务所'],
  个体工商户: ['个体户', '个体经营者'],

  // Documents
  居民身份证: ['二代身份证', '大陆身份证', '中华人民共和国居民身份证'],
  护照: ['外国护照', '外籍护照'],
  港澳居民来往内地通行证: ['回乡证'],
  台湾居民来往大陆通行证: ['台湾居民往来大陆通行证'],
  '营业执照（个人或企业）': ['企业营业执照', '工商执照', '营业执照副本'],
  统一社会信用代码证书: ['统一社会信用代码'],

  // Languages
  中文简体: ['简体中文', '中文(简体)', '中文', '汉语', '简体'],
  中文繁体: ['繁体中文', '中文(繁体)', '繁体'],
  维吾尔语: ['维语', '维文'],
  蒙古语: ['蒙文'],
  藏语: ['藏文'],
  朝鲜语: ['韩语', '韩文'],
  英语: ['英文'],
  日语: ['日文'],
  法语: ['法文'],
  俄罗斯语: ['俄语', '俄文'],
  西班牙语: ['西班牙文'],
  阿拉伯语: ['阿拉伯文'],

  // What a service offers, what it needs, where it runs
  即时通信: ['即时通讯'],
  单位门户网站: ['单位门户'],
  不涉及: ['无', '否', '不需要', '不涉及前置审批', '无需前置审批'],
  App: ['移动应用', '移动应用程序', '互联网应用'],
  安卓平台: ['Android平台', 'Android端', '安卓端', '安卓系统'],
  苹果平台: ['iOS平台', 'iOS端', '苹果端', '苹果系统'],
  鸿蒙平台: ['HarmonyOS平台', '鸿蒙端', '鸿蒙系统', '鸿蒙OS'],
};

/** The texts under which a list may hold an option, the console's own first. */
export const inOtherWords = (texts: readonly string[]): readonly string[] => [
  ...texts,
  ...(otherWords[texts[0] ?? ''] ?? []),
];
