/** The reader's language, handed over before the page's script or after it, and when that starts anew. */
import { beforeEach, expect, test } from 'vitest';
import { languageScript } from '../../../components/translation/dictionary/language-script';
import {
  followLanguage,
  type LanguageWords,
  languageKey,
} from '../../../components/translation/layers';

const japanese = { language: 'ja', packed: '', grammar: {}, page: {} } as unknown as LanguageWords;
// As the browser runs it.
const handOver = () => new Function(languageScript(japanese))();
const slots = globalThis as Record<symbol, unknown>;
let shown: (string | undefined)[];
const follow = () => followLanguage((words) => shown.push(words?.language));

beforeEach(() => {
  delete slots[languageKey];
  shown = [];
});

test('a language that waits is taken, and one that comes later', () => {
  handOver();
  follow();
  expect(shown).toEqual(['ja']);
  delete slots[languageKey];
  follow();
  expect(shown).toEqual(['ja']);
  handOver();
  expect(shown).toEqual(['ja', 'ja']);
});

test('started anew in the same page, the script goes on with the language, or with English', () => {
  follow();
  // Nothing was handed over: what stands there is who takes it, and no language.
  follow();
  expect(shown).toEqual([]);
  handOver();
  follow();
  expect(shown).toEqual(['ja', 'ja']);
  (slots[languageKey] as (words: null) => void)(null);
  follow();
  expect(shown).toEqual(['ja', 'ja', undefined]);
});
