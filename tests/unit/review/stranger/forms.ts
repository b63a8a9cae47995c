import {
  creditCode,
  type Dice,
  digits,
  hex,
  idNumber,
  mobile,
  modulus,
  permanentResident,
  pick,
} from './numbers';
import { doors, type Place } from './places';

export type Form = Readonly<Record<string, unknown>>;

export interface Filled {
  readonly name: string;
  readonly applicant: { entityType: string; province: string; serviceKind: string };
  readonly form: Form;
  readonly place: Place;
}

/** A kind of organization: how it calls itself, its paper and what its site says. */
interface Organization {
  readonly type: string;
  readonly zh: string;
  readonly paper: string;
  readonly code: string;
  readonly names: readonly string[];
  readonly sites: readonly string[];
  readonly remarks: readonly string[];
  readonly contents?: readonly string[];
  readonly suffixes?: readonly string[];
  readonly validity: readonly string[];
  readonly extra?: (name: string) => Form;
}

const someTime = ['长期', '2019-04-12至长期', '2016.03.01 - 2036.02.28', '2021-06-08至2041-06-07'];
const fiveYears = ['2023-05-10至2028-05-09', '2024.01.01-2029.12.31', '2025-03-15 - 2030-03-15'];

export const organizations: readonly Organization[] = [
  {
    type: 'enterprise',
    zh: '企业',
    paper: '营业执照（个人或企业）',
    code: '91',
    names: [
      '%青岚精密机械有限公司',
      '%云杉数据技术有限责任公司',
      '%百川智造（集团）股份有限公司',
      '%禾木生态农业发展有限公司',
      '%锐思达管理咨询合伙企业（有限合伙）',
      '%一诺装饰工程有限公司',
      '%领航者电子商务有限公司',
      '%悦读时光文化传播有限公司',
    ],
    sites: [
      '青岚精密机械',
      '云杉数据官网',
      '百川智造',
      '禾木生态农业',
      '一诺装饰网',
      '领航者电子商务',
    ],
    remarks: [
      '本网站为#的官方网站，主要介绍单位概况、产品信息和联系方式，不提供线上交易。',
      '网站用于展示本公司自产的数控设备，提供产品说明和售后联系方式，仅销售本单位产品。',
      '本网站为本单位内部办公系统，仅供本单位员工登录使用，不面向社会公众提供信息服务。',
      '网站所列价格仅供客户参考，不提供下单和支付，也不向用户收取信息费用，属非经营性信息服务。',
      '本域名仅用于本单位产品云岚的接口调用和图片存储，不提供可供浏览的页面内容。',
      '公司官网，介绍公司历史、团队、案例以及招聘岗位，内容由市场部门维护更新。',
    ],
    contents: ['单位门户网站', '其他', '网站建设', '网络软件/下载'],
    suffixes: ['cn', 'com', 'net', 'com.cn', 'top', 'xyz', 'ltd', 'cc'],
    validity: someTime,
  },
  {
    type: 'enterprise',
    zh: '企业',
    paper: '营业执照',
    code: '92',
    names: ['%老街坊面馆', '%小满花艺店', '%春和便利店', '%木匠阿福家具经营部'],
    sites: ['老街坊面馆', '小满花艺店', '春和便利店', '木匠阿福家具'],
    remarks: [
      '本网站为#的门店介绍网站，主要展示菜品、地址和营业时间，不提供线上订餐和支付。',
      '介绍本店的商品、地址、营业时间与电话，方便顾客到店，不在线收款。',
    ],
    suffixes: ['cn', 'com', 'shop'],
    validity: ['长期'],
  },
  {
    type: 'government',
    zh: '政府机关',
    paper: '统一社会信用代码证书',
    code: '11',
    names: ['%示例区水务局', '%示例县农业农村局', '%示例区人民政府办公室', '%示例区市场监督管理局'],
    sites: ['示例区水务局', '示例县农业农村局', '示例区人民政府', '示例区市场监督管理局'],
    remarks: ['本网站为#的政务公开网站，主要发布机构职能、办事指南和政策文件，由本单位负责维护。'],
    suffixes: ['gov.cn'],
    validity: fiveYears,
  },
  {
    type: 'publicInstitution',
    zh: '事业单位',
    paper: '事业单位法人证书',
    code: '12',
    names: ['%示例区图书馆', '%第十九中学', '%示例博物馆', '%水产研究所'],
    sites: ['示例区图书馆', '第十九中学', '示例博物馆', '水产研究所'],
    remarks: [
      '本网站为#的官方网站，主要发布单位简介、开放时间、活动通知和馆藏介绍，由本单位维护。',
      '本网站为#的校园网站，主要发布学校简介、招生简章和校内通知，不提供校外培训。',
    ],
    suffixes: ['cn', 'org.cn', 'com.cn'],
    validity: fiveYears,
  },
  {
    type: 'socialOrganization',
    zh: '社会团体',
    paper: '社会团体法人登记证书',
    code: '51',
    names: ['%示例茶叶协会', '%机械工程学会', '%示例徒步运动协会'],
    sites: ['示例茶叶协会', '机械工程学会', '示例徒步运动协会'],
    remarks: ['本网站为#的会员信息网站，主要发布协会章程、会员名录和活动通知，不从事经营活动。'],
    suffixes: ['org.cn', 'cn', 'com'],
    validity: fiveYears,
  },
  {
    type: 'privateNonEnterprise',
    zh: '民办非企业单位',
    paper: '民办非企业单位登记证书',
    code: '52',
    names: ['%示例社会工作服务中心', '%星语儿童康复中心', '%长青老年公寓'],
    sites: ['示例社会工作服务中心', '星语儿童康复中心', '长青老年公寓'],
    remarks: ['本网站为#的官方网站，主要介绍机构概况、服务项目和活动通知，不收取信息费用。'],
    suffixes: ['org.cn', 'cn', 'com'],
    validity: fiveYears,
  },
  {
    type: 'foundation',
    zh: '基金会',
    paper: '基金会法人登记证书',
    code: '53',
    names: ['%示例教育发展基金会', '%绿荫环境保护基金会'],
    sites: ['示例教育发展基金会', '绿荫环境保护基金会'],
    remarks: [
      '本网站为#的官方网站，主要发布机构章程、项目进展和年度报告，不在线募捐，不涉及金融产品。',
    ],
    suffixes: ['org.cn', 'cn'],
    validity: fiveYears,
  },
  {
    type: 'lawFirm',
    zh: '律师执业机构',
    paper: '律师事务所执业许可证',
    code: '31',
    names: ['%云麓律师事务所', '%正衡律师事务所'],
    sites: ['云麓律师事务所', '正衡律师事务所'],
    remarks: ['本网站为#的官方网站，主要介绍本所律师、业务范围和联系方式，不提供付费信息服务。'],
    suffixes: ['com', 'cn', 'com.cn'],
    validity: ['长期', '2015-07-01至长期'],
  },
  {
    type: 'medicalInstitution',
    zh: '医疗机构',
    paper: '医疗机构执业许可证',
    code: '12',
    names: ['%示例区人民医院', '%康宁口腔门诊部'],
    sites: ['示例区人民医院', '康宁口腔门诊部'],
    remarks: ['本网站为#的官方网站，仅介绍本院科室、专家和就诊须知，不提供网上诊疗，不销售药品。'],
    suffixes: ['com', 'cn'],
    validity: fiveYears,
    extra: () => ({
      'entity.remark': `本单位为医疗机构，医疗机构执业许可证号为PDY00123440123，有效期至2030年6月30日。`,
    }),
  },
  {
    type: 'notaryOffice',
    zh: '公证机构',
    paper: '公证机构执业证',
    code: '12',
    names: ['%示例公证处'],
    sites: ['示例公证处'],
    remarks: ['本网站为#的官方网站，主要介绍公证业务范围、办证指南和收费标准，由本单位维护。'],
    suffixes: ['com', 'cn'],
    validity: ['长期'],
  },
  {
    type: 'religiousBody',
    zh: '宗教团体',
    paper: '社会团体法人登记证书',
    code: '51',
    names: ['%示例区佛教协会'],
    sites: ['示例区佛教协会'],
    remarks: ['本网站为#的官方网站，主要发布协会简介、章程和政策法规，宗教信息服务许可证已取得。'],
    suffixes: ['org.cn', 'com'],
    validity: fiveYears,
    extra: () => ({
      'website.preApproval': '宗教',
      'website.preApprovalNumber': '宗信许2024第0012号',
    }),
  },
  {
    type: 'collectiveEconomy',
    zh: '集体经济',
    paper: '农村集体经济组织登记证',
    code: 'N1',
    names: ['%示例镇柳树村股份经济合作社'],
    sites: ['柳树村股份经济合作社'],
    remarks: ['本网站为#的官方网站，主要公开村务、合作社章程和农产品介绍，不提供线上交易。'],
    suffixes: ['cn', 'com'],
    validity: ['长期'],
  },
  {
    type: 'enterprise',
    zh: '企业',
    paper: '外国（地区）企业常驻代表机构登记证',
    code: '91',
    names: ['德国莱茵示例机械有限公司%代表处', '日本樱井示例株式会社%代表处'],
    sites: ['莱茵示例机械', '樱井示例株式会社'],
    remarks: [
      '本网站介绍代表处所属外国企业的产品资料和联系方式，仅供国内客户查阅，不提供线上交易。',
    ],
    suffixes: ['cn', 'com'],
    validity: ['2024-09-01至2027-08-31'],
  },
];

