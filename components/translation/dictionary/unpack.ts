import type { ProperWords } from '../core/english';
import type { Pattern } from '../core/pattern';
import { lists, markCodes, parts } from './format';
import { Groups } from './groups';
import { readLetters } from './letters';
import { PatternIndex } from './pattern-index';

export interface Entry {
  readonly english: string;
  readonly short?: string;
  /** Section (folded) → English. */
  readonly sections?: readonly (readonly [string, string])[];
  readonly proper: boolean;
}

/** What the translator looks things up in. */
export interface Dictionary {
  entry(key: string): Entry | undefined;
  term(key: string): string | undefined;
  verb(key: string): string | undefined;
  /** A province, city or district. */
  place(key: string): string | undefined;
  gloss(key: string): string | undefined;
  /** The English of every verb. */
  verbsEnglish(): Iterable<string>;
  /** Patterns that could match, the most literal first. */
  patternsFor(key: string): readonly Pattern[];
  /** Words that keep their capital in the middle of a sentence. */
  readonly proper: ProperWords;
  readonly longestWord: number;
}

type Table = ReadonlyMap<string, string>;

/** Opens a packed dictionary: splits a few texts, since it runs before the page's first paint. */
export function unpack(packed: string): Dictionary {
  const texts = packed.split('\r');
  const part = (name: (typeof parts)[number]): string => texts[parts.indexOf(name)] ?? '';
  const letters = readLetters(part('letters'));
  const restored = restorer(part('marks'));
  const entries = new Map<string, string>();
  const terms = new Map<string, string>();
  const glossary = new Map<string, string>();
  const tables = { entry: entries, term: terms, gloss: glossary };
  const words = new Groups(part('words'), part('wordValues'), letters, (kind, key, value) =>
    tables[kind].set(key, restored(value)),
  );
  const keysOfList = part('lists').split('\f');
  const valuesOfList = part('listValues').split('\f');
  const list = (name: (typeof lists)[number]): readonly [keys: string, values: string] => {
    const at = lists.indexOf(name);
    return [keysOfList[at] ?? '', restored(valuesOfList[at] ?? '')];
  };
  const table = (name: (typeof lists)[number]): Table => {
    const [keys, values] = list(name);
    return readTable(letters.decode(keys), values);
  };
  const properEntries = once(() => table('properEntries'));
  const properTerms = once(() => table('properTerms'));
  const verbs = once(() => table('verbs'));
  const sections = once(() =>
    readSections(letters.decode(list('sections')[0]), list('sections')[1]),
  );
  const patterns = once(() => new PatternIndex(...list('patterns'), letters.decode));
  const names = once(
    () => `\n${part('properWords')}\n${list('properEntries')[1]}\n${list('properTerms')[1]}\n`,
  );
  const shortOf = (value: string): string => value.split('\t')[0] as string;
  /** A city stands with and without its 市; the dictionary holds the bare name. */
  const properEntry = (key: string): string | undefined =>
    properEntries().get(key) ??
    (key.length > 2 && key.endsWith('市') ? properEntries().get(key.slice(0, -1)) : undefined);

  return {
    entry(key) {
      words.want(key);
      const row = entries.get(key);
      const value = row ?? properEntry(key);
      if (value === undefined) return undefined;
      const [english, short] = value.split('\t') as [string, string?];
      const scoped = sections().get(key);
      return {
        english,
        ...(short ? { short } : {}),
        ...(scoped ? { sections: scoped } : {}),
        proper: row === undefined,
      };
    },
    term(key) {
      words.want(key);
      return terms.get(key) ?? properTerms().get(key);
    },
    verb: (key) => verbs().get(key),
    place(key) {
      const value = properEntry(key) ?? properTerms().get(key);
      return value === undefined ? undefined : shortOf(value);
    },
    gloss(key) {
      words.want(key);
      return glossary.get(key);
    },
    verbsEnglish: () => verbs().values(),
    patternsFor: (key) => patterns().candidates(key),
    proper: { has: (word) => beginsLine(names(), word) },
    longestWord: 16,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Puts back the characters for which control characters stand. */
function restorer(marks: string): (value: string) => string {
  if (marks === '') return (value) => value;
  const all = marks.split(' ').map((code) => String.fromCharCode(Number.parseInt(code, 36)));
  const codes = new RegExp(`[${markCodes.slice(0, all.length)}]`, 'g');
  return (value) => value.replace(codes, (mark) => all[markCodes.indexOf(mark)] as string);
}

function readTable(keys: string, values: string): Table {
  const map = new Map<string, string>();
  if (keys === '') return map;
  const rows = values.split('\n');
  keys.split('\n').forEach((joined, at) => {
    for (const key of joined.split('|')) map.set(key, rows[at] as string);
  });
  return map;
}

function readSections(keys: string, values: string): Map<string, [string, string][]> {
  const map = new Map<string, [string, string][]>();
  if (keys === '') return map;
  const rows = values.split('\n');
  keys.split('\n').forEach((row, at) => {
    const [joined, scopes] = row.split('\t') as [string, string];
    for (const key of joined.split('|')) {
      const list = map.get(key) ?? [];
      for (const scope of scopes.split('|')) list.push([scope, rows[at] as string]);
      map.set(key, list);
    }
  });
  return map;
}

/** Whether a word begins a line of the text. */
function beginsLine(text: string, word: string): boolean {
  for (let at = text.indexOf(`\n${word}`); at >= 0; at = text.indexOf(`\n${word}`, at + 1)) {
    if (!/[A-Za-z'’-]/.test(text.charAt(at + 1 + word.length))) return true;
  }
  return false;
}
