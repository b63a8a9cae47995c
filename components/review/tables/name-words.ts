/**
 * Words that names of sites and Apps should avoid. The first three lists: one console error and one
 * public page of 2025; provinces change them, so they warn and never block.
 */
const words = (text: string): readonly string[] => text.split(' ');

/** The console's own error for individuals (seen 2025, in one province). */
export const consoleWords = words(
  '空间 资讯 网络 网址 工作室 联盟 科技 博客 论坛 在线 社区 交流 平台 社团 导航 热线 中心',
);

/** A list said to hold everywhere (a public page of 2025). */
export const nationwideWords = words(
  '个人空间 爱好者 博客 导航 工作室 论坛 平台 热线 社区 社团 网络 网站 网址 主页 资讯 作品展示',
);

/** For national bodies only. */
export const nationalWords = words('中国 中华 中央 人民 人大 国家');

/** Never. */
export const sensitiveWords = words('反腐 赌博 廉政 色情');

/** Each province's longer list for individuals, by province code. */
export const provinceWords: Readonly<Record<string, readonly string[]>> = {
  '11': words('返利 返现 合伙 利润 批发 评论 视频 售后 团购 学院 折扣 中心'),
  '13': words('彩票 刮刮乐 官网 企业 商城 淘宝 体彩 团购 学院 中心'),
  '15': words(
    '彩票 导购 返现 购 购物 股票 刮刮乐 交易 利润 商城 淘宝 体彩 团购 网购 网淘 学院 易购 营销 在线 折扣 证券',
  ),
  '21': words(
    '彩票 产业 传播 传媒 大众 电商 返现 工坊 购 购物 股票 官网 管理 合伙 互联 交易 贸易 媒体 品牌 企业 沙龙 商城 淘宝 体彩 投资 团购 网购 网淘 旺铺 维修 行业 宣传 养殖 易购 站长网 折扣 证券 咨询',
  ),
  '33': words('彩票 产业 电商 工坊 股票 刮刮乐 官网 农业 企业 体彩 行业 养殖 在线 证券 中心'),
  '36': words('空间'),
  '41': words(
    '阿里 报价 彩票 产业 诚信通 传播 传媒 大众 导购 电商 定制 定做 返现 服务 工坊 购 购物 股票 刮刮乐 官网 管理 合伙 交流 交易 框架 利润 贸易 媒体 农业 排行榜 批发 品牌 评论 旗舰 企业 沙龙 商城 商务 设计 省钱 市场 售后 淘宝 体彩 投资 团购 网购 网淘 旺铺 维修 系统 行业 宣传 学院 艺术 易购 营销 优惠 在线 折扣 证券 中心 转让 赚钱 咨询',
  ),
  '42': words('电商 官网 空间 企业 商城 团购 行业 学院'),
  '43': words(
    '阿里 报价 产业 诚信通 导购 电商 定制 定做 返现 购 购物 官网 交易 利润 贸易 媒体 批发 企业 商城 商务 市场 售后 淘宝 团购 网购 网淘 旺铺 学院 易购 营销 折扣',
  ),
  '44': words('彩票 返利 返现 股票 刮刮乐 交流 交易 利润 媒体 批发 商城 商务 视频 体彩 折扣 证券'),
  '45': words('空间'),
  '61': words('空间'),
  '62': words('空间'),
  '63': words('空间'),
};

/** Company, trade and campus words that an individual's name should not hold (public handbook). */
export const tradeWords = words(
  '公司 企业 集团 工作室 传媒 商城 商店 店铺 专卖 旗舰店 批发 贸易 有限 校园 大学 公益 慈善 救助 协会 学会 基金会 政府 医院 银行 电商 代购 加盟 招商 官网 官方',
);

/** Names of Apps and brands that everybody knows; another's mark is refused. */
export const knownNames = words(
  '微信 支付宝 淘宝 天猫 抖音 快手 京东 拼多多 美团 滴滴 百度 微博 小红书 哔哩哔哩 钉钉 高德 腾讯 阿里巴巴 网易云 知乎 今日头条 饿了么 携程 华为 谷歌 特斯拉 麦当劳 星巴克 可口可乐 耐克',
);

/** Words that make an App's name empty. */
export const genericAppNames = words(
  '应用 软件 测试 程序 客户端 助手 工具 平台 系统 未命名 我的应用 新应用 测试应用 示例 App app APP demo Demo test Test 应用名称',
);

/** Price and promotion words; stores and reviewers refuse them in a name. */
export const priceWords = words(
  '免费 优惠 折扣 特价 限时 打折 促销 秒杀 返利 红包 元起 低价 最便宜',
);

/** The most frequent family names; a name that begins with one may be a person's. */
export const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
