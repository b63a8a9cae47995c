import clauses from '../../../locales/en/syntax/clauses.json';
import general from '../../../locales/en/syntax/general-words.json';
import own from '../../../locales/en/syntax/words.json';
import { keyOf } from '../core/keyed';
import type { Role } from '../core/translate';

type Source = Readonly<Record<string, string>>;

/** Words of one part of speech, by their key. */
interface Table {
  get(key: string): string | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<string>;
}

/** Written as its key already, which folding thousands of would only find again. */
const isFolded = (key: string): boolean => /^[㐀-鿿]+$/.test(key);

/** Reads a table of `a|b` → English by each key. */
const tableOf = (source: Source): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(source).flatMap(([keys, english]) =>
      keys.split('|').map((key) => [isFolded(key) ? key : keyOf(key), english] as const),
    ),
  );

/**
 * The grammar's own words over general ones. Those are thousands, so they are looked up where they
 * stand: one key each, folded already.
 */
function over(general: Source, source: Source = {}): Table {
  const table = tableOf(source);
  const get = (key: string): string | undefined =>
    table.get(key) ?? (Object.hasOwn(general, key) ? general[key] : undefined);
  return {
    get,
    has: (key) => get(key) !== undefined,
    keys: () => [...table.keys(), ...Object.keys(general)],
    values: () => [...table.values(), ...Object.values(general)],
  };
}

/** What the subject does by itself: expire, log on. */
export const intransitive = over(general.intransitive, own.intransitive);
/** What is done to an object; `_` is where it goes, if not at the end. */
export const transitive = over(general.transitive, own.transitive);
/** What holds rather than happens: contain, belong to. */
export const state = over(general.state, own.state);
/** Verbs that take a sentence: make sure that. */
export const clause = tableOf(own.clause);
export const adjectives = over(general.adjectives, own.adjectives);
export const adverbs = over(general.adverbs, own.adverbs);
/** What may open a sentence, before a comma or without: therefore, in general. */
export const openers = over(general.openers);
export const nouns = over(general.nouns, own.nouns);
/** Single characters that end a noun, as `码` does `识别码`; none stands alone. */
export const suffixes = over(general.suffixes);
export const units = tableOf(own.units);
/** Measure words, one character each. */
export const measures = own.measures.replaceAll(' ', '');

/** The longest word of these tables that begins with two characters, or is one. */
let longestBy: ReadonlyMap<string, number> | undefined;

/** How long a word of the grammar may be that begins so; most stretches of a text are none. */
export function longestFrom(start: string): number {
  longestBy ??= longestOf([
    nouns,
    suffixes,
    transitive,
    intransitive,
    state,
    adjectives,
    adverbs,
    openers,
  ]);
  return longestBy.get(start) ?? 0;
}

function longestOf(tables: readonly Table[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const table of tables) {
    for (const key of table.keys()) {
      const start = key.slice(0, 2);
      longest.set(start, Math.max(longest.get(start) ?? 0, key.length));
    }
  }
  return longest;
}

/** Clauses that say more, or less, than their words, by what they are in a sentence. */
const wholeClauses = new Map<string, readonly [Role, string]>(
  Object.entries(clauses as Readonly<Record<Role, Source>>).flatMap(([role, source]) =>
    [...tableOf(source)].map(([key, english]) => [key, [role as Role, english]] as const),
  ),
);
export const wholeClause = (key: string): readonly [Role, string] | undefined =>
  wholeClauses.get(key);

/** Words that no rule takes, but that help to read a gloss. */
const glossary = over(general.glossary);

const inGloss = [
  nouns,
  suffixes,
  glossary,
  openers,
  adjectives,
  state,
  transitive,
  intransitive,
  adverbs,
] as const;

/** A word's English for a gloss, whatever its part of speech. */
export function glossOf(key: string): string | undefined {
  for (const table of inGloss) {
    const english = table.get(key);
    if (english !== undefined) return english.replace(/ _(?= |$)/, '');
  }
  return undefined;
}
