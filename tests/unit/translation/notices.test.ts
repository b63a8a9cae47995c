import { describe, expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What notices say happened, is to happen, and in which case. */
describe('notices', () => {
  test.each([
    ['what a system does', '由系统自动生成', 'Generated automatically by the system'],
    ['what a person must', '由法定代表人签字', 'Must be signed by the legal representative'],
    ['between dashes', '—省/自治区—', '— Province / autonomous region —'],
    ['at what time', '内容已自动保存于10:42', 'The content has been saved at 10:42 automatically'],
    ['who calls', '民警可能来电核实', 'The police officer may call to check'],
    [
      'or one of theirs',
      '域名所有者须为该子公司，或其股东',
      'The domain name registrant must be this subsidiary, or its shareholder',
    ],
    [
      'in whose name',
      '可以用境内子公司的名义备案吗',
      'Can you file it in the name of the mainland subsidiary?',
    ],
    [
      'in which case what',
      '没有固定电话的填写手机号',
      'If you have no landline, enter the mobile phone number',
    ],
    [
      'where you are',
      '如人在境外，请先联系客服',
      'If you live outside the mainland, contact support first',
    ],
    ['why it may fail', '可能因信号不佳失败', 'It may fail because the signal is poor'],
    ['in another’s stead', '可改为上传居住证', 'You can upload the residence permit instead'],
    [
      'not so long ago',
      '实名认证通过未满3天',
      'The identity verification passed less than 3 days ago',
    ],
    ['not yet, maybe', '短信可能还未送达', 'SMS may not have been delivered yet'],
    ['when to come again', '建议过两天再来', 'We suggest coming back in 2 days'],
    [
      'what holds already',
      '服务码已属于其他账号',
      'The service code already belongs to other accounts',
    ],
    [
      'which of them to choose',
      '没做过备案的选此项',
      'Select this if you have not done the filing',
    ],
    [
      'what ends by itself',
      '注销后备案号立即失效',
      'After deregistering, the ICP number becomes invalid immediately',
    ],
    [
      'where it is',
      '服务器在别家的，请联系接入商',
      'If the server is with another provider, contact the access service provider',
    ],
    ['back and again', '请返回上一步重新选择', 'Go back to the previous step and select it again'],
    ['how many follow', '需要准备以下4项材料', 'You must prepare the following 4 documents'],
    ['what it costs', '备案要花钱吗', 'Is there a charge for the filing?'],
    ['done to its end', '该账号已被删除了', 'This account has been deleted'],
    [
      'when somebody is there',
      '人工客服8:30–21:00在线，周末也在',
      'The support agent is available 8:30 to 21:00. Service is available at weekends too.',
    ],
    [
      'over a holiday',
      '国庆假期各地管局暂停审核，10月9日起恢复',
      'During the National Day holiday, the provincial communications administrations pause the review. Normal operation resumes from October 9.',
    ],
    [
      'what will be limited',
      '账号将在7天后被限制登录',
      'The account will have its logon limited in 7 days',
    ],
    ['what not to enter', '备注请勿写“测试”', 'Do not enter “Test” in the remarks'],
    ['late', '逾期订单会自动退回', 'If it is overdue, the order will be returned automatically'],
    ['how many times', '一个网站需要备案几次', 'How many times must a website be filed?'],
    ['pages by their names', '点击“设置”或“更多”按钮', 'Click the “Settings” or “More” button'],
    ['used only there', '只在公司内部使用的App', 'App used only within company'],
    [
      'done elsewhere',
      '此前在其他服务商备案过的网站',
      'Website already filed with other service providers',
    ],
    [
      'as a paper has it',
      '地址应与证件所载一致',
      'The address must match what is stated on the document',
    ],
    ['not approved', '主体信息尚未审核通过', 'The entity information has not been approved yet'],
    ['one of another kind', '请换一个能接通的', 'Use one that can be reached instead'],
    [
      'what is left out',
      '通信地址少了楼层和房间号',
      'The mailing address lacks the floor and room number',
    ],
    ['half of it', '公章也只盖了半个', 'Only part of the official seal is visible'],
    ['by someone else', '由另一名审核员复核', 'Must be re-checked by another reviewer'],
    ['the newest ones', '最新3条消息', 'Latest 3 messages'],
    ['too often', '登录次数过多', 'Too many logon attempts'],
    [
      'again and again',
      '同一问题反复提交会降低审核优先级',
      'Submitting the same question repeatedly will lower the review priority',
    ],
    [
      'who decides',
      '备案能否成功以管局审核结果为准',
      'Whether the filing succeeds is decided by the communications administration',
    ],
    ['all of it first', '请把所有材料准备好后再提交', 'Prepare all documents, then submit it'],
    [
      'who holds what',
      '需上传负责人手持营业执照的照片',
      'You must upload the photo of the person in charge holding the business license',
    ],
    [
      'this, but not that',
      '换服务商但不换域名的，只需办理接入',
      'If you change the service provider but do not change the domain name, you need only add access',
    ],
    [
      'whom they pretend to be',
      '近期有不法分子冒充客服收取备案费用',
      'Criminals have recently been impersonating support to charge the filing fee',
    ],
    [
      'who requires what',
      '工信部要求提供授权书',
      'MIIT requires you to provide the letter of authorization',
    ],
    [
      'the same, of you',
      '审核人员需要您补充说明',
      'The reviewer requires you to add an explanation',
    ],
    [
      'as it stands now',
      '当前订单状态不支持撤回',
      'The order cannot be withdrawn in its current status',
    ],
    [
      'where it is not to be had',
      '您所在的省份暂不支持线上办理',
      'Online processing is not available in your province',
    ],
    [
      'somebody else',
      '应急联系人须为负责人以外的人员',
      'The emergency contact must be someone other than the person in charge',
    ],
    [
      'whose consent',
      '须取得著作权人的书面同意',
      'You must get the written consent of the copyright holder',
    ],
    [
      'later by how much',
      '域名到期日须晚于提交日期三个月以上',
      'The domain expiry date must be at least 3 months later than the submission date',
    ],
    ['for one only', '二维码仅限本人使用', 'The QR code is for you only'],
    [
      'what ends soon, and what to do',
      '您的备案信息将于3天后到期，请及时核验',
      'Your filing information expires in 3 days. Verify it soon.',
    ],
  ])('%s: %s', (_what, text, english) => {
    expect(translate(text)).toMatchObject({ english, kind: 'pattern' });
  });
});
