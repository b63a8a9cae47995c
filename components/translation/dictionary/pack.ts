import { keyOf } from '../core/keyed';
import { expandOptional, parseParts } from '../core/pattern';
import { type List, lineEnd, lists } from './format';
import { packGroups, type Row } from './groups';
import { codeLetters } from './letters';
import { packPatterns, packSlot } from './pattern-index';
import { rowOf } from './rows';
import { shorthandOf } from './shorthand';
import type { DictionaryFile, NamedFile } from './types';

/** Keys of a row, joined by `|`, and the row's value. */
type Pair = readonly [keys: string, value: string];

interface Tables extends Record<List, Pair[]> {
  readonly entry: Pair[];
  readonly term: Pair[];
  readonly gloss: Pair[];
}

const keysOf = (joined: string): string => joined.split('|').map(keyOf).join('|');

/** Pattern keys with their literals folded and optional pieces written out. */
function patternKeys(joined: string): string {
  return joined
    .split('|')
    .flatMap(expandOptional)
    .map((source) =>
      parseParts(source)
        .map((part) => (typeof part === 'string' ? part : packSlot(part.name, part.kind)))
        .join(''),
    )
    .join('|');
}

/** Packs the files of one language into the text that ships. Data must have passed the check. */
export function pack(files: readonly NamedFile[]): string {
  const tables: Tables = {
    entry: [],
    term: [],
    gloss: [],
    properEntries: [],
    properTerms: [],
    verbs: [],
    sections: [],
    patterns: [],
  };
  for (const { data } of files) packFile(data, tables);
  const proper = properWords(files.map(({ data }) => data)).join(lineEnd);
  const shorthand = shorthandOf(
    Object.values(tables).flatMap((table: readonly Pair[]) => table.map(([, value]) => value)),
    proper,
  );
  const shortened = (pairs: readonly Pair[]): Pair[] =>
    pairs.map(([keys, value]) => [keys, shorthand.shorten(value)]);
  const rows: Row[] = (['entry', 'term', 'gloss'] as const).flatMap((kind) =>
    shortened(merged(tables[kind])).map(([keys, value]) => ({
      keys: keys.split('|'),
      kind,
      value,
    })),
  );
  const { sections, properEntries, properTerms, verbs } = tables;
  const patterns = shortened(tables.patterns);
  const blocks: Record<List, readonly Pair[]> = {
    properEntries: shortened(merged(properEntries)),
    properTerms: shortened(merged(properTerms)),
    verbs: shortened(merged(verbs)),
    // The first of two patterns of equal weight wins: their order stays.
    sections: shortened(sections),
    patterns,
  };
  const inLists = Object.values(blocks).flatMap((block) => block.map(([keys]) => keys));
  const firstLess = rows.flatMap(({ keys }) => keys.map((key) => key.slice(1)));
  const { header, letters, encode } = codeLetters(
    rows.flatMap(({ keys }) => keys).join('') + inLists.join(''),
    firstLess.join('') + inLists.join(''),
  );
  const words = packGroups(rows, letters, encode);
  const packedPatterns = packPatterns(
    patterns.map(([sources, english]) => [sources.split('|'), english]),
    encode,
  );
  const packedList = (name: List) =>
    name === 'patterns'
      ? packedPatterns
      : {
          keys: blocks[name].map(([keys]) => packRow(keys, encode)).join(lineEnd),
          values: blocks[name].map(([, value]) => value).join(lineEnd),
        };
  const packedLists = lists.map(packedList);
  return [
    header,
    shorthand.marks,
    shorthand.words,
    words.keys,
    ...packedLists.map((list) => list.keys),
    words.values,
    ...packedLists.map((list) => list.values),
    proper,
  ].join('\r');
}

/** `a|b` and, for sections, a tab and their headings. */
function packRow(keys: string, encode: (text: string) => string): string {
  const [own, beside] = keys.split('\t').map((each) => each.split('|').map(encode)) as [
    string[],
    string[]?,
  ];
  return rowOf(own) + (beside ? `\t${beside.join('\t')}` : '');
}

/** Rows of the same words as one, in the order of their words: files often say the same. */
function merged(pairs: readonly Pair[]): Pair[] {
  const keysBy = new Map<string, string>();
  const sorted = [...pairs].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [keys, value] of sorted) {
    const before = keysBy.get(value);
    keysBy.set(value, before === undefined ? keys : `${before}|${keys}`);
  }
  return [...keysBy].map(([value, keys]) => [keys, value]);
}

function packFile(file: DictionaryFile, tables: Tables): void {
  const entries = file.proper ? tables.properEntries : tables.entry;
  const terms = file.proper ? tables.properTerms : tables.term;
  for (const [source, entry] of Object.entries(file.entries ?? {})) {
    const key = keysOf(source);
    if (typeof entry === 'string') {
      entries.push([key, entry]);
      continue;
    }
    entries.push([key, entry.short ? `${entry.en}\t${entry.short}` : entry.en]);
    for (const [section, english] of Object.entries(entry.sections ?? {})) {
      tables.sections.push([`${key}\t${keysOf(section)}`, english]);
    }
  }
  for (const [source, english] of Object.entries(file.patterns ?? {})) {
    tables.patterns.push([patternKeys(source), english]);
  }
  const simple = [
    [file.terms, terms],
    [file.verbs, tables.verbs],
    [file.glossary, tables.gloss],
  ] as const;
  for (const [source, target] of simple) {
    for (const [key, english] of Object.entries(source ?? {})) {
      target.push([keysOf(key), english]);
    }
  }
}

/** Every English text of a file. */
export function englishOf(file: DictionaryFile): string[] {
  const entries = Object.values(file.entries ?? {}).flatMap((entry) =>
    typeof entry === 'string'
      ? [entry]
      : [entry.en, ...(entry.short ? [entry.short] : []), ...Object.values(entry.sections ?? {})],
  );
  return [file.patterns, file.terms, file.verbs, file.glossary].reduce<string[]>(
    (all, table) => all.concat(Object.values(table ?? {})),
    entries,
  );
}

const office = /\b(Ministry|Administration|Bureau|Measures|Statement) (of|for|on) /;

/**
 * Words that keep their capital in the middle of a sentence, learned from the English itself:
 * seen there with a capital more often than without.
 */
function properWords(files: readonly DictionaryFile[]): string[] {
  const score = new Map<string, number>();
  const starters = new Set<string>();
  for (const text of files.flatMap(englishOf)) {
    const first = /^[A-Z][a-z]+/.exec(text)?.[0];
    if (first) starters.add(first);
    for (const found of text.matchAll(/(?<=[a-z,;] )([A-Za-z])([a-z]+)/g)) {
      // The words of an office's name are common ones.
      if (office.test(text.slice(0, found.index))) continue;
      const capital = found[1] === found[1]?.toUpperCase();
      const word = `${found[1]?.toUpperCase()}${found[2]}`;
      score.set(word, (score.get(word) ?? 0) + (capital ? 1 : -1));
    }
  }
  // Terms stand in lower case unless they are names: an "industry" outweighs one ministry's name.
  for (const { terms } of files) {
    for (const text of Object.values(terms ?? {})) {
      const word = /^[a-z]+/.exec(text)?.[0];
      if (word) {
        const raised = word.charAt(0).toUpperCase() + word.slice(1);
        score.set(raised, (score.get(raised) ?? 0) - 1);
      }
    }
  }
  return [...starters].filter((word) => (score.get(word) ?? 0) > 0);
}
