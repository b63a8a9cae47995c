import type { Filled, Form } from './forms';

/**
 * A second and a third batch, written before the rules met them: other faults, and forms that only
 * look odd. `[name, which forms, change, fields]`.
 */
type Fits = (filled: Filled) => boolean;
type Change = (filled: Filled) => Form;

const any: Fits = () => true;
const website: Fits = ({ applicant }) => applicant.serviceKind === 'website';
const isApp: Fits = ({ applicant }) => applicant.serviceKind === 'app';
const company: Fits = (filled) => filled.applicant.entityType === 'enterprise' && website(filled);
const person: Fits = (filled) => filled.applicant.entityType === 'individual' && website(filled);
const card: Fits = (filled) => person(filled) && filled.form['entity.certType'] === '居民身份证';
const android: Fits = ({ form }) => 'app.android.certMd5' in form;
const ios: Fits = ({ form }) => 'app.ios.certSha1' in form;
const at = ({ form }: Filled, field: string): string => String(form[field]);
const inside =
  (...codes: string[]): Fits =>
  (filled) =>
    company(filled) && codes.includes(filled.place.code);
const wide = (text: string): string =>
  text.replace(/[0-9A-Z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

export const moreDefects: readonly (readonly [string, Fits, Change, string])[] = [
  ['two Han with Latin', website, () => ({ 'website.name': 'AB青岚' }), 'website.name'],
  ['exclamation', website, () => ({ 'website.name': '青岚笔记！' }), 'website.name'],
  ['emoji site', website, () => ({ 'website.name': '青岚笔记😀' }), 'website.name'],
  ['slash date soon', any, () => ({ 'domain.expiresOn': '2026/12/31' }), 'domain.expiresOn'],
  [
    'card ends in a week',
    company,
    () => ({ 'leader.idValidity': '2016-12-01至2026-12-01' }),
    'leader.idValidity',
  ],
  ['validUntil', company, () => ({ 'leader.idValidUntil': '2025-12-01' }), 'leader.idValidUntil'],
  [
    'uscc fullwidth',
    company,
    (f) => ({ 'entity.certNumber': wide(at(f, 'entity.certNumber')) }),
    'entity.certNumber',
  ],
  [
    'id spaces',
    company,
    (f) => ({ 'leader.idNumber': at(f, 'leader.idNumber').replace(/(.{6})(.{8})/, '$1 $2 ') }),
    'leader.idNumber',
  ],
  [
    'mobile fullwidth',
    any,
    (f) => ({ 'leader.mobile': wide(at(f, 'leader.mobile')) }),
    'leader.mobile',
  ],
  ['mobile dashes', any, () => ({ 'leader.mobile': '138-0013-8000' }), 'leader.mobile'],
  ['email chinese', any, () => ({ 'leader.email': '陈思远@qq.com' }), 'leader.email'],
  ['email space', any, () => ({ 'leader.email': 'chen siyuan@qq.com' }), 'leader.email'],
  [
    'slot in remark',
    website,
    () => ({
      'website.remark':
        '本站主要记录{主题}的学习笔记和心得，内容均为本人原创，不涉及任何经营活动。',
    }),
    'website.remark',
  ],
  [
    'remark is the name',
    website,
    (f) => ({ 'website.remark': at(f, 'website.name') }),
    'website.remark',
  ],
  [
    'blog of a company',
    company,
    () => ({ 'website.contentTypes': ['博客/个人空间'] }),
    'website.contentTypes',
  ],
  ['english only', website, () => ({ 'website.languages': ['英语'] }), 'website.languages'],
  [
    'home path',
    website,
    (f) => ({ 'website.homeUrl': `www.${at(f, 'website.domain')}/index.php` }),
    'website.homeUrl',
  ],
  [
    'example package',
    android,
    () => ({ 'app.android.packageName': 'com.example.app' }),
    'app.android.packageName',
  ],
  [
    'sha1 as key',
    ios,
    (f) => ({ 'app.ios.publicKey': at(f, 'app.ios.certSha1') }),
    'app.ios.publicKey',
  ],
  [
    'key with spaces',
    android,
    (f) => ({
      'app.android.publicKey': at(f, 'app.android.publicKey').replace(/(..)/g, '$1 ').trim(),
    }),
    'app.android.publicKey',
  ],
  [
    'same fingerprint place',
    (filled) => android(filled) && ios(filled),
    (f) => ({ 'app.ios.certSha1': at(f, 'app.android.certMd5') }),
    'app.ios.certSha1',
  ],
  [
    'mail other city',
    inside('44'),
    () => ({ 'entity.mailingAddress': '广东省深圳市南山区科技园8号楼2层' }),
    'entity.mailingAddress',
  ],
  [
    'cert address english',
    any,
    () => ({ 'entity.certAddress': 'No. 8 Wanghu Road, Foshan' }),
    'entity.certAddress',
  ],
  [
    'nick name',
    person,
    () => ({ 'entity.name': '小明123', 'leader.name': '小明123' }),
    'entity.name leader.name',
  ],
  ['person as company', company, () => ({ 'entity.name': '张三' }), 'entity.name'],
  [
    'leader id type passport with card number',
    company,
    () => ({ 'leader.idType': '护照' }),
    'leader.idType leader.idNumber',
  ],
  [
    'passport number in an ID card',
    card,
    () => ({ 'entity.certNumber': 'E12345678', 'leader.idNumber': 'E12345678' }),
    'entity.certNumber leader.idNumber',
  ],
  [
    'taiwan permit under hk',
    card,
    () => ({
      'entity.certType': '港澳居民来往内地通行证',
      'leader.idType': '港澳居民来往内地通行证',
      'entity.certNumber': '12345678',
      'leader.idNumber': '12345678',
    }),
    'entity.certNumber leader.idNumber',
  ],
  ['domain twice dot', website, () => ({ 'website.domain': 'qinglan..cn' }), 'website.domain'],
  ['domain ip', website, () => ({ 'website.domain': '47.96.1.2' }), 'website.domain'],
  [
    'domain chinese comma two',
    website,
    () => ({ 'website.domain': 'a1-sample.cn，b2-sample.cn' }),
    'website.domain',
  ],
  ['domain with port', website, () => ({ 'website.domain': 'qinglan.cn:8080' }), 'website.domain'],
  ['email as domain', website, () => ({ 'website.domain': 'me@qinglan.cn' }), 'website.domain'],
  ['tld ai', website, () => ({ 'website.domain': 'qinglan.ai' }), 'website.domain'],
  ['tld dev', website, () => ({ 'website.domain': 'qinglan.dev' }), 'website.domain'],
  ['tld me', website, () => ({ 'website.domain': 'qinglan.me' }), 'website.domain'],
  ['tld jp', website, () => ({ 'website.domain': 'qinglan.jp' }), 'website.domain'],
  ['tld made up', website, () => ({ 'website.domain': 'qinglan.qqq' }), 'website.domain'],
  ['name hong kong', person, () => ({ 'website.name': '香港美食小记' }), 'website.name'],
  ['name uni', person, () => ({ 'website.name': '青岚大学小记' }), 'website.name'],
  ['name shop', person, () => ({ 'website.name': '青岚小店' }), 'website.name'],
  ['name web studio', person, () => ({ 'website.name': '青岚设计' }), 'website.name'],
  ['name official', person, () => ({ 'website.name': '青岚官网' }), 'website.name'],
  ['name news', person, () => ({ 'website.name': '青岚新闻' }), 'website.name website.preApproval'],
  ['name game', person, () => ({ 'website.name': '青岚游戏平台' }), 'website.name'],
  [
    'remark sells',
    person,
    () => ({
      'website.remark': '本站出售本人制作的手工皮具，欢迎联系购买，提供发货服务与售后支持。',
    }),
    'website.remark',
  ],
  [
    'remark company',
    person,
    () => ({
      'website.remark': '本公司产品介绍与案例展示，欢迎各界朋友前来洽谈合作，电话请见首页。',
    }),
    'website.remark',
  ],
  [
    'remark community',
    person,
    () => ({
      'website.remark': '编程爱好者交流社区，大家可以在这里发帖、回帖，分享学习编程的经验。',
    }),
    'website.remark',
  ],
  [
    'remark 18 chars',
    person,
    () => ({ 'website.contentTypes': ['其他'], 'website.remark': '记录本人日常学习与生活的笔记' }),
    'website.remark',
  ],
  [
    'approval none and another',
    company,
    () => ({ 'website.preApproval': ['不涉及', '新闻'] }),
    'website.preApproval',
  ],
  [
    'approval number with none',
    company,
    () => ({ 'website.preApproval': '不涉及', 'website.preApprovalNumber': '国新网1012018001' }),
    'website.preApproval website.preApprovalNumber',
  ],
  [
    'wechat service form',
    company,
    () => ({ 'website.serviceForm': 'APP应用服务' }),
    'website.serviceForm',
  ],
  [
    'holder brackets',
    (filled) => company(filled) && at(filled, 'entity.name').includes('（'),
    (f) => ({ 'domain.holder': at(f, 'entity.name').replace('（', '(').replace('）', ')') }),
    'domain.holder',
  ],
  [
    'holder other company',
    company,
    () => ({ 'domain.holder': '北京另一家科技有限公司' }),
    'domain.holder',
  ],
  [
    'entity trailing space',
    company,
    (f) => ({ 'entity.name': `${at(f, 'entity.name')} ` }),
    'entity.name',
  ],
  [
    'zero width',
    company,
    (f) => ({ 'entity.name': at(f, 'entity.name').replace('有', '\u200b有') }),
    'entity.name',
  ],
  ['cyrillic in domain', website, () => ({ 'website.domain': 'qinglаn.cn' }), 'website.domain'],
  [
    'uscc with letter S',
    company,
    (f) => ({
      'entity.certNumber': `${at(f, 'entity.certNumber').slice(0, 9)}S${at(f, 'entity.certNumber').slice(10)}`,
    }),
    'entity.certNumber',
  ],
  [
    'uscc area letter',
    company,
    (f) => ({
      'entity.certNumber': `${at(f, 'entity.certNumber').slice(0, 4)}A${at(f, 'entity.certNumber').slice(5)}`,
    }),
    'entity.certNumber',
  ],
  [
    'emergency empty contact',
    (filled) => company(filled) && at(filled, 'contact.name') !== at(filled, 'leader.name'),
    () => ({ 'contact.emergencyMobile': '' }),
    'contact.emergencyMobile',
  ],
  [
    'emergency too short',
    any,
    () => ({ 'leader.emergencyMobile': '1390013' }),
    'leader.emergencyMobile',
  ],
  [
    'bundle underscore',
    ios,
    () => ({ 'app.ios.bundleId': 'cn.sample_app.note' }),
    'app.ios.bundleId',
  ],
  [
    'package hyphen',
    android,
    () => ({ 'app.android.packageName': 'cn.sample-app.note' }),
    'app.android.packageName',
  ],
  [
    'package url',
    android,
    () => ({ 'app.android.packageName': 'https://cn.sample/note' }),
    'app.android.packageName',
  ],
  [
    'sdk contradiction',
    isApp,
    () => ({ 'app.usesSdk': '不使用', 'app.sdks': '微信SDK' }),
    'app.usesSdk',
  ],
  ['app name national', isApp, () => ({ 'app.name': '中国记账本' }), 'app.name'],
  ['app name alipay', isApp, () => ({ 'app.name': '支付宝记账' }), 'app.name'],
  ['app name only letters A', isApp, () => ({ 'app.name': 'App' }), 'app.name'],
  [
    'app remark english',
    isApp,
    () => ({ 'app.remark': 'A notes application for our clients.' }),
    'app.remark',
  ],
  [
    'icp number as service code',
    company,
    () => ({ 'hosting.serviceCode': '备案服务码' }),
    'hosting.serviceCode',
  ],
  ['hk server', company, () => ({ 'hosting.product': 'ECS 中国香港' }), 'hosting.product'],
  ['payg', company, () => ({ 'hosting.product': '云服务器ECS 按量付费' }), 'hosting.product'],
  ['loopback ip', company, () => ({ 'hosting.ip': '127.0.0.1' }), 'hosting.ip'],
  [
    'legal rep a company',
    company,
    (f) => ({ 'entity.legalRepresentative': at(f, 'entity.name') }),
    'entity.legalRepresentative',
  ],
  [
    'leader initial',
    company,
    () => ({ 'leader.name': '陈', 'entity.legalRepresentative': '陈' }),
    'leader.name',
  ],
  [
    'foreign leader with card type',
    company,
    () => ({ 'leader.name': 'John Smith', 'entity.legalRepresentative': 'John Smith' }),
    'leader.name',
  ],
];

export const oddButRight: readonly (readonly [string, Fits, Change])[] = [
  ['decimal modulus', android, () => ({ 'app.android.publicKey': `2${'7'.repeat(616)}` })],
  [
    'upper md5',
    android,
    (f) => ({ 'app.android.certMd5': at(f, 'app.android.certMd5').toUpperCase() }),
  ],
  ['national code', company, () => ({ 'entity.certNumber': '91100000100003962T' })],
  ['idn', company, () => ({ 'website.domain': '青岚.中国', 'website.homeUrl': '青岚.中国' })],
  ['idn cn', company, () => ({ 'website.domain': '青岚.cn', 'website.homeUrl': 'www.青岚.cn' })],
  [
    'sole trader type',
    (filled) => at(filled, 'entity.certNumber').startsWith('92'),
    () => ({ 'entity.type': '个体工商户' }),
  ],
  [
    'foreign legal rep Shanghai',
    inside('31', '33'),
    (_f) => ({
      'leader.name': 'Anna Müller',
      'entity.legalRepresentative': 'Anna Müller',
      'leader.idType': '护照',
      'leader.idNumber': 'C01X00T47',
      'contact.name': '苏远航',
      'contact.idNumber': '330106199003070014',
      'contact.mobile': '13512349876',
      'contact.email': 'su@sample.cn',
    }),
  ],
  [
    'hk leader',
    inside('44'),
    () => ({
      'leader.name': '何家俊',
      'entity.legalRepresentative': '何家俊',
      'leader.idType': '港澳居民来往内地通行证',
      'leader.idNumber': 'H12345678',
      'contact.name': '苏远航',
      'contact.mobile': '13512349876',
      'contact.email': 'su@sample.cn',
    }),
  ],
  ['empty phone2', company, () => ({ 'leader.phone2': '' })],
  ['validity words', company, () => ({ 'entity.validity': '2019年4月12日至长期' })],
  ['validity ymd', company, () => ({ 'leader.idValidity': '20150308-20350308' })],
  [
    'validity object',
    company,
    () => ({ 'leader.idValidity': { from: '2015-03-08', until: '2035-03-08' } }),
  ],
  ['two languages', website, () => ({ 'website.languages': ['中文简体', '中文繁体', '英语'] })],
  ['no preapproval asked of a person', person, () => ({ 'website.preApproval': '' })],
  [
    'names of four and minorities',
    company,
    (f) => ({
      'leader.name': '买买提·吐尔逊',
      'entity.legalRepresentative': '买买提·吐尔逊',
      'contact.name': '买买提·吐尔逊',
      'contact.idNumber': at(f, 'leader.idNumber'),
      'contact.mobile': at(f, 'leader.mobile'),
      'contact.email': at(f, 'leader.email'),
    }),
  ],
  ['home https', website, (f) => ({ 'website.homeUrl': `https://www.${at(f, 'website.domain')}` })],
  ['home slash', website, (f) => ({ 'website.homeUrl': `www.${at(f, 'website.domain')}/` })],
  [
    'app several domains',
    isApp,
    () => ({ 'app.domains': ['api.sample.cn', 'cdn.sample.cn', 'sample.cn'] }),
  ],
  ['uses sdk', isApp, () => ({ 'app.usesSdk': '使用', 'app.sdks': '微信开放SDK、友盟统计SDK' })],
  [
    'service code',
    company,
    () => ({ 'hosting.serviceCode': '32A43232-A888-88E8-B9EC-00888BE8ABCD' }),
  ],
  ['remark empty entity', any, () => ({ 'entity.remark': '' })],
  ['investor', company, () => ({ 'entity.investor': '杭州青岚控股有限公司' })],
  [
    'contact empty for individuals',
    person,
    () => ({
      'contact.name': '',
      'contact.idNumber': '',
      'contact.mobile': '',
      'contact.emergencyMobile': '',
      'contact.email': '',
    }),
  ],
  [
    'contact same as individual',
    person,
    (f) => ({
      'contact.name': at(f, 'entity.name'),
      'contact.idType': at(f, 'entity.certType'),
      'contact.idNumber': at(f, 'entity.certNumber'),
      'contact.mobile': at(f, 'leader.mobile'),
      'contact.emergencyMobile': at(f, 'leader.emergencyMobile'),
      'contact.email': at(f, 'leader.email'),
    }),
  ],
  [
    'emergency person',
    company,
    () => ({
      'emergency.name': '马云飞',
      'emergency.mobile': '13512345678',
      'emergency.email': 'a@b.cn',
    }),
  ],
  ['id lower sha', ios, (f) => ({ 'app.ios.certSha1': at(f, 'app.ios.certSha1').toUpperCase() })],
  [
    'other domain tlds',
    (filled) => company(filled) && filled.place.code !== '11',
    () => ({ 'website.domain': 'qinglan.vip', 'website.homeUrl': 'qinglan.vip' }),
  ],
];
