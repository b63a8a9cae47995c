/** What only a message about a filing, or about what it rests on, speaks of. */
const filing =
  /备案|域名|网站|网址|站点|管局|通管|工信部|工业和信息化部|12381|ICP(?!备)|beian|核验|主体|主办|接入|解析|服务(码|号)|公安|网安|网警|(?<![a-z])apps?(?![a-z])|应用|负责人|法人|承诺书|授权书|营业执照(?!年报)|幕布|居住证|后缀|注册商|网页|首页|服务器|验证码|校验码/iu;

/** Subjects of everyday life, of which no message about a filing speaks. */
const everyday =
  /快递(?!(给|到|至|寄))|快件|包裹|驿站|取件|取货码|派送|派件|签收|收货|发货|退货|退款|售后|信用卡|储蓄卡|借记卡|账单|还款|余额|提现|股票|消费人民币|话费|宽带|充值|满减|会员卡|黑胶|抢购|大促|促销|红包|外卖|骑手|餐厅|打车|司机|航班|飞机|登机|车次|列车|高铁|乘车|机票|酒店|入住|签证|驾驶证|车牌|机动车|小型汽车|车险|保单|违章|医保|公积金|报价单|采购部|门诊|就诊|挂号|(?<!活)体检|疫苗|个税|个人所得税|报税|报销|请假|开会|评审会|会议室|加班|聚餐|面试|简历|报到|论文|学历|同学|新生|作业|家长|皮肤|战队|赛季|朋友圈|粉丝|问卷|借阅|图书馆|健身|门禁|业主|房租|房源|停水|停电|电费|水费|燃气|吃饭|下雨|有雨|天气|气象|降温|双十[一二]|双1[12]|专利|海关|报关|立案|诉讼|签名模板|QQ号|年报|债权|新版本|审批待处理|政务服务|人口信息|开户|人工智能|决赛|电影|演唱会|焯水|SSL|CPU|RDS|续航|拥堵|加油卡|新设备登录|Apple ID|发你邮箱|发给你了|(贷款|发票|护照|商标|著作权|理赔|社保)[^。；，,]{0,6}(申请|登记|注册)|代码审核|游戏实名|工单已有新回复|违禁词审核/u;
/** Subjects that a refusal may speak of as well; two of them are everyday life. */
const perhapsEveryday =
  /物流|优惠|折扣|\d折|积分|会员|店铺|商家|商品|订购|下单|保险|社保|贷款|理财|基金|医院|药店|护照申请|物业|小区|游戏|角色|抖音|微博|小红书|公众号|微信|笔记|作品|考试|成绩|招生|发票|合同|商标|著作权|流量|套餐|续费|续保|路线|出发|明天|今晚|周末|[张王李赵]总|宝贝|亲友|生日/gu;

/** The sender in brackets at the head of an SMS. */
const sender = /^\s*[【[]([^】\]]{2,14})[】\]]/u;
const filingSender =
  /云|工信|工业|备案|公安|网安|网警|管局|管理局|12381|ICP|全国|域名|新网|万网|西部|景安|服务中心/u;

/** Whether a message is of everyday life, by its subject or sender, and tells of no filing. */
export function isEveryday(text: string): boolean {
  if (filing.test(text)) return false;
  const [, from] = text.match(sender) ?? [];
  return (
    everyday.test(text) ||
    new Set(text.match(perhapsEveryday)).size > 1 ||
    (from !== undefined && !filingSender.test(from))
  );
}
