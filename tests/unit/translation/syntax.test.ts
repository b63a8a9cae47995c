import { describe, expect, test } from 'vitest';
import { inflect } from '../../../components/translation/syntax/inflect';
import { plural } from '../../../components/translation/syntax/phrase';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

describe('forms of words', () => {
  test.each([
    ['submit', 'done', 'submitted'],
    ['apply', 'third', 'applies'],
    ['take', 'done', 'taken'],
    ['handle', 'ing', 'handling'],
    ['agree', 'ing', 'agreeing'],
    ['transfer', 'past', 'transferred'],
  ] as const)('%s, %s: %s', (verb, form, wanted) => {
    expect(inflect(verb, form)).toBe(wanted);
  });

  test.each([
    ['website', 'websites'],
    ['person in charge', 'people in charge'],
    ['entity', 'entities'],
    ['information', 'information'],
    ['address', 'address'],
  ])('several of %s: %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });
});

/** One of a kind each; none stands in the dictionary as a whole. */
describe('composes', () => {
  test.each([
    [
      'things that one may enter',
      '请输入网站域名、备案号或主办单位名称',
      'Enter the website domain name, ICP number, or entity name',
    ],
    [
      'what one disagrees with',
      '如您对审核结果有异议，可提交工单申诉',
      'If you disagree with the review result, you can submit the ticket appeal',
    ],
    [
      'once and for all',
      '主体信息一经提交不可修改',
      'The entity information cannot be changed once submitted',
    ],
    [
      'what to avoid',
      '为避免影响您的业务，请提前完成备案',
      'To avoid affecting your business, complete the filing in advance',
    ],
    [
      'an article of a law',
      '根据《中华人民共和国网络安全法》第二十四条规定',
      "Under Article 24 of “Cybersecurity Law of the People's Republic of China”",
    ],
    [
      'how often again',
      '账号或密码错误，还可尝试3次',
      'The account or password is incorrect. You can try 3 more times.',
    ],
    [
      'a time of day',
      '此功能正在维护中，预计12:00恢复',
      'This function is being maintained. Expected to be restored at 12:00.',
    ],
    ['how long it is kept', '数据仅保留90天', 'The data is kept for only 90 days'],
    [
      'all of what was done',
      '该操作将清空已填写的全部内容',
      'This action will clear all entered content',
    ],
    [
      'whom it is about',
      '涉及新闻、出版、教育、医疗保健等内容的网站，须提供前置审批文件',
      'For the website involving content such as news, publishing, education, and health care, you must provide the pre-approval document',
    ],
    [
      'a phone number',
      '如有疑问，请拨打客服热线400-000-0000',
      'If you have questions, call the hotline 400-000-0000',
    ],
    ['no more than', '仅限上传一张图片', 'Upload only one image'],
    [
      'things that match, not acts',
      '证件照片与填写信息不一致',
      'The document photo does not match the information entered',
    ],
    ['how something is held', '请保持手机与面部平行', 'Keep the phone parallel to the face'],
    [
      'what is to be typed, in Chinese',
      '请输入“确认注销”以继续',
      'Enter “确认注销” (confirm deregistration) to continue',
    ],
    ['and where there is nothing', '如没有，请填写“无”', 'If there is none, enter “无” (none)'],
    ['what you have done', '您已完成身份核验', 'You have completed the identity verification'],
    [
      'which row',
      '导入失败，第3行数据格式错误',
      'Could not be imported. The format of the row 3 data is incorrect.',
    ],
    ['how many failed', '已成功导入12条，失败2条', 'Imported 12 successfully. 2 failed.'],
    ['what never was', '主体和网站均未备案过', 'The entity and website have not been filed'],
    [
      'in whose name',
      '该手机号需为负责人本人实名办理',
      'This mobile phone number must be registered in the name of the person in charge',
    ],
    [
      'in person',
      '人脸核验需由负责人本人操作',
      'The face verification must be done by the person in charge in person',
    ],
    [
      'what a wrong choice brings',
      '证件类型选择错误会导致备案被驳回',
      'If the document type selected is incorrect, the filing is rejected',
    ],
    ['all corners', '身份证四个角需完整展示', '4 corners of the ID card must be shown in full'],
    [
      'where it is no longer',
      '您的网站已不在本平台接入',
      'Your website is no longer connected on this platform',
    ],
    [
      'what applies',
      '管局审核时间以各省实际情况为准',
      'For the communications administration review time, the actual situation of each province applies',
    ],
    [
      'so that it stays',
      '为了您的网站能够正常访问，请尽快办理备案',
      'So that your website can stay reachable, apply for filing soon',
    ],
    [
      'a judgement',
      '备案是免费的，平台不会向您收取任何费用',
      'The filing is free. The platform will not charge you any fee.',
    ],
    [
      'who it claims to be',
      '请勿轻信自称备案工作人员的电话',
      'Do not trust the phone from someone claiming to be filing staff',
    ],
    [
      'one and what is his',
      '请填写紧急联系人及其电话',
      'Enter the emergency contact and their phone',
    ],
    ['a relationship', '与负责人的关系', 'Relationship with person in charge'],
    [
      'a promise',
      '保证不利用网站从事违法违规活动',
      'I guarantee not to use the website for illegal activities',
    ],
    [
      'what to do at once',
      '发现违法信息立即停止传输并报告有关部门',
      'If you find illegal information, stop the transmission and report relevant departments at once',
    ],
    ['how many copies', '本承诺书一式两份', 'This letter of commitment is in two copies'],
    ['how often it failed', '您已连续登录失败3次', 'You have failed to log on 3 times in a row'],
    ['what was not found', '找不到页面', 'The page was not found'],
    ['who answers for what', '信息安全责任人', 'Person responsible for information security'],
    [
      'what a thing is used for',
      '电子邮箱用于接收备案进度通知',
      'The email address is used to receive filing progress notice',
    ],
    [
      'too few of what is left',
      '可用授权码数量不足',
      'The available number of authorization codes is insufficient',
    ],
    [
      'when it happens',
      '变更后原信息将被覆盖',
      'After changing, the previous information will be overwritten',
    ],
    [
      'which one by whom',
      '您填写的手机号码已被其他备案主体使用',
      'This mobile phone number you entered is already used by other filing entities',
    ],
    ['what to press', '请联系客服95187转1', 'Contact support (95187, then press 1)'],
    [
      'the name of a company, which stands',
      '主办单位深圳市示例科技有限公司已备案',
      'The entity 深圳市示例科技有限公司 has been filed',
    ],
    ['and in quotes', '“北京示例网络有限公司”已备案', '“北京示例网络有限公司” has been filed'],
    ['an order', '请下载并打印授权委托书', 'Download and print the letter of authorization'],
    ['a prohibition', '请勿将验证码告知他人', 'Do not tell others the verification code'],
    [
      'a passive',
      '该订单已被管局驳回',
      'This order has been rejected by the communications administration',
    ],
    [
      'an active',
      '系统会自动识别并填充证件号码',
      'The system will recognize and fill in the document number automatically',
    ],
    [
      'a condition',
      '上传营业执照后，系统会自动识别证件号码',
      'After uploading the business license, the system will recognize the document number automatically',
    ],
    [
      'a relative clause',
      '没有符合备案条件的云资源',
      'No cloud resource meeting the filing conditions',
    ],
    [
      'what an object lacks',
      '此处会显示您在验证备案时填写的证件号码',
      'The document number you entered when verifying the filing is shown here',
    ],
    [
      'a question',
      '网站负责人是否与主体负责人相同',
      'Is the website leader the same as the entity leader?',
    ],
    [
      'a list',
      '网站是否提供论坛、留言等互动功能',
      'Does the website provide interactive functions such as forum and message board?',
    ],
    ['figures', '每台服务器最多可备案5个网站', 'Each server can file at most 5 websites'],
    [
      'two sentences',
      '授权码已过期，请重新生成',
      'The authorization code has expired. Generate it again.',
    ],
    ['a label', '单位所在地详细地址', 'Street address of the location of the entity'],
    [
      'no act where a thing must stand',
      '企业名称须与营业执照保持一致',
      'The company name must match the business license',
    ],
    [
      'an entry that says when',
      '备案期间网站不能访问',
      'During the review, the website cannot be accessed',
    ],
    [
      'how long ago, and waiting',
      '如您的域名注册未满三天，请等待三天后再提交',
      'If your domain name was registered less than 3 days ago, wait 3 days, then submit it',
    ],
    ['a program by its name', '建议使用Chrome浏览器访问', 'We recommend accessing with Chrome'],
    ['what is noted of an act', '订单取消原因', 'Reason for order cancellation'],
    ['who did it', '账号创建人', 'Account creator'],
    ['one of several', '是否为独立域名', 'Is it a separate domain name?'],
    [
      'people in general',
      '未成年人不能作为网站负责人',
      'Minors cannot serve as the website leader',
    ],
    [
      'the last characters',
      '请输入证件号码后六位',
      'Enter the last 6 digits of the document number',
    ],
    [
      'what has no relation',
      '请勿填写与网站无关的内容',
      'Do not enter content not related to the website',
    ],
    [
      'whom it is about, who does it',
      '短信核验需输入验证码',
      'For SMS verification, you must enter the verification code',
    ],
    ['two verbs, one pattern', '填写基础信息', 'Enter the basic information'],
    ['some, not the', '密码须包含字母和数字', 'The password must contain letters and digits'],
    ['a state of a filing', '备案退回', 'Filing returned'],
    ['only', '一个域名只能备案一次', 'A domain name can only be filed once'],
    ['an upload is no kind of document', '上传证件正面照', 'Upload photo of the front of document'],
    [
      'an amount with its unit once',
      '单位名称不得少于4个汉字',
      'The organization name must be at least 4 Chinese characters',
    ],
    [
      'a notice',
      '关于规范互联网信息服务备案的通知',
      'Notice on standardizing Internet Information Service filing',
    ],
    ['sizes are no times', '图片不能小于100KB', 'The image must be at least 100KB'],
    [
      'a topic, not a doer',
      '证件类型选择营业执照',
      'For the document type, select the business license',
    ],
  ])('%s', (_what, chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
  });

  test('accounts read the same outside Alibaba Cloud', () => {
    expect(translate('主账号').english).toBe('Main account');
    expect(translate('子账号').english).toBe('Sub-account');
  });

  test('nothing where a word is not known', () => {
    expect(translate('请上传蜃楼照片').kind).toBe('gloss');
  });
});
