import { describe, expect, test } from 'vitest';
import { alsoSaid } from '../../../components/translation/syntax/alike';
import { rule } from '../../../components/translation/syntax/chart';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** Words that say the same, in sentences that rules were written for with one of them. */
test.each([
  ['After approval', '审核通过之后', '审核通过以后'],
  [
    'If the information does not match, submit it again',
    '如果信息不一致，请重新提交',
    '倘若信息不相符，请重新提交',
    '假如信息不吻合，请重新提交',
    '要是信息对不上，请重新提交',
  ],
  ['The domain name has not been filed', '域名尚未备案', '域名还没备案'],
  ['You need not upload the photo', '无需上传照片', '不用上传照片'],
])('%s', (english, ...texts) => {
  for (const text of texts) {
    const answer = translate(text);
    expect([text, answer.kind, answer.english]).toEqual([text, 'pattern', english]);
  }
});

describe('a rule that names one of several words', () => {
  test('reads them all, and knows each by the one it names', () => {
    const { symbols, said } = rule('C', 0, 'V 后|完后', (v) => v);
    expect(symbols).toEqual(['V', ['后', '完后', '之后', '以后']]);
    expect([...(said ?? [])]).toEqual([
      ['以后', '后'],
      ['之后', '后'],
    ]);
  });

  test('keeps what it names itself apart', () => {
    const { symbols, said } = rule('C', 0, 'V 后|之后', (v) => v);
    expect(symbols).toEqual(['V', ['后', '之后', '以后']]);
    expect(said?.has('之后')).toBe(false);
  });

  test('a word that stands for no other brings none', () => {
    expect(alsoSaid(['网站'])).toEqual([]);
    expect(rule('N', 0, 'N 的 N', (n) => n).said).toBeUndefined();
  });
});
