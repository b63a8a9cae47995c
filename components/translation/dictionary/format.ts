/**
 * The packed form: parts, parted by carriage returns, in ASCII but for what a language itself
 * writes otherwise. Chinese apart from English compresses better than side by side, and plain text
 * better than JSON; nothing is unpacked before it is asked for.
 */
export const parts = [
  /** The keys' letters; see `letters.ts`. */
  'letters',
  /** Characters of the values beyond Latin-1, each standing as a control character. */
  'marks',
  /** Keys of entries, terms and glossary, by first letters; see `groups.ts`. */
  'words',
  /** Keys of the tables of `lists`, parted by form feeds; see `rows.ts` and `pattern-index.ts`. */
  'lists',
  /** Their values, in the same order. */
  'wordValues',
  'listValues',
  /** Words that keep their capital. */
  'properWords',
] as const;

/** Small tables. */
export const lists = ['properEntries', 'properTerms', 'verbs', 'sections', 'patterns'] as const;

/** Control characters that stand for the values' marks. */
export const markCodes = '\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f';
