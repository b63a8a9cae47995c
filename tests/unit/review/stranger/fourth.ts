import type { Filled, Form } from './forms';
import { withCheckDigit } from './numbers';

/** A fourth batch, written after the third was mended and before it was run. */
type Fits = (filled: Filled) => boolean;
type Change = (filled: Filled) => Form;

const any: Fits = () => true;
const website: Fits = ({ applicant }) => applicant.serviceKind === 'website';
const isApp: Fits = ({ applicant }) => applicant.serviceKind === 'app';
const of =
  (...types: string[]): Fits =>
  (filled) =>
    website(filled) && types.includes(filled.applicant.entityType);
const company = of('enterprise');
const person = of('individual');
const organization: Fits = (filled) =>
  website(filled) && filled.applicant.entityType !== 'individual';
const licensed: Fits = (filled) =>
  company(filled) && String(filled.form['entity.certType']).startsWith('营业执照');
const card: Fits = (filled) => person(filled) && filled.form['entity.certType'] === '居民身份证';
const paper =
  (type: string): Fits =>
  (filled) =>
    person(filled) && filled.form['entity.certType'] === type;
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
  organization(filled) && filled.form['contact.name'] !== filled.form['leader.name'];
const at = ({ form }: Filled, field: string): string => String(form[field]);
const set =
  (field: string, value: unknown): Change =>
  () => ({ [field]: value });
const born = (number: string, date: string): string =>
  withCheckDigit(number.slice(0, 6) + date + number.slice(14, 17));
const area = (number: string, to: string): string => withCheckDigit(to + number.slice(6, 17));
const site =
  (name: string, remark: string): Change =>
  () => ({ 'website.name': name, 'website.remark': remark });

