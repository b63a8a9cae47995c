/**
 * A language is a folder, and a whole one: every key of English, with the same slots, and nothing
 * left in English. The console's dictionary may say less (it falls back to English); it has its own
 * tests.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notJapanese } from './japanese';
import { keysOf } from './scan';

const folders = ['interface', 'explanations', 'rules', 'checklist'];
const languages = readdirSync('locales').filter(
  (language) => language !== 'en' && readdirSync(`locales/${language}`).includes('interface'),
);

/** File and key → text, of everything a person reads; a plural's forms under one key. */
function textsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const path of globSync(folders.map((folder) => `locales/${language}/${folder}/*.json`))) {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const name = path.split('/').slice(2).join('/');
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [part, below] of Object.entries(value)) walk(below, `${key} › ${part}`);
        return;
      }
      const whole = key.replace(/_(zero|one|two|few|many|other)$/, '');
      texts.set(whole, [...(texts.get(whole) ?? []), String(value)]);
    };
    walk(file, name);
  }
  return texts;
}

/** `{{count}}` of interface and rules, `{主题}` of the composer's sentences. */
const slotsIn = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{\{\s*\w+\s*\}\}|\{[^{}]+\}/g) ?? []))].sort();

/** What no language translates: code, addresses, numbers, samples, names of products and makers. */
const untranslated =
  /https?:\S+|[\w.-]+@[\w.@-]*|\b[\w-]+(?:\.[\w-]+)+\b|[\w-]*\d[\w:…-]*|-{2,}|\bopenssl .*|\b[a-z]+[A-Z]\w*\b|\b[A-Z]{2,}s?\b|\b(?:Alibaba|Cloud|Elastic Compute Service|Huawei|Tencent|WeChat|Android|iOS|Apple|HarmonyOS|Beian Lens|Bundle ID|App|Markdown|Chrome|Chromium|Firefox|Base64|GoDaddy|GitHub|Windows|Mac|macOS|Alt|Shift|Ctrl|Esc|Escape|Tab|Enter|WordPress|React|Vue|Hugo|Nginx|PNG|Cookie|Service Worker|GoChina ICP Filing Assistant)\b/g;
const foreign = (text: string): string =>
  text.replace(/\{\{.*?\}\}/g, '').replace(untranslated, '');

/** Letters that a language is written with, where they are not those of English. */
const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u,
};

const english = textsOf('en');

describe.each(languages)('everything in %s', (language) => {
  const own = textsOf(language);

  it('has each key of English, and no other', () => {
    expect([...english.keys()].filter((key) => !own.has(key))).toEqual([]);
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('keeps the slots, and no text is empty', () => {
    const wrong = [...own].filter(([key, texts]) => {
      const source = english.get(key) ?? [];
      const empty = texts.some((text) => text.trim() === '') && !source.includes('');
      return empty || slotsIn(texts).join() !== slotsIn(source).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has the plural forms of its own grammar, and no others', () => {
    // i18next takes a `_zero` in every language.
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const files = globSync(`locales/${language}/interface/*.json`);
    const keys = files.flatMap((path) => keysOf(JSON.parse(readFileSync(path, 'utf8'))));
    const forms = keys.flatMap((key) => {
      const [, whole, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
      return whole === undefined ? [] : [{ key, whole, form: form as Intl.LDMLPluralRule }];
    });
    expect(forms.filter(({ form }) => form !== 'zero' && !pluralCategories.includes(form))).toEqual(
      [],
    );
    expect(forms.filter(({ whole }) => !keys.includes(`${whole}_other`))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const script = scripts[language];
    const left = [...own].filter(([key, texts]) => {
      if (!script)
        return texts.join() === english.get(key)?.join() && /[a-z]{3} [a-z]{3}/.test(texts.join());
      return texts.some((text) => {
        const words = foreign(text);
        return script.test(text)
          ? /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(words)
          : /[a-z]{3}/i.test(words);
      });
    });
    // An example to copy or to avoid stands as it would in the field.
    const samples = / › (right|wrong)$/;
    expect(
      left.filter(([key]) => !samples.test(key)).map(([key, texts]) => `${key}: ${texts}`),
    ).toEqual([]);
  });
});

it('Japanese is written with the characters of Japan, but for Chinese that English quotes too', () => {
  const alien = [...textsOf('ja')].flatMap(([key, texts]) => {
    const quoted = `${key}${english.get(key)?.join()}`;
    const letters = texts.flatMap(notJapanese).filter((letter) => !quoted.includes(letter));
    return letters.length > 0 ? [`${key}: ${letters.join('')}`] : [];
  });
  expect(alien).toEqual([]);
});

it('reads the key of every text', () => {
  expect(keysOf({ a: { b: '' } })).toEqual(['a.b']);
  expect(english.size).toBeGreaterThan(3000);
});
