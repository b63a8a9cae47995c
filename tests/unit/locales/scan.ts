import { globSync, readFileSync } from 'node:fs';

/**
 * Which interface words the code asks for, found in its text:
 *
 * - `const t = useWords('footer')` and then `t('verdict.ok')` or t(`verdict.${name}`), where each
 *   `${…}` stands for one or more parts of a key; `t('common:close')` names its own namespace.
 * - A string that is a whole key (`nameKey: 'kind.sms'`) counts as used, wherever it stands.
 * - Keys that are put together elsewhere are declared where that happens, one comment a pattern:
 *   `// words: decoder:meaning.*` (a `*` stands for any rest).
 */
export interface Use {
  readonly file: string;
  /** Null where a function got `t` from its caller: any namespace may hold the key. */
  readonly namespace: string | null;
  /** Matches the keys that this place can ask for. */
  readonly pattern: RegExp;
  readonly written: string;
  /** Declared by a comment or a bare string: may match nothing without being wrong. */
  readonly declared: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A template literal or a comment's pattern as an expression over keys. */
function patternOf(written: string): RegExp {
  // A `${…}` may itself hold braces, one deep, as in `${names[`${a}`]}`.
  const parts = written.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\*/);
  return new RegExp(
    `^${parts.map(escaped).join('[\\w.()+ -]+')}(_(zero|one|two|few|many|other))?$`,
  );
}

function asUse(file: string, namespace: string | null, written: string, declared: boolean): Use {
  const [before = '', after] = written.split(/:(.*)/s);
  return after === undefined
    ? { file, namespace, pattern: patternOf(before), written, declared }
    : { file, namespace: before, pattern: patternOf(after), written, declared };
}

/** The uses in one file's text. */
export function usesIn(file: string, text: string): readonly Use[] {
  const uses: Use[] = [];
  let current: { name: string; namespace: string }[] = [];
  const finder =
    /const (?<name>\w+) = useWords\('(?<namespace>[\w-]+)'\)|\/\/ words: (?<comment>\S+)|(?<![\w.])(?<call>\w+)\(\s*(?:'(?<literal>[\w.:-]+)'|`(?<template>[^`]*)`)/g;
  for (const { groups = {} } of text.replace(/\/\*.*?\*\//gs, '').matchAll(finder)) {
    if (groups.name !== undefined && groups.namespace !== undefined) {
      const { name, namespace } = groups;
      current = [...current.filter((each) => each.name !== name), { name, namespace }];
    } else if (groups.comment !== undefined) {
      uses.push(asUse(file, null, groups.comment, true));
    } else {
      const written = groups.literal ?? groups.template ?? '';
      const known = current.find((each) => each.name === groups.call);
      if (known) uses.push(asUse(file, known.namespace, written, false));
      else if (groups.call === 't') uses.push(asUse(file, null, written, false));
    }
  }
  return uses;
}

/** Every string of a text that could be a whole key. */
export function stringsIn(text: string): readonly string[] {
  return [...text.matchAll(/'([\w:-]+(?:\.[\w-]+)*)'/g)].map(([, key = '']) => key);
}

/** `{ a: { b: 'x' } }` → `a.b`. */
export function keysOf(words: unknown, above = ''): readonly string[] {
  if (typeof words !== 'object' || words === null) return [above];
  return Object.entries(words).flatMap(([key, value]) =>
    keysOf(value, above === '' ? key : `${above}.${key}`),
  );
}

export interface Namespace {
  readonly name: string;
  readonly keys: readonly string[];
}

export function namespacesOf(language: string): readonly Namespace[] {
  return globSync([
    `locales/${language}/interface/*.json`,
    `locales/${language}/checklist/items.json`,
    `locales/${language}/rules/{provinces,terms}.json`,
  ])
    .sort()
    .map((path) => ({
      name: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      keys: keysOf(JSON.parse(readFileSync(path, 'utf8'))),
    }));
}

/** The text of every source file that may ask for words. */
export function sources(): readonly { readonly file: string; readonly text: string }[] {
  return globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'])
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}
