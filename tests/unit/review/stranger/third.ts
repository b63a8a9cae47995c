import type { Filled, Form } from './forms';

/** A third batch, written before the rules met it: `[name, which forms, change, fields]`. */
type Fits = (filled: Filled) => boolean;
type Change = (filled: Filled) => Form;
type Seeded = readonly [string, Fits, Change, string];
type Odd = readonly [string, Fits, Change];

const any: Fits = () => true;
const website: Fits = ({ applicant }) => applicant.serviceKind === 'website';
const isApp: Fits = ({ applicant }) => applicant.serviceKind === 'app';
const of =
  (...types: string[]): Fits =>
  (filled) =>
    website(filled) && types.includes(filled.applicant.entityType);
const company = of('enterprise');
const person = of('individual');
const licensed: Fits = (filled) =>
  company(filled) && String(filled.form['entity.certType']).startsWith('营业执照');
const card: Fits = (filled) => person(filled) && filled.form['entity.certType'] === '居民身份证';
const paper =
  (type: string): Fits =>
  ({ form }) =>
    form['entity.certType'] === type;
const android: Fits = ({ form }) => 'app.android.certMd5' in form;
const ios: Fits = ({ form }) => 'app.ios.certSha1' in form;
const both =
  (...tests: Fits[]): Fits =>
  (filled) =>
    tests.every((test) => test(filled));
const inside =
  (...codes: string[]): Fits =>
  ({ place }) =>
    codes.includes(place.code);
const two: Fits = (filled) =>
  company(filled) && filled.form['contact.name'] !== filled.form['leader.name'];
const at = ({ form }: Filled, field: string): string => String(form[field]);
const set =
  (field: string, value: unknown): Change =>
  () => ({ [field]: value });
const remark = (text: string): Change => set('website.remark', text);
const name = (text: string): Change => set('website.name', text);

