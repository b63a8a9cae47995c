import type { ProperWords } from '../core/english';
import type { Pattern } from '../core/pattern';
import { type List, markCodes, type Part, parts } from './format';
import { Groups, lineOf } from './groups';
import { readLetters } from './letters';
import { PatternIndex } from './pattern-index';
import { Rows } from './rows';

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
  /** Whether any place begins with these letters. */
  beginsPlace(start: string): boolean;
  gloss(key: string): string | undefined;
  /** The English of every verb. */
  verbsEnglish(): Iterable<string>;
  /** Patterns that could match, the most literal first. */
  patternsFor(key: string): readonly Pattern[];
  /** Words that keep their capital in the middle of a sentence. */
  readonly proper: ProperWords;
  readonly longestWord: number;
}

/** Opens a packed dictionary: splits a few texts, since it runs before the page's first paint. */
export function unpack(packed: string): Dictionary {
  const texts = packed.split('\r');
  const part = (name: Part): string => texts[parts.indexOf(name)] ?? '';
  const letters = readLetters(part('letters'));
  const restored = restorer(part('marks'));
  const words = new Groups(part('words'), part('wordsValues'), letters);
  const rows = (name: List): Rows => new Rows(part(name), part(`${name}Values`), letters);
  const properEntries = rows('properEntries');
  const properTerms = rows('properTerms');
  const verbs = rows('verbs');
  const sections = rows('sections');
  const patterns = new PatternIndex(
    part('patterns'),
    (row) => restored(lineOf(part('patternsValues'), row)),
    letters,
  );
  const names = once(() =>
    restored(
      `\n${part('properWords')}\n${part('properEntriesValues')}\n${part('properTermsValues')}\n`,
    ),
  );
  const shortOf = (value: string): string => value.split('\t')[0] as string;
  /** A city stands with and without its 市; the dictionary holds the bare name. */
  const properEntry = (key: string): string | undefined =>
    properEntries.find(key) ??
    (key.length > 2 && key.endsWith('市') ? properEntries.find(key.slice(0, -1)) : undefined);
  const whole = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : restored(value);

  return {
    entry(key) {
      const row = words.find('entry', key);
      const value = whole(row ?? properEntry(key));
      if (value === undefined) return undefined;
      const [text, short] = value.split('\t') as [string, string?];
      const scoped = [...sections.all(key)].flatMap(([headings, scopedText]) =>
        headings.split('\t').map((heading) => [heading, restored(scopedText)] as const),
      );
      return {
        english: text,
        ...(short ? { short } : {}),
        ...(scoped.length > 0 ? { sections: scoped } : {}),
        proper: row === undefined,
      };
    },
    term: (key) => whole(words.find('term', key) ?? properTerms.find(key)),
    verb: (key) => whole(verbs.find(key)),
    place(key) {
      const value = whole(properEntry(key) ?? properTerms.find(key));
      return value === undefined ? undefined : shortOf(value);
    },
    beginsPlace: (start) => properEntries.begins(start) || properTerms.begins(start),
    gloss: (key) => whole(words.find('gloss', key)),
    verbsEnglish: () => part('verbsValues').split('\n').map(restored),
    patternsFor: (key) => patterns.candidates(key),
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

/** Whether a word begins a line of the text. */
function beginsLine(text: string, word: string): boolean {
  for (let at = text.indexOf(`\n${word}`); at >= 0; at = text.indexOf(`\n${word}`, at + 1)) {
    if (!/[A-Za-z'’-]/.test(text.charAt(at + 1 + word.length))) return true;
  }
  return false;
}
