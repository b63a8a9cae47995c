/**
 * The words that labels and headings of filing forms are made of, whoever runs the form. A label
 * names whose value is asked for (an owner) and what (an idea); words that say neither are filler.
 * Every word is written as it stands in a normalised text. A text with a letter that belongs to
 * none of these words is not understood, and nothing is concluded from it.
 */

/** Whose value a label asks for; `person` is somebody in charge, of what is left open. */
export type Owner =
  | 'entity'
  | 'person'
  | 'legal'
  | 'emergency'
  | 'security'
  | 'website'
  | 'app'
  | 'service'
  | 'hosting'
  | 'android'
  | 'ios'
  | 'harmony';

/** What a word says: owners are marked by `@`, all else is the name of an idea. */
export type Meaning = `@${Owner}` | string;

/** Pieces put one after another, one of each list; an empty one leaves its list out. */
export type Phrase = readonly (readonly string[])[];

/** One piece of each list after the other: `'a|b', '|c'` reads a, b, ac, bc. */
const put = (...lists: readonly string[]): Phrase => lists.map((list) => list.split('|'));

const document = '证件|证照|资质|有效证件|身份证件|有效身份证件|身份证明文件|法定证件';
const idCard = '身份证|居民身份证|公民身份证|二代身份证|公民身份|身分证';
const license = '营业执照|工商营业执照|企业营业执照|公司营业执照|企业法人营业执照|执照';
const number = '号码|号|编号|编码|代码';
const kind = '类型|种类|类别';
const place = '地址|住所|住址|所在地址|所在地';
const validity = '有效期|有效期限|有效日期|有效时间|有效期间|期限';
const begins = '开始日期|起始日期|生效日期|起始日|开始时间|起始时间|签发日期';
const ends =
  '结束日期|截止日期|终止日期|到期日期|到期日|截止日|失效日期|结束时间|截止时间|到期时间';
const mobile = '手机|手机号|手机号码|移动电话|移动电话号码|移动号码|流动电话|行动电话|手提电话';
const phone = '电话|电话号码|联系电话|联络电话|联系方式|联系号码|联络号码|联系电话号码|联络方式';
const area =
  '地区|地域|区域|省份|省份城市|省市|省市区|省市县|省|省/市/区|省/市|城市|行政区|行政区划';
const entity =
  '主办单位或主办人|主办单位或个人|主办单位或主办者|主办单位/个人|主办单位/主办人|主办单位|主办者|主办人|' +
  '主办方|主办机构|主办企业|主体单位|备案主体|备案单位|备案企业|备案人|备案公司|备案机构|申请单位|申请企业|' +
  '网站主办单位|网站主办者|网站主办人|网站主办方|网站开办单位|网站开办者|网站备案主体|' +
  '申请主体|申报单位|个人|开办主体|开办单位|开办者|企事业单位|机关单位|机关|组织|单位|公司|企业|机构|主体';
const prior = '前置审批|前置或专项审批|前置审批或专项审批|专项审批|前置专项审批|前置/专项审批';

/**
 * What a text may be made of, and what it means. Kept as pieces: written out they are 7,000 words,
 * which took a third of the memory and half of the time of reading a form.
 */