export const thirdDefects: readonly Seeded[] = [
  // Numbers and papers
  [
    'code with a swapped pair',
    licensed,
    (f) => {
      const code = at(f, 'entity.certNumber');
      const index = [9, 10, 11, 12].find((i) => code[i] !== code[i + 1]) ?? 9;
      return {
        'entity.certNumber':
          code.slice(0, index) + code[index + 1] + code[index] + code.slice(index + 2),
      };
    },
    'entity.certNumber',
  ],
  [
    'code with a dash in the middle',
    licensed,
    (f) => ({ 'entity.certNumber': at(f, 'entity.certNumber').replace(/^(.{9})/, '$1-') }),
    'entity.certNumber',
  ],
  [
    'tax number of twenty',
    licensed,
    (f) => ({ 'entity.certNumber': `${at(f, 'entity.certNumber')}01` }),
    'entity.certNumber',
  ],
  [
    'registration number of thirteen',
    licensed,
    set('entity.certNumber', '3301062000123'),
    'entity.certNumber',
  ],
  [
    'code of a sole trader is a phone number',
    licensed,
    set('entity.certNumber', '13912345678'),
    'entity.certNumber',
  ],
  [
    'ID number of fifteen',
    card,
    set('entity.certNumber', '330106850615123'),
    'entity.certNumber leader.idNumber',
  ],
  [
    'ID number with a star',
    card,
    (f) => ({ 'leader.idNumber': at(f, 'leader.idNumber').replace(/^(.{6}).{8}/, '$1********') }),
    'leader.idNumber',
  ],
  [
    'born in the thirteenth month',
    card,
    (f) => ({ 'leader.idNumber': at(f, 'leader.idNumber').replace(/^(.{10}).{2}/, '$113') }),
    'leader.idNumber',
  ],
  [
    'ID number in a name field',
    card,
    (f) => ({ 'leader.name': at(f, 'leader.idNumber') }),
    'leader.name',
  ],
  [
    'name in an ID field',
    company,
    (f) => ({ 'leader.idNumber': at(f, 'leader.name') }),
    'leader.idNumber',
  ],
  [
    'passport number with Chinese',
    both(person, paper('护照')),
    set('entity.certNumber', '护照C01X00T47'),
    'entity.certNumber',
  ],
  [
    'military card of an individual that has an ID number',
    card,
    () => ({ 'entity.certType': '军官证' }),
    'entity.certType entity.certNumber',
  ],
  [
    'leader by the license of the company',
    company,
    () => ({ 'leader.idType': '营业执照' }),
    'leader.idType',
  ],
  [
    'site contact by a household book',
    company,
    () => ({ 'contact.idType': '户口簿' }),
    'contact.idType',
  ],
  [
    'card ended yesterday',
    company,
    set('leader.idValidity', '2016-11-23至2026-11-23'),
    'leader.idValidity',
  ],
  [
    'certificate of the institution ended',
    of('publicInstitution'),
    set('entity.validity', '2021-05-10至2026-05-09'),
    'entity.validity',
  ],
  [
    'certificate of the foundation ends in a month',
    of('foundation'),
    set('entity.validity', '2022.01.01-2026.12.31'),
    'entity.validity',
  ],
  [
    'leader card begins in the future',
    company,
    set('leader.idValidity', '2027-01-01至2037-01-01'),
    'leader.idValidity',
  ],
  [
    'card with no such day',
    company,
    set('leader.idValidity', '2019-02-30至2039-02-30'),
    'leader.idValidity',
  ],
  [
    'leader of fifteen years',
    both(company, inside('44')),
    (f) => ({ 'leader.idNumber': minor(at(f, 'leader.idNumber'), '20110606') }),
    'leader.idNumber',
  ],
  // People and phones
  ['mobile of ten digits', any, set('leader.mobile', '1391234567'), 'leader.mobile'],
  ['mobile that begins with 12', any, set('leader.mobile', '12812345678'), 'leader.mobile'],
  [
    'two mobiles in one field',
    any,
    set('leader.mobile', '13912345678/13812345678'),
    'leader.mobile',
  ],
  ['Hong Kong mobile', any, set('leader.mobile', '+852 6123 4567'), 'leader.mobile'],
  [
    'contact and leader swap their emergency numbers',
    both(two, inside('21', '35')),
    (f) => ({
      'contact.emergencyMobile': at(f, 'leader.mobile'),
      'leader.emergencyMobile': at(f, 'contact.mobile'),
    }),
    'contact.emergencyMobile leader.emergencyMobile',
  ],
  [
    'one mailbox, in capitals, for two people',
    two,
    (f) => ({ 'contact.email': at(f, 'leader.email').toUpperCase() }),
    'contact.email leader.email',
  ],
  ['mailbox with two at signs', any, set('leader.email', 'a@@qq.com'), 'leader.email'],
  ['mailbox with a comma', any, set('leader.email', 'a,b@qq.com'), 'leader.email'],
  ['mailbox with a full-width at', any, set('leader.email', 'ab＠qq.com'), 'leader.email'],
  [
    'a title in the name',
    company,
    (f) => ({ 'leader.name': `${at(f, 'leader.name')}先生` }),
    'leader.name',
  ],
  [
    'a space between the characters of a name',
    card,
    () => ({ 'entity.name': '林 知夏', 'leader.name': '林 知夏', 'domain.holder': '林 知夏' }),
    'entity.name leader.name',
  ],
  ['a digit in a name', company, set('leader.name', '陈思远2'), 'leader.name'],
  [
    'leader name in pinyin beside an ID card',
    company,
    set('leader.name', 'CHEN SIYUAN'),
    'leader.name',
  ],
  [
    'leader is the company',
    company,
    (f) => ({ 'leader.name': at(f, 'entity.name') }),
    'leader.name',
  ],
  [
    'individual and leader are two people',
    card,
    set('leader.name', '赵子轩轩'),
    'leader.name entity.name',
  ],
  // Addresses
  [
    'only the city',
    any,
    (f) => ({ 'entity.mailingAddress': f.place.city }),
    'entity.mailingAddress',
  ],
  [
    'a road without a number',
    company,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}望湖路`,
    }),
    'entity.mailingAddress',
  ],
  ['same as above', company, set('entity.mailingAddress', '同上'), 'entity.mailingAddress'],
  [
    'placeholder of the form',
    company,
    set('entity.mailingAddress', '请输入详细地址'),
    'entity.mailingAddress',
  ],
  [
    'a phone in the address field',
    company,
    set('entity.certAddress', '0571-85059999'),
    'entity.certAddress',
  ],
  [
    'pinyin address',
    company,
    set('entity.mailingAddress', 'Zhejiang Hangzhou Xihu Wensan Lu 90 hao'),
    'entity.mailingAddress',
  ],
  [
    'mail to Hong Kong',
    company,
    set('entity.mailingAddress', '香港特别行政区九龙弥敦道100号8楼'),
    'entity.mailingAddress',
  ],
  // Domains
  ['domain with underscore', website, set('website.domain', 'my_site.cn'), 'website.domain'],
  [
    'domain that begins with a hyphen',
    website,
    set('website.domain', '-qinglan.cn'),
    'website.domain',
  ],
  [
    'domain with a slash at its end',
    website,
    (f) => ({ 'website.domain': `${at(f, 'website.domain')}/` }),
    'website.domain',
  ],
  [
    'domain with m. in front',
    website,
    (f) => ({ 'website.domain': `m.${at(f, 'website.domain')}` }),
    'website.domain',
  ],
  [
    'domain with a space',
    website,
    (f) => ({ 'website.domain': at(f, 'website.domain').replace('.', ' .') }),
    'website.domain',
  ],
  ['suffix only', website, set('website.domain', 'com.cn'), 'website.domain'],
  ['io', website, set('website.domain', 'qinglan-sample.io'), 'website.domain'],
  ['de', website, set('website.domain', 'qinglan-sample.de'), 'website.domain'],
  ['co.uk', website, set('website.domain', 'qinglan-sample.co.uk'), 'website.domain'],
  ['localhost', website, set('website.domain', 'localhost'), 'website.domain'],
  ['domain ended last month', website, set('domain.expiresOn', '2026-10-24'), 'domain.expiresOn'],
  [
    'domain ends within the month',
    website,
    set('domain.expiresOn', '2026年12月15日'),
    'domain.expiresOn',
  ],
  [
    'held by the privacy service',
    website,
    set('domain.holder', 'REDACTED FOR PRIVACY'),
    'domain.holder',
  ],
  ['held by the employee', company, set('domain.holder', '苏远航'), 'domain.holder'],
  [
    'held by a person of a like name',
    card,
    (f) => ({ 'domain.holder': `${at(f, 'entity.name')}明` }),
    'domain.holder',
  ],
  [
    'home page of another scheme',
    website,
    (f) => ({ 'website.homeUrl': `ftp://${at(f, 'website.domain')}` }),
    'website.homeUrl',
  ],
  ['home page by address', website, set('website.homeUrl', '47.98.12.34'), 'website.homeUrl'],
  // Names of sites
  ['China in a company site name', company, name('中国青岚机械网'), 'website.name'],
  ['central', company, name('中央青岚食品网'), 'website.name'],
  ['gambling', company, name('赌博研究网'), 'website.name'],
  ['test name', website, name('测试网站'), 'website.name'],
  ['name is a phone number', website, name('4008001234'), 'website.name'],
  [
    'name with brackets and domain',
    website,
    (f) => ({ 'website.name': at(f, 'website.domain') }),
    'website.name',
  ],
  ['name with quotation marks', website, name('“青岚”笔记'), 'website.name'],
  ['name is one word of English and one Han', website, name('My站'), 'website.name'],
  ['individual: hotline', person, name('情感热线小记'), 'website.name'],
  ['individual: navigation', person, name('小李导航'), 'website.name'],
  ['individual: alliance', person, name('摄影联盟'), 'website.name'],
  ['individual: online', person, name('学习在线小记'), 'website.name'],
  ['individual: co-operative', person, name('苹果种植合作社'), 'website.name'],
  ['individual: group company', person, name('青岚集团'), 'website.name'],
  [
    'individual: fan circle of a city',
    both(person, inside('32')),
    name('苏州美食记'),
    'website.name',
  ],
  [
    'individual in Beijing: video',
    both(person, inside('11')),
    name('生活视频小记'),
    'website.name',
  ],
  ['individual in Guangdong: mall', both(person, inside('44')), name('小小商城'), 'website.name'],
  [
    'individual in Zhejiang: farming',
    both(person, inside('33')),
    name('山野农业小记'),
    'website.name',
  ],
  [
    'individual in Liaoning: mending',
    both(person, inside('21')),
    name('家电维修小记'),
    'website.name',
  ],
  [
    'individual in Hebei: official site',
    both(person, inside('13')),
    name('半亩书斋官网'),
    'website.name',
  ],
  [
    'individual in Hubei: industry',
    both(person, inside('42')),
    name('行业观察小记'),
    'website.name',
  ],
  // Content and remark
  [
    'remark of one sentence of letters',
    website,
    remark('This is the official website of our company, for product display only.'),
    'website.remark',
  ],
  [
    'remark is dots',
    website,
    remark('。。。。。。。。。。。。。。。。。。。。。。'),
    'website.remark',
  ],
  [
    'remark repeats one word',
    website,
    remark('网站网站网站网站网站网站网站网站网站网站网站'),
    'website.remark',
  ],
  [
    'remark says test',
    website,
    remark('测试测试测试测试测试测试测试测试测试测试测试测试'),
    'website.remark',
  ],
  [
    'individual sells',
    person,
    remark('本站主要出售本人手工制作的陶器，支持在线下单付款，全国包邮，欢迎大家选购。'),
    'website.remark website.contentTypes',
  ],
  [
    'individual takes orders',
    person,
    remark('本站展示本人的摄影作品并承接婚礼跟拍业务，价格面议，可在线预约档期。'),
    'website.remark',
  ],
  [
    'individual speaks for a company',
    person,
    remark('本公司主要生产和销售各类精密零件，本网站用于展示公司产品和联系方式。'),
    'website.remark',
  ],
  [
    'individual with comments',
    person,
    remark('本站记录生活点滴，开放评论和留言功能，欢迎注册会员参与讨论和互动交流。'),
    'website.remark',
  ],
  ['individual games', person, set('website.contentTypes', ['网络游戏']), 'website.contentTypes'],
  [
    'individual education',
    person,
    set('website.contentTypes', ['网络教育']),
    'website.contentTypes',
  ],
  [
    'company: search of drugs without permit',
    company,
    () => ({
      'website.name': '青岚大药房',
      'website.remark':
        '本网站为公司官网，提供药品信息查询和处方药在线销售服务，支持全国配送到家。',
    }),
    'website.preApproval website.remark website.name website.contentTypes',
  ],
  [
    'company: after-school classes without permit',
    company,
    () => ({
      'website.name': '青岚课外辅导',
      'website.remark':
        '本网站提供中小学语文、数学、英语等学科类课外培训课程的在线报名和直播教学服务。',
    }),
    'website.preApproval website.remark website.name website.contentTypes',
  ],
  [
    'company: loans without permit',
    company,
    () => ({
      'website.name': '青岚小额贷款',
      'website.remark': '本网站提供小额贷款申请、理财产品推荐和资金撮合服务，用户可在线申请借款。',
    }),
    'website.preApproval website.remark website.name website.contentTypes',
  ],
  [
    'company: video site without permit',
    company,
    () => ({ 'website.name': '青岚影视', 'website.contentTypes': ['网络影视'] }),
    'website.preApproval website.contentTypes website.name',
  ],
  [
    'company: publishing without permit',
    company,
    () => ({
      'website.name': '青岚出版',
      'website.remark': '本网站提供电子图书和网络文学作品的在线阅读与下载，作品由本公司编辑出版。',
    }),
    'website.preApproval website.remark website.name website.contentTypes',
  ],
  ['no language', website, set('website.languages', []), 'website.languages'],
  // Apps
  ['App named test', isApp, set('app.name', '测试'), 'app.name'],
  [
    'App named as its package',
    android,
    (f) => ({ 'app.name': at(f, 'app.android.packageName') }),
    'app.name',
  ],
  ['App name with a price', isApp, set('app.name', '免费记账本0元'), 'app.name'],
  ['App with the name of a great one', isApp, set('app.name', '微信助手'), 'app.name'],
  [
    'MD5 of 31',
    android,
    (f) => ({ 'app.android.certMd5': at(f, 'app.android.certMd5').slice(1) }),
    'app.android.certMd5',
  ],
  [
    'MD5 with a G',
    android,
    (f) => ({ 'app.android.certMd5': `g${at(f, 'app.android.certMd5').slice(1)}` }),
    'app.android.certMd5',
  ],
  [
    'MD5 with spaces',
    android,
    (f) => ({ 'app.android.certMd5': at(f, 'app.android.certMd5').replace(/(..)/g, '$1 ').trim() }),
    'app.android.certMd5',
  ],
  ['SHA-256 in the SHA-1 field', ios, set('app.ios.certSha1', 'ab'.repeat(32)), 'app.ios.certSha1'],
  [
    'public key as base64',
    android,
    set(
      'app.android.publicKey',
      `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${'u7Xk9Q'.repeat(40)}IDAQAB`,
    ),
    'app.android.publicKey',
  ],
  ['public key with 0x only', android, set('app.android.publicKey', '0x'), 'app.android.publicKey'],
  [
    'package with a capital blank',
    android,
    set('app.android.packageName', 'cn.sample note.app'),
    'app.android.packageName',
  ],
  [
    'package of Chinese letters',
    android,
    set('app.android.packageName', 'cn.青岚.note'),
    'app.android.packageName',
  ],
  [
    'bundle with a store address',
    ios,
    set('app.ios.bundleId', 'https://apps.apple.com/cn/app/id123456789'),
    'app.ios.bundleId',
  ],
  [
    'App domain with scheme',
    isApp,
    (f) => ({ 'app.domains': [`https://${(f.form['app.domains'] as string[])[0]}`] }),
    'app.domains',
  ],
  [
    'App domain with port',
    isApp,
    (f) => ({ 'app.domains': [`${(f.form['app.domains'] as string[])[0]}:8443`] }),
    'app.domains',
  ],
  [
    'App domain of five levels',
    isApp,
    (f) => ({ 'app.domains': [`a.b.c.${(f.form['app.domains'] as string[])[0]}`] }),
    'app.domains',
  ],
  // Consistency
  [
    'entity name with half-width brackets',
    both(licensed, ({ form }) => String(form['entity.name']).includes('（')),
    (f) => ({ 'entity.name': at(f, 'entity.name').replace('（', '(').replace('）', ')') }),
    'entity.name',
  ],
  [
    'holder with an ideographic space',
    licensed,
    (f) => ({
      'domain.holder': `${at(f, 'domain.holder').slice(0, 3)}　${at(f, 'domain.holder').slice(3)}`,
    }),
    'domain.holder',
  ],
  [
    'entity name in traditional characters',
    licensed,
    (f) => ({ 'entity.name': `${at(f, 'entity.name')}國` }),
    'entity.name domain.holder',
  ],
  [
    'entity name without its ending',
    licensed,
    (f) => ({
      'entity.name': `${at(f, 'entity.name').replace(/(?:有限(?:责任)?|股份有限)公司$/, '')}商贸`,
    }),
    'entity.name domain.holder',
  ],
  [
    'one person, two ID numbers',
    both(company, ({ form }) => form['contact.name'] === form['leader.name']),
    (f) => ({ 'contact.idNumber': minor(at(f, 'contact.idNumber'), '19900101') }),
    'contact.idNumber leader.idNumber',
  ],
];

