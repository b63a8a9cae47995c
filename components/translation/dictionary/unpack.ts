import { type Pattern, readPattern } from '../core/pattern';
import { readCoded } from './recode';

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
  /** Whether an English word begins one of the verbs. */
  isVerb(word: string): boolean;
  /** Patterns that could match, the most literal first. */
  patternsFor(key: string): readonly Pattern[];
  readonly proper: ReadonlySet<string>;
  readonly longestWord: number;
  readonly size: number;
}

type Table = Map<string, string>;

/** A block of the packed form: its keys and its values, row by row. */
type Block = readonly [keys: readonly string[], values: readonly string[]];

function readBlocks(packed: string): Block[] {
  const [alphabet = '', coded = '', english = ''] = packed.split('\r');
  const keys = readCoded(alphabet, coded).split('\f');
  const values = english.split('\f');
  return keys.map((block, at) =>
    block === '' ? [[], []] : [block.split('\n'), (values[at] as string).split('\n')],
  );
}

/** Rows stay as they are packed until they are asked for: unpacking costs a split and a map. */
function table([keys, values]: Block): Table {
  const map: Table = new Map();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const value = values[at] as string;
    if (key.includes('|')) for (const each of key.split('|')) map.set(each, value);
    else map.set(key, value);
  }
  return map;
}

/** Opens a packed dictionary; quick, since it runs before the page's first paint. */
export function unpack(packed: string): Dictionary {
  const [
    entryBlock,
    properBlock,
    sectionBlock,
    patternBlock,
    termBlock,
    properTermBlock,
    verbBlock,
    glossBlock,
    wordBlock,
  ] = readBlocks(packed) as [Block, Block, Block, Block, Block, Block, Block, Block, Block];
  const entries = table(entryBlock);
  const properEntries = table(properBlock);
  const terms = table(termBlock);
  const properTerms = table(properTermBlock);
  const verbs = table(verbBlock);
  const glossary = table(glossBlock);
  const sections = readSections(sectionBlock);
  const proper = new Set(wordBlock[0]);
  for (const english of [...properEntries.values(), ...properTerms.values()]) {
    proper.add(/^[A-Za-z'’-]+/.exec(english)?.[0] ?? english);
  }
  let verbWords: ReadonlySet<string> | undefined;
  let index: ReadonlyMap<string, readonly Pattern[]> | null = null;
  const order = new Map<Pattern, number>();
  const shortOf = (value: string): string => value.split('\t')[0] as string;
  /** A city stands with and without its 市; the dictionary holds the bare name. */
  const properEntry = (key: string): string | undefined =>
    properEntries.get(key) ??
    (key.length > 2 && key.endsWith('市') ? properEntries.get(key.slice(0, -1)) : undefined);

  return {
    entry(key) {
      const row = entries.get(key);
      const value = row ?? properEntry(key);
      if (value === undefined) return undefined;
      const [english, short] = value.split('\t') as [string, string?];
      const scoped = sections.get(key);
      return {
        english,
        ...(short ? { short } : {}),
        ...(scoped ? { sections: scoped } : {}),
        proper: row === undefined,
      };
    },
    term: (key) => terms.get(key) ?? properTerms.get(key),
    verb: (key) => verbs.get(key),
    place(key) {
      const value = properEntry(key) ?? properTerms.get(key);
      return value === undefined ? undefined : shortOf(value);
    },
    gloss: (key) => glossary.get(key),
    isVerb: (word) => {
      verbWords ??= new Set([...verbs.values()].map((each) => each.split(' ')[0] as string));
      return verbWords.has(word);
    },
    patternsFor(key) {
      index ??= indexPatterns(patternBlock, order);
      return candidates(key, index, order);
    },
    proper,
    longestWord: 16,
    size: entries.size + properEntries.size + terms.size + properTerms.size + verbs.size,
  };
}

function readSections([rows, values]: Block): Map<string, [string, string][]> {
  const map = new Map<string, [string, string][]>();
  for (let at = 0; at < rows.length; at += 1) {
    const [scopes, english] = (values[at] as string).split('\t') as [string, string];
    for (const key of (rows[at] as string).split('|')) {
      const list = map.get(key) ?? [];
      for (const scope of scopes.split('|')) list.push([scope, english]);
      map.set(key, list);
    }
  }
  return map;
}

/** By two characters each: a text then meets a handful of patterns, not all of them. */
function indexPatterns([keys, values]: Block, order: Map<Pattern, number>): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  const patterns = keys
    .flatMap((joined, at) => joined.split('|').map((key) => readPattern(key, values[at] as string)))
    .sort((a, b) => b.weight - a.weight);
  patterns.forEach((pattern, position) => {
    order.set(pattern, position);
    const list = index.get(pattern.anchor);
    if (list) list.push(pattern);
    else index.set(pattern.anchor, [pattern]);
  });
  return index;
}

function candidates(
  key: string,
  index: ReadonlyMap<string, readonly Pattern[]>,
  order: ReadonlyMap<Pattern, number>,
): readonly Pattern[] {
  const found = new Set<Pattern>();
  for (let at = 0; at < key.length; at += 1) {
    for (const pattern of index.get(key.slice(at, at + 2)) ?? []) found.add(pattern);
    for (const pattern of index.get(key.charAt(at)) ?? []) found.add(pattern);
  }
  return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
