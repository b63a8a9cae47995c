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
    /证件类型(比对)?不一致/,
  ),
  refusal(
    '域名注册人证件号码比对不一致',
    ['entity.certNumber', 'website.domain'],
    /证件号码比对不一致|注册人证件号码不一致/,
  ),
  refusal('该域名核验出现错误:域名已过期', ['website.domain'], /域名(已)?过期/),
  refusal('TLD未批复', ['website.domain'], /TLD未批复|顶级域名?未批复/i),
  refusal('注册商未批复', ['website.domain'], /注册商未批复/),
  refusal(
    '域名持有者与主办单位不一致，请认真核实，做好真实性核验工作。',
    ['entity.name', 'website.domain'],
    /域名(持有者|所有者|所有人)与主办(单位|者)不一致|域名所有人不正确|域名所有者为.*非备案主体/,
  ),
  refusal('网站名称不合格', ['website.name'], /网站名称不合格|网站名称不符/),
  refusal('跨省备案', ['entity.region', 'entity.certAddress'], /跨省备案/),
  refusal('网站内容不合格', ['website.contentTypes', 'website.remark'], /内容不合格/),
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
  refusal('主体已注销', ['entity.name'], /主体已注销|空壳主体/),
  refusal(
    '主办单位名称不合格，证件已注销',
    ['entity.name', 'entity.certNumber'],
    /名称不合格[，,；;：:]?证件已注销/,
  ),
  refusal(
    '主办单位名称不合格，证件已吊销',
    ['entity.name', 'entity.certNumber'],
    /名称不合格[，,；;：:]?证件已吊销|(营业执照|证件)已?被?吊销/,
  ),
  refusal(
    '主办单位名称不合格，单位名称已发生变更',
    ['entity.name', 'entity.certNumber'],
    /单位名称已(发生)?变更/,
  ),
  refusal(
    '主办单位证件号码不合格，证件已三证合一',
    ['entity.certType', 'entity.certNumber'],
    /三证合一/,
  ),
  refusal('主办单位经营异常', ['entity.name'], /经营异常/),
  refusal(
    '网站域名持有者与主体单位名称不符',
    ['website.domain', 'entity.name'],
    /域名持有者与(主体|备案主体)[^，。]{0,6}不(符|一致)/,
  ),
  refusal('已备案网站未开站', ['website.homeUrl', 'website.domain'], /未开站/),
  refusal('未正确悬挂备案号', ['website.homeUrl'], /未(正确)?悬挂备案号/),
  refusal('备案号未添加超链接', ['website.homeUrl'], /备案号未添加(超)?链接/),
  refusal(
    '未解析至云服务器',
    ['website.domain', 'hosting.ip'],
    /未解析(至|到)(阿里云|云服务器|本接入商)/,
  ),
  refusal('域名实际解析IP与备案IP不符', ['hosting.ip', 'website.domain'], /解析IP与备案IP不符/i),
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
  refusal(
    '该域名对应的主体信息在系统中已经存在，请登录对应账号进行接入操作',
    ['website.domain', 'entity.certNumber'],
    /主体信息在系统中已经?存在/,
  ),
  refusal('工信部中已存在备案记录', ['website.domain', 'entity.certNumber'], /已存在备案记录/),
  refusal('网站主办者冲突', ['website.domain', 'entity.name'], /主办者冲突/),
  refusal(
    '产品已经提交过网站备案，备案主体数已经达到了规定的主体上限，请更换其他产品',
    ['hosting.instance', 'hosting.serviceCode'],
    /主体上限/,
  ),
  refusal(
    '验证产品信息失败，接口异常',
    ['hosting.instance', 'hosting.serviceCode'],
    /验证产品信息失败/,
  ),
  refusal('此证件已存在备案信息', ['entity.certNumber'], /此证件已存在备案/),
  refusal('产品信息无效', ['hosting.serviceCode', 'hosting.instance'], /产品信息无效/),
  refusal('请检查姓名和证件号是否正确', ['entity.name', 'entity.certNumber'], /检查姓名和证件号/),
  refusal(
    '人脸核验采集人脸与公安库不一致',
    ['leader.idPhoto', 'upload.leaderIdFront'],
    /人脸.{0,6}公安库不一致/,
  ),
];

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
