import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What happens, and what is said, asked or to be done because of it. */
test.each([
  [
    'examples after what they are of',
    '如企业官网、个人博客',
    'Such as company website and personal blog',
  ],
  [
    'examples that are not all',
    '包括但不限于新闻、出版、教育',
    'Including but not limited to news, publishing, and education',
  ],
  [
    'what is to be done once a thing has changed',
    '主体变更须先注销原备案',
    'If the entity changes, you must deregister the previous filing first',
  ],
  ['what was done of late', '若域名为近期注册', 'If the domain name was recently registered'],
  [
    'until it is done',
    '备案未通过前，网站应保持关闭状态',
    'Until the filing has been approved, the website must stay closed',
  ],
  ['only one under it', '若主体下仅剩一个网站', 'If there is only one website under the entity'],
  ['with whom it is not', '域名不在我司注册', 'The domain name is not registered with our company'],
  ['whether a use is supported', '是否支持IPv6访问', 'Is IPv6 access supported?'],
  [
    'how long it must hold',
    '服务器到期时间须在三个月以上',
    'The server must remain valid for at least 3 months',
  ],
  [
    'in whose name',
    '请确认是否为本人实名',
    "Confirm whether it is registered in the person's own name",
  ],
  ['whom it is told', '系统会短信告知原因', 'The system will tell you the reason by SMS'],
  [
    'with what it was treated',
    '请勿使用美颜、滤镜等处理过的照片',
    'Do not use the photo processed with beauty filter, filter, and so on',
  ],
  ['whose name it is that is new', '新负责人姓名', 'Name of the new person in charge'],
  [
    'what you may have done',
    '请检查是否混淆了数字0和字母O',
    'Check whether you have confused the digit 0 with the letter O',
  ],
  [
    'persons are they',
    '安全负责人应为本单位在职人员，须年满18周岁',
    'The person in charge of security must be a current employee of the organization. They must be at least 18 years old.',
  ],
  ['why it was done', '为什么我的备案被驳回？', 'Why were my ICP filings rejected?'],
  [
    'what is not accepted',
    '资料不全的，不予受理备案申请',
    'If the documents are incomplete, the filing application is not accepted',
  ],
])('%s: %s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});