/** An ID number with another birth date and its check digit. */
function minor(number: string, born: string): string {
  const first17 = number.slice(0, 6) + born + number.slice(14, 17);
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return first17 + '10X98765432'[sum % 11];
}

const named =
  (site: string, text: string): Change =>
  () => ({ 'website.name': site, 'website.remark': text });

export const thirdOdd: readonly Odd[] = [
  ['a site of three characters', company, name('青岚网')],
  ['a long site name', company, name('青岚精密机械零部件产品展示')],
  ['Latin beside Chinese', company, name('青岚机械QL')],
  ['a digit in a company site name', company, name('百川九号仓储')],
  [
    'a bakery',
    company,
    named(
      '麦香烘焙坊',
      '本网站为公司官方网站，主要展示面包、蛋糕等产品图片、门店地址和营业时间，不提供线上交易。',
    ),
  ],
  [
    'a hotel',
    company,
    named(
      '云栖度假酒店',
      '本网站为酒店官方网站，主要介绍客房、餐饮、会议设施和交通路线，预订请致电前台，不在线收款。',
    ),
  ],
  [
    'a logistics firm',
    company,
    named(
      '顺达物流',
      '本网站为公司官网，主要介绍运输线路、仓储能力和联系方式，仅供客户查阅公司业务情况。',
    ),
  ],
  [
    'a law consultancy with numbers in the remark',
    company,
    named(
      '衡信知识产权代理',
      '公司成立于2008年，本网站主要介绍商标、专利代理流程以及12名代理人的执业信息。',
    ),
  ],
  [
    'a dental supplier that only shows',
    company,
    named(
      '齿科器材展示',
      '本网站用于展示本公司代理的办公用品与模型，不涉及药品和医疗器械信息服务，不提供线上交易。',
    ),
  ],
  [
    'a design office',
    company,
    named(
      '木石建筑设计',
      '公司官网，展示住宅、学校、厂房等设计作品以及团队介绍、招聘岗位，内容由本单位维护。',
    ),
  ],
  [
    'a translation bureau',
    company,
    named(
      '译道翻译',
      '本网站介绍公司的笔译、口译、本地化等业务范围和报价方式，客户通过电话联系，不在线支付。',
    ),
  ],
  [
    'a cleaning firm',
    company,
    named(
      '净源保洁',
      '公司官网，介绍保洁、搬家、管道疏通等业务，展示现场照片和联系方式，无会员注册功能。',
    ),
  ],
  [
    'an internal system',
    company,
    named(
      '青岚办公系统',
      '本网站为本单位内部办公系统，员工凭账号登录，用于考勤、审批和文档管理，不对社会公众开放。',
    ),
  ],
  [
    'documentation of an interface',
    company,
    named(
      '云杉接口文档',
      '本网站用于发布本公司软件产品的使用手册、接口说明和更新记录，供客户的技术人员查阅。',
    ),
  ],
  [
    'a farm',
    company,
    named(
      '禾木家庭农场',
      '本网站展示农场的果蔬种植情况、采摘时间和交通路线，游客可电话咨询，不提供线上交易。',
    ),
  ],
  [
    'a machine tool exporter',
    company,
    () => ({
      'website.name': '锐锋机床',
      'website.languages': ['中文简体', '英语'],
      'website.remark':
        'Company site in Chinese and English：本网站为公司官网，中英文介绍机床产品、技术参数和售后服务联系方式。',
    }),
  ],
  [
    'individual: knitting',
    person,
    named(
      '毛线编织手记',
      '本站主要记录本人学习编织的过程、图样和心得，照片均为本人拍摄，不出售成品。',
    ),
  ],
  [
    'individual: chess',
    person,
    named('棋谱摘录本', '本站用于整理本人下棋的棋谱和复盘笔记，内容由本人撰写，不组织比赛和活动。'),
  ],
  [
    'individual: physics',
    person,
    named('物理习题札记', '本站记录本人学习大学物理课程的习题解答和读书笔记，仅作学习总结之用。'),
  ],
  [
    'individual: tea',
    person,
    named('喝茶小札', '本站主要记录本人品茶的感受、茶具照片和冲泡方法，不出售茶叶，不接受投稿。'),
  ],
  [
    'individual: resume in two languages',
    person,
    () => ({ 'website.name': '我的作品小集', 'website.languages': ['中文简体', '英语'] }),
  ],
  [
    'individual: fish tank',
    person,
    named(
      '水草缸日记',
      '本站记录本人饲养观赏鱼和水草的日常，包括换水、施肥记录和照片，均为本人原创。',
    ),
  ],
  [
    'individual: trains',
    person,
    named(
      '铁路摄影手记',
      '本站存放本人拍摄的列车照片和拍摄地点、时间等记录，照片不出售，不接受他人投稿。',
    ),
  ],
  [
    'individual: calligraphy',
    person,
    named(
      '临帖日课',
      '本站主要记录本人每日临摹字帖的照片和心得体会，仅为个人学习记录，不涉及经营。',
    ),
  ],
  [
    'individual: surname Ouyang',
    card,
    () => ({ 'entity.name': '欧阳娜娜', 'leader.name': '欧阳娜娜', 'domain.holder': '欧阳娜娜' }),
  ],
  [
    'individual: name of two characters',
    card,
    () => ({ 'entity.name': '于是', 'leader.name': '于是', 'domain.holder': '于是' }),
  ],
  [
    'individual: name with a middle dot',
    card,
    () => ({
      'entity.name': '阿卜杜拉·热合曼',
      'leader.name': '阿卜杜拉·热合曼',
      'domain.holder': '阿卜杜拉·热合曼',
    }),
  ],
  [
    'individual: rare character',
    card,
    () => ({ 'entity.name': '李䶮', 'leader.name': '李䶮', 'domain.holder': '李䶮' }),
  ],
  [
    'individual: x in the ID in lower case is not seeded, upper case is',
    card,
    (f) => ({
      'entity.certNumber': withX(at(f, 'entity.certNumber')),
      'leader.idNumber': withX(at(f, 'entity.certNumber')),
    }),
  ],
  ['a mobile of the 19x ranges', any, set('leader.mobile', '19988776655')],
  ['a mobile of the 14x ranges', any, set('leader.mobile', '14712345678')],
  ['a mailbox with plus', any, set('leader.email', 'filing+icp@example.cn')],
  ['a mailbox of digits at a company', any, set('leader.email', '10086001@vip.163.com')],
  ['a mailbox with a long ending', any, set('leader.email', 'me@studio.technology')],
  [
    'emergency number of the same range',
    any,
    (f) => ({
      'leader.emergencyMobile': at(f, 'leader.mobile').replace(/.$/, (d) =>
        String((Number(d) + 1) % 10),
      ),
    }),
  ],
  [
    'validity with dots and to-character',
    company,
    set('leader.idValidity', '2018.06.30至2038.06.30'),
  ],
  ['validity with slashes', company, set('leader.idValidity', '2018/06/30-2038/06/30')],
  ['validity in Chinese dates', company, set('leader.idValidity', '2018年6月30日至2038年6月30日')],
  ['license since 1998', licensed, set('entity.validity', '1998-07-15至长期')],
  ['license without fixed term', licensed, set('entity.validity', '无固定期限')],
  ['domain for ten years', website, set('domain.expiresOn', '2036-11-24')],
  ['domain date with time', website, set('domain.expiresOn', '2029-03-01 12:00:00')],
  [
    'domain of digits',
    website,
    () => ({ 'website.domain': '360886.cn', 'website.homeUrl': 'www.360886.cn' }),
  ],
  [
    'domain of one letter',
    website,
    () => ({ 'website.domain': 'q.cn', 'website.homeUrl': 'q.cn' }),
  ],
  [
    'domain with hyphens',
    website,
    () => ({
      'website.domain': 'a-b-c-sample.com',
      'website.homeUrl': 'https://www.a-b-c-sample.com',
    }),
  ],
  [
    'domain in capitals on the home page',
    both(website, company),
    (f) => ({ 'website.homeUrl': `https://www.${at(f, 'website.domain')}/` }),
  ],
  [
    'Chinese domain',
    both(company, (f) => !['11'].includes(f.place.code)),
    () => ({ 'website.domain': '青岚示例.中国', 'website.homeUrl': 'www.青岚示例.中国' }),
  ],
  [
    'suffix site',
    company,
    () => ({ 'website.domain': 'qinglan.site', 'website.homeUrl': 'www.qinglan.site' }),
  ],
  [
    'suffix vip',
    company,
    () => ({ 'website.domain': 'qinglan.vip', 'website.homeUrl': 'www.qinglan.vip' }),
  ],
  [
    'suffix club',
    company,
    () => ({ 'website.domain': 'qinglan.club', 'website.homeUrl': 'qinglan.club' }),
  ],
  [
    'suffix info',
    company,
    () => ({ 'website.domain': 'qinglan.info', 'website.homeUrl': 'qinglan.info' }),
  ],
  [
    'holder by the legal representative',
    both(company, inside('31', '37', '12')),
    (f) => ({ 'domain.holder': at(f, 'entity.legalRepresentative') }),
  ],
  [
    'address of a village group',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}石桥镇李家庄村5组36号`,
    }),
  ],
  [
    'address of an army farm regiment',
    inside('65'),
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}第十二师一〇四团团部创业楼301室`,
    }),
  ],
  [
    'address of a stall',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}小商品批发市场二区B118号摊位`,
    }),
  ],
  [
    'address of a dormitory',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}学院路30号大学生公寓7号楼0512`,
    }),
  ],
  [
    'address with full-width digits of a building letter',
    any,
    (f) => ({
      'entity.mailingAddress':
        `${f.place.province}${f.place.city}${f.place.district}科技路8号C座-1层" `.replace('" ', ''),
    }),
  ],
  [
    'address with a road kilometre',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}国道107线1580公里处东侧厂区1号楼`,
    }),
  ],
  [
    'mini mart of a sole trader',
    both(company, ({ form }) => form['entity.certType'] === '营业执照'),
    named(
      '好邻居便利',
      '介绍本店商品、地址与营业时间，方便附近居民到店选购，不提供线上交易和支付。',
    ),
  ],
  [
    'a school says admissions',
    of('publicInstitution'),
    remark('本网站主要发布学校概况、招生信息、校园通知和校务公开内容，由学校办公室负责维护。'),
  ],
  [
    'a museum says tickets are free',
    of('publicInstitution'),
    remark('本网站介绍馆藏文物、开放时间和参观须知，参观免费，通过电话预约，不收取信息费用。'),
  ],
  [
    'an association says members',
    of('socialOrganization'),
    remark('本网站发布协会章程、会员单位名录、培训通知和年度工作报告，不从事经营活动。'),
  ],
  [
    'a law firm says cases',
    of('lawFirm'),
    remark('本网站介绍本所律师执业信息、业务领域和典型案例，不提供付费法律信息服务。'),
  ],
  [
    'a foundation says reports',
    of('foundation'),
    remark('本网站公布基金会章程、年度审计报告和项目执行情况，不在线募捐，不涉及金融产品。'),
  ],
  [
    'a private clinic of elders',
    of('privateNonEnterprise'),
    remark('本网站介绍机构环境、入住须知、护理人员和交通路线，不提供线上诊疗和药品销售。'),
  ],
  [
    'government says services',
    of('government'),
    remark('本网站公开本机关职责、办事流程、政策文件和通知公告，由办公室统一维护更新。'),
  ],
  [
    'App: a diary',
    isApp,
    () => ({
      'app.name': '青岚日记',
      'app.remark':
        '本App用于个人书写日记和整理照片，数据保存在本地，联网仅用于备份到本次接入的服务器。',
    }),
  ],
  [
    'App: Latin in the name',
    isApp,
    () => ({
      'app.name': '青岚Note',
      'app.remark':
        '本App用于记录笔记和待办事项，数据同步到本次接入的服务器，不提供交易和支付功能。',
    }),
  ],
  [
    'App: upper-case MD5',
    android,
    (f) => ({ 'app.android.certMd5': at(f, 'app.android.certMd5').toUpperCase() }),
  ],
  [
    'App: upper-case SHA-1',
    ios,
    (f) => ({ 'app.ios.certSha1': at(f, 'app.ios.certSha1').toUpperCase() }),
  ],
  [
    'App: package with digits and underscores',
    android,
    set('app.android.packageName', 'com.qinglan2020.note_pad'),
  ],
  ['App: bundle with capitals', ios, set('app.ios.bundleId', 'com.QingLan.NotePad')],
  [
    'App: modulus as a decimal number',
    android,
    set('app.android.publicKey', `2${'3908471562'.repeat(61)}7`.slice(0, 617)),
  ],
];

/** The same number with a serial whose check digit is X. */
function withX(number: string): string {
  for (let serial = 100; serial < 999; serial += 1) {
    const made = minor(`${number.slice(0, 14) + String(serial)}0`, number.slice(6, 14));
    if (made.endsWith('X')) return made;
  }
  return number;
}