export const fourthDefects: readonly (readonly [string, Fits, Change, string])[] = [
  [
    'license number with an O for a zero',
    licensed,
    (f) => ({ 'entity.certNumber': at(f, 'entity.certNumber').replace(/0/, 'O') }),
    'entity.certNumber',
  ],
  [
    'license number cut at seventeen',
    licensed,
    (f) => ({ 'entity.certNumber': at(f, 'entity.certNumber').slice(0, 17) }),
    'entity.certNumber',
  ],
  [
    'license number with the word before it',
    licensed,
    (f) => ({ 'entity.certNumber': `注册号${at(f, 'entity.certNumber')}` }),
    'entity.certNumber',
  ],
  [
    'license number of the branch of another province',
    both(licensed, inside('33')),
    set('entity.certNumber', '91440300MA5EXAMP0C'),
    'entity.certNumber',
  ],
  ['number empty', licensed, set('entity.certNumber', ''), 'entity.certNumber'],
  [
    'ID number one digit off',
    organization,
    (f) => ({
      'contact.idNumber': at(f, 'contact.idNumber').replace(/(.)$/, (d) => (d === '5' ? '6' : '5')),
    }),
    'contact.idNumber',
  ],
  [
    'ID number of nobody born yet',
    organization,
    (f) => ({ 'contact.idNumber': born(at(f, 'contact.idNumber'), '20300101') }),
    'contact.idNumber',
  ],
  [
    'ID number of area 99',
    organization,
    (f) => ({ 'contact.idNumber': area(at(f, 'contact.idNumber'), '990101') }),
    'contact.idNumber',
  ],
  [
    'contact of sixteen',
    organization,
    (f) => ({ 'contact.idNumber': born(at(f, 'contact.idNumber'), '20100201') }),
    'contact.idNumber',
  ],
  [
    'individual of seventeen',
    card,
    (f) => ({
      'entity.certNumber': born(at(f, 'entity.certNumber'), '20090601'),
      'leader.idNumber': born(at(f, 'entity.certNumber'), '20090601'),
    }),
    'entity.certNumber leader.idNumber',
  ],
  [
    'ID number in lower case x',
    card,
    (f) => {
      const n = at(f, 'entity.certNumber');
      let m = n;
      for (let s = 100; s < 999 && !m.endsWith('X'); s += 1) m = withCheckDigit(n.slice(0, 14) + s);
      return { 'entity.certNumber': m.toLowerCase(), 'leader.idNumber': m.toLowerCase() };
    },
    'entity.certNumber leader.idNumber',
  ],
  [
    'passport field with the ID number',
    paper('护照'),
    set('entity.certNumber', '110101190001010014'),
    'entity.certNumber leader.idNumber',
  ],
  [
    'permit of Hong Kong with seven digits',
    paper('港澳居民来往内地通行证'),
    set('entity.certNumber', 'H1234567'),
    'entity.certNumber leader.idNumber',
  ],
  [
    'permit of Taiwan with a letter',
    paper('台湾居民来往大陆通行证'),
    set('entity.certNumber', 'T1234567'),
    'entity.certNumber leader.idNumber',
  ],
  [
    'residence permit of the wrong region',
    paper('台湾居民居住证'),
    (f) => ({ 'entity.certNumber': area(at(f, 'entity.certNumber'), '840000') }),
    'entity.certNumber leader.idNumber',
  ],
  [
    'permanent card with a broken check',
    paper('外国人永久居留身份证'),
    set('entity.certNumber', '911124198108030025'),
    'entity.certNumber leader.idNumber',
  ],
  [
    'social group by a business license',
    of('socialOrganization'),
    set('entity.certType', '营业执照'),
    'entity.certType entity.certNumber',
  ],
  [
    'company by a certificate of an institution',
    licensed,
    set('entity.certType', '事业单位法人证书'),
    'entity.certType entity.certNumber',
  ],
  [
    'individual by a company license',
    card,
    set('entity.certType', '营业执照（个人或企业）'),
    'entity.certType',
  ],
  [
    'government by an organization code',
    of('government'),
    set('entity.certType', '组织机构代码证'),
    'entity.certType',
  ],
  ['leader by a driving license', organization, set('leader.idType', '驾驶证'), 'leader.idType'],
  ['leader by a social card', organization, set('leader.idType', '社会保障卡'), 'leader.idType'],
  [
    'license that ended in spring',
    licensed,
    set('entity.validity', '2016年3月1日至2026年2月28日'),
    'entity.validity',
  ],
  [
    'license that ends in January',
    licensed,
    set('entity.validity', '2007-01-15至2027-01-14'),
    'entity.validity',
  ],
  [
    'ID card of ten years ends at Christmas',
    card,
    set('entity.validity', '2016.12.25-2026.12.25'),
    'entity.validity',
  ],
  [
    'validity the wrong way round',
    organization,
    set('contact.idValidity', '2035.01.01-2015.01.01'),
    'contact.idValidity',
  ],
  [
    'validity in the thirteenth month',
    organization,
    set('contact.idValidity', '2015-13-01至2035-13-01'),
    'contact.idValidity',
  ],
  ['mobile with a letter l', any, set('leader.mobile', '1391234567l'), 'leader.mobile'],
  ['mobile with 0086', any, set('leader.mobile', '008613912345678'), 'leader.mobile'],
  ['landline in the mobile field', any, set('leader.mobile', '0571-88001234'), 'leader.mobile'],
  ['mobile of Macao', any, set('leader.mobile', '+85366123456'), 'leader.mobile'],
  ['service line as mobile', any, set('leader.mobile', '4001234567'), 'leader.mobile'],
  ['virtual range', any, set('leader.mobile', '17112345678'), 'leader.mobile'],
  [
    'emergency with a dash is the same number',
    any,
    (f) => ({
      'leader.emergencyMobile': at(f, 'leader.mobile').replace(/^(.{3})(.{4})/, '$1-$2-'),
    }),
    'leader.emergencyMobile',
  ],
  [
    'emergency is a landline',
    any,
    set('leader.emergencyMobile', '010-62345678'),
    'leader.emergencyMobile',
  ],
  [
    'two people, one mobile',
    two,
    (f) => ({ 'contact.mobile': at(f, 'leader.mobile') }),
    'contact.mobile',
  ],
  [
    'two people, one mailbox',
    two,
    (f) => ({ 'contact.email': at(f, 'leader.email') }),
    'contact.email',
  ],
  ['mailbox without a domain', any, set('leader.email', 'filing@'), 'leader.email'],
  ['mailbox with a web address', any, set('leader.email', 'www.qinglan.cn'), 'leader.email'],
  ['mailbox with a full stop at its end', any, set('leader.email', 'a@qq.com.'), 'leader.email'],
  ['mailbox typed as qq number', any, set('leader.email', '123456789'), 'leader.email'],
  ['two mailboxes', any, set('leader.email', 'a@qq.com;b@qq.com'), 'leader.email'],
  ['office as name', organization, set('contact.name', '技术部'), 'contact.name'],
  ['name with a slash', organization, set('contact.name', '苏远航/吴梦琪'), 'contact.name'],
  [
    'name with a bracketed note',
    organization,
    set('contact.name', '苏远航（经理）'),
    'contact.name',
  ],
  ['contact by a department', organization, set('contact.name', '信息中心'), 'contact.name'],
  [
    'name in full-width letters',
    paper('护照'),
    (f) => {
      const n = at(f, 'entity.name').replace(/[A-Z]/g, (c) =>
        String.fromCharCode(c.charCodeAt(0) + 0xfee0),
      );
      return { 'entity.name': n, 'leader.name': n };
    },
    'entity.name leader.name domain.holder',
  ],
  [
    'address of the building only',
    organization,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}金茂大厦`,
    }),
    'entity.mailingAddress',
  ],
  [
    'address: see license',
    organization,
    set('entity.mailingAddress', '见营业执照'),
    'entity.mailingAddress',
  ],
  ['address: none', organization, set('entity.mailingAddress', '无'), 'entity.mailingAddress'],
  [
    'address in English',
    organization,
    set('entity.mailingAddress', 'No. 88 Wanghu Road, Hangzhou'),
    'entity.mailingAddress',
  ],
  [
    'address in Macao',
    organization,
    set('entity.mailingAddress', '澳门特别行政区友谊大马路88号3楼'),
    'entity.mailingAddress',
  ],
  [
    'address by post box',
    organization,
    (f) => ({ 'entity.mailingAddress': `${f.place.province}${f.place.city}2058信箱` }),
    'entity.mailingAddress',
  ],
  [
    'license of another province',
    both(licensed, inside('51')),
    set('entity.certAddress', '陕西省西安市雁塔区高新路99号附3号'),
    'entity.certAddress',
  ],
  [
    'mail in another province',
    both(organization, inside('52')),
    set('entity.mailingAddress', '湖南省长沙市岳麓区麓谷大道627号3栋'),
    'entity.mailingAddress',
  ],
  [
    'domain with https and path',
    website,
    (f) => ({ 'website.domain': `https://${at(f, 'website.domain')}/index` }),
    'website.domain',
  ],
  ['domain without a suffix', website, set('website.domain', 'qinglan'), 'website.domain'],
  [
    'domain with a blank before the suffix',
    website,
    set('website.domain', 'qinglan cn'),
    'website.domain',
  ],
  [
    'domain in full-width letters',
    website,
    set('website.domain', 'ｑｉｎｇｌａｎ.cn'),
    'website.domain',
  ],
  [
    'shop subdomain',
    website,
    (f) => ({ 'website.domain': `shop.${at(f, 'website.domain')}` }),
    'website.domain',
  ],
  [
    'wildcard',
    website,
    (f) => ({ 'website.domain': `*.${at(f, 'website.domain')}` }),
    'website.domain',
  ],
  ['us', website, set('website.domain', 'qinglan-sample.us'), 'website.domain'],
  ['app suffix', website, set('website.domain', 'qinglan-sample.app'), 'website.domain'],
  ['blog suffix', website, set('website.domain', 'qinglan-sample.blog'), 'website.domain'],
  ['gov.cn for a person', person, set('website.domain', 'qinglan.gov.cn'), 'website.domain'],
  ['charity suffix for a company', company, set('website.domain', '青岚.公益'), 'website.domain'],
  ['domain ended years ago', website, set('domain.expiresOn', '2021-01-01'), 'domain.expiresOn'],
  [
    'domain ends in two months',
    both(website, (f) => f.place.code !== '37'),
    set('domain.expiresOn', '2027/01/20'),
    'domain.expiresOn',
  ],
  [
    'held through a proxy',
    website,
    set('domain.holder', 'Whois Privacy Protection Service'),
    'domain.holder',
  ],
  [
    'held by the parent company',
    licensed,
    set('domain.holder', '上海青岚控股集团有限公司'),
    'domain.holder',
  ],
  [
    'holder in English',
    licensed,
    set('domain.holder', 'Qinglan Precision Machinery Co., Ltd.'),
    'domain.holder',
  ],
  [
    'holder with half-width brackets',
    both(licensed, (f) => at(f, 'entity.name').includes('（')),
    (f) => ({ 'domain.holder': at(f, 'entity.name').replace('（', '(').replace('）', ')') }),
    'domain.holder',
  ],
  [
    'home page of another domain',
    website,
    set('website.homeUrl', 'https://www.other-sample.cn'),
    'website.homeUrl',
  ],
  [
    'home page with a file',
    website,
    (f) => ({ 'website.homeUrl': `http://www.${at(f, 'website.domain')}/home.html` }),
    'website.homeUrl',
  ],
  [
    'home page is the name',
    website,
    (f) => ({ 'website.homeUrl': at(f, 'website.name') }),
    'website.homeUrl',
  ],
  [
    'site called People',
    both(company, (f) => !at(f, 'entity.name').includes('人民')),
    set('website.name', '人民机械网'),
    'website.name',
  ],
  ['site called State', company, set('website.name', '国家机床展示'), 'website.name'],
  ['site with two characters', website, set('website.name', '青岚'), 'website.name'],
  ['site in pinyin', website, set('website.name', 'Qing Lan Ji Xie'), 'website.name'],
  ['site with a hash', website, set('website.name', '青岚#机械'), 'website.name'],
  ['site with a star', website, set('website.name', '青岚*机械'), 'website.name'],
  ['site named as a marketplace', website, set('website.name', '淘宝青岚优选'), 'website.name'],
  ['site: unnamed', website, set('website.name', '未命名网站'), 'website.name'],
  ['person: studio', person, set('website.name', '青岚工作室'), 'website.name'],
  ['person: personal space', person, set('website.name', '小林个人空间'), 'website.name'],
  ['person: forum', person, set('website.name', '数码论坛'), 'website.name'],
  ['person: science and technology', person, set('website.name', '青岚科技'), 'website.name'],
  ['person: research institute', person, set('website.name', '青岚研究院'), 'website.name'],
  ['person: online shop', person, set('website.name', '小满手作店铺'), 'website.name'],
  ['person: the city of Guilin', person, set('website.name', '桂林山水照片'), 'website.name'],
  ['person: a poet', person, set('website.name', '李白诗歌赏读'), 'website.name'],
  ['person: an idiom', person, set('website.name', '海纳百川'), 'website.name'],
  [
    'person in Henan: design',
    both(person, inside('41')),
    set('website.name', '平面设计笔记本'),
    'website.name',
  ],
  [
    'person in Hunan: marketing',
    both(person, inside('43')),
    set('website.name', '营销读书笔记'),
    'website.name',
  ],
  [
    'person in Inner Mongolia: shopping guide',
    both(person, inside('15')),
    set('website.name', '数码导购小记'),
    'website.name',
  ],
  [
    'remark of nineteen with Other',
    person,
    () => ({ 'website.contentTypes': ['其他'], 'website.remark': '记录生活和学习笔记的个人小站' }),
    'website.remark',
  ],
  ['remark left empty', website, set('website.remark', ''), 'website.remark'],
  ['remark: none', website, set('website.remark', '无'), 'website.remark'],
  ['remark of digits', website, set('website.remark', '12345678901234567890'), 'website.remark'],
  [
    'remark with a slot of brackets',
    website,
    set(
      'website.remark',
      '本网站为【公司名称】的官方网站，主要介绍单位概况、产品信息和联系方式，不提供线上交易。',
    ),
    'website.remark',
  ],
  [
    'remark of a person: our company',
    person,
    set(
      'website.remark',
      '我公司成立于二零一五年，主营机械配件，本网站介绍公司产品、生产车间和联系方式。',
    ),
    'website.remark',
  ],
  [
    'remark of a person: wholesale',
    person,
    set(
      'website.remark',
      '本站介绍各类服装鞋帽的批发价格和货源渠道，欢迎来电洽谈，支持全国发货和代理加盟。',
    ),
    'website.remark',
  ],
  [
    'remark of a person: forum',
    person,
    set(
      'website.remark',
      '本站是供摄影同好交流作品的论坛，用户注册后可以发帖、回帖和上传图片分享经验。',
    ),
    'website.remark',
  ],
  [
    'person chooses shopping',
    person,
    set('website.contentTypes', ['网络购物']),
    'website.contentTypes',
  ],
  [
    'person chooses jobs',
    person,
    set('website.contentTypes', ['网上求职']),
    'website.contentTypes',
  ],
  ['person holds a news permit', person, set('website.preApproval', '新闻'), 'website.preApproval'],
  [
    'company: online news',
    company,
    set('website.contentTypes', ['网络新闻']),
    'website.preApproval website.contentTypes',
  ],
  [
    'company: permit without its number',
    company,
    () => ({ 'website.preApproval': '出版', 'website.preApprovalNumber': '' }),
    'website.preApprovalNumber',
  ],
  [
    'company: a bank in its name',
    company,
    site(
      '青岚网上银行',
      '本网站提供账户查询、转账汇款和理财产品购买等网上银行服务，客户凭卡号登录。',
    ),
    'website.preApproval website.name website.remark website.contentTypes',
  ],
  [
    'company: insurance',
    company,
    site(
      '青岚保险超市',
      '本网站提供车险、寿险等保险产品的比价和在线投保服务，由合作保险公司承保。',
    ),
    'website.preApproval website.name website.remark website.contentTypes',
  ],
  [
    'company: ride hailing',
    company,
    site('青岚出行', '本网站提供网络预约出租车叫车、计价和在线支付服务，乘客可预约司机和车辆。'),
    'website.preApproval website.name website.remark website.contentTypes',
  ],
  [
    'company: religion',
    company,
    site('青岚佛学', '本网站发布佛经讲解、法会信息和寺院动态，提供宗教知识学习和在线祈福服务。'),
    'website.preApproval website.name website.remark website.contentTypes',
  ],
  ['App: only symbols', isApp, set('app.name', '***'), 'app.name'],
  ['App: emoji', isApp, set('app.name', '青岚日记📒'), 'app.name'],
  ['App: unnamed', isApp, set('app.name', '未命名'), 'app.name'],
  ['App: flash sale', isApp, set('app.name', '青岚限时秒杀'), 'app.name'],
  ['App: the name of a map', isApp, set('app.name', '高德地图极速版'), 'app.name'],
  [
    'App: SHA-1 in the MD5 field',
    android,
    set('app.android.certMd5', 'ab'.repeat(20)),
    'app.android.certMd5',
  ],
  [
    'App: fingerprint with dashes',
    android,
    (f) => ({ 'app.android.certMd5': at(f, 'app.android.certMd5').replace(/(..)(?=.)/g, '$1-') }),
    'app.android.certMd5',
  ],
  [
    'App: fingerprint with its label',
    ios,
    (f) => ({ 'app.ios.certSha1': `SHA1: ${at(f, 'app.ios.certSha1')}` }),
    'app.ios.certSha1',
  ],
  [
    'App: key with its header',
    android,
    (f) => ({
      'app.android.publicKey': `-----BEGIN PUBLIC KEY-----${at(f, 'app.android.publicKey')}`,
    }),
    'app.android.publicKey',
  ],
  [
    'App: key is the fingerprint',
    android,
    (f) => ({ 'app.android.publicKey': at(f, 'app.android.certMd5') }),
    'app.android.publicKey',
  ],
  [
    'App: key with commas',
    android,
    (f) => ({ 'app.android.publicKey': at(f, 'app.android.publicKey').replace(/(.{8})/g, '$1,') }),
    'app.android.publicKey',
  ],
  [
    'App: package of a template',
    android,
    set('app.android.packageName', 'com.yourcompany.app'),
    'app.android.packageName',
  ],
  [
    'App: package that begins a part with a digit',
    android,
    set('app.android.packageName', 'com.360qinglan.note'),
    'app.android.packageName',
  ],
  ['App: bundle with a star', ios, set('app.ios.bundleId', 'cn.qinglan.*'), 'app.ios.bundleId'],
  ['App: bundle of one word', ios, set('app.ios.bundleId', 'qinglan'), 'app.ios.bundleId'],
  [
    'App: domain with a path',
    isApp,
    (f) => ({ 'app.domains': [`${(f.form['app.domains'] as string[])[0]}/v1`] }),
    'app.domains',
  ],
  ['App: domain is an address', isApp, set('app.domains', ['47.98.12.34']), 'app.domains'],
  [
    'App: uses SDKs, list empty',
    isApp,
    () => ({ 'app.usesSdk': '使用', 'app.sdks': '' }),
    'app.sdks app.usesSdk',
  ],
  [
    'App: remark in English',
    isApp,
    set('app.remark', 'A notebook for personal use, data stays on the device.'),
    'app.remark',
  ],
  [
    'a zero-width space in the entity name',
    licensed,
    (f) => ({ 'entity.name': at(f, 'entity.name').replace(/^(.{2})/, '$1\u200b') }),
    'entity.name',
  ],
  [
    'a Latin look-alike bracket',
    both(licensed, (f) => at(f, 'entity.name').includes('（')),
    (f) => ({ 'entity.name': at(f, 'entity.name').replace('（', '〔').replace('）', '〕') }),
    'entity.name domain.holder',
  ],
  [
    'leader differs from the legal representative in Hubei',
    both(licensed, inside('42')),
    set('entity.legalRepresentative', '高明远'),
    'leader.name',
  ],
];

