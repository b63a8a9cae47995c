/**
 * The packed form: parts, parted by carriage returns, in ASCII but for what a language itself
 * writes otherwise. Chinese apart from English compresses better than side by side, and plain text
 * better than JSON; nothing is unpacked before it is asked for.
 */
/** Small tables; see `rows.ts` and `pattern-index.ts`. */
export const lists = ['properEntries', 'properTerms', 'verbs', 'sections', 'patterns'] as const;
export type List = (typeof lists)[number];

const valuesOf = <Name extends string>(name: Name) => `${name}Values` as const;

/** One level of parts: the browser copies what it cuts into few pieces, and keeps each copy. */
export const parts = [
  /** The keys' letters; see `letters.ts`. */
  'letters',
  /** Characters of the values beyond Latin-1, each standing as a control character. */
  'marks',
  /** Keys of entries, terms and glossary, by first letters; see `groups.ts`. */
  'words',
  ...lists,
  /** Their values, in the same order. */
  valuesOf('words'),
  ...lists.map(valuesOf),
  /** Words that keep their capital. */
  'properWords',
] as const;
export type Part = (typeof parts)[number];

/** Control characters that stand for the values' marks. */
export const markCodes = '\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f';
