import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOf } from './scan';

const languages = globSync('locales/*/interface')
  .map((path) => path.split('/')[1] ?? '')
  .filter((language) => language !== 'en');

/** Key → text of one namespace; a plural's forms under one key, since languages differ in them. */
function wordsOf(language: string, namespace: string): ReadonlyMap<string, readonly string[]> {
  const file: unknown = JSON.parse(
    readFileSync(`locales/${language}/interface/${namespace}.json`, 'utf8'),
  );
  const words = new Map<string, string[]>();
  for (const key of keysOf(file)) {
    const text = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], file);
    const whole = key.replace(/_(zero|one|two|few|many|other)$/, '');
    words.set(whole, [...(words.get(whole) ?? []), String(text)]);
  }
  return words;
}

const placeholders = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{\{\s*\w+\s*\}\}/g) ?? []))].sort();

const namespaces = globSync('locales/en/interface/*.json')
  .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
  .sort();

describe.each(languages)('the interface in %s', (language) => {
  const there = globSync(`locales/${language}/interface/*.json`)
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
    .sort();

  it('has the namespaces of English', () => {
    expect(there).toEqual(namespaces);
  });

  it.each(there)(
    '%s: no key that English lacks, the same placeholders, no empty text',
    (namespace) => {
      const english = wordsOf('en', namespace);
      const own = wordsOf(language, namespace);
      expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
      for (const [key, texts] of own) {
        const source = english.get(key) ?? [];
        expect(placeholders(texts), `${namespace}:${key}`).toEqual(placeholders(source));
        expect(
          texts.some((text) => text === '') && !source.some((text) => text === ''),
          `${namespace}:${key} is empty`,
        ).toBe(false);
      }
    },
  );
});
