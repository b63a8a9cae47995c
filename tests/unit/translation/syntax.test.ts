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
  ])('%s', (_what, chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
  });

  test('nothing where a word is not known', () => {
    expect(translate('请上传蜃楼照片').kind).toBe('gloss');
  });
});