/** Papers an individual files with, and the number of each. */
export const personPapers: readonly {
  readonly zh: string;
  readonly names: readonly string[];
  readonly number: (roll: Dice, place: Place) => string;
  /** Provinces that refuse it. */
  readonly not?: readonly string[];
  readonly validity?: readonly string[];
}[] = [
  {
    zh: '居民身份证',
    names: ['林知夏', '欧阳静', '王磊', '古丽娜尔·买买提', '陈一鸣', '谢婉', '次仁卓玛', '赵子轩'],
    number: (roll, place) => idNumber(roll, place.area),
  },
  {
    zh: '港澳居民居住证',
    names: ['何家俊', '李佩珊'],
    number: (roll) => idNumber(roll, pick(roll, ['810000', '820000'])),
  },
  {
    zh: '台湾居民居住证',
    names: ['张志豪', '林雅婷'],
    number: (roll) => idNumber(roll, '830000'),
  },
  {
    zh: '港澳居民来往内地通行证',
    names: ['黄嘉慧', '陈大文'],
    number: (roll) => `${pick(roll, ['H', 'M'])}${digits(roll, 8)}`,
    not: ['11', '44'],
  },
  {
    zh: '台湾居民来往大陆通行证',
    names: ['蔡宗翰', '吴怡君'],
    number: (roll) => digits(roll, 8),
  },
  {
    zh: '护照',
    names: ['SMITH JOHN EDWARD', 'MÜLLER ANNA', 'TANAKA HARUKI', 'Garcia Lopez Maria'],
    number: (roll) =>
      pick(roll, [`C01X${digits(roll, 2)}T47`, `TK${digits(roll, 7)}`, digits(roll, 9)]),
    not: ['13'],
  },
  {
    zh: '外国人永久居留身份证',
    names: ['约翰·史密斯', 'DUBOIS CLAIRE'],
    number: (roll, place) =>
      pick(roll, [
        permanentResident(roll, place.code, pick(roll, ['840', '250', '392'])),
        `FRA${place.area}${digits(roll, 6)}`,
      ]),
    not: ['13'],
  },
];

