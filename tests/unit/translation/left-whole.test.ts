import { describe, expect, test } from 'vitest';
import { translatorOf, withoutSyntax, wordByWord } from '../dictionary/english';

test.each(['鑫淼科技', '陈国家', '陈国家提交材料'])(
  'before the syntax is in, %s stays as it is',
  (text) => {
    expect(withoutSyntax('en').translate(text)).toEqual({ english: text, kind: 'unknown' });
  },
);

describe.each([
  ['without a syntax', wordByWord('en')],
  ['with the syntax', translatorOf('en')],
])('%s', (_when, { translate }) => {
  test.each(['陈国家', '王主体', '李备案'])(
    'a person’s name is not glossed, though half of it is a word: %s',
    (name) => {
      expect(translate(name)).toEqual({ english: name, kind: 'unknown' });
    },
  );

  test.each(['鑫淼科技', '蓝鲸科技', '焱垚网络', '远帆网络科技'])(
    'a trade name is not torn apart: %s',
    (name) => {
      expect(translate(name)).toEqual({ english: name, kind: 'plain' });
    },
  );

  test.each([
    '深圳市福田区示例大道88号远帆大厦16层1602',
    '南京市玄武区示例巷6号1602',
    '天河区示例西路1号2栋A02',
    '浦东新区示例路1号3栋1602室',
  ])('an address keeps its door, with no space before it: %s', (text) => {
    expect(translate(text).english).toBe(text);
  });

  test.each(['鑫淼的', '鑫淼的焱垚'])('“of” alone is no gloss: %s', (text) => {
    expect(translate(text)).toEqual({ english: text, kind: 'unknown' });
  });
});

test('a pattern’s article does not stand before a word that has its own', () => {
  expect(withoutSyntax('en').translate('该您的域名').english).toBe('Your domain name');
});
