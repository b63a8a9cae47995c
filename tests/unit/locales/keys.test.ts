import { describe, expect, it } from 'vitest';
import { keysOf, namespacesOf, sources, stringsIn, usesIn } from './scan';

const english = namespacesOf('en');
const files = sources();
const uses = files.flatMap(({ file, text }) => usesIn(file, text));
const strings = new Set(files.flatMap(({ text }) => stringsIn(text)));

const keysIn = (namespace: string | null): readonly string[] =>
  namespace === null
    ? english.flatMap(({ keys }) => keys)
    : (english.find(({ name }) => name === namespace)?.keys ?? []);

describe('the words of the interface', () => {
  it('are all there', () => {
    const missing = uses
      .filter((use) => !use.declared)
      .filter((use) => !keysIn(use.namespace).some((key) => use.pattern.test(key)))
      .map((use) => `${use.file} asks for ${use.namespace ?? '?'}:${use.written}`);
    expect(missing, 'words that no file of locales/en/interface holds').toEqual([]);
  });

  it('are all used', () => {
    // Words that no view reads by name (a core's findings, the page's own switch) are left out.
    const read = new Set(uses.map(({ namespace }) => namespace));
    const unused = english
      .filter(({ name }) => read.has(name))
      .flatMap(({ name, keys }) => keys.map((key) => ({ name, key })))
      .filter(({ name, key }) => {
        const whole = key.replace(/_(zero|one|two|few|many|other)$/, '');
        if (strings.has(whole) || strings.has(`${name}:${whole}`)) return false;
        return !uses.some((use) => (use.namespace ?? name) === name && use.pattern.test(key));
      })
      .map(({ name, key }) => `${name}:${key}`);
    expect(
      unused,
      'words that no code asks for: remove them, or declare them where they are put together, as in "// words: decoder:meaning.*" (see scan.ts)',
    ).toEqual([]);
  });
});

describe('an error that the worker can answer with', () => {
  const codes = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/new MessageError\(\s*'([\w]+)'/g)].map(([, code = '']) => code),
    ),
  );
  it.each([...codes].sort())('%s has words', (code) => {
    expect(keysIn('errors')).toEqual(expect.arrayContaining([`${code}.title`, `${code}.text`]));
  });
});

describe('the scan', () => {
  const text = `
    const t = useWords('footer');
    t('verdict.ok', { count: 2 });
    t(\`verdict.\${name}\`);
    t('common:close');
    // words: decoder:meaning.*
    const other = useWords('popup');
    other('views');
    element.at('nothing.of.ours');
  `;
  const found = usesIn('x.tsx', text);
  const asks = (namespace: string | null, key: string) =>
    found.some((use) => use.namespace === namespace && use.pattern.test(key));

  it('finds literal keys, their plurals, templates, other namespaces and declarations', () => {
    expect(asks('footer', 'verdict.ok')).toBe(true);
    expect(asks('footer', 'verdict.ok_one')).toBe(true);
    expect(asks('footer', 'verdict.missing')).toBe(true);
    expect(asks('common', 'close')).toBe(true);
    expect(asks('decoder', 'meaning.sms.text')).toBe(true);
    expect(asks('popup', 'views')).toBe(true);
  });
  it('takes nothing else for a use', () => {
    expect(asks('footer', 'close')).toBe(false);
    expect(asks('footer', 'views')).toBe(false);
    expect(found).toHaveLength(5);
  });
  it('reads nested words', () => {
    expect(keysOf({ a: { b: 'x' }, c: 'y' })).toEqual(['a.b', 'c']);
  });
});
