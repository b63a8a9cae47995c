import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** Papers, photos and states of a review, as forms put them; none is an entry. */
test.each([
  [
    'by what it is uploaded',
    '营业执照需原件拍摄或彩色扫描件上传',
    'The business license must be uploaded as photos or color scans of the originals',
  ],
  [
    'how one is dressed',
    '网站负责人应着装整齐拍照',
    'The website leader must be neatly dressed in the photo',
  ],
  ['how it is written', '请用黑色签字笔工整填写', 'Fill it in neatly with a black pen'],
  [
    'while it is valid',
    '请在验证码有效期内完成验证',
    'Complete the verification while the verification code is valid',
  ],
  [
    'which attempt',
    '在第3次验证失败后，订单会被退回',
    'After the 3rd failed attempt to verify, the order will be returned',
  ],
  [
    'not the same',
    '应急电话需与联系电话不同',
    'The emergency contact number must differ from the phone number',
  ],
  ['how large', '请上传2MB以内的图片', 'Upload the image of up to 2MB'],
  ['which dates', '身份证有效期结束日期', 'End date of the validity period of ID card'],
  ['how many digits', '请输入正确的6位验证码', 'Enter a valid 6-digit verification code'],
  [
    'to what end',
    '修改网站标题，使其与备案名称一致',
    'Change the website title, so that it matches the filing name',
  ],
  [
    'how many can be added',
    '订单中新增网站不得超过5个',
    'At most 5 websites can be added in the order',
  ],
  [
    'which of two',
    '合同上有两个日期，该填哪一个？',
    'There are two dates on the contract. Which one should you enter?',
  ],
  ['neither too much', '光线不要太暗或太亮', 'The lighting must not be too dark or too bright'],
  [
    'not in time, or wrong',
    '如您未在规定时间内完成核验或信息有误，订单会被退回',
    'If you do not complete the verification within the set time, or if the information is incorrect, the order will be returned',
  ],
  [
    'why it may be',
    '备案被驳回可能是信息不一致导致',
    'The filing is rejected, possibly because the information does not match',
  ],
  ['a risk', '有被注销备案的风险', 'There is a risk of having the filing deregistered'],
  [
    'what one is told',
    '一直提示验证码错误怎么办？',
    'What to do if you are always told that the verification code is incorrect?',
  ],
  ['under which number', '根据工信部第33号令', 'According to MIIT Order No. 33'],
  ['under review', '注销待审核', 'Deregistration awaiting review'],
  [
    'how long it takes',
    '实名信息同步到管局需要2至3天',
    'It takes 2 to 3 days for the identity information to reach the communications administration',
  ],
  [
    'who must',
    '在中国境内提供服务的企业，须办理备案',
    'The enterprise providing service in the Chinese mainland must apply for filing',
  ],
  ['a button', '上传文件', 'Upload file'],
  [
    'and submit it',
    '重新上传身份证照片提交即可',
    'Just upload the ID card photo again and submit it',
  ],
  [
    'one person',
    '法人与主体负责人为同一人',
    'The legal representative and the entity leader are the same person',
  ],
  [
    'on which list',
    '该企业已被列入失信名单',
    'This enterprise has been put on the list of defaulters',
  ],
  [
    'what was entered',
    '身份证姓名与填写姓名不符',
    'The ID card name does not match the entered name',
  ],
  [
    'not done in time',
    '超过有效期未核验的订单将被退回',
    'The order not verified within the validity period will be returned',
  ],
  [
    'how often it failed',
    '核验失败超过5次，请24小时后再试',
    'The verification has failed more than 5 times. Try again in 24 hours.',
  ],
  [
    'who will call',
    '提交后1个工作日内会有客服致电核实',
    'Support will call to check within 1 business day after submitting',
  ],
  [
    'how much of it',
    '人像须占画面三分之二以上',
    'The portrait must take up at least two thirds of the picture',
  ],
  ['where one is reached', '请选择联系地址', 'Select the contact address'],
  ['as required', '请按要求填写', 'Fill it in as required'],
  ['who is liable', '虚假信息将承担法律责任', 'You will be legally liable for false information'],
  [
    'how long a review takes',
    '企业认证需1-3个工作日审核',
    'The enterprise verification takes 1 to 3 business days to review',
  ],
  [
    'whether one may not',
    '主体负责人可以不填写法定代表人吗？',
    'Can the entity leader be someone other than the legal representative?',
  ],
  [
    'both of them',
    '两者的联系电话和邮箱不能相同',
    'Their phone number and email address must not be the same',
  ],
  [
    'in which case',
    '身份证已过期的，请使用新证件重新提交',
    'If the ID card is expired, submit it again with the new document',
  ],
  [
    'not before',
    '网站备案通过前请勿解析域名',
    'Before the website filing is approved, do not resolve the domain name',
  ],
  [
    'which website',
    '使用海外服务器的网站无需备案',
    'The website using the server outside the mainland needs no filing',
  ],
  [
    'void after that',
    '打款金额请在3天内填写，逾期失效',
    'For the transfer amount, enter it within 3 days. After that it becomes void.',
  ],
  [
    'either of two',
    '注册号与统一社会信用代码填写其一即可',
    'Enter either the registration number or the Unified Social Credit Code',
  ],
  [
    'what one enters wrongly',
    '填写错误会被退回，请仔细检查',
    'If what you enter is incorrect, it will be returned. Check carefully.',
  ],
  [
    'not sure how',
    '不清楚如何填写的，可咨询当地管局',
    'If you are not sure how to enter it, you can ask the local communications administration',
  ],
  [
    'only one',
    '同一网站只能填写一个负责人',
    'For the same website, you can enter only one person in charge',
  ],
  [
    'what it does on',
    '填了就会出现在首页，并自动链接到系统',
    'Once entered, it is shown in the home page, and links to the system automatically',
  ],
  [
    'who does',
    '实际经营网站的企业须办理备案',
    'The enterprise that actually runs the website must apply for filing',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english });
});
