import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../components/translation/core/keyed';
import { pack } from '../../../components/translation/dictionary/pack';
import { unpack } from '../../../components/translation/dictionary/unpack';
import {
  inventsDenial,
  keepsFigures,
  keepsSense,
} from '../../../components/translation/syntax/account';
import clauses from '../../../locales/en/syntax/clauses.json';
import { british, filesOf, translatorOf } from '../dictionary/english';

type Role = keyof typeof clauses;
const roles = Object.keys(clauses) as Role[];
const of = (role: Role): [string, string][] => Object.entries(clauses[role]);
const all = roles.flatMap(of);

describe('whole clauses', () => {
  test('none stands twice, nor where the dictionary has its own', () => {
    const dictionary = unpack(pack(filesOf('en')));
    const keys = all.map(([key]) => key);
    const twice = keys.filter(
      (key, at) => keys.indexOf(key) !== at || dictionary.entry(key) !== undefined,
    );
    expect(twice).toEqual([]);
    expect(keys.filter((key) => keyOf(key) !== key)).toEqual([]);
  });

  test('written for the middle of a sentence, in the English of a form', () => {
    const wrong = all.filter(
      ([, english]) =>
        english !== english.trim() ||
        /[.;:!]$| {2}/.test(english) ||
        british.test(english) ||
        /^[A-Z][a-z]+ (?!developer)/.test(english),
    );
    expect(wrong).toEqual([]);
  });

  test('deny, demand and count as their Chinese does', () => {
    const wrong = all.filter(
      ([key, english]) =>
        !keepsSense(key, english) || inventsDenial(key, english) || !keepsFigures(key, english),
    );
    expect(wrong).toEqual([]);
  });

  const { translate } = translatorOf('en');
  test.each([
    ['新增一行', 'Add a row'],
    ['点击新增一行', 'Click to add a row'],
    ['没有座机的可留空，仍要提交', 'Leave it empty if you have no landline. Submit anyway.'],
  ])('%s', (chinese, english) => {
    expect(translate(chinese).english).toBe(english);
  });
});
