import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../components/translation/core/keyed';
import { pack } from '../../../components/translation/dictionary/pack';
import { unpack } from '../../../components/translation/dictionary/unpack';
import general from '../../../locales/en/syntax/general-words.json';
import own from '../../../locales/en/syntax/words.json';
import { british, filesOf, translatorOf } from './english';

type Part = keyof typeof general;
type Table = Readonly<Record<string, string>>;

const parts = Object.keys(general) as Part[];
const keysOf = (table: Table): string[] =>
  Object.keys(table).flatMap((keys) => keys.split('|').map(keyOf));
const ownKeys = (part: Part): string[] =>
  keysOf((own as unknown as Record<string, Table>)[part] ?? {});

const dictionary = unpack(pack(filesOf('en')));

/** What the dictionary holds already, so that a second English could only contradict it. */
const held: Partial<Record<Part, (key: string) => unknown>> = {
  nouns: (key) => dictionary.term(key) ?? dictionary.entry(key),
  transitive: (key) => dictionary.verb(key),
  glossary: (key) => dictionary.gloss(key) ?? dictionary.term(key) ?? dictionary.verb(key),
};

/** What takes a word of each part of speech; empty where it may stand alone. */
const carriers: Partial<Record<Part, string>> = {
  nouns: '',
  transitive: '请',
  intransitive: '无法',
  adjectives: '该证书',
  openers: '',
};

const { translate } = translatorOf('en');

describe('the general words', () => {
  test.each(parts)('%s: none stands twice, nor where the dictionary has its own', (part) => {
    const keys = keysOf(general[part]);
    const others = new Set(ownKeys(part));
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at || others.has(key));
    expect(twice).toEqual([]);
    expect(keys.filter((key) => held[part]?.(key) !== undefined)).toEqual([]);
  });

  test.each(parts)('%s: one key each, folded as they are looked up', (part) => {
    const keys = Object.keys(general[part]);
    expect(keys.filter((key) => key.includes('|') || keyOf(key) !== key)).toEqual([]);
  });

  test.each(parts)('%s: written as the English of a form is', (part) => {
    const wrong = Object.values(general[part]).filter(
      (english) =>
        english !== english.trim() ||
        /[^ -~é]|[.;:?!]$| {2}/.test(english) ||
        british.test(english),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(carriers) as [Part, string][])(
    '%s: each reads in English after “%s”',
    (part, before) => {
      const wrong = keysOf(general[part])
        .map((key) => translate(before + key))
        .filter(({ kind, english }) => kind === 'gloss' || kind === 'unknown' || / _/.test(english))
        .map(({ english }) => english);
      expect(wrong).toEqual([]);
    },
  );
});
