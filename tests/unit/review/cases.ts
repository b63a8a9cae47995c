import type { Case, RuleCases } from '../../../components/review/types';

/** Values that are right, for forms of an organization and of an individual. */
const org = { entityType: 'enterprise', province: '44', serviceKind: 'website' };
const person = { entityType: 'individual', province: '44', serviceKind: 'website' };
const app = { entityType: 'enterprise', province: '44', serviceKind: 'app' };
const id = '440300198402290018';
const uscc = '91440300MA5EXAMP0C';
const modulus = 'C2B1F0'.repeat(86);
const modulus2 = 'D3C2A1'.repeat(86);
const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
const sha1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const remark = '本站主要记录本人学习植物分类的笔记和照片，内容均为本人原创，不涉及经营活动。';

type Values = Readonly<Record<string, unknown>>;
const of =
  (applicant: Values) =>
  (form: Values, field?: string): Case => ({
    form,
    applicant,
    ...(field === undefined ? {} : { field }),
  });
const o = of(org);
const p = of(person);
const a = of(app);

/** One pair a rule: a form that triggers it, and the nearest one that does not. */
const pair = (hit: Case | readonly Case[], clean: Case | readonly Case[]): RuleCases => ({
  hit: [hit].flat() as readonly Case[],
  clean: [clean].flat() as readonly Case[],
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'identifiers.documentNumber': pair(
    [
      p({ 'entity.certType': '居民身份证', 'entity.certNumber': '440300198402290010' }),
      o({ 'entity.certNumber': '91440300MA5EXAMP0A' }),
      o({ 'psb.certType': '营业执照', 'psb.certNumber': '91440300MA5EXAMP0A' }),
      o({ 'psb.security.idType': '居民身份证', 'psb.security.idNumber': '310101199003070010' }),
      p({ 'entity.certType': '居民身份证', 'entity.certNumber': '932682198501010017' }),
    ],
    [
      p({ 'entity.certType': '居民身份证', 'entity.certNumber': id }),
      o({ 'entity.certNumber': uscc }),
    ],
  ),
  'identifiers.documentNumberDoubt': pair(
    p({ 'entity.certType': '港澳居民来往内地通行证', 'entity.certNumber': 'A12345678' }),
    p({ 'entity.certType': '港澳居民来往内地通行证', 'entity.certNumber': 'H12345678' }),
  ),
  'identifiers.numberWriting': pair(
    [
      o({ 'entity.certNumber': '9144 0300 MA5EXAMP0C' }),
      o({ 'leader.idType': '港澳居民居住证', 'leader.idNumber': '81000019721130004x' }),
    ],
    o({ 'entity.certNumber': uscc }),
  ),
  'identifiers.individualDocument': pair(
    [
      p({ 'entity.certType': '营业执照' }),
      o({ 'entity.certType': '居民身份证' }),
      p({ 'entity.certType': '户口簿' }),
      p({ 'entity.certType': '居住证' }),
      o({ 'entity.certType': '税务登记证' }),
    ],
    [
      p({ 'entity.certType': '居民身份证' }),
      p({ 'entity.certType': '台湾居民居住证' }),
      o({ 'entity.certType': '营业执照' }),
    ],
  ),
  'identifiers.temporaryCard': pair(
    [p({ 'entity.certType': '临时居民身份证' }), o({ 'leader.idType': '临时身份证' })],
    [p({ 'entity.certType': '居民身份证' }), o({ 'leader.idType': '居民身份证' })],
  ),
  'identifiers.documentKind': pair(
    o({ 'entity.certType': '基金会法人登记证书' }),
    o({ 'entity.certType': '营业执照（个人或企业）' }),
  ),
  'identifiers.retiredDocument': pair(
    o({ 'entity.certType': '组织机构代码证' }),
    o({ 'entity.certType': '营业执照' }),
  ),
  'identifiers.personDocument': pair(
    [o({ 'leader.idType': '营业执照' }), o({ 'contact.idType': '户口簿' })],
    o({ 'leader.idType': '居民身份证' }),
  ),
  'identifiers.creditCodeInPersonField': pair(
    o({ 'entity.certNumber': uscc, 'leader.idNumber': uscc }),
    o({ 'entity.certNumber': uscc, 'leader.idNumber': id }),
  ),
  'identifiers.creditCodeClass': pair(
    {
      form: { 'entity.certType': '统一社会信用代码证书', 'entity.certNumber': uscc },
      applicant: { entityType: 'government', province: '44' },
    },
    [
      o({ 'entity.certNumber': uscc }),
      // A clinic may be a company.
      {
        form: { 'entity.certType': '医疗机构执业许可证', 'entity.certNumber': uscc },
        applicant: { entityType: 'medicalInstitution', province: '44' },
      },
    ],
  ),
  'identifiers.creditCodeProvince': pair(
    { form: { 'entity.certNumber': uscc }, applicant: { ...org, province: '33' } },
    o({ 'entity.certNumber': uscc }),
  ),
  'identifiers.idOfAnotherProvince': pair(
    {
      form: { 'entity.certNumber': id },
      applicant: { entityType: 'individual', province: '34' },
    },
    [
      {
        form: { 'entity.certNumber': id },
        applicant: { entityType: 'individual', province: '45' },
      },
      p({ 'entity.certNumber': id }),
    ],
  ),
  'identifiers.expired': pair(o({ 'leader.idValidity': '2003-05-01 - 2023-05-01' }), [
    o({ 'leader.idValidity': '2015.03.08-2035.03.08' }),
    o({ 'leader.idValidity': '2015-03-08 至 长期' }),
  ]),
  'identifiers.expiresSoon': pair(
    o({ 'leader.idValidUntil': '2027-01-10' }),
    o({ 'leader.idValidUntil': '2027-02-24' }),
  ),
  'identifiers.validityOrder': pair(
    [
      o({ 'leader.idValidity': '2035-03-08 - 2015-03-08' }),
      o({ 'leader.idValidFrom': '2030-01-01' }),
    ],
    o({ 'leader.idValidity': '2015-03-08 - 2035-03-08' }),
  ),
  'identifiers.passportOfChinese': pair(
    o({ 'leader.idType': '护照', 'leader.idNumber': 'E12345678' }),
    o({ 'leader.idType': '护照', 'leader.idNumber': 'C01X00T47' }),
  ),
  'identifiers.serviceCode': pair(
    [
      o({ 'hosting.serviceCode': '32a43232-a888' }),
      o({ 'hosting.serviceCode': '粤ICP备12345678号' }),
    ],
    o({ 'hosting.serviceCode': '32a43232-a888-88e8-b9ec-00888be8abcd' }),
  ),
  'identifiers.icpNumber': pair(
    [
      o({ 'psb.icpNumber': '粤ICP备123456号' }),
      o({ 'psb.icpNumber': '川ICP备2026000001号-1' }),
      o({ 'psb.icpNumber': '91440300MA5EXAMP0C' }),
    ],
    [
      o({ 'psb.icpNumber': '粤ICP备2026000001号-1' }),
      o({ 'psb.icpNumber': '蜀ICP备18042337号' }),
      o({ 'psb.icpNumber': '京ICP证030173号' }),
    ],
  ),
  'identifiers.smsCode': pair(o({ 'miit.smsCode': '12345' }), o({ 'miit.smsCode': '012345' })),
  'identifiers.lastSix': pair(o({ 'miit.idLast6': '29001x' }), o({ 'miit.idLast6': '29001X' })),

  'names.tooShort': pair(o({ 'website.name': '蓝亭' }), o({ 'website.name': '蓝亭软件' })),
  'names.notChinese': pair(
    [o({ 'website.name': '123456' }), o({ 'website.name': 'Lanting' })],
    o({ 'website.name': '蓝亭Lanting软件' }),
  ),
  'names.domainAsName': pair(
    [
      o({ 'website.name': '蓝亭lanting.cn', 'website.domain': 'lanting.cn' }),
      o({ 'website.name': 'www.abc.com' }),
    ],
    o({ 'website.name': '蓝亭软件', 'website.domain': 'lanting.cn' }),
  ),
  'names.nationalWord': pair(
    [o({ 'website.name': '中国蓝亭软件' }), p({ 'website.name': '人民记事' })],
    [
      o({ 'website.name': '中国蓝亭软件', 'entity.name': '中国蓝亭软件有限公司' }),
      p({ 'website.name': '个人大全笔记' }),
    ],
  ),
  'names.sensitiveWord': pair(
    o({ 'website.name': '反腐观察站' }),
    o({ 'website.remark': '本网站介绍本单位产品，不含色情内容，内容均由本单位发布。' }),
  ),
  'names.individualWord': pair(p({ 'website.name': '小林技术博客' }), [
    p({ 'website.name': '小林的植物笔记' }),
    o({ 'website.name': '小林技术博客' }),
  ]),
  'names.individualTradeWord': pair(p({ 'website.name': '小林传媒手记' }), [
    p({ 'website.name': '小林的植物笔记' }),
    o({ 'website.name': '小林传媒官网' }),
  ]),
  'names.provinceWord': pair(
    { form: { 'website.name': '小林的旗舰笔记' }, applicant: { ...person, province: '41' } },
    p({ 'website.name': '小林的旗舰笔记' }),
  ),
  'names.individualEndsWithNet': pair(
    p({ 'website.name': '小林植物网' }),
    p({ 'website.name': '渔网编织手记' }),
  ),
  'names.individualPlace': pair(
    [p({ 'website.name': '深圳植物笔记' }), p({ 'website.name': '慈溪杨梅树下' })],
    [
      p({ 'website.name': '日照时长记录' }),
      p({ 'website.name': '春花都开了' }),
      ...['相信阳光', '夕阳江边散步', '美丽水彩课', '朝南阳台日记', '白云浮生记', '东西藏好了'].map(
        (name) => p({ 'website.name': name }),
      ),
      p({ 'website.name': '一个旧书架' }),
      p({ 'website.name': '极简阳台日记' }),
      o({ 'website.name': '深圳蓝亭软件' }),
    ],
  ),
  'names.individualOwnName': pair(
    p({ 'website.name': '林晓宁的笔记', 'entity.name': '林晓宁' }),
    p({ 'website.name': '植物的笔记', 'entity.name': '林晓宁' }),
  ),
  'names.individualKnownPerson': pair(p({ 'website.name': '鲁迅作品读后' }), [
    p({ 'website.name': '小说读后小记' }),
    o({ 'website.name': '鲁迅纪念馆' }),
  ]),
  'names.individualIdiom': pair(
    [p({ 'website.name': '画龙点睛' }), p({ 'website.name': '乘风破浪的小站' })],
    [p({ 'website.name': '春暖花开的日子' }), o({ 'website.name': '画龙点睛' })],
  ),
  'names.individualPersonLike': pair(
    [p({ 'website.name': '王小明的学习笔记' }), p({ 'website.name': '张伟个人随笔' })],
    [
      p({ 'website.name': '安静的学习笔记' }),
      p({ 'website.name': '程序员的周末' }),
      p({ 'website.name': '高山随笔' }),
    ],
  ),
  'names.individualProductWord': pair(
    [p({ 'website.name': '阿强汽车配件' }), p({ 'website.name': '老街火锅店' })],
    [p({ 'website.name': '汽车修理笔记' }), o({ 'website.name': '老街火锅店' })],
  ),
  'names.individualVillage': pair(
    [
      p({ 'website.name': '大坑村生活志' }),
      p({ 'website.name': '柳家村影像志' }),
      p({ 'website.name': '柳溪镇旧照片' }),
    ],
    [
      p({ 'website.name': '乡村日记' }),
      p({ 'website.name': '小镇与古镇' }),
      p({ 'website.name': '我的家乡味道' }),
      p({ 'website.name': '地球村见闻' }),
      p({ 'website.name': '一个村庄的四季' }),
    ],
  ),
  'names.entityNameStars': pair(
    o({ 'entity.name': '*****' }),
    o({ 'entity.name': '蓝亭软件有限公司' }),
  ),
  'names.knownBrand': pair(
    a({ 'app.name': '微信助手' }),
    a({ 'app.name': '微信支付', 'entity.name': '深圳微信软件有限公司' }),
  ),
  'names.oddSigns': pair(
    [a({ 'app.name': '蓝亭笔记🎉' }), o({ 'website.name': '蓝亭软件!' })],
    o({ 'website.name': '蓝亭（深圳）软件' }),
  ),
  'names.individualRemarkWord': pair(
    p({ 'website.remark': '本站为个人技术论坛，供大家注册发帖和回帖使用，欢迎访问。' }),
    [p({ 'website.remark': remark }), p({ 'website.remark': `${remark}不提供论坛功能。` })],
  ),
  'names.individualRemarkMildWord': pair(
    p({ 'website.remark': '本网站用于记录植物笔记，内容均为本人原创，供大家查看。' }),
    p({ 'website.remark': remark }),
  ),
  'names.individualRemarkBusiness': pair(
    [
      p({ 'website.remark': '本站主要展示我司的商品并接受客户订单，欢迎各位垂询购买。' }),
      p({ 'website.remark': '珠心算班招生，线下开班授课，欢迎报名咨询，费用优惠。' }),
      p({ 'website.remark': '承接各类网页制作，网上下单即可，联系方式见页面底部。' }),
    ],
    [
      p({ 'website.remark': remark }),
      p({ 'website.remark': `${remark}不招生，不接单，也不开设网店。` }),
      p({ 'website.remark': '记录本人备考研究生的过程，整理各校招生简章的学习笔记，原创。' }),
    ],
  ),
  'names.individualIsOrganization': pair(
    p({ 'entity.name': '深圳市蓝亭软件有限公司' }),
    p({ 'entity.name': '林晓宁' }),
  ),
  'names.organizationIsPerson': pair(
    o({ 'entity.name': '林晓宁' }),
    o({ 'entity.name': '深圳市蓝亭软件有限公司' }),
  ),
  'names.appGeneric': pair(a({ 'app.name': '测试应用' }), a({ 'app.name': '蓝亭笔记' })),
  'names.siteGeneric': pair(
    [o({ 'website.name': '测试网站' }), p({ 'website.name': '我的网站' })],
    [o({ 'website.name': '测试仪器展示' }), p({ 'website.name': '我的网站建设笔记' })],
  ),
  'names.appPrice': pair(
    [
      a({ 'app.name': '免费蓝亭笔记' }),
      a({ 'app.name': '蓝亭笔记9.9元版' }),
      a({ 'app.name': '蓝亭笔记五折' }),
    ],
    [a({ 'app.name': '蓝亭笔记' }), a({ 'app.name': '百元素折纸' })],
  ),
  'names.sameAsEntityDiffers': pair(
    o({ 'entity.name': '蓝亭（深圳）软件有限公司', 'website.name': '蓝亭(深圳)软件有限公司' }),
    o({ 'entity.name': '蓝亭（深圳）软件有限公司', 'website.name': '蓝亭（深圳）软件有限公司' }),
  ),

  'people.mobileFormat': pair(
    [
      o({ 'leader.mobile': '1380013800' }),
      o({ 'contact.mobile': '0755-12345678' }),
      o({ 'leader.mobile': '+85261234567' }),
      o({ 'psb.mobile': '0755-12345678' }),
    ],
    o({ 'leader.mobile': '13800138000', 'psb.mobile': '13800138000' }),
  ),
  'people.mobileWriting': pair(
    o({ 'leader.mobile': '138-0013-8000' }),
    o({ 'leader.mobile': '13800138000' }),
  ),
  'people.virtualOperator': pair(
    [o({ 'leader.mobile': '17012345678' }), o({ 'leader.emergencyMobile': '16212345678' })],
    o({ 'leader.mobile': '13800138000' }),
  ),
  'people.emergencyFormat': pair(
    o({ 'leader.emergencyMobile': '0755-12345678' }),
    o({ 'leader.emergencyMobile': '13900139000' }),
  ),
  'people.emergencySame': pair(
    o({ 'leader.mobile': '13800138000', 'leader.emergencyMobile': '13800138000' }),
    o({ 'leader.mobile': '13800138000', 'leader.emergencyMobile': '13900139000' }),
  ),
  'people.sharedMobile': pair(
    o({
      'leader.name': '林清越',
      'contact.name': '苏远航',
      'leader.mobile': '13800138000',
      'contact.mobile': '13800138000',
    }),
    o({
      'leader.name': '林清越',
      'contact.name': '林清越',
      'leader.mobile': '13800138000',
      'contact.mobile': '13800138000',
    }),
  ),
  'people.sharedEmail': pair(
    o({
      'leader.name': '林清越',
      'contact.name': '苏远航',
      'leader.email': 'a@b.cn',
      'contact.email': 'A@b.cn',
    }),
    o({
      'leader.name': '林清越',
      'contact.name': '苏远航',
      'leader.email': 'a@b.cn',
      'contact.email': 'c@b.cn',
    }),
  ),
  'people.samePersonTwoMobiles': pair(
    o({
      'leader.name': '林清越',
      'contact.name': '林清越',
      'leader.mobile': '13800138000',
      'contact.mobile': '13700137000',
    }),
    o({
      'leader.name': '林清越',
      'contact.name': '林清越',
      'leader.mobile': '13800138000',
      'contact.mobile': '13800138000',
    }),
  ),
  'people.emailFormat': pair(
    [o({ 'leader.email': 'filing@lanting' }), o({ 'leader.email': 'filing＠lanting.cn' })],
    [o({ 'leader.email': 'filing@lanting.com.cn' }), o({ 'leader.email': 'filing@蓝亭软件.中国' })],
  ),
  'people.youngButEnough': pair(
    {
      form: { 'leader.idNumber': '650100201206300031' },
      applicant: { ...org, province: '52' },
      today: '2026-11-24',
    },
    [
      {
        form: { 'leader.idNumber': '650100201206300031' },
        applicant: org,
        today: '2026-11-24',
      },
      o({ 'leader.idNumber': id }),
    ],
  ),
  'people.landlineFormat': pair(o({ 'leader.phone2': '400-800-1234' }), [
    o({ 'leader.phone2': '0755-12345678-12' }),
    o({ 'leader.phone2': '（021）60501234转801' }),
  ]),
  'people.nameForm': pair(
    [
      o({ 'leader.name': '林 清越' }),
      o({ 'leader.name': '林清越2' }),
      o({ 'leader.name': '林先生' }),
      o({ 'contact.name': '网站管理员' }),
      o({ 'leader.name': '林' }),
    ],
    o({ 'leader.name': '林清越' }),
  ),
  'people.latinNameOnIdCard': pair(
    o({ 'leader.idType': '居民身份证', 'leader.name': 'Lin Qingyue' }),
    o({ 'leader.idType': '护照', 'leader.name': 'LIN QINGYUE' }),
  ),
  'people.companyAsPerson': pair(o({ 'leader.name': '蓝亭软件有限公司' }), [
    o({ 'leader.name': '林清越' }),
    // A sole trader without a trade name.
    o({ 'entity.name': '林清越', 'leader.name': '林清越' }),
  ]),
  'people.individualLeader': pair(
    [
      p({ 'entity.name': '林晓宁', 'leader.name': '苏远航' }),
      p({ 'entity.certNumber': id, 'contact.idNumber': '310101199003070019' }),
    ],
    p({
      'entity.name': '林晓宁',
      'leader.name': '林晓宁',
      'entity.certNumber': id,
      'contact.idNumber': id,
    }),
  ),
  'people.legalRepresentative': pair(
    {
      form: { 'leader.name': '苏远航', 'entity.legalRepresentative': '林清越' },
      applicant: { ...org, province: '51' },
    },
    o({ 'leader.name': '林清越', 'entity.legalRepresentative': '林清越' }),
  ),
  'people.underSixteen': pair(
    {
      form: { 'entity.certType': '居民身份证', 'entity.certNumber': '650100201206300031' },
      applicant: { entityType: 'individual' },
    },
    p({ 'entity.certType': '居民身份证', 'entity.certNumber': id }),
  ),
  'people.underEighteen': pair(
    {
      form: { 'leader.idNumber': '650100201206300031' },
      applicant: { entityType: 'enterprise' },
      today: '2029-01-01',
    },
    o({ 'leader.idNumber': id }),
  ),

  'addresses.noDoorNumber': pair(o({ 'entity.mailingAddress': '深圳市南山区科技园南路' }), [
    o({ 'entity.mailingAddress': '深圳市南山区科技园南路2号1栋1001室' }),
    o({
      'entity.mailingAddress': '深圳市南山区科技园南路',
      'entity.remark': '此地址已是最详细地址，无具体门牌号。',
    }),
  ]),
  'addresses.tooShort': pair(
    o({ 'entity.mailingAddress': '南山1号' }),
    o({ 'entity.mailingAddress': '深圳市南山区科技园南路2号' }),
  ),
  'addresses.notChinese': pair(
    o({ 'entity.mailingAddress': 'No. 2 Keji South Road, Shenzhen' }),
    o({ 'entity.mailingAddress': '深圳市南山区科技园南路2号' }),
  ),
  'addresses.mailingProvince': pair(
    o({ 'entity.mailingAddress': '杭州市西湖区文三路2号' }),
    o({ 'entity.mailingAddress': '广东省深圳市南山区科技园南路2号' }),
  ),
  'addresses.mailingCity': pair(
    o({
      'entity.region': ['广东省', '深圳市', '南山区'],
      'entity.mailingAddress': '广州市天河区示例路2号',
    }),
    o({
      'entity.region': ['广东省', '深圳市', '南山区'],
      'entity.mailingAddress': '深圳市南山区示例路2号',
    }),
  ),
  'addresses.licenseProvince': pair(
    o({ 'entity.certAddress': '浙江省杭州市西湖区文三路2号' }),
    o({ 'entity.certAddress': '深圳市南山区科技园南路2号' }),
  ),
  'addresses.regionProvince': pair(
    o({ 'entity.region': ['浙江省', '杭州市', '西湖区'] }),
    o({ 'entity.region': ['广东省', '深圳市', '南山区'] }),
  ),
  'addresses.regionIncomplete': pair(
    [o({ 'entity.region': '广东省' }), o({ 'entity.region': ['广西壮族自治区'] })],
    [o({ 'entity.region': '广东省深圳市南山区' }), o({ 'entity.region': ['北京市', '海淀区'] })],
  ),
  'addresses.residenceElsewhere': pair(
    p({ 'entity.certAddress': '湖南省长沙市岳麓区示例路2号' }),
    p({ 'entity.certAddress': '广东省深圳市南山区示例路2号' }),
  ),
  'addresses.differ': pair(
    p({
      'entity.certAddress': '广州市天河区示例路2号',
      'entity.mailingAddress': '深圳市南山区示例路2号',
    }),
    p({
      'entity.certAddress': '深圳市福田区示例路2号',
      'entity.mailingAddress': '深圳市南山区示例路2号',
    }),
  ),
  'addresses.postBox': pair(
    o({ 'entity.mailingAddress': '深圳市邮政信箱88号' }),
    o({ 'entity.mailingAddress': '深圳市南山区示例路2号' }),
  ),

  'domains.format': pair(
    [
      o({ 'website.domain': 'https://lanting.cn' }),
      o({ 'website.domain': 'www.lanting.cn' }),
      o({ 'website.domain': 'shop.lanting.com.cn' }),
      o({ 'website.domain': 'lanting' }),
    ],
    [o({ 'website.domain': 'lanting.com.cn' }), o({ 'website.domain': '蓝亭.中国' })],
  ),
  'domains.several': pair(
    o({ 'website.domain': 'lanting.cn,lanting.com' }),
    o({ 'website.domain': 'lanting.cn' }),
  ),
  'domains.suffixRefused': pair(
    o({ 'website.domain': 'lanting.io' }),
    o({ 'website.domain': 'lanting.cn' }),
  ),
  'domains.suffixDoubtful': pair(
    o({ 'website.domain': 'lanting.museum' }),
    o({ 'website.domain': 'lanting.com' }),
  ),
  'domains.reservedSuffix': pair(o({ 'website.domain': 'lanting.gov.cn' }), {
    form: { 'website.domain': 'lanting.gov.cn' },
    applicant: { entityType: 'government' },
  }),
  'domains.idn': pair(
    o({ 'website.domain': 'xn--fiq228c5hs.com' }),
    o({ 'website.domain': '蓝亭.中国' }),
  ),
  'domains.holder': pair(
    [
      o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': '苏远航' }),
      o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': 'Whois Privacy' }),
    ],
    [
      o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': '蓝亭软件有限公司' }),
      o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': '林清越', 'leader.name': '林清越' }),
    ],
  ),
  'domains.holderWithProof': pair(
    o({
      'entity.name': '蓝亭软件有限公司',
      'domain.holder': '清越控股有限公司',
      'website.remark': '域名lanting.cn的持有者为本单位股东清越控股有限公司，证明材料已上传。',
    }),
    [
      o({
        'entity.name': '蓝亭软件有限公司',
        'domain.holder': '清越控股有限公司',
        'website.remark': '本网站介绍本单位的产品。',
      }),
      o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': '蓝亭软件有限公司' }),
    ],
  ),
  'domains.holderIsLegalRepresentative': pair(
    o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': '林清越', 'leader.name': '林清越' }),
    o({
      'entity.name': '蓝亭软件有限公司',
      'domain.holder': '蓝亭软件有限公司',
      'leader.name': '林清越',
    }),
  ),
  'domains.holderLetter': pair(
    o({ 'entity.name': '蓝亭（深圳）软件有限公司', 'domain.holder': '蓝亭(深圳)软件有限公司' }),
    o({ 'entity.name': '蓝亭软件有限公司', 'domain.holder': '蓝亭软件有限公司' }),
  ),
  'domains.holderDocument': pair(
    [
      o({ 'entity.certType': '营业执照', 'domain.holderCertType': '组织机构代码证' }),
      o({ 'entity.certNumber': uscc, 'domain.holderCertNumber': '91110000600037341L' }),
    ],
    o({ 'entity.certNumber': uscc, 'domain.holderCertNumber': uscc }),
  ),
  'domains.expired': pair(
    o({ 'domain.expiresOn': '2026-01-01' }),
    o({ 'domain.expiresOn': '2028-01-01' }),
  ),
  'domains.expiresSoon': pair(
    { form: { 'domain.expiresOn': '2027-01-01' }, applicant: { entityType: 'enterprise' } },
    [
      o({ 'domain.expiresOn': '2028-01-01' }),
      { form: { 'domain.expiresOn': '2027-01-20' }, applicant: { ...org, province: '37' } },
    ],
  ),
  'domains.homeUrl': pair(
    o({ 'website.domain': 'lanting.cn', 'website.homeUrl': 'www.other.cn' }),
    [
      o({ 'website.domain': 'lanting.cn', 'website.homeUrl': 'www.lanting.cn' }),
      o({ 'website.domain': 'https://www.lanting.cn/', 'website.homeUrl': 'www.lanting.cn' }),
    ],
  ),
  'domains.homeUrlPath': pair(
    o({ 'website.homeUrl': 'www.lanting.cn/index.html' }),
    o({ 'website.homeUrl': 'https://www.lanting.cn/' }),
  ),
  'domains.appDomain': pair(
    [
      a({ 'app.domains': 'https://api.lanting.cn/v1' }),
      a({ 'app.domains': 'a.b.c.lanting.cn' }),
      a({ 'app.domains': '10.0.0.1' }),
    ],
    [a({ 'app.domains': 'api.lanting.cn' }), a({ 'app.domains': 'img.cdn.lanting.com.cn' })],
  ),
  'domains.registrar': pair(
    o({ 'domain.registrar': 'GoDaddy' }),
    o({ 'domain.registrar': '阿里云' }),
  ),
  'domains.serverProduct': pair(
    [
      o({ 'hosting.product': '对象存储OSS' }),
      o({ 'hosting.product': '云服务器ECS（按量付费）' }),
      o({ 'hosting.product': '负载均衡 SLB' }),
    ],
    [o({ 'hosting.product': '云服务器ECS' }), o({ 'hosting.product': '轻量应用服务器' })],
  ),
  'domains.serverPlace': pair(
    o({ 'hosting.location': '香港' }),
    o({ 'hosting.location': '浙江省' }),
  ),
  'domains.individualSharesDomain': pair(
    {
      form: { 'website.domain': 'lanting.cn', 'app.domains': 'api.lanting.cn' },
      applicant: { entityType: 'individual', province: '44' },
    },
    [
      {
        form: { 'website.domain': 'lanting.cn', 'app.domains': 'qingyue.cn' },
        applicant: { entityType: 'individual', province: '44' },
      },
      {
        form: { 'website.domain': 'lanting.cn', 'app.domains': 'api.lanting.cn' },
        applicant: { entityType: 'enterprise', province: '44' },
      },
    ],
  ),
  'domains.serverAddress': pair(
    [o({ 'hosting.ip': '47.96.0' }), o({ 'hosting.ip': '192.168.1.10' })],
    o({ 'hosting.ip': '47.96.0.10' }),
  ),

  'content.otherNeedsRemark': pair(
    p({ 'website.contentTypes': '其他', 'website.remark': '个人学习笔记' }),
    p({ 'website.contentTypes': '其他', 'website.remark': remark }),
  ),
  'content.remarkEmpty': pair(
    o({ 'website.contentTypes': '单位门户网站', 'website.remark': '' }),
    o({
      'website.contentTypes': '单位门户网站',
      'website.remark': '本网站为本单位官方网站，介绍产品信息和联系方式。',
    }),
  ),
  'content.remarkShort': pair(
    o({ 'website.remark': '介绍本单位产品' }),
    o({ 'website.remark': '本网站为本单位官方网站，主要介绍产品信息和联系方式。' }),
  ),
  'content.individualRemarkShort': pair(p({ 'website.remark': '个人植物学习笔记' }), [
    p({ 'website.remark': remark }),
    o({ 'website.remark': '介绍本单位产品' }),
  ]),
  'content.remarkNotChinese': pair(
    o({ 'website.remark': 'A site about our company and its products' }),
    o({ 'website.remark': '本网站为本单位官方网站，主要介绍产品信息和联系方式。' }),
  ),
  'content.remarkFiller': pair(
    [
      o({ 'website.remark': '无' }),
      o({ 'website.remark': '啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊' }),
    ],
    o({ 'website.remark': remark }),
  ),
  'content.remarkSlot': pair(
    o({ 'website.remark': '本网站为{单位名称}的官方网站，主要介绍单位概况、产品信息。' }),
    o({ 'website.remark': remark }),
  ),
  'content.individualCategory': pair(p({ 'website.contentTypes': '网络购物' }), [
    p({ 'website.contentTypes': '其他' }),
    o({ 'website.contentTypes': '网络购物' }),
  ]),
  'content.individualNotOther': pair(
    p({ 'website.contentTypes': '博客/个人空间' }),
    p({ 'website.contentTypes': '其他' }),
  ),
  'content.organizationBlog': pair(
    o({ 'website.contentTypes': '博客/个人空间' }),
    o({ 'website.contentTypes': '单位门户网站' }),
  ),
  'content.approvalMissing': pair(
    o({ 'website.contentTypes': '网络新闻', 'website.preApproval': '不涉及' }),
    o({ 'website.contentTypes': '网络新闻', 'website.preApproval': '新闻' }),
  ),
  'content.approvalMaybe': pair(
    o({ 'website.contentTypes': '网络教育', 'website.preApproval': '不涉及' }),
    [
      o({
        'website.contentTypes': '网络教育',
        'website.preApproval': '校外培训（高中及以下阶段）',
      }),
      o({ 'website.contentTypes': '单位门户网站', 'website.preApproval': '不涉及' }),
    ],
  ),
  'content.approvalByName': pair(
    o({
      'entity.name': '深圳市蓝亭理财有限公司',
      'website.name': '蓝亭理财',
      'website.preApproval': '不涉及',
    }),
    [
      o({
        'entity.name': '深圳市蓝亭软件有限公司',
        'website.name': '蓝亭软件',
        'website.preApproval': '不涉及',
      }),
      o({
        'website.name': '蓝亭理财',
        'website.preApproval': '不涉及',
        'website.remark': '网站不提供任何金融产品，不涉及金融类前置审批。',
      }),
    ],
  ),
  'content.approvalByScope': pair(
    o({ 'entity.businessScope': '软件开发；互联网药品信息服务', 'website.preApproval': '不涉及' }),
    o({ 'entity.businessScope': '软件开发；信息技术咨询', 'website.preApproval': '不涉及' }),
  ),
  'content.approvalNumberMissing': pair(
    o({ 'website.preApproval': '新闻', 'website.preApprovalNumber': '' }),
    o({ 'website.preApproval': '新闻', 'website.preApprovalNumber': '4412026001' }),
  ),
  'content.approvalContradiction': pair(
    [
      o({ 'website.preApproval': '不涉及,新闻' }),
      o({ 'website.preApproval': '不涉及', 'website.preApprovalNumber': '4412026001' }),
    ],
    o({ 'website.preApproval': '不涉及' }),
  ),
  'content.individualApproval': pair(
    p({ 'website.preApproval': '出版' }),
    p({ 'website.preApproval': '不涉及' }),
  ),
  'content.individualApprovalEmpty': pair(p({ 'website.preApproval': '' }), [
    p({ 'website.preApproval': '不涉及' }),
    o({ 'website.preApproval': '' }),
  ]),
  'content.oldApproval': pair(
    o({ 'website.preApproval': '教育' }),
    o({ 'website.preApproval': '文化' }),
  ),
  'content.languageMissing': pair(
    o({ 'website.languages': '英语' }),
    o({ 'website.languages': '中文简体,英语' }),
  ),
  'content.languageInRemark': pair(
    o({
      'website.languages': '中文简体',
      'website.remark': '本网站提供中英文两个版本，介绍本单位产品信息。',
    }),
    o({
      'website.languages': '中文简体,英语',
      'website.remark': '本网站提供中英文两个版本，介绍本单位产品信息。',
    }),
  ),
  'content.serviceForm': pair(
    o({ 'website.serviceForm': 'App应用服务' }),
    o({ 'website.serviceForm': '网站应用服务' }),
  ),
  'content.remarkAgainstCategory': pair(
    o({
      'website.contentTypes': '单位门户网站',
      'website.remark': '本网站介绍本单位产品并提供在线购物和配送，欢迎选购。',
    }),
    o({
      'website.contentTypes': '单位门户网站',
      'website.remark': '本网站主要介绍本单位产品信息和联系方式，不提供线上交易。',
    }),
  ),
  'content.organizationSaysPersonal': pair(
    [
      o({ 'website.remark': '本网站是个人网站，主要展示公司产品。' }),
      o({ 'website.remark': '本站由本人独立维护，主要记录学习笔记。' }),
    ],
    [
      o({ 'website.remark': '本网站为本单位官方网站，为个人用户提供产品说明。' }),
      p({ 'website.remark': '本站由本人独立维护，主要记录学习笔记。' }),
    ],
  ),
  'content.remarkIsName': pair(
    o({ 'website.name': '蓝亭软件官方网站', 'website.remark': '蓝亭软件官方网站' }),
    o({ 'website.name': '蓝亭软件官方网站', 'website.remark': remark }),
  ),

  'apps.packageName': pair(
    [a({ 'app.android.packageName': 'lanting' }), a({ 'app.android.packageName': 'cn.1lanting' })],
    a({ 'app.android.packageName': 'cn.lanting.notes' }),
  ),
  'apps.bundleId': pair(
    [a({ 'app.ios.bundleId': 'cn.lanting.*' }), a({ 'app.ios.bundleId': 'cn.lanting_notes' })],
    a({ 'app.ios.bundleId': 'cn.lanting-notes.app' }),
  ),
  'apps.placeholderPackage': pair(
    a({ 'app.android.packageName': 'com.example.notes' }),
    a({ 'app.android.packageName': 'cn.lanting.notes' }),
  ),
  'apps.md5': pair(
    [
      a({ 'app.android.certMd5': sha1 }),
      a({ 'app.android.certMd5': 'D4:1D:8C' }),
      a({ 'app.android.certMd5': md5.slice(1) }),
    ],
    a({ 'app.android.certMd5': md5 }),
  ),
  'apps.sha1': pair(
    [a({ 'app.ios.certSha1': md5 }), a({ 'app.ios.certSha1': `${sha1.slice(0, 39)}g` })],
    a({ 'app.ios.certSha1': sha1 }),
  ),
  'apps.harmonyFingerprint': pair(
    a({ 'app.harmony.certFingerprint': 'AA:BB' }),
    a({ 'app.harmony.certFingerprint': 'a'.repeat(64) }),
  ),
  'apps.publicKeyPem': pair(
    [
      a({ 'app.android.publicKey': '-----BEGIN PUBLIC KEY-----' }),
      a({ 'app.ios.publicKey': 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A' }),
    ],
    a({ 'app.android.publicKey': modulus }),
  ),
  'apps.publicKeyForm': pair(
    [a({ 'app.android.publicKey': 'C2:B1:F0' }), a({ 'app.android.publicKey': 'hello' })],
    a({ 'app.android.publicKey': modulus }),
  ),
  'apps.publicKeyDer': pair(
    a({ 'app.android.publicKey': `30820122300d06092a864886f70d01010105000382010f00${modulus}` }),
    a({ 'app.android.publicKey': modulus }),
  ),
  'apps.publicKeyShort': pair(
    [a({ 'app.android.publicKey': 'C2B1F0'.repeat(10) }), a({ 'app.android.publicKey': sha1 })],
    a({ 'app.android.publicKey': modulus }),
  ),
  'apps.sharedKey': pair(
    a({ 'app.android.publicKey': modulus, 'app.ios.publicKey': modulus }),
    a({ 'app.android.publicKey': modulus, 'app.ios.publicKey': modulus2 }),
  ),
  'apps.sharedFingerprint': pair(
    a({ 'app.android.certMd5': md5, 'app.ios.certSha1': md5 }),
    a({ 'app.android.certMd5': md5, 'app.ios.certSha1': sha1 }),
  ),
  'apps.platformIncomplete': pair(
    a({
      'app.platforms': '安卓平台',
      'app.android.packageName': 'cn.lanting.notes',
      'app.android.publicKey': '',
      'app.android.certMd5': md5,
    }),
    a({
      'app.platforms': '安卓平台',
      'app.android.packageName': 'cn.lanting.notes',
      'app.android.publicKey': modulus,
      'app.android.certMd5': md5,
    }),
  ),
  'apps.platformNotChosen': pair(
    a({ 'app.platforms': '安卓平台', 'app.ios.bundleId': 'cn.lanting.notes' }),
    a({ 'app.platforms': '安卓平台,苹果平台', 'app.ios.bundleId': 'cn.lanting.notes' }),
  ),
  'apps.sdkList': pair(
    [
      a({ 'app.usesSdk': '使用', 'app.sdks': '' }),
      a({ 'app.usesSdk': '不使用', 'app.sdks': '微信登录SDK' }),
    ],
    a({ 'app.usesSdk': '使用', 'app.sdks': '微信登录SDK' }),
  ),

  'consistency.required': pair(
    [
      o({ 'entity.name': '' }),
      o({ 'website.preApproval': '' }),
      o({ 'leader.idType': '' }),
      o({ 'contact.name': '苏远航', 'contact.mobile': '' }),
    ],
    [
      o({ 'entity.name': '蓝亭软件有限公司' }),
      p({ 'leader.idType': '' }),
      // Nobody named beside the leader; fields of the other kind of service.
      o({ 'contact.name': '', 'contact.mobile': '' }),
      o({ 'app.name': '' }),
      a({ 'website.name': '', 'website.domain': '' }),
    ],
  ),
  'consistency.oftenRequired': pair(
    [o({ 'website.homeUrl': '' }), o({ 'hosting.product': '' })],
    [
      o({ 'website.homeUrl': 'www.lanting.cn' }),
      o({
        'hosting.product': '',
        'hosting.serviceCode': '32a43232-a888-88e8-b9ec-00888be8abcd',
      }),
      a({ 'website.homeUrl': '' }),
    ],
  ),
  'consistency.steps': pair(
    o({ 'entity.name': '蓝亭软件有限公司', 主办者名称: '蓝亭科技有限公司' }),
    o({ 'entity.name': '蓝亭软件有限公司', 主办者名称: '蓝亭软件有限公司' }),
  ),
  'consistency.profile': pair(
    {
      form: { 'entity.name': '蓝亭软件' },
      applicant: { ...org, profile: { 'entity.name': '蓝亭软件有限公司' } },
    },
    {
      form: { 'entity.name': '蓝亭软件' },
      applicant: { ...org, profile: { 'entity.name': '蓝亭软件' } },
    },
  ),
  'consistency.halfWidthBrackets': pair(
    o({ 'entity.name': '蓝亭(深圳)软件有限公司' }),
    o({ 'entity.name': '蓝亭（深圳）软件有限公司' }),
  ),
  'consistency.brackets': pair(
    o({ 'entity.name': '蓝亭（深圳软件有限公司' }),
    o({ 'entity.name': '蓝亭（深圳）软件有限公司' }),
  ),
  'consistency.spaces': pair(
    [o({ 'entity.name': '蓝亭 软件有限公司' }), o({ 'entity.name': '蓝亭软件有限公司 ' })],
    o({ 'entity.name': '蓝亭软件有限公司' }),
  ),
  'consistency.lookalike': pair(
    [
      o({ 'website.domain': 'l\u0430nting.cn' }),
      o({ 'entity.name': '蓝亭\u200b软件有限公司' }),
      o({ 'entity.name': '蓝亭\u2f0a软件有限公司' }),
    ],
    o({ 'website.domain': 'lanting.cn' }),
  ),
  'consistency.fullWidth': pair(
    o({ 'entity.name': '蓝亭Ａ软件有限公司' }),
    o({ 'entity.name': '蓝亭A软件有限公司' }),
  ),
  'consistency.middleDot': pair(
    o({ 'leader.name': '阿依古丽•买买提' }),
    o({ 'leader.name': '阿依古丽·买买提' }),
  ),
  'consistency.personNumberDiffers': pair(
    o({
      'leader.name': '林清越',
      'leader.idNumber': id,
      'contact.name': '林清越',
      'contact.idNumber': '310101199003070019',
    }),
    o({
      'leader.name': '林清越',
      'leader.idNumber': id,
      'contact.name': '林清越',
      'contact.idNumber': id,
    }),
  ),
  'consistency.oneNumberTwoPeople': pair(
    o({
      'leader.name': '林清越',
      'leader.idNumber': id,
      'contact.name': '苏远航',
      'contact.idNumber': id,
    }),
    o({
      'leader.name': '林清越',
      'leader.idNumber': id,
      'contact.name': '苏远航',
      'contact.idNumber': '310101199003070019',
    }),
  ),
  'consistency.mobileAsNumber': pair(
    o({ 'leader.idNumber': '13800138000' }),
    o({ 'leader.idNumber': id }),
  ),
  'consistency.numberAsName': pair(
    o({ 'entity.name': uscc }),
    o({ 'entity.name': '蓝亭软件有限公司' }),
  ),
  'consistency.serviceKind': pair(
    { form: { 'service.kind': '网站', 'app.name': '蓝亭笔记' }, applicant: {} },
    { form: { 'service.kind': 'App', 'app.name': '蓝亭笔记' }, applicant: {} },
  ),
};
