import { keyOf } from '../core/keyed';
import { expandOptional, parseParts, type Slot } from '../core/pattern';
import { recode } from './recode';
import type { DictionaryFile, NamedFile } from './types';

/**
 * The packed form, parted by carriage returns: the alphabet of the keys, all keys, all values; in each, blocks parted by form feeds
 * and rows by line feeds. Plain text compresses better than JSON and is split faster than it is
 * parsed; Chinese apart from English, and rows in the order of their English, saves a tenth.
 */
export const blocks = [
  'entries',
  'properEntries',
  'sections',
  'patterns',
  'terms',
  'properTerms',
  'verbs',
  'glossary',
  'properWords',
] as const;

type Rows = Record<(typeof blocks)[number], string[]>;

const keysOf = (joined: string): string => joined.split('|').map(keyOf).join('|');

/** Pattern keys with their literals folded and optional pieces written out. */
function patternKeys(joined: string): string[] {
  return joined
    .split('|')
    .flatMap(expandOptional)
    .map((source) =>
      parseParts(source)
        .map((part) => (typeof part === 'string' ? part : slotToken(part)))
        .join(''),
    );
}

/** `term`, the commonest kind, goes unsaid. */
function slotToken({ name, kind }: Slot): string {
  return kind === 'term' ? `{${name}}` : `{${name}:${kind}}`;
}

/** Packs the files of one language into the text that ships. Data must have passed the check. */
export function pack(files: readonly NamedFile[]): string {
  const rows = Object.fromEntries(blocks.map((name) => [name, []])) as unknown as Rows;
  for (const { data } of files) packFile(data, rows);
  rows.properWords = properWords(files.map(({ data }) => data));
  const ordered = blocks.map((name) =>
    name === 'patterns' ? rows[name].map(parted) : merged(rows[name].sort(byEnglish).map(parted)),
  );
  const column = (at: 0 | 1): string =>
    ordered.map((block) => block.map((row) => row[at]).join('\n')).join('\f');
  const { alphabet, coded } = recode(column(0));
  return `${alphabet}\r${coded}\r${column(1)}`;
}

type Row = readonly [keys: string, english: string];

function parted(row: string): Row {
  const tab = row.indexOf('\t');
  return tab < 0 ? [row, ''] : [row.slice(0, tab), row.slice(tab + 1)];
}

/** Rows of the same English as one; files are split by subject, and often say the same. */
function merged(rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  for (const [keys, english] of rows) {
    const last = found[found.length - 1];
    if (last && english !== '' && last[1] === english) {
      found[found.length - 1] = [`${last[0]}|${keys}`, english];
    } else found.push([keys, english]);
  }
  return found;
}

function byEnglish(left: string, right: string): number {
  const [a, b] = [left, right].map((row) => row.slice(row.indexOf('\t') + 1)) as [string, string];
  return a < b ? -1 : a > b ? 1 : left < right ? -1 : 1;
}

function packFile(file: DictionaryFile, rows: Rows): void {
  const entries = file.proper ? rows.properEntries : rows.entries;
  const terms = file.proper ? rows.properTerms : rows.terms;
  for (const [source, entry] of Object.entries(file.entries ?? {})) {
    const key = keysOf(source);
    if (typeof entry === 'string') {
      entries.push(`${key}\t${entry}`);
      continue;
    }
    entries.push(entry.short ? `${key}\t${entry.en}\t${entry.short}` : `${key}\t${entry.en}`);
    for (const [section, english] of Object.entries(entry.sections ?? {})) {
      rows.sections.push(`${key}\t${keysOf(section)}\t${english}`);
    }
  }
  for (const [source, english] of Object.entries(file.patterns ?? {})) {
    rows.patterns.push(`${patternKeys(source).join('|')}\t${english}`);
  }
  const simple = [
    [file.terms, terms],
    [file.verbs, rows.verbs],
    [file.glossary, rows.glossary],
  ] as const;
  for (const [source, target] of simple) {
    for (const [key, english] of Object.entries(source ?? {})) {
      target.push(`${keysOf(key)}\t${english}`);
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
