import { type Letters, readNumbers, writeNumber } from './letters';

/**
 * Words by the first letter of their keys: a page asks for a few hundred letters, and only their
 * groups are ever unpacked. In a group the keys are in order, and each says how much of the key
 * before it begins it too. A further key of the same words points at the row that holds them.
 */
export interface Row {
  /** Folded keys of the same words. */
  readonly keys: readonly string[];
  readonly kind: WordKind;
  readonly value: string;
}

/** Kinds of words, each with the letter that marks its rows; keys hold no capitals. */
export const wordKinds = { entry: '', term: 'T', gloss: 'G' } as const;
export type WordKind = keyof typeof wordKinds;

/** `A` to `F`: so many letters are those of the key before. */
const prefixBase = 64;
const longestPrefix = 6;
/** Before a pointer into the same group, and into another. */
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
    const firsts = keys.map((key) => key.charAt(0));
    // The row stands where most of its keys are: pointers within a group are shorter.
    const inLetters = keys.filter((key) => isLetter(key.charAt(0)));
    const best = (inLetters.length > 0 ? inLetters : keys)
      .map((key) => [firsts.filter((each) => each === key.charAt(0)).length, key] as const)
      .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))[0]?.[1];
    return keys.map((key) => {
      const first = isLetter(key.charAt(0)) ? key.charAt(0) : '';
      return { first, rest: key.slice(first.length), row, holds: key === best };
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
  const place = new Map<Row, { readonly first: string; readonly index: number }>();
  for (const [first, lines] of groups) {
    const order = ({ rest, row }: Line) => rest + wordKinds[row.kind];
    lines.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    lines
      .filter(({ holds }) => holds)
      .forEach(({ row }, index) => {
        place.set(row, { first, index });
      });
  }
  const packed = [...groups].map(([first, lines]) => {
    let before = '';
    const keys = lines.map(({ rest, row, holds }) => {
      const shared = sharedStart(before, rest);
      before = rest;
      const prefix = shared > 0 ? String.fromCharCode(prefixBase + shared) : '';
      const line = prefix + encode(rest.slice(shared)) + wordKinds[row.kind];
      if (holds) return line;
      const { first: group, index } = place.get(row) as { first: string; index: number };
      return line + (group === first ? here : there + encode(group)) + writeNumber(index);
    });
    const values = lines.filter(({ holds }) => holds).map(({ row }) => row.value);
    return [keys.join('\n'), values.join('\n')] as const;
  });
  return {
    keys: packed.map(([keys]) => keys).join('\f'),
    values: packed.map(([, values]) => values).join('\f'),
  };
}

/** How many characters begin both, as far as a letter can say. */
function sharedStart(before: string, rest: string): number {
  let shared = 0;
  while (shared < longestPrefix && shared < rest.length && before[shared] === rest[shared]) {
    shared += 1;
  }
  return shared;
}

/** The packed groups; each is read when a key that begins with its letter is first asked for. */
export class Groups {
  private readonly keys: string[];
  private readonly values: string[];
  private readonly read = new Set<string>();

  constructor(
    keys: string,
    values: string,
    private readonly letters: Letters,
    private readonly put: (kind: WordKind, key: string, value: string) => void,
  ) {
    this.keys = keys.split('\f');
    this.values = values.split('\f');
  }

  /** Hands over the words whose keys begin as this one does. */
  want(key: string): void {
    const first = key.charAt(0);
    if (this.read.has(first)) return;
    this.read.add(first);
    const group = this.groupOf(first);
    const keys = this.keys[group];
    // A group of one key of one letter is empty too, but for its value.
    if (keys === undefined || (keys === '' && this.values[group] === '')) return;
    const start = group === 0 ? '' : first;
    const values = this.valuesOf(group);
    let next = 0;
    let before = '';
    for (const line of keys.split('\n')) {
      const point = line.search(/[\t\v]/);
      const [rest, kind] = this.readKey(point < 0 ? line : line.slice(0, point), before);
      before = rest;
      const value = point < 0 ? values[next++] : this.pointed(line.slice(point), values);
      this.put(kind, start + rest, value as string);
    }
  }

  private groupOf(first: string): number {
    return isLetter(first) ? this.letters.all.indexOf(first) + 1 : 0;
  }

  private valuesOf(group: number): string[] {
    return (this.values[group] as string).split('\n');
  }

  private readKey(line: string, before: string): readonly [key: string, kind: WordKind] {
    const shared = line.charCodeAt(0) - prefixBase;
    const prefix = shared > 0 && shared <= longestPrefix ? before.slice(0, shared) : '';
    const rest = prefix + this.letters.decode(prefix ? line.slice(1) : line);
    if (rest.endsWith('T')) return [rest.slice(0, -1), 'term'];
    if (rest.endsWith('G')) return [rest.slice(0, -1), 'gloss'];
    return [rest, 'entry'];
  }

  /** A row that another key holds. */
  private pointed(pointer: string, values: readonly string[]): string | undefined {
    if (pointer.startsWith(here)) return values[readNumbers(pointer.slice(1))[0] as number];
    const letter = this.letters.decode(pointer.slice(1)).charAt(0);
    const group = this.groupOf(letter);
    return this.valuesOf(group)[
      readNumbers(pointer.slice(1 + this.letters.width(pointer.charCodeAt(1))))[0] as number
    ];
  }
}
