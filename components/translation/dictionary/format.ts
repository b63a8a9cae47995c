/**
 * The packed form: parts, parted by carriage returns, in Latin-1 but for what a language itself
 * writes otherwise. In this order:
 *
 * 1. the keys' letters (`letters.ts`)
 * 2. characters of the values beyond Latin-1, each standing as a control character
 * 3. words that the values say often, each standing as one character (`shorthand.ts`)
 * 4. keys of entries, terms and glossary, by first letters (`groups.ts`)
 * 5. keys of each of `lists` (`rows.ts`, `pattern-index.ts`)
 * 6. values of 4, then of each of 5
 * 7. words that keep their capital
 *
 * Chinese apart from English compresses better than side by side, and plain text better than JSON;
 * nothing is unpacked before it is asked for. All parts are on one level: the browser copies what it
 * cuts into few pieces, and keeps each copy.
 */

/**
 * Ends a line within a part. No line feed: within quotes it would be written as two characters, and
 * a browser reads a template, where it stands as it is, at half the speed.
 */
export const lineEnd = '\x07';

/** Small tables. */
export const lists = ['properEntries', 'properTerms', 'verbs', 'sections', 'patterns'] as const;
export type List = (typeof lists)[number];

/** Control characters that stand for the values' marks. */
export const markCodes = '\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f';
