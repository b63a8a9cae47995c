import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** How clauses lean on one another; none stands in the dictionary as a whole. */
test.each([
  [
    'what is not to be done either',
    '请确认域名已实名，也不要把域名转出',
    'Confirm that the domain name has been verified. You must not transfer out the domain name either.',
  ],
  [
    'what is so all the same',
    '该证书已过期，但仍可使用',
    'The certificate has expired, but it can still be used',
  ],
  [
    'of the one before',
    '域名可用于备案，但须指向同一网站',
    'The domain name can be used for filing, but it must point to the same website',
  ],
  [
    'what was not done for all that',
    '已选择服务类型，但未提供相应许可',
    'Selected the service type, but the corresponding permit has not been provided',
  ],
  [
    'a condition within its clause',
    '手机若开启了陌生来电拦截，请将该号码加入白名单',
    'If the phone has turned on the call blocking, add this number to the allowlist',
  ],
  [
    'who cannot',
    '暂时无法提供域名证书的，可上传截图代替',
    'If you cannot provide the domain name certificate for now, you can upload the screenshot instead',
  ],
  [
    'who has none',
    '无营业执照者，请选择个人备案',
    'If you have no business license, select the individual filing',
  ],
  [
    'even if',
    '即使原负责人留任，也应更新备案',
    'Even if the previous person in charge stays on, you must still update the filing',
  ],
  [
    'what follows from a choice',
    '选择了前置审批就必须上传批文',
    'If you select the pre-approval, you must upload the approval document',
  ],
  [
    'by whom',
    '请由法定代表人签署授权书',
    'The legal representative must sign the letter of authorization',
  ],
  ['not by them', '不得由代理商代填', "Do not let the agent fill it in on someone's behalf"],
  ['who is to be it', '由股东担任负责人', 'The person in charge must be the shareholder'],
  [
    'because of what',
    '请至少等待72小时再提交，以免因信息未同步被退回',
    'Wait at least 72 hours, then submit it, so that it is not returned because the information has not synchronized',
  ],
  ['where to put it', '请将备案编号填在备注中', 'Enter the filing number in the remarks'],
  ['as what to mark it', '标记为已处理', 'Mark as handled'],
  [
    'what it will count as',
    '名称与商标近似的，将被视为无效',
    'If the name is similar to the trademark, it is treated as invalid',
  ],
  [
    'what is promised not to be done',
    '承诺不再从事网络出版',
    'Promise not to engage in online publishing any more',
  ],
  ['that there are none', '请确认没有多余的空格', 'Make sure that there are no extra spaces'],
  ['who says so', '负责人称不认识您', 'The person in charge said that they do not know you'],
  [
    'what it is that is shown',
    '网站展示的是公司产品',
    'What the website shows is a company product',
  ],
  ['what an act is', '转售服务码属违规行为', 'Reselling the service code is a violation'],
  ['with what', '凭营业执照填写即可', 'Just enter it with the business license'],
  ['how often', '列表每10分钟同步一次', 'The list synchronizes every 10 minutes'],
  ['how often at most', '人脸核验每日限5次', 'The face verification is limited to 5 times a day'],
  [
    'when it suits',
    '请选择方便接听电话的时间段',
    'Select the time slot when you can answer the phone',
  ],
  ['what was not found', '没找到备案订单', 'Filing order not found'],
  ['try', '换一个试试吧', 'Try another one'],
  ['rather', '有点暗了', 'A bit dark'],
  ['never', '千万不要删除备案号', 'Do not delete the ICP number'],
  ['which of two', '请确认是5年还是长期', 'Confirm whether it is 5 years or long-term'],
  ['some of a kind', '如日记、摄影等', 'Such as diary and photography'],
  [
    'what shows it',
    '请上传能体现持股关系的截图',
    'Upload the screenshot that shows the shareholding',
  ],
  [
    'for what it was done',
    '此前因违规被注销的域名',
    'Domain name deregistered before for violations',
  ],
  [
    'at what hour',
    '请于2024年6月18日24时前完成修改',
    'Complete the changes before 24:00 on 2024-06-18',
  ],
  [
    'days of one month',
    '2月9日至17日暂停审核',
    'The review is paused from February 9 to February 17',
  ],
  [
    'not done, and yet',
    '如果您没有申请备案却收到短信',
    'If you have not applied for filing but receive SMS',
  ],
  ['where one works', '如在外省工作', 'If you work in another province'],
  ['by nobody who reads it', '由人工完成审核', 'The review is completed by a person'],
  ['into one', '请将正反面合成一张图片', 'Combine both sides into one image'],
  ['a space is no comma', '不联网的 App 无需备案', 'The App not online needs no filing'],
  ['which ones', '可能被驳回的订单', 'Order that may be rejected'],
  [
    'whose name does',
    '请修改名称包含特殊字符的网站',
    'Change the website whose name contains special characters',
  ],
  [
    'what was before',
    '注销过的主体可再次备案',
    'The entity that has been deregistered before can be filed again',
  ],
  [
    'who does that',
    '凡收取加急费的都是骗子',
    'Anyone who charges the expediting fee is a fraudster',
  ],
  ['by whom it was made', '备案号是系统推算的', 'The ICP number is estimated by the system'],
  [
    'what usually is',
    '结果通常会在当天发出',
    'The result will usually be sent out on the same day',
  ],
  [
    'what may be asked for',
    '管局可能会要求提供租赁合同',
    'The communications administration may require you to provide the lease',
  ],
  [
    'after whose act',
    '实例需由管理员开通备案权限后方可显示',
    'The instance can be shown only after the administrator opens the filing permission',
  ],
  ['what alone is shown', '仅展示已绑定的实例', 'Only linked instances are shown'],
  ['whether to', '要退出核验吗？', 'Leave the verification?'],
  ['what is left', '标记成功，还剩1项', 'Marked. 1 left.'],
  [
    'more than so many',
    '该负责人名下主体已超过三个',
    'The entity in the name of this person in charge is more than 3',
  ],
  ['how many in all', '累计退回次数', 'Total number of returns'],
  [
    'by which means',
    '指纹可双击证书查看',
    'The fingerprint can be viewed by double-clicking the certificate',
  ],
  [
    'it keeps failing',
    '连续失败可改用线下核验',
    'If it keeps failing, it can be verified offline instead',
  ],
  [
    'to keep it from that',
    '为防止备案信息被冒用，请勿转发验证码',
    'To prevent the filing information from being misused, do not forward the verification code',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese).english).toBe(english);
});
