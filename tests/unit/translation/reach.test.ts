import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** How far a word reaches, and whom a sentence is about before it says so. */
test.each([
  [
    'down to what',
    '通信地址不够详细，请补充到楼栋及房间号',
    'The mailing address is not detailed enough. Enter it down to the building and room number.',
  ],
  ['who is asked, and for what', '拨打 95716 咨询', 'Call 95716 for advice'],
  [
    'what must be seen where',
    '截图中须显示所有者姓名',
    'The screenshot must show the registrant name',
  ],
  [
    'of two kinds',
    '一个APP有安卓和iOS两个版本时，请分别添加平台。',
    'If an APP has Android and iOS versions, add the platform separately.',
  ],
  [
    'whether two match',
    '请核对名称与证件号码是否匹配',
    'Check whether the name matches the document number',
  ],
  [
    'authorized for what',
    '还需上传商标使用授权书',
    'You must also upload the letter of authorization for the use of the trademark',
  ],
  ['a limit that is passed', '图片大小超出 5 MB 限制', 'The image size exceeds the limit of 5 MB'],
  [
    'to whom it is submitted',
    '注销申请提交管局后不可撤回',
    'The deregistration application cannot be withdrawn after it is submitted to the communications administration',
  ],
  ['from whom it is got', '请向开发人员获取', 'Get it from the developer'],
  [
    'where a name points',
    '请选择域名实际解析的服务器实例',
    'Select the server instance that the domain name actually points to',
  ],
  ['what it is in', '网站须处于关闭状态', 'The website must be closed'],
  [
    'what is confirmed',
    '请输入短信验证码以确认转出',
    'Enter SMS verification code to confirm transferring out',
  ],
  [
    'between two sizes',
    '文件大小不得小于50KB、大于5MB',
    'The file size must not be less than 50KB or more than 5MB',
  ],
  ['at what time it ends', '短信核验将于今日23:59截止', 'SMS verification will end at 23:59 today'],
  [
    'where someone lives',
    '法定代表人常驻境外、无法配合核验的，可委托他人办理。',
    'If the legal representative lives outside the mainland and cannot cooperate with the verification, you can authorize others to arrange it.',
  ],
  [
    'what may be needed',
    '实名状态可能需要重新同步',
    'The identity verification status may need to synchronize again',
  ],
  [
    'who is dealt with',
    '备案信息不真实的，依据《非经营性互联网信息服务备案管理办法》第二十三条予以处罚。',
    'If the filing information is not true, it will be penalized under Article 23 of “Measures for the Administration of the Filing of Non-commercial Internet Information Services”.',
  ],
  [
    'what is pasted where',
    '复制以下代码粘贴到网站模板',
    'Copy the following code and paste it into the website template',
  ],
  [
    'whom a sentence is about',
    '新成立的企业，工商信息同步可能需要15至30天。',
    'For the newly founded enterprise, the business registration information synchronization may take 15 to 30 days.',
  ],
  [
    'a subject before its predicate',
    '试用或即将到期的服务器，不可用于申请备案服务码。',
    'The trial or server about to expire must not be used for the application filing service code.',
  ],
  [
    'besides',
    '涉及经营性活动的网站，除 ICP 备案外，还应取得许可证。',
    'For the website involving the commercial activities, in addition to the ICP filing, you must also get the license.',
  ],
  [
    'not a deed to suppose',
    '长期有效的证件请勾选“长期”，无需填写截止日期。',
    'For a document with no end date, tick “Long-term (no end date)”. You need not enter the end date.',
  ],
  [
    'to be asked with the object',
    '是否确认转移至账号“138****6621”吗',
    'Transfer it to the account “138****6621”?',
  ],
  [
    'at most how many',
    '同一网站负责人最多可负责五个网站',
    'The same website leader can manage at most 5 websites',
  ],
  ['what is over', '网站域名不得超过十个', 'The website domain name must not exceed 10'],
  [
    'what the system found',
    '系统识别到证件号码与姓名不匹配，请核实',
    'We found that the document number does not match the name. Check it and try again.',
  ],
  [
    'calls not answered',
    '若三次拨打均无人接听，订单将被驳回',
    'If 3 calls are not answered, the order will be rejected',
  ],
  [
    'if it is so',
    '如遇系统繁忙，请稍等片刻后刷新页面重试',
    'If the system is busy, wait a moment, then refresh the page and try again',
  ],
  [
    'what makes it valid',
    '复印件须加盖公章方为有效',
    'The photocopy must be stamped with the official seal to be valid',
  ],
  [
    'how long it was used',
    '手机号须由负责人本人实名登记，使用满三个月以上',
    'The mobile phone number must be registered in the name of the person in charge. It has been used for at least 3 months.',
  ],
  [
    'an order with something to add',
    '您有一笔备案订单待补充材料，请于七日内处理',
    'You have 1 filing order for which you must add the documents. Handle it within 7 days.',
  ],
  [
    'who is in charge of it',
    '公安备案由公安机关负责审核',
    'The PSB filing is reviewed by the public security authority',
  ],
  ['how often not to', '请勿频繁点击', 'Do not click it too often'],
  [
    'so that we can',
    '请填写应急联系电话，以便在紧急情况下与您取得联系',
    'Enter the emergency contact number, so that we can contact you in the emergency',
  ],
  [
    'what cannot be made out',
    '无法识别证件上的文字，请手动填写',
    'The text on the document cannot be recognized. Enter it by hand.',
  ],
  [
    'only one of several',
    '取消接入仅影响当前接入商',
    'Canceling the access only affects the current access service provider',
  ],
  [
    'made of what',
    '网站名称请勿使用地名加行业的通用名称',
    'For the website name, do not use the general name made of the place name plus the industry',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});

test.each([
  [
    'two conditions of which one is torn off',
    '他人转让的服务码若所属实例被退款，相关备案将随之失效。',
  ],
  ['who writes and whose name is written', '授权书中被授权人姓名写错一字，与身份证不符，需重开。'],
  ['a change that nobody makes', 'App 更新版本时如签名发生变化，须及时变更备案'],
  ['what follows from what', '新老负责人均需完成核验后变更才能生效'],
])('declines %s', (_what, chinese) => {
  expect(translate(chinese).kind).toBe('gloss');
});
