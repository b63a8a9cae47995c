import { describe, expect, test } from 'vitest';
import { asSentence } from '../../../components/translation/core/english';
import { expandOptional } from '../../../components/translation/core/pattern';
import {
  accounts,
  inventsDenial,
  keepsFigures,
  keepsSense,
} from '../../../components/translation/syntax/account';
import { said } from '../../../components/translation/syntax/build-clauses';
import { simple } from '../../../components/translation/syntax/build-verbs';
import type { Category, Found, Rule } from '../../../components/translation/syntax/chart';
import { active } from '../../../components/translation/syntax/inflect';
import { np, type Phrase } from '../../../components/translation/syntax/phrase';
import { rules } from '../../../components/translation/syntax/rules/index';
import { filesOf, translatorOf } from '../dictionary/english';

/** Said in another way, and rightly so. */
const reworded: ReadonlySet<string> = new Set([
  '空壳',
  '不支持黑白图片',
  '不接受黑白照片',
  '须由{x:term}本人操作',
  '没有更多了',
  '没有更多数据了',
  '非必填',
  '未开启',
  '未启用',
  '网络不给力',
  '您还未登录',
  '请勿频繁操作',
  '拒绝原因',
  '无锡',
  '无主体新增网站',
  '无主体新增服务',
]);

describe('no "not", "must" or "can" is lost', () => {
  test('in the dictionary', () => {
    const lost = filesOf('en').flatMap(({ data }) =>
      [...Object.entries(data.patterns ?? {}), ...Object.entries(data.entries ?? {})].flatMap(
        ([key, entry]) => {
          const english = typeof entry === 'string' ? entry : entry.en;
          return key
            .split('|')
            .flatMap(expandOptional)
            .filter((each) => {
              const own = each.replace(/\{[^}]*\}/g, ' ');
              return !keepsSense(own, english) || inventsDenial(own, english);
            })
            .filter((each) => !reworded.has(each))
            .map((each) => `${each} → ${english}`);
        },
      ),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['不得更改', 'Change it'],
    ['未备案', 'Filed'],
    ['无需审核', 'Review it'],
    ['必须上传', 'You may pass it on'],
    ['可以修改', 'Must be changed'],
  ])('%s is not "%s"', (chinese, english) => {
    expect(keepsSense(chinese, english)).toBe(false);
  });

  test('and none is invented', () => {
    expect(inventsDenial('请上传证件', 'Do not upload the document')).toBe(true);
    expect(inventsDenial('请勿上传证件', 'Do not upload the document')).toBe(false);
  });

  test('every figure stands', () => {
    expect(keepsFigures('3天内上传2张', 'Upload 2 within 3 days')).toBe(true);
    expect(keepsFigures('3天内上传2张', 'Upload them within 3 days')).toBe(false);
    expect(keepsFigures('10-20个', '10 to 10')).toBe(false);
  });
});

const leaf = (text: string): Found => ({ cost: 1, phrase: { text } });
const literal = (text: string): Found => ({ cost: 0, phrase: { text }, parts: [] });
const of = (...parts: Found[]): Found => ({ cost: 1, phrase: { text: '' }, parts });

describe('a reading that loses something is not written', () => {
  const found = of(leaf('website'), literal('不得'), leaf('publish'), leaf('news'));

  test.each([
    ['all of it', 'The website must not publish news', true],
    ['another form', 'News must not be published on the website', true],
    ['no "not"', 'The website must publish news', false],
    ['no website', 'It must not publish news', false],
    ['no news', 'The website must not publish', false],
  ])('%s', (_what, english, kept) => {
    expect(accounts(found, '网站不得发布新闻', english)).toBe(kept);
  });
});

/** A part of each kind whose English is known again. */
const partOf: Readonly<Record<Category, () => readonly Phrase[]>> = {
  N: () => [
    { text: 'zebra', the: true },
    { text: 'keeper user', the: true, agent: true },
    { text: 'lantern number', the: true },
    { text: 'harbor review', the: true },
  ],
  V: () => [simple('submit', null), simple('upload', 'the parcel')],
  P: () => [{ text: '', say: () => 'is quartz' }],
  S: () => [{ text: 'the river is wide' }],
  I: () => [{ text: 'paint the fence' }],
  C: () => [{ text: 'if the kettle boils' }],
  A: () => [{ text: 'velvet' }],
  D: () => [{ text: 'within seventeen' }, { text: 'swiftly' }],
  Q: () => [
    { text: '47 days', after: 'day' },
    { text: '47 characters', after: 'character' },
  ],
  M: () => [{ text: '47' }],
  B: () => [{ text: ' (marble)' }],
};

const words = (category: Category, phrase: Phrase): string =>
  asSentence(
    category === 'N'
      ? np(phrase)
      : category === 'V'
        ? active(phrase.verbs ?? [], 'base')
        : category === 'P'
          ? said(phrase, { text: 'it' })
          : phrase.text,
  );

/** Every way to fill a rule's symbols, each choice of its own Chinese once. */
function fillings({ symbols, said: named }: Rule): Found[][] {
  let all: Found[][] = [[]];
  for (const symbol of symbols) {
    const choices =
      typeof symbol === 'string'
        ? partOf[symbol]().map((phrase): Found => ({ cost: 1, phrase }))
        : // What says the same as another is read as that.
          symbol.filter((word) => !named?.has(word)).map(literal);
    all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
  }
  return all;
}

describe('every rule of the grammar', () => {
  test('writes every part that it reads, or declines', () => {
    const lost = rules.flatMap((rule) => {
      for (const parts of fillings(rule)) {
        const phrase = rule.build(...parts.map((each) => each.phrase));
        if (!phrase || (rule.to === 'P' && !phrase.say)) continue;
        const english = words(rule.to, phrase);
        const chinese = parts.map((each) => each.phrase.text).join(' ');
        if (!accounts({ cost: 1, phrase, parts }, chinese, english)) {
          return [`${rule.to} ← ${rule.symbols.join(' ')}: ${chinese} → ${english}`];
        }
      }
      return [];
    });
    expect(lost).toEqual([]);
  });

  test('keeps the sense of what a page says', () => {
    const { translate } = translatorOf('en');
    for (const [chinese, english] of [
      ['主体负责人不得兼任其他网站负责人', /must not/],
      ['未完成核验的订单无法提交', /not .*cannot/],
      ['变更期间无需关闭网站', /need not|no need/],
      ['域名可以不备案', /need not/],
    ] as const) {
      expect(translate(chinese).english).toMatch(english);
    }
  });
});
