import type { Pattern, Slot } from '../core/pattern';
import { lineEnd } from './format';
import { linesBefore } from './groups';
import type { Letters } from './letters';
import { rowOf } from './rows';
import { type SlotKind, slotKinds } from './types';

const isSlot = '{';

/** A slot as it is packed: a capital for its kind, none for `term`, the commonest. */
export function packSlot(name: string, kind: SlotKind): string {
  if (/[A-Z]/.test(name)) throw new Error(`slot {${name}} has a capital in its name`);
  return kind === 'term'
    ? `{${name}}`
    : `{${name}${String.fromCharCode(65 + slotKinds.indexOf(kind))}}`;
}

function readSlot(slot: string): Slot {
  const kind = slotKinds[slot.charCodeAt(slot.length - 2) - 65];
  return kind ? { name: slot.slice(1, -2), kind } : { name: slot.slice(1, -1), kind: 'term' };
}

const literalsOf = (source: string): string[] => source.split(/\{[^}]*\}/);

/** Begins and ends with a slot, so that only what stands between tells where to look for it. */
const isMiddle = (source: string): boolean => source.startsWith(isSlot) && source.endsWith('}');

const encodeSource = (source: string, encode: (text: string) => string): string =>
  source.replace(/\{[^}]*\}|[^{]+/g, (part) => (part.startsWith(isSlot) ? part : encode(part)));

/** A row of sources, folded and with `packSlot`'s slots, and their English. */
export type PatternRow = readonly [sources: readonly string[], english: string];

/** Before the first source that neither begins nor ends with letters. */
const middlesMark = '\v';

/** Rows as they are packed: those of sources that neither begin nor end with letters come last. */
export function packPatterns(
  rows: readonly PatternRow[],
  encode: (text: string) => string,
): { readonly keys: string; readonly values: string } {
  const having = (wanted: (source: string) => boolean) =>
    rows
      .map(([sources, english]) => [sources.filter(wanted), english] as const)
      .filter(([sources]) => sources.length > 0);
  const keysOf = (some: readonly PatternRow[]) =>
    some.map(([sources]) => rowOf(sources.map((each) => encodeSource(each, encode)))).join(lineEnd);
  const [ends, middles] = [having((source) => !isMiddle(source)), having(isMiddle)];
  return {
    keys: `${keysOf(ends)}${lineEnd}${middlesMark}${keysOf(middles)}`,
    values: [...ends, ...middles].map(([, english]) => english).join(lineEnd),
  };
}

/** A pattern as it is coded, and what a coded text must hold to match. */
interface Line {
  /** Where it stands. */
  readonly at: number;
  readonly literals: readonly string[];
}

/**
 * Patterns by what a text must show to match: its first two letters where a pattern begins with
 * them, its last two where it ends with them, one anywhere for the few that do neither. They are
 * looked for as they are coded; only those that may match are read.
 */
export class PatternIndex {
  private readonly middles: number;
  private readonly lines = new Map<string, readonly Line[]>();
  private readonly patterns = new Map<number, Pattern>();

  /** `keys` as `packPatterns` gives them; the English of each row. */
  constructor(
    private readonly keys: string,
    private readonly english: (row: number) => string,
    private readonly letters: Letters,
  ) {
    this.middles = keys.indexOf(middlesMark);
  }

  /** Patterns that could match, the most literal first; of two alike the first. */
  candidates(key: string): readonly Pattern[] {
    const end = key.length - 1;
    if (end < 1) return [];
    const codes = key.split('').map(this.letters.encode);
    const coded = codes.join('');
    const [first, second] = codes as [string, string];
    const last = codes[end] as string;
    const found: number[] = [];
    const take = (before: string, letters: string, from = 0): void => {
      for (const line of this.holding(before, letters, from)) {
        if (mayMatch(line, coded) && !found.includes(line.at)) found.push(line.at);
      }
    };
    take('|', first + second);
    take('|', `${first}{`);
    take('', `${codes[end - 1]}${last}|`);
    take('}', `${last}|`);
    for (const code of codes.slice(1, end)) take('}', code, this.middles);
    return found
      .sort((a, b) => a - b)
      .map((at) => this.read(at))
      .sort((a, b) => b.weight - a.weight);
  }

  /** Looked for by the letters: a mark before them would stop the search at every pattern. */
  private holding(before: string, letters: string, from: number): readonly Line[] {
    const { keys } = this;
    const known = this.lines.get(before + letters);
    if (known) return known;
    const lines: Line[] = [];
    for (let at = keys.indexOf(letters, from); at >= 0; at = keys.indexOf(letters, at + 1)) {
      if (!keys.startsWith(before, at - before.length)) continue;
      const start = keys.lastIndexOf('|', at - 1) + 1;
      const source = keys.slice(start, keys.indexOf('|', start));
      lines.push({ at: start, literals: literalsOf(source) });
    }
    this.lines.set(before + letters, lines);
    return lines;
  }

  private read(at: number): Pattern {
    const known = this.patterns.get(at);
    if (known) return known;
    const source = this.keys.slice(at, this.keys.indexOf('|', at));
    const { decode } = this.letters;
    let english: string | undefined;
    // Most that may match do not: their English is not looked for.
    const englishOf = () => (english ??= this.english(linesBefore(this.keys, at)));
    const pattern = {
      parts: source
        .split(/(\{[^}]*\})/)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith(isSlot) ? readSlot(part) : decode(part))),
      get english() {
        return englishOf();
      },
      weight: decode(literalsOf(source).join('')).length,
    };
    this.patterns.set(at, pattern);
    return pattern;
  }
}

/** Whether a coded text begins and ends as a pattern does, and holds what it holds, in order. */
function mayMatch({ literals }: Line, coded: string): boolean {
  const last = literals[literals.length - 1] as string;
  if (!coded.startsWith(literals[0] as string) || !coded.endsWith(last)) return false;
  let at = 0;
  for (const literal of literals) {
    at = coded.indexOf(literal, at);
    if (at < 0) return false;
    at += literal.length;
  }
  return true;
}