export const fourthOdd: readonly (readonly [string, Fits, Change])[] = [
  ['law: a name with a book title', company, set('website.name', '青岚科技资料馆')],
  ['a name with a hyphen', company, set('website.name', '青岚-机床部')],
  ['a name with brackets', company, set('website.name', '青岚机械（展示）')],
  ['a name with an ampersand', company, set('website.name', '青岚&云杉')],
  ['a name with a middle dot', company, set('website.name', '青岚·机床')],
  ['a company blog-like name', company, set('website.name', '青岚技术文档')],
  ['company forum is a company matter', company, set('website.name', '青岚产品论坛')],
  ['company platform', company, set('website.name', '青岚采购平台')],
  ['company with a place', company, set('website.name', '苏州青岚机械')],
  [
    'a company of the bank street',
    company,
    site(
      '银行街咖啡馆',
      '本网站介绍咖啡馆的门店环境、饮品菜单和营业时间，顾客到店消费，不在线收款。',
    ),
  ],
  [
    'a company that trains its own staff',
    company,
    site(
      '青岚员工学习',
      '本网站为本单位内部培训系统，仅供本单位员工学习安全规程，不对外开放，不收费。',
    ),
  ],
  [
    'a company that sells its own goods',
    company,
    site(
      '青岚自营商城',
      '本网站销售本公司自产的机床配件，仅销售本单位产品，不提供第三方入驻和平台服务。',
    ),
  ],
  [
    'a company that prints',
    company,
    site(
      '墨香印务',
      '本网站展示公司的包装、画册印刷案例和设备情况，不涉及出版业务，不提供线上交易。',
    ),
  ],
  [
    'a travel agency',
    company,
    site(
      '行远旅行社',
      '本网站介绍公司的旅游线路、门店地址和咨询电话，旅客到门店签约付款，不提供在线支付。',
    ),
  ],
  [
    'a kindergarten operator',
    company,
    site(
      '小树苗托育',
      '本网站介绍托育中心的环境、师资和入园须知，家长电话咨询，不提供学科类培训。',
    ),
  ],
  [
    'a lift maintenance firm',
    company,
    site(
      '升安电梯维保',
      '公司官网，介绍电梯安装、维保、改造业务和资质证书，提供服务热线和门店地址。',
    ),
  ],
  [
    'a fund-like word that is none',
    company,
    site(
      '基地蔬菜配送',
      '本网站展示自有蔬菜种植基地和配送范围，客户电话下单，不提供线上交易和支付。',
    ),
  ],
  [
    'a pet hospital that only shows',
    company,
    site('爱宠诊所展示', '本网站介绍门店环境、医师团队和营业时间，不提供线上诊疗，不销售兽药。'),
  ],
  [
    'a film equipment rental',
    company,
    site(
      '光影器材',
      '本网站展示公司摄影灯光器材的型号和租赁价格，客户到店办理，不提供影视节目播放。',
    ),
  ],
  [
    'a news-like word that is none',
    company,
    site('新闻纸加工', '本网站介绍公司生产的新闻纸、牛皮纸等纸张产品规格和产能，不发布新闻信息。'),
  ],
  [
    'person: baking',
    person,
    site(
      '烘焙失败录',
      '本站记录本人在家学习烘焙的配方、步骤和失败经历，照片为本人拍摄，不出售食品。',
    ),
  ],
  [
    'person: stars',
    person,
    site(
      '追星赶月记',
      '本站记录本人用望远镜观察月面与行星的时间和照片，内容均为本人原创，不涉及经营。',
    ),
  ],
  [
    'person: guitar',
    person,
    site(
      '琴弦上的夏天',
      '本站发布本人练琴的心得和录音说明，不提供乐曲下载，不承接教学，仅作个人记录。',
    ),
  ],
  [
    'person: hiking',
    person,
    site('徒步路书', '本站整理本人走过的徒步路线、里程和注意事项，附本人拍摄的照片，不组织活动。'),
  ],
  [
    'person: mathematics',
    person,
    site(
      '高等数学笔记',
      '本站整理本人学习高等数学时的定理证明和习题解答，供本人复习查阅，不收费。',
    ),
  ],
  [
    'person: old books',
    person,
    site(
      '旧书摊拾遗',
      '本站记录本人收藏旧书的版本和品相，书影为本人拍摄，不出售书籍，不提供下载。',
    ),
  ],
  [
    'person: model ships',
    person,
    site('船模制作日志', '本站记录本人制作木质船模的工序和照片，仅作个人爱好的记录，不出售模型。'),
  ],
  [
    'person: language',
    person,
    site(
      '法语学习札记',
      '本站记录本人自学法语的单词、语法整理和听写练习，内容均由本人撰写，仅供复习。',
    ),
  ],
  [
    'person: weather',
    person,
    site('阳台气象站', '本站展示本人在家中自制气象站的温度、湿度曲线和制作过程，仅供本人查看。'),
  ],
  [
    'person: cats by night',
    person,
    site(
      '夜猫子随笔',
      '本站主要发布本人的随笔、读后感和生活照片，内容均为本人原创，不接受他人投稿。',
    ),
  ],
  [
    'person: garden',
    person,
    site('露台种菜记', '本站记录本人在露台种菜的播种、施肥和收获时间，附照片，不出售蔬菜和种子。'),
  ],
  [
    'person: code',
    person,
    site(
      '编译原理习题',
      '本站整理本人学习编译原理的习题解答和代码，仅供本人复习，不提供下载和收费内容。',
    ),
  ],
  [
    'name of four characters',
    card,
    () => ({ 'entity.name': '慕容云海', 'leader.name': '慕容云海', 'domain.holder': '慕容云海' }),
  ],
  [
    'long Tibetan name',
    card,
    () => ({
      'entity.name': '洛桑次仁多吉',
      'leader.name': '洛桑次仁多吉',
      'domain.holder': '洛桑次仁多吉',
    }),
  ],
  [
    'long Uyghur name',
    card,
    () => ({
      'entity.name': '迪丽努尔·艾合买提江',
      'leader.name': '迪丽努尔·艾合买提江',
      'domain.holder': '迪丽努尔·艾合买提江',
    }),
  ],
  [
    'surname only looks like a title',
    card,
    () => ({ 'entity.name': '经文理', 'leader.name': '经文理', 'domain.holder': '经文理' }),
  ],
  [
    'foreign name in lower case',
    paper('护照'),
    () => ({
      'entity.name': "O'Brien Sean",
      'leader.name': "O'Brien Sean",
      'domain.holder': "O'Brien Sean",
    }),
  ],
  [
    'foreign name with a hyphen',
    paper('护照'),
    () => ({
      'entity.name': 'DUPONT-MOREL JEAN',
      'leader.name': 'DUPONT-MOREL JEAN',
      'domain.holder': 'DUPONT-MOREL JEAN',
    }),
  ],
  [
    'old woman',
    card,
    (f) => ({
      'entity.certNumber': born(at(f, 'entity.certNumber'), '19350202'),
      'leader.idNumber': born(at(f, 'entity.certNumber'), '19350202'),
    }),
  ],
  [
    'eighteen today',
    card,
    (f) => ({
      'entity.certNumber': born(at(f, 'entity.certNumber'), '20081124'),
      'leader.idNumber': born(at(f, 'entity.certNumber'), '20081124'),
    }),
  ],
  [
    'born on a leap day',
    card,
    (f) => ({
      'entity.certNumber': born(at(f, 'entity.certNumber'), '19960229'),
      'leader.idNumber': born(at(f, 'entity.certNumber'), '19960229'),
    }),
  ],
  [
    'card valid for exactly three months',
    organization,
    set('contact.idValidity', '2017-02-25至2027-02-25'),
  ],
  ['card of five years', organization, set('contact.idValidity', '2024.06.01-2029.06.01')],
  [
    'validity: long-term in English brackets',
    organization,
    set('contact.idValidity', '2010.05.04-长期'),
  ],
  ['validity of eight digits', organization, set('contact.idValidity', '20180630-20380630')],
  ['domain until the end of 2030', website, set('domain.expiresOn', '2030/12/31 23:59:59')],
  [
    'domain of a name with figures',
    website,
    () => ({ 'website.domain': '91qinglan.com', 'website.homeUrl': 'www.91qinglan.com' }),
  ],
  [
    'domain suffix net.cn',
    website,
    () => ({ 'website.domain': 'qinglan.net.cn', 'website.homeUrl': 'qinglan.net.cn' }),
  ],
  [
    'domain suffix of a city',
    both(company, inside('44')),
    () => ({ 'website.domain': '青岚.广东', 'website.homeUrl': 'www.青岚.广东' }),
  ],
  [
    'domain suffix tech',
    company,
    () => ({ 'website.domain': 'qinglan.tech', 'website.homeUrl': 'qinglan.tech' }),
  ],
  [
    'domain suffix wang',
    website,
    () => ({ 'website.domain': 'qinglan.wang', 'website.homeUrl': 'www.qinglan.wang' }),
  ],
  [
    'home page with http',
    website,
    (f) => ({ 'website.homeUrl': `http://${at(f, 'website.domain')}` }),
  ],
  [
    'home page of a subdomain',
    website,
    (f) => ({ 'website.homeUrl': `https://home.${at(f, 'website.domain')}` }),
  ],
  ['mobile in the 172 range', any, set('leader.mobile', '17212345678')],
  ['mobile of the 192 range', any, set('leader.mobile', '19212345678')],
  ['mailbox with underscore', any, set('leader.email', 'wang_xiao@outlook.com')],
  ['mailbox of an edu', any, set('leader.email', 'li@cs.example.edu.cn')],
  ['mailbox of foxmail', any, set('leader.email', 'a.b.c@foxmail.com')],
  [
    'address on a base floor',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}文化路66号地下一层B1-05`,
    }),
  ],
  [
    'address of a lane',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}愚园路1088弄18支弄6号`,
    }),
  ],
  [
    'address in a park',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}高新技术产业开发区创新园3号楼A座1501-1503`,
    }),
  ],
  [
    'address of a brigade',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}红旗乡前进村二大队15号`,
    }),
  ],
  [
    'address in a mall',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}万象城L3层L316商铺`,
    }),
  ],
  [
    'address in a row',
    any,
    (f) => ({
      'entity.mailingAddress': `${f.place.province}${f.place.city}${f.place.district}文体小区8排3号`,
    }),
  ],
  ['App: with a subtitle', isApp, set('app.name', '青岚记账-家庭版')],
  ['App: with a digit', isApp, set('app.name', '青岚日历2')],
  ['App: a helper of its own', isApp, set('app.name', '青岚维修助手')],
  [
    'App: long package',
    android,
    set('app.android.packageName', 'cn.qinglan.machine.tools.patrol.android'),
  ],
  ['App: bundle with hyphens', ios, set('app.ios.bundleId', 'cn.qinglan-machine.patrol')],
  [
    'App: several domains',
    isApp,
    (f) => {
      const d = (f.form['app.domains'] as string[])[0] ?? '';
      return { 'app.domains': [d, d.replace('api.', 'img.')] };
    },
  ],
];
