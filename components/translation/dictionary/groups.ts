import { lineEnd } from './format';
import { type Letters, readNumbers, writeNumber } from './letters';

/**
 * Words by the first letter of their keys. A key is looked for as it is coded, in the text of its
 * group: nothing is unpacked, since a page asks for a few hundred keys of many thousand, and most
 * of what it asks for is not there. A further key of the same words points at the one that holds
 * them.
 */
export interface Row {
  /** Folded keys of the same words. */
  readonly keys: readonly string[];
  readonly kind: WordKind;
  readonly value: string;
}

/** Kinds of words, each with the letter that ends its keys; keys hold no capitals. */
export const wordKinds = { entry: '', term: 'T', gloss: 'G' } as const;
export type WordKind = keyof typeof wordKinds;

/** Ends a group. */
const groupEnd = '\f';

/** Before a pointer into the same group, and into another, where a value would stand. */
const here = '\t';
const there = '\v';

/** One key of a group, before its letters are coded. */
interface Line {
  readonly first: string;
  readonly rest: string;
  readonly row: Row;
  readonly holds: boolean;
}

/** Letters that begin a group; all other characters share the first group. */
const isLetter = (character: string): boolean => character > '\x7f';

function linesOf(rows: readonly Row[]): Line[] {
  return rows.flatMap((row) => {
    const keys = [...new Set(row.keys)];
    const firstOf = (key: string): string => (isLetter(key.charAt(0)) ? key.charAt(0) : '');
    const firsts = keys.map(firstOf);
    // The row stands where most of its keys are: pointers within a group are shorter.
    const best = firsts
      .map((first, at) => [firsts.filter((each) => each === first).length, at] as const)
      .sort((a, b) => b[0] - a[0] || a[1] - b[1])[0]?.[1];
    return keys.map((key, at) => {
      const first = firstOf(key);
      return { first, rest: key.slice(first.length), row, holds: at === best };
    });
  });
}

/** The keys' text and the values' text; `letters` in order begin the groups. */
export function packGroups(
  rows: readonly Row[],
  letters: string,
  encode: (text: string) => string,
): { readonly keys: string; readonly values: string } {
  const groups = new Map<string, Line[]>(['', ...letters].map((letter) => [letter, []]));
  for (const line of linesOf(rows)) groups.get(line.first)?.push(line);
  const all = [...groups.values()];
  const place = new Map<Row, readonly [group: number, index: number]>();
  all.forEach((lines, group) => {
    const order = ({ rest, row }: Line) => rest + wordKinds[row.kind];
    lines.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    lines.forEach(({ row, holds }, index) => {
      if (holds) place.set(row, [group, index]);
    });
  });
  const keyOf = ({ rest, row }: Line) => `${lineEnd}${encode(rest)}${wordKinds[row.kind]}`;
  const valueIn = ({ row, holds }: Line, group: number) => {
    if (holds) return row.value;
    const [held, index] = place.get(row) as [number, number];
    return held === group
      ? here + writeNumber(index)
      : there + writeNumber(held) + writeNumber(index);
  };
  return {
    keys: all.map((lines) => `${lines.map(keyOf).join('')}${lineEnd}`).join(groupEnd),
    values: all
      .map((lines, group) => lines.map((line) => valueIn(line, group)).join(lineEnd))
      .join(groupEnd),
  };
}

/** How many line feeds stand before a place in a text. */
export const linesBefore = (text: string, at: number): number =>
  text.slice(0, at).split(lineEnd).length - 1;

/** A line of a text, which has it. */
export const lineOf = (text: string, line: number): string =>
  text.split(lineEnd, line + 1)[line] as string;

/** What a key was found to be: where its lines begin in its group, or -1. */
interface Place {
  readonly key: string;
  readonly group: number;
  readonly coded: string;
  readonly at: number;
}

/**
 * A text of groups, cut where one is asked for: more than a thousand pieces that are kept would take
 * as much memory again as the text.
 */
class GroupedText {
  /** Where each group begins, and one past the end of the last. */
  private readonly starts: Uint32Array;

  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf(groupEnd); at >= 0; at = text.indexOf(groupEnd, at + 1)) {
      starts.push(at + 1);
    }
    starts.push(text.length + 1);
    this.starts = Uint32Array.from(starts);
  }

  /** One group; empty where there is none. */
  group(at: number): string {
    return this.text.slice(this.starts[at] ?? 0, (this.starts[at + 1] ?? 1) - 1);
  }
}

/** The packed groups. */
export class Groups {
  private readonly keys: GroupedText;
  private readonly values: GroupedText;
  /** One key is asked for as an entry, as a term and so on in turn. */
  private last: Place = { key: '', group: 0, coded: '', at: -1 };

  constructor(
    keys: string,
    values: string,
    private readonly letters: Letters,
  ) {
    this.keys = new GroupedText(keys);
    this.values = new GroupedText(values);
  }

  /** The words of a kind that a key has. */
  find(kind: WordKind, key: string): string | undefined {
    if (key !== this.last.key) this.last = this.place(key);
    const { group, coded, at: from } = this.last;
    if (from < 0) return undefined;
    const lines = this.keys.group(group);
    const at = lines.indexOf(`${coded}${wordKinds[kind]}${lineEnd}`, from);
    if (at < 0) return undefined;
    const value = this.value(group, linesBefore(lines, at));
    const mark = value.charAt(0);
    if (mark !== here && mark !== there) return value;
    const numbers = readNumbers(value.slice(1));
    const index = numbers.pop() as number;
    return this.value(numbers.pop() ?? group, index);
  }

  private place(key: string): Place {
    const first = key.charAt(0);
    const group = isLetter(first) ? this.letters.indexOf(first) + 1 : 0;
    const none = group === 0 && isLetter(first);
    const lead = group === 0 ? 0 : this.letters.encode(first).length;
    const coded = `${lineEnd}${this.letters.encode(key).slice(lead)}`;
    return { key, group, coded, at: none ? -1 : this.keys.group(group).indexOf(coded) };
  }

  private value(group: number, line: number): string {
    return lineOf(this.values.group(group), line);
  }
}
