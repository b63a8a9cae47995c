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
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english });
});
