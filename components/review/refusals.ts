/**
 * What an order that came back says, and the fields it speaks of. Texts: the reasons and notices of
 * the consoles (see `explanation/facts/strings.ts`, where their words stand); matched by what they
 * contain, since reviewers add to them.
 */
export interface Refusal {
  /** The text as the console writes it; also the key of its words. */
  readonly zh: string;
  /** Found where one of these stands in the page's text. */
  readonly patterns: readonly RegExp[];
  readonly fields: readonly string[];
}

const refusal = (
  zh: string,
  fields: readonly string[],
  ...patterns: readonly RegExp[]
): Refusal => ({
  zh,
  fields,
  patterns,
});

export const refusals: readonly Refusal[] = [
  refusal('域名不存在注册商验证库中', ['website.domain'], /不存在注册商验证库|域名未入库/),
  refusal(
    '域名注册人证件类型比对不一致',
    ['entity.certType', 'website.domain'],
    /证件类型比对不一致/,
  ),
  refusal(
    '域名注册人证件号码比对不一致',
    ['entity.certNumber', 'website.domain'],
    /证件号码比对不一致/,
  ),
  refusal('该域名核验出现错误:域名已过期', ['website.domain'], /域名已过期/),
  refusal('TLD未批复', ['website.domain'], /TLD未批复|顶级域名?未批复/i),
  refusal('注册商未批复', ['website.domain'], /注册商未批复/),
  refusal(
    '域名持有者与主办单位不一致，请认真核实，做好真实性核验工作。',
    ['entity.name', 'website.domain'],
    /域名(持有者|所有者|所有人)与主办(单位|者)不一致|域名所有人不正确|域名所有者为.*非备案主体/,
  ),
  refusal('网站名称不合格', ['website.name'], /网站名称不合格|网站名称不符/),
  refusal('跨省备案', ['entity.region', 'entity.certAddress'], /跨省备案/),
  refusal('网站内容不合格', ['website.contentTypes', 'website.remark'], /网站内容不合格/),
  refusal('网站内容与主体不符', ['website.contentTypes', 'entity.type'], /网站内容与主体不符/),
  refusal(
    '证件不合格',
    ['entity.certType', 'leader.idValidity', 'upload.license'],
    /(?<!号码)证件不合格/,
  ),
  refusal('主体负责人非法定代表人', ['leader.name'], /非法定代表人/),
  refusal(
    '主办单位负责人姓名与工商信息库登记信息不一致',
    ['leader.name', 'entity.legalRepresentative'],
    /与工商信息库登记信息不一致/,
  ),
  refusal(
    '电话号码问题',
    ['leader.mobile', 'contact.mobile'],
    /电话号码问题|电话无法接通|手机号不合格|办公电话不合格/,
  ),
  refusal('手机号码备案频率大于1', ['leader.mobile', 'contact.mobile'], /备案频率大于/),
  refusal('备案类型错误', [], /备案类型错误/),
  refusal(
    '未备案网站不得开启访问',
    ['website.homeUrl', 'website.domain'],
    /不得开启访问|网站可以?访问/,
  ),
  refusal('主体已注销', ['entity.name'], /主体已注销/),
  refusal('网站备注不合格', ['website.remark'], /备注不合格/),
  refusal('主体通信地址不详细', ['entity.mailingAddress'], /(通信|通讯)地址不(够)?详细/),
  refusal(
    '主办单位证件号码不合格，证件号码不一致',
    ['entity.certNumber'],
    /证件号码不合格|证件号码不一致/,
  ),
  refusal('证件住址错误', ['entity.certAddress'], /证件住(址|所)(错误|不一致|不合格)/),
  refusal(
    '身份证过期',
    ['leader.idValidity', 'leader.idValidUntil'],
    /身份证(已)?过期|证件(已)?过期/,
  ),
  refusal(
    '个人网站涉及企业',
    ['website.contentTypes', 'website.remark', 'entity.type'],
    /个人网站涉及企业/,
  ),
  refusal(
    '根据您所在省规则，非本省身份证件，不能进行个人备案。',
    ['entity.region', 'entity.certNumber'],
    /非本省身份证/,
  ),
  refusal('网站名称不能少于3个汉字，请修改。', ['website.name'], /网站名称不能少于/),
  refusal(
    '个人网站名称请勿包含“空间、资讯、网络、网址、工作室、联盟、科技、博客、论坛、在线、社区、交流、平台、社团、导航、热线、中心”等字样。',
    ['website.name'],
    /网站名称请勿包含/,
  ),
  refusal('网站备注必须输入网站开办后的大致内容，不能为空。', ['website.remark'], /备注必须输入/),
  refusal('此证件存在进行中的订单', ['entity.certNumber'], /此证件存在进行中/),
  refusal('该域名存在进行中的订单', ['website.domain'], /该域名存在进行中/),
  refusal('此证件已存在备案信息', ['entity.certNumber'], /此证件已存在备案/),
  refusal('产品信息无效', ['hosting.serviceCode', 'hosting.instance'], /产品信息无效/),
  refusal('请检查姓名和证件号是否正确', ['entity.name', 'entity.certNumber'], /检查姓名和证件号/),
  refusal(
    '人脸核验采集人脸与公安库不一致',
    ['leader.idPhoto', 'upload.leaderIdFront'],
    /人脸.{0,6}公安库不一致/,
  ),
];

/** Texts that can be a refusal at all; the rest of a page is not looked at. */
export const mayBeRefusal =
  /不合格|不一致|不符|未批复|驳回|退回|过期|错误|问题|频率|请勿|不能|不得|不详细|非法定|非本省|跨省|注销|不存在|存在进行中|已存在|无效|必须/;

/** The refusals that stand in a page's texts, each once, in the texts' order. */
export function matchRefusals(texts: readonly string[]): readonly Refusal[] {
  const found = new Set<Refusal>();
  for (const text of texts) {
    const plain = text.replace(/\s/g, '');
    for (const one of refusals)
      if (one.patterns.some((pattern) => pattern.test(plain))) found.add(one);
  }
  return [...found];
}