const personSites: readonly (readonly [string, string])[] = [
  [
    '山野植物手记',
    '本站由本人独立维护，主要记录辨认野生植物的笔记和照片，内容均为本人原创，不涉及任何经营活动。',
  ],
  ['半亩书斋', '本站主要发布本人阅读小说后的读书笔记和感想，不提供书籍下载，不转载他人文章。'],
  [
    '代码练习簿',
    '本站用于记录本人学习编程语言的过程，主要发布学习小记、代码片段和练习总结，仅供本人查阅和复习。',
  ],
  ['慢炖小厨房', '记录我平时在家做菜的步骤、照片和心得，以家常菜为主，只写做法，不出售食品。'],
  [
    '骑行日记本',
    '本站主要记录本人跑步、骑行等锻炼的里程、路线和心得，仅作为个人运动记录，不组织活动。',
  ],
  [
    '老相机与胶片',
    '存放本人拍摄的风光照片与拍摄手记，照片均由本人拍摄，不出售照片，也不承接拍摄。',
  ],
  [
    '夜空观测笔记',
    '本站主要记录本人使用望远镜观测星云的时间、地点、照片和观测笔记，内容均由本人撰写。',
  ],
  ['我的简历页', '本站主要介绍本人的学习经历、专业技能和个人简历，供求职时查阅，不发布招聘信息。'],
  [
    '猫咪成长记录',
    '本站主要记录本人家中小猫的日常生活，发布照片和喂养手记，不出售宠物，也不承接寄养。',
  ],
  ['吉他自学小记', '本站主要记录本人练习吉他的过程，发布练习小记和曲谱阅读心得，不提供乐曲下载。'],
];

