import general from '../../../locales/en/syntax/general-words.json';
import own from '../../../locales/en/syntax/words.json';
import { keyOf } from '../core/keyed';

type Table = ReadonlyMap<string, string>;
type Source = Readonly<Record<string, string>>;

/** Reads tables of `a|b` → English by each key; the grammar's own words win over general ones. */
const tableOf = (...sources: readonly Source[]): Table =>
  new Map(
    sources.flatMap((source) =>
      Object.entries(source).flatMap(([keys, english]) =>
        keys.split('|').map((key) => [keyOf(key), english] as const),
      ),
    ),
  );

/** What the subject does by itself: expire, log on. */
export const intransitive = tableOf(general.intransitive, own.intransitive);
/** What is done to an object; `_` is where it goes, if not at the end. */
export const transitive = tableOf(general.transitive, own.transitive);
/** What holds rather than happens: contain, belong to. */
export const state = tableOf(general.state, own.state);
/** Verbs that take a sentence: make sure that. */
export const clause = tableOf(own.clause);
export const adjectives = tableOf(general.adjectives, own.adjectives);
export const adverbs = tableOf(general.adverbs, own.adverbs);
/** What may open a sentence, before a comma or without: therefore, in general. */
export const openers = tableOf(general.openers);
export const nouns = tableOf(general.nouns, own.nouns);
/** Single characters that end a noun, as `码` does `识别码`; none stands alone. */
export const suffixes = tableOf(general.suffixes);
export const units = tableOf(own.units);
/** Measure words, one character each. */
export const measures = own.measures.replaceAll(' ', '');
/** Words that no rule takes, but that help to read a gloss. */
const glossary = tableOf(general.glossary);

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
