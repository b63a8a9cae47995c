import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** Hints, questions and remarks of forms, one of a kind each; none stands in the dictionary as a whole. */
test.each([
  ['a step’s bare number', '2 填写主体信息', '2. Enter entity information'],
  ['what counts is no step', '3 个网站', '3 websites'],
  ['a button that confirms', '确认更换负责人', 'Confirm and replace the person in charge'],
  ['the same as a question', '确认移除该平台？', 'Remove this platform?'],
  [
    'what one can do with a thing',
    '每个云服务器可备案的网站数量有限',
    'The number of websites each cloud server can file is limited',
  ],
  ['how it starts', '请输入以1开头的11位数字', 'Enter 11 digits starting with 1'],
  ['in whose name', '请选择您名下的域名', 'Select the domain name in your name'],
  ['for whom', '请展示备案号供公众查询', 'Show the ICP number for the public to look it up'],
  [
    'what it would be taken for',
    '建议使用企业邮箱，避免被误判为垃圾邮件',
    'We recommend using the enterprise email, so that it is not taken for the spam email',
  ],
  [
    'what has come of it',
    '身份证过期了可以备案吗？',
    'Can you file it if the ID card has expired?',
  ],
  [
    'which conditions',
    '居住证需要满足什么条件？',
    'What conditions must the residence permit meet?',
  ],
  ['without what', 'APP没有域名怎么备案？', 'How to file the APP without domain name?'],
  ['who may', '未成年人可以备案吗？', 'Can minors file?'],
  ['does it affect', '取消接入会影响备案吗？', 'Does canceling the access affect the filing?'],
  [
    'of all of them',
    '个人网站请勿涉及企业信息、商品交易、医疗咨询等内容',
    'Personal websites must not involve content such as company information, product trading, and medical advice',
  ],
  [
    'just digits',
    '名称不能是纯数字或纯英文',
    'The name must not be digits or English letters only',
  ],
  [
    'who requires it',
    '部分省份需要邮寄纸质资料',
    'Some provinces require you to post the paper documents',
  ],
  [
    'who bears it',
    '因信息不实导致的后果由备案主体承担',
    'The filing entity bears the consequences that come about because the information is untrue',
  ],
  ['what it counts as', '名称变更视为更换主体', 'The name change counts as replacing the entity'],
  [
    'a sample with its names left out',
    '请填写居住地址，如××路××号',
    'Enter the residential address, for example ××路××号',
  ],
  [
    'what is to be typed',
    '请在下方输入“确认注销”四个字',
    'Enter “确认注销” (confirm deregistration) below',
  ],
  ['how long ago', '自动保存于 2 分钟前', 'Saved automatically 2 minutes ago'],
  ['a date with spaces', '自 2024 年 4 月起', 'From 2024-04'],
  [
    'not later than',
    '落款日期不能晚于今天',
    'The date beside the signature must not be later than today',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese).english).toBe(english);
});