export const vocabulary: readonly (readonly [meanings: readonly Meaning[], phrase: Phrase])[] = [
  // Owners
  [['@entity'], put(entity)],
  [['@person'], put('|主要|第一', '负责人|责任人')],
  [['@legal'], put('|企业|公司|单位', '法定代表人|法人代表|法人代表人|法人|法定代表')],
  [['@emergency'], put('应急|紧急', '联系人|联络人')],
  [['@security'], put('|网络|信息', '安全负责人|安全责任人')],
  [['@website'], put('网站|站点|网页|web站点')],
  [['@app'], put('app|软件|移动应用|移动应用程序|移动app|手机应用|应用程序|应用')],
  [['@service'], put('互联网信息服务|互联网服务|服务')],
  [['@hosting'], put('|网站|服务|云', '接入|接入商|主机|服务器')],
  [['@android'], put('安卓|android', '|平台|端|应用|版')],
  [['@ios'], put('苹果|ios|iphone', '|平台|端|应用|版')],
  [['@harmony'], put('鸿蒙|harmonyos|harmony', '|平台|端|应用|版')],

  // Names and kinds
  [['@entity', '名称'], put(license, '名称|全称')],
  [['名称'], put('|中文|完整|注册|登记|法定|工商', '名称|全称|全名|名字|名')],
  [['姓名'], put('|真实|中文', '姓名|姓名/名称|姓名或名称|名称/姓名')],
  [['@entity', '性质'], put(entity, '|所属', '性质|类型|类别|种类|属性')],
  [['性质'], put('|备案|所属|用户|主办|备案者', '性质')],
  [['性质'], put('|备案', '用户|客户', '类型|类别')],
  [['性质'], put('备案类型|备案类别')],
  [
    ['投资人'],
    put(
      '投资人|投资者|出资人|投资方',
      '|或|及|和|/|或者',
      '|上级|上级的',
      '主管单位|主管部门|主办单位|单位',
      '|名称|全称',
    ),
  ],
  [['投资人'], put('|上级|业务', '主管单位|主管部门', '|名称|全称')],
  [['投资人'], put('投资人|投资者|出资人|投资方|投资单位', '|名称|全称|姓名')],

  // Documents
  [['证件类型'], put(document, kind)],
  [['证件号'], put(document, number)],
  [['身份证号'], put(idCard, number)],
  [
    ['@entity', '证件号'],
    put('|企业|公司|单位', '|统一', '|社会|社会统一', '信用代码|信用代码证号', '|/注册号'),
  ],
  [['@entity', '证件号'], put(license, '号码|号|编号|注册号|代码|证号')],
  [['@entity', '证件号'], put('组织机构代码|工商注册号|公司注册号|企业注册号')],
  [['证件住所'], put(document, '|登记|注册|上的|载明|所载|记载|所示', place)],
  [
    ['@entity', '证件住所'],
    put(license, '|登记|注册|上的|上的注册|上的登记|所载|记载|载明', place),
  ],
  [['证件住所'], put('|工商', '注册|登记', place)],
  [['身份证'], put(idCard)],
  [['身份证住所'], put(idCard, '|上的|登记', place)],
  [['证件'], put('证件|证照|有效证件')],
  [['证件住所'], put('|法定', '住所|住所地')],
  [['有效期'], put(`|${document}`, validity, '|至|到|起止|起止日期')],
  [['有效期'], put(`|${document}`, '起止日期|起止时间')],
  [['身份证有效期'], put(idCard, validity, '|至|到|起止|起止日期')],
  [['身份证有效期'], put(idCard, '起止日期|起止时间')],
  [['@entity', '有效期'], put('营业期限|经营期限|执照有效期|营业执照有效期|执照期限|营业执照期限')],
  [['有效期起'], put(`${document}|${idCard}|${validity}`, begins)],
  [['有效期起'], put(`${document}|${idCard}`, validity, begins)],
  [['有效期起'], put(`|${document}|${idCard}`, validity, '起|始|自|开始|起始')],
  [['有效期止'], put(`${document}|${idCard}|${validity}`, ends)],
  [['有效期止'], put(`${document}|${idCard}`, validity, ends)],
  [['有效期止'], put(`|${document}|${idCard}`, validity, '止|终|截止|结束|终止')],

  // Places
  [['地区'], put('|所属|所在|备案|归属|注册', area)],
  [['地区'], put('所属|所在|备案|归属', '地')],
  [['地区'], put('|备案', '属地|省份/城市/区县|省份/城市|省份城市区县|管局所在省份|管局省份')],
  [
    ['通信地址'],
    put(
      '|实际|现|详细|常用',
      '通信|通讯|联系|联络|办公|邮寄|邮政|通信联系',
      '地址|住址|详细地址|地',
    ),
  ],
  [['通信地址'], put('实际经营|实际|常用', '地址|住址')],
  [
    ['通信地址'],
    put('通信|通讯|联系|办公', '地址', '', '所在|所属|', '地区|区域|省份|省市|省市区|地域'),
  ],
  [
    ['详细地址'],
    put('|通信|通讯|联系|办公', '详细地址|街道地址|详细街道地址|具体地址|街道门牌|门牌号'),
  ],
  [['详细地址'], put('街道及门牌号|街道、门牌号|街道门牌号')],

  // Ways to reach somebody
  [['手机'], put('|联系|联络|常用|本人|中国大陆|大陆|内地|中国内地', mobile, '|1')],
  [['电话'], put(phone)],
  [['座机'], put('办公|办公室|固定|座机|单位|公司|固网', '电话|电话号码|号码')],
  [['座机'], put('联系电话2|电话2|公司座机|单位座机|办公座机|公司固话|单位固话')],
  [['座机'], put('座机|固话|固定电话(座机)|固话号码')],
  [['应急手机'], put('备用|备用联系', mobile)],
  [
    ['应急手机'],
    put('应急|紧急', '|联系人|联络人|联系|联络', `${mobile}|${phone}|号码|方式|手机联系方式`),
  ],
  [
    ['邮箱'],
    put('|常用|联系|工作|企业|办公|有效|个人', '|电子', '邮箱|邮件|邮件地址|邮箱地址|信箱'),
  ],
  [['邮箱'], put('email|mail|email地址|电邮|电邮地址')],

  // Websites and Apps
  [
    ['域名'],
    put('|主|首选|顶级|一级|已注册|待备案|申请备案|使用|所用|绑定|关联', '域名', '|列表|名称|地址'),
  ],
  [['域名'], put('网域|网域名称')],
  [['@app', '域名'], put('|app|应用', '接口|后台|后端|服务端|所涉|涉及', '域名')],
  [['首页网址'], put('|网站', '首页|主页', '|网址|url|地址|链接|网址url|url地址|链接地址|域名')],
  [['首页网址'], put('|网站|访问', '网址|url|链接')],
  [['首页网址'], put('网站地址|网站访问地址')],
  [['语言'], put('|支持|使用|所用|显示', '语言|语种', '|类型|类别|选择|种类')],
  [['内容'], put('|服务|应用服务|主要', '内容', '|类型|类别|分类|选择')],
  [['备注'], put('|其他|其它|补充', '备注', '|信息|说明|内容')],
  [['备注'], put('内容备注|补充说明|其他说明|其它说明')],
  [
    ['前置审批'],
    put(
      '|是否|涉及|是否涉及|是否需要|涉及需|是否有',
      prior,
      '|项|项目|内容|类型|类别|的内容|内容类型|事项|情况|项目类型',
    ),
  ],
  [['审批号'], put('|前置|专项', '审批', '文号|号|编号|批文号|批准文号|号码')],
  [
    ['ip'],
    put(
      '|公网|外网|接入|实例|服务器|主机|服务器公网|云主机|弹性|弹性公网|独立|解析|伺服器',
      'ip|eip',
      '|地址|v4地址|位址|列表',
    ),
  ],
  [['服务码'], put('|icp', '|备案', '授权码|服务码|服务号|授权号|服务编码')],
  [['平台'], put('|应用|app|支持', '运行平台|支持平台|运行系统|操作系统|适用平台|终端平台')],
  [['平台'], put('应用平台|app平台|支持平台')],
  [['包名'], put('|软件|应用|程序', '包名|包名称')],
  [['包名'], put('软件包名称|packagename')],
  [['bundleid'], put('bundleid')],
  [['公钥'], put('|签名|证书|平台', '公钥')],
  [['md5'], put('|证书|签名|证书签名', 'md5', '|指纹|值|签名|指纹值')],
  [['sha1'], put('|证书|签名|证书签名', 'sha1', '|指纹|值|签名|指纹值')],
  [['使用sdk'], put('|是否', '使用|集成|接入|包含|嵌入', '|了|第三方|外部|三方', 'sdk', '|服务')],
  [['使用sdk'], put('第三方sdk服务')],
  [['提供sdk'], put('|是否', '|对外', '提供', 'sdk', '|服务')],

  [['sdk'], put('|使用的|集成的', '第三方|外部', 'sdk', '|名称|列表')],
  [['sdk'], put('sdk名称|sdk列表')],

  // Two owners joined by a word share a heading, and then it scopes neither.
  [['&'], put('和|及|与|、')],

  // Filler
  [
    [],
    put(
      '的|请|填写|输入|录入|信息|资料|备案|icp|基本|基础|真实|有效|完整|准确|当前|本|您|我|要|拟|需|详情|情况|登记|填报|' +
        '核对|校验|确认|新增|完善|编辑|申请|网上|在线|申请表|登记表|详细|具体|请您|如实|/|、|,|(|)|:|-|·|或|添加|修改|采集|认证|核验|资讯|其他|其它|补充|联系|联络|实名|资质|身份|扩展|附加',
    ),
  ],
];
