import type { ProperWords } from '../core/english';
import type { Pattern } from '../core/pattern';
import { lineEnd, lists } from './format';
import { Groups, lineOf } from './groups';
import { readLetters } from './letters';
import { PatternIndex } from './pattern-index';
import { Rows } from './rows';
import { restorer } from './shorthand';

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
  const next = (): string => texts.shift() ?? '';
  const letters = readLetters(next());
  const restored = restorer(next(), next());
  const wordKeys = next();
  const listKeys = lists.map(next);
  const words = new Groups(wordKeys, next(), letters);
  const listValues = lists.map(next);
  const [entryNames = '', termNames = '', verbWords = '', , patternEnglish = ''] = listValues;
  const rows = (at: number): Rows => new Rows(listKeys[at] ?? '', listValues[at] ?? '', letters);
  const [properEntries, properTerms, verbs, sections] = [rows(0), rows(1), rows(2), rows(3)];
  const english = (row: number): string => restored(lineOf(patternEnglish, row));
  const patterns = new PatternIndex(listKeys[4] ?? '', english, letters);
  const properWords = next();
  const names = once(() => restored(['', properWords, entryNames, termNames, ''].join(lineEnd)));
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
    verbsEnglish: () => verbWords.split(lineEnd).map(restored),
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

/** Whether a word begins a line of the text. */
function beginsLine(text: string, word: string): boolean {
  const line = lineEnd + word;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    if (!/[A-Za-z'’-]/.test(text.charAt(at + 1 + word.length))) return true;
  }
  return false;
}