const declaration = '本网站是个人网站，不含有企业、单位等非个人网站的信息。';

const lengths = ['2015-03-08 - 2035-03-08', '2019.04.12-2039.04.12', '2012-05-01至长期', '长期'];
const papersOfLeaders = ['居民身份证', '居民身份证', '居民身份证', '身份证'];
const leaders = ['陈思远', '何静怡', '司马青', '周雨桐', '沈若兰', '阿依古丽', '马建国', '韦小红'];
const contacts = ['苏远航', '吴梦琪', '梁海涛', '郑晓燕', '罗一凡', '白玛央金'];
const latin = ['qinglan', 'yunshan', 'baichuan', 'hemu', 'yinuo', 'banmu', 'shanye', 'lao-xiangji'];

const full = (place: Place, door: string): string =>
  `${place.province}${place.city === place.province ? '' : place.city}${place.district}${door}`;

/** An address as three people would write it: with the province, from the city on. */
function address(roll: Dice, place: Place): string {
  const door = pick(roll, doors);
  return pick(roll, [full(place, door), `${place.city}${place.district}${door}`]);
}

const email = (roll: Dice, domain: string, who = 'beian'): string =>
  pick(roll, [
    `${digits(roll, 9)}@qq.com`,
    `filing${digits(roll, 3)}@163.com`,
    `${who}@${domain}`,
    `first.last-${digits(roll, 2)}@mail.example.com.cn`,
  ]);

/** A site of an organization, or its App, filled by somebody who read everything. */
export function organizationForm(
  roll: Dice,
  place: Place,
  kind: Organization,
  service: 'website' | 'app',
): Filled {
  const index = Math.floor(roll() * kind.names.length);
  const short = place.city.replace('市', '');
  const name = (kind.names[index] as string).replace('%', short);
  const site = kind.sites[index % kind.sites.length] as string;
  const domain = `${pick(roll, latin)}-sample${digits(roll, 2)}.${pick(roll, kind.suffixes ?? ['cn'])}`;
  const home = address(roll, place);
  const leader = pick(roll, leaders);
  const two = pick(roll, [true, false]) || place.code === '12';
  const leaderMobile = mobile(roll);
  const leaderMail = email(roll, domain);
  const leaderNumber = idNumber(roll, place.area);
  const contact = two ? pick(roll, contacts) : leader;
  const remark = pick(roll, kind.remarks).replace('#', name);
  const content = pick(roll, kind.contents ?? ['单位门户网站']);
  const common: Form = {
    'service.kind': service === 'app' ? 'App' : '网站',
    'entity.region': [place.province, place.city, place.district],
    'entity.type': kind.zh,
    'entity.certType': kind.paper,
    'entity.name': name,
    'entity.certNumber': creditCode(roll, kind.code, place.area),
    'entity.certAddress': home,
    'entity.mailingAddress': pick(roll, [home, address(roll, place)]),
    'entity.validity': pick(roll, kind.validity),
    'entity.legalRepresentative': leader,
    'leader.name': leader,
    'leader.idType': pick(roll, papersOfLeaders),
    'leader.idNumber': leaderNumber,
    'leader.idValidity': pick(roll, lengths),
    'leader.mobile': leaderMobile,
    'leader.emergencyMobile': mobile(roll),
    'leader.phone2': `${place.phone}-${pick(roll, ['8', '6', '5'])}${digits(roll, place.phone.length === 3 ? 7 : 6)}${pick(roll, ['', '-801'])}`,
    'leader.email': leaderMail,
    'contact.name': contact,
    'contact.idType': '居民身份证',
    'contact.idNumber': two
      ? idNumber(roll, pick(roll, ['330106', '420111', '610113']))
      : leaderNumber,
    'contact.idValidity': pick(roll, lengths),
    'contact.mobile': two ? mobile(roll) : leaderMobile,
    'contact.emergencyMobile': mobile(roll),
    'contact.email': two ? email(roll, domain, 'site') : leaderMail,
    'domain.holder': name,
    'domain.expiresOn': pick(roll, ['2028-05-01', '2027年11月30日', '2031-01-15']),
  };
  const applicant = { entityType: kind.type, province: place.code, serviceKind: service };
  if (service === 'app') {
    return {
      name: `${kind.zh} App, ${place.province}: ${name}`,
      applicant,
      place,
      form: { ...common, ...appPart(roll, site, domain, name), ...kind.extra?.(name) },
    };
  }
  return {
    name: `${kind.zh}, ${place.province}: ${name}`,
    applicant,
    place,
    form: {
      ...common,
      'website.domain': domain,
      'website.name': site,
      'website.contentTypes': [content],
      'website.languages': pick(roll, [['中文简体'], ['中文简体', '英语']]),
      'website.remark': remark,
      'website.homeUrl': pick(roll, [`www.${domain}`, domain]),
      'website.serviceForm': '网站应用服务',
      'website.preApproval': pick(roll, ['不涉及', '以上都不涉及']),
      ...kind.extra?.(name),
    },
  };
}

