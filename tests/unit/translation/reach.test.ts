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
    'Copy following code and paste it into website template',
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
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});

test.each([
  [
    'two conditions of which one is torn off',
    '他人转让的服务码若所属实例被退款，相关备案将随之失效。',
  ],
  ['who writes and whose name is written', '授权书中被授权人姓名写错一字，与身份证不符，需重开。'],
])('declines %s', (_what, chinese) => {
  expect(translate(chinese).kind).toBe('gloss');
});
