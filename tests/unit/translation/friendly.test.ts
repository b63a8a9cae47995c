import { describe, expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What friendly pages say, as one talks to whoever fills in. */
describe('friendly pages', () => {
  test.each([
    ['for whom', '帮我检查一下', 'Check it for me'],
    ['for the reader', '我们会帮您自动打开', 'We will open it automatically for you'],
    ['who one is', '先告诉我们您是谁', 'Tell us who you are first'],
    ['from what to copy', '照着营业执照抄就行', 'Just copy it from the business license'],
    ['whose', '填负责人的就行', 'Just enter that of the person in charge'],
    ['whose, of a company', '填公司的就行', 'Just enter that of the company'],
    [
      'who uses one',
      '使用云服务器的，请填写机房地址。',
      'If you use the cloud server, enter the data center address.',
    ],
    ['one more of them', '请多交一份授权书', 'Submit an additional letter of authorization'],
    ['as what', '请勿当作骚扰短信拦截', 'Do not block it as the spam SMS'],
    ['what is left', '还差3项没填', '3 items left to enter'],
    ['how many more', '至少再写20个字', 'Enter at least 20 more characters'],
    ['what is not enough', '光备案还不够', 'The filing alone is not enough'],
    ['not one', '一个字都不能错', 'Not a single character may be wrong'],
    ['even those', '连标点也要和执照一样', 'Even the punctuation must match the license'],
    [
      'an answer for one of them',
      '企业可以，个人不行',
      'For enterprises, yes. For individuals, no.',
    ],
    ['on what it depends', '看各省要求', 'It depends on the requirements of each province'],
    ['how it is called', '网站叫什么', 'What is the website called?'],
    [
      'the same person',
      '网站负责人和主体负责人可以是同一个人吗？',
      'Can the website leader and entity leader be the same person?',
    ],
    [
      'how long not',
      '订单已超过60天未提交',
      'The order has not been submitted for more than 60 days',
    ],
    [
      'what was heard',
      '拨打您的电话提示关机',
      'When we called your phone, the phone was switched off',
    ],
    [
      'what message',
      '提示“主体信息已存在”，请联系客服',
      'If the message “The entity information already exists” appears, contact support',
    ],
    [
      'once it is there',
      '备案号下来后，要放在首页底部',
      'Once the ICP number has been issued, it must be put at the bottom of the home page',
    ],
    ['a thing spoken of', '请将其打印后签字', 'Print it, then sign it'],
  ])('%s: %s', (_what, chinese, english) => {
    expect(translate(chinese).english.replace(/\.$/, '')).toBe(english.replace(/\.$/, ''));
  });
});

/** How things compare, and what goes with what. */
describe('comparisons', () => {
  test.each([
    ['人脸核验比拍照更快', 'The face verification is faster than the photo'],
    ['审核时间比以往更长', 'The review time is longer than before'],
    ['比平时慢1至2天', '1 to 2 days slower than usual'],
    ['比营业执照上多了一个字', 'Has 1 more character than the business license'],
    ['手机号少了一位', 'The mobile phone number is 1 character short'],
    ['越详细越好', 'The more detailed, the better'],
    [
      '写得越具体，越容易通过',
      'The more detailed the entry is, the more likely it is to be approved',
    ],
    [
      '企业备案比个人备案需要更多材料',
      'The enterprise filing needs more documents than the individual filing',
    ],
    [
      '与去年相比，新增了人脸核验环节',
      'Compared with last year, the face verification step has been added',
    ],
  ])('%s', (chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
  });
});

describe('help pages', () => {
  test.each([
    ['the rest', '其余可留空', 'The rest can be left empty'],
    ['some of them', '有的省份需要居住证', 'Some provinces require a residence permit'],
    ['not sure', '不知道填什么就写“无”', 'If you are not sure what to enter, write “None”'],
    ['a color', '红色为变更后内容', 'Red marks the changed content'],
    ['at a time', '一次只能备案一个网站', 'You can file only one website at a time'],
    [
      'after that one',
      '其他网站等这个通过了再添加',
      'Add other websites after this one is approved',
    ],
    ['what comes of it', '漏接将影响审核进度', 'Missing calls will affect the review progress'],
    ['which one applies', '以哪个为准', 'Which one applies?'],
    ['where', '在哪里可以下载核验单？', 'Where can you download the verification form?'],
    [
      'any of them',
      '满足以下任一条件即可',
      'It is enough to meet any one of the following conditions',
    ],
    [
      'several fates',
      '域名已转让、过期或被注销',
      'The domain name has been transferred, has expired, or has been deregistered',
    ],
    [
      'what it has lost',
      '您的备案可能已被取消接入或注销',
      'Your filing may have had its access canceled or may have been deregistered',
    ],
    [
      'in which case',
      '公章丢了可以用合同章代替吗？',
      'Can it be replaced with the contract seal if the official seal has been lost?',
    ],
    [
      'words by their look',
      '不得使用“中国”“国家”等字样',
      'You must not use words such as “中国” (China) or “国家” (country)',
    ],
    ['neither', '不得简写、漏写', 'Must not be abbreviated or left out'],
    ['a day of a month', '请于3月15日前完成整改', 'Complete the correction before March 15'],
  ])('%s: %s', (_what, chinese, english) => {
    expect(translate(chinese).english).toContain(english);
  });

  // At the end of a sentence a 的 leaves out the thing; it is no condition there.
  test('never a condition of nothing', () => {
    expect(translate('请用本人的手机号，不要用公司的').english).not.toContain('if you');
  });
});
