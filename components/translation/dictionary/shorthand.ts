import { lineEnd, markCodes } from './format';

/** Characters that may stand for a word: they print nothing, or are Latin letters of other languages. */
const mayStand = [
  ...'\x01\x02\x03\x04\x05\x06\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f',
  ...Array.from({ length: 0x100 - 0xa1 }, (_, at) => String.fromCharCode(0xa1 + at)),
].filter((code) => code !== '\xad');

/** Words with the space before them, in plain ASCII. */
const words = / ?[!-~]+/g;

/** Fewer uses than this save nothing. */
const leastUses = 5;
/** More words than this make the packed file longer: beyond ASCII a character is two bytes. */
const most = 64;

/** Characters beyond Latin-1, if they are few: one of them doubles the memory of the whole text. */
function marksOf(values: string): string[] {
  const found = [...new Set(values.match(/[^\0-\xff]/g))].sort();
  const free = [...markCodes].every((code) => !values.includes(code));
  return free && found.length <= markCodes.length ? found : [];
}

/** The words that take up most, those first. */
function longWords(values: string, count: number): readonly string[] {
  const uses = new Map<string, number>();
  for (const [word] of values.matchAll(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses]
    .filter(([word, used]) => used >= leastUses && word.length > 1)
    .map(([word, used]) => ({ word, saved: used * (word.length - 1) - word.length - 2 }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word);
}

export interface Shorthand {
  /** Code points of the marks, in base 36. */
  readonly marks: string;
  /** A character and the word that it stands for, a line each. */
  readonly words: string;
  shorten(value: string): string;
}

/**
 * Single characters for what the values say most often; none of them stands in a value by itself,
 * nor in `kept`, which is restored with them.
 */
export function shorthandOf(values: readonly string[], kept: string): Shorthand {
  const all = values.join(lineEnd);
  const marks = marksOf(all + kept);
  const taken = new Set(all + kept + markCodes.slice(0, marks.length));
  const codes = mayStand.filter((code) => !taken.has(code));
  const standing = longWords(all, Math.min(most, codes.length)).map(
    (word, at) => [codes[at] as string, word] as const,
  );
  // A shorter word may be part of a longer one.
  const longestFirst = [...standing].sort(([, a], [, b]) => b.length - a.length);
  return {
    marks: marks.map((mark) => mark.charCodeAt(0).toString(36)).join(' '),
    words: standing.map((each) => each.join('')).join(lineEnd),
    shorten: (text) =>
      longestFirst.reduce(
        (short, [code, word]) => short.replaceAll(word, code),
        text.replace(/[^\0-\xff]/g, (mark) => markCodes[marks.indexOf(mark)] ?? mark),
      ),
  };
}

/** Puts back what single characters stand for. The lines are searched, since they are few. */
export function restorer(marks: string, words: string): (value: string) => string {
  const all = marks.split(' ').map((code) => String.fromCharCode(Number.parseInt(code, 36)));
  const lines = words.split(lineEnd);
  const starts = (marks && markCodes.slice(0, all.length)) + lines.map((line) => line[0]).join('');
  if (starts === '') return (value) => value;
  const codes = new RegExp(`[${starts}]`, 'g');
  return (value) =>
    value.replace(
      codes,
      (code) =>
        lines.find((line) => line.startsWith(code))?.slice(1) ??
        (all[markCodes.indexOf(code)] as string),
    );
}