const apps: readonly (readonly [string, string])[] = [
  ['云岚巡检', '提供设备巡检记录、工单派发和报表查看，供本单位客户的维护人员使用。'],
  ['小满记账本', '用于记录日常收支，数据保存在用户手机本地，仅联网检查版本更新，不涉及金融业务。'],
  ['植物识别笔记', '用于拍照记录植物名称和生长情况，数据均存放在本次接入的服务器。'],
];

function appPart(roll: Dice, _site: string, domain: string, _name: string): Form {
  const [app, remark] = pick(roll, apps);
  const id = `cn.sample${digits(roll, 2)}.${pick(roll, ['note', 'patrol', 'ledger'])}`;
  const android: Form = {
    'app.android.packageName': id,
    'app.android.publicKey': modulus(roll),
    'app.android.certMd5': hex(roll, 32),
  };
  const ios: Form = {
    'app.ios.bundleId': pick(roll, [id, `${id}-ios`]),
    'app.ios.publicKey': modulus(roll),
    'app.ios.certSha1': hex(roll, 40),
  };
  const both = pick(roll, [true, false]);
  const onlyIos = !both && pick(roll, [true, false]);
  return {
    'app.name': app,
    'app.contentTypes': ['其他'],
    'app.languages': ['中文简体'],
    'app.remark': `本App${remark}`,
    'app.domains': [`api.${domain}`],
    'app.preApproval': '不涉及',
    'app.providesSdk': '不提供',
    'app.usesSdk': '不使用',
    'app.platforms': both ? ['安卓平台', '苹果平台'] : onlyIos ? ['苹果平台'] : ['安卓平台'],
    ...(both || !onlyIos ? android : {}),
    ...(both || onlyIos ? ios : {}),
  };
}

/** A person's site, or his App. */
export function individualForm(
  roll: Dice,
  place: Place,
  paper: (typeof personPapers)[number],
  service: 'website' | 'app',
): Filled {
  const name = pick(roll, paper.names);
  const number = paper.number(roll, place);
  const domain = `${pick(roll, latin)}${digits(roll, 3)}.${pick(roll, ['cn', 'com', 'net', 'top', 'xyz', 'com.cn'])}`;
  const [site, remark] = pick(roll, personSites);
  const home = address(roll, place);
  const phone = mobile(roll);
  const common: Form = {
    'service.kind': service === 'app' ? 'App' : '网站',
    'entity.region': [place.province, place.city, place.district],
    'entity.type': '个人',
    'entity.certType': paper.zh,
    'entity.name': name,
    'entity.certNumber': number,
    'entity.certAddress': home,
    'entity.mailingAddress': pick(roll, [home, address(roll, place)]),
    'entity.validity': pick(roll, lengths),
    'leader.name': name,
    'leader.idType': paper.zh,
    'leader.idNumber': number,
    'leader.mobile': phone,
    'leader.emergencyMobile': mobile(roll),
    'leader.email': email(roll, 'example.com'),
    'domain.holder': name,
    'domain.expiresOn': pick(roll, ['2028-05-01', '2027-11-30', '2031-01-15']),
  };
  const applicant = { entityType: 'individual', province: place.code, serviceKind: service };
  return {
    name: `个人${service === 'app' ? ' App' : ''}, ${place.province}: ${name} (${paper.zh})`,
    applicant,
    place,
    form:
      service === 'app'
        ? { ...common, ...appPart(roll, site, domain, name) }
        : {
            ...common,
            'website.domain': domain,
            'website.name': site,
            'website.contentTypes': [
              ['15', '36'].includes(place.code)
                ? '其他'
                : pick(roll, ['其他', '博客/个人空间', '网络图片']),
            ],
            'website.languages': ['中文简体'],
            'website.remark': ['12', '15', '45'].includes(place.code)
              ? remark + declaration
              : remark,
            'website.homeUrl': pick(roll, [`www.${domain}`, domain]),
            'website.preApproval': '不涉及',
          },
  };
}
