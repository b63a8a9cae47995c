/** The lists behind the pages' selects: text as shown, code as sent (national codes where known). */
export type Choice = {
  readonly label: string;
  readonly value: string;
};

const list = (pairs: readonly (readonly [string, string])[]): Choice[] =>
  pairs.map(([label, value]) => ({ label, value }));

const counted = (labels: readonly string[]): Choice[] =>
  labels.map((label, index) => ({ label, value: String(index + 1) }));

export const entityTypes = list([
  ['企业', '4'],
  ['个人', '5'],
  ['政府机关', '2'],
  ['事业单位', '3'],
  ['社会团体', '6'],
  ['民办非企业单位', '9'],
  ['基金会', '10'],
  ['律师执业机构', '11'],
  ['国防机构', '1'],
  ['外国在华文化中心', '12'],
  ['群众性团体组织', '13'],
  ['司法鉴定机构', '14'],
  ['宗教团体', '15'],
  ['境外机构', '16'],
  ['医疗机构', '17'],
  ['公证机构', '18'],
  ['集体经济', '19'],
  ['仲裁机构', '20'],
]);

export const personDocuments = list([
  ['居民身份证', '2'],
  ['护照', '7'],
  ['港澳居民来往内地通行证', '14'],
  ['台湾居民来往大陆通行证', '11'],
  ['外国人永久居留身份证', '30'],
  ['港澳居民居住证', '41'],
  ['台湾居民居住证', '42'],
]);

const unified: readonly [string, string] = ['统一社会信用代码证书', '13'];

/** Which documents each kind of entity may name. */
export const documentsOf: Readonly<Record<string, Choice[]>> = {
  '5': personDocuments,
  '4': list([
    ['营业执照（个人或企业）', '1'],
    ['组织机构代码证', '12'],
    ['外国（地区）企业常驻代表机构登记证', '27'],
  ]),
  '2': list([['组织机构代码证', '12'], unified]),
  '3': list([['组织机构代码证', '12'], ['事业单位法人证书', '4'], unified]),
  '6': list([['社会团体法人登记证书', '6'], unified]),
  '9': list([
    ['民办非企业单位登记证书', '17'],
    ['社会服务机构登记证书', '36'],
    ['民办学校办学许可证', '37'],
    unified,
  ]),
  '10': list([['基金会法人登记证书', '19'], unified]),
  '11': list([['律师事务所执业许可证', '21'], unified]),
  '1': list([
    ['部队代号', '5'],
    ['军队单位对外有偿服务许可证', '23'],
  ]),
  '12': list([['外国在华文化中心登记证', '22']]),
  '13': list([unified]),
  '14': list([['司法鉴定许可证', '28'], unified]),
  '15': list([['宗教活动场所登记证', '25'], unified]),
  '16': list([['境外机构证件', '35']]),
  '17': list([['医疗机构执业许可证', '38'], unified]),
  '18': list([['公证机构执业证', '39'], unified]),
  '19': list([['农村集体经济组织登记证', '43'], unified]),
  '20': list([['仲裁委员会登记证', '44'], unified]),
};

export const contents = counted([
  '即时通信',
  '搜索引擎',
  '综合门户',
  '网上邮局',
  '网络新闻',
  '博客/个人空间',
  '网络广告/信息',
  '单位门户网站',
  '网络购物',
  '网上支付',
  '网上银行',
  '网上炒股/股票基金',
  '网络游戏',
  '网络音乐',
  '网络影视',
  '网络图片',
  '网络软件/下载',
  '网上求职',
  '网上交友/婚介',
  '网上房产',
  '网络教育',
  '网站建设',
  'WAP',
  '其他',
]);

export const languages = counted([
  '中文简体',
  '中文繁体',
  '维吾尔语',
  '哈萨克语',
  '柯尔克孜语',
  '蒙古语',
  '藏语',
  '壮语',
  '朝鲜语',
  '彝文',
  '苗语',
  '英语',
  '日语',
  '法语',
  '俄罗斯语',
  '西班牙语',
  '阿拉伯语',
]);

export const approvals: Choice[] = [
  { label: '不涉及', value: '0' },
  ...counted([
    '新闻',
    '出版',
    '教育',
    '医疗保健',
    '药品和医疗器械',
    '电子公告服务',
    '文化',
    '广播电影电视节目',
    '网络预约车',
    '互联网金融',
    '校外培训（高中及以下阶段）',
    '宗教',
  ]),
];

export const cloudProducts = list([
  ['ECS', 'ecs'],
  ['轻量应用服务器', 'swas'],
  ['云虚拟主机', 'hosting'],
  ['弹性Web托管', 'ews'],
  ['NAT网关', 'nat'],
  ['IPv6转换服务', 'ipv6trans'],
  ['边缘节点服务ENS', 'ens'],
  ['建站市场', 'market'],
  ['阿里巴巴旺铺/企业官网', 'wangpu'],
  ['ICP备案服务码', 'bsn'],
]);

export const platforms = list([
  ['安卓平台', 'android'],
  ['苹果平台', 'ios'],
  ['鸿蒙平台', 'harmony'],
]);

export const serviceForms = counted(['网站应用服务', 'App应用服务', '微信号应用服务']);

export function labelOf(choices: readonly Choice[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.label ?? '';
}
