import { type Pattern, readPattern } from '../core/pattern';
import { slotKinds } from './types';

const isSlot = '{';

/** A slot as it is packed: a capital for its kind, none for `term`, the commonest. */
export function packSlot(name: string, kind: (typeof slotKinds)[number]): string {
  if (/[A-Z]/.test(name)) throw new Error(`slot {${name}} has a capital in its name`);
  return kind === 'term'
    ? `{${name}}`
    : `{${name}${String.fromCharCode(65 + slotKinds.indexOf(kind))}}`;
}

const unpackSlot = (slot: string): string => {
  const kind = slotKinds[slot.charCodeAt(slot.length - 2) - 65];
  return kind ? `${slot.slice(0, -2)}:${kind}}` : slot;
};

/**
 * Patterns by what a text must show to match: its first two letters where a pattern begins with
 * them, its last two where it ends with them, two anywhere for the few that do neither.
 */
export class PatternIndex {
  private readonly starts = new Map<string, number[]>();
  private readonly ends = new Map<string, number[]>();
  private readonly middles = new Map<string, number[]>();
  private readonly sources: string[] = [];
  private readonly rows: number[] = [];
  private readonly english: readonly string[];
  private readonly read: (Pattern | undefined)[] = [];

  /** Rows of sources joined by `|`, and a row of English for each; `decode` reads their letters. */
  constructor(
    keys: string,
    english: string,
    private readonly decode: (coded: string) => string,
  ) {
    this.english = english.split('\n');
    if (keys === '') return;
    keys.split('\n').forEach((row, at) => {
      for (const source of row.split('|')) this.add(source, at);
    });
  }

  /** Patterns that could match, the most literal first. */
  candidates(key: string): readonly Pattern[] {
    const found = new Set<number>();
    const take = (from: ReadonlyMap<string, readonly number[]>, letters: string): void => {
      for (const at of from.get(letters) ?? []) found.add(at);
    };
    take(this.starts, key.slice(0, 2));
    take(this.starts, key.slice(0, 1));
    take(this.ends, key.slice(-2));
    take(this.ends, key.slice(-1));
    for (let at = 0; at < key.length; at += 1) {
      take(this.middles, key.slice(at, at + 2));
      take(this.middles, key.charAt(at));
    }
    if (found.size === 0) return [];
    const order = [...found].sort((a, b) => a - b).map((at) => this.pattern(at));
    return order.sort((a, b) => b.weight - a.weight);
  }

  private add(source: string, row: number): void {
    const at = this.sources.push(source) - 1;
    this.rows.push(row);
    const slot = source.indexOf(isSlot);
    const end = source.lastIndexOf('}');
    if (slot > 0) {
      // Four bytes hold two letters at least, were each of two.
      enter(this.starts, this.decode(source.slice(0, Math.min(slot, 4))).slice(0, 2), at);
    } else if (end < source.length - 1) {
      enter(this.ends, this.decode(source.slice(end + 1)).slice(-2), at);
    } else {
      const literals = source.split(/\{[^}]*\}/).map((literal) => this.decode(literal));
      const longest = literals.reduce((a, b) => (b.length > a.length ? b : a), '');
      enter(this.middles, longest.slice(0, 2), at);
    }
  }

  private pattern(at: number): Pattern {
    const known = this.read[at];
    if (known) return known;
    const source = (this.sources[at] as string)
      .split(/(\{[^}]*\})/)
      .map((part) => (part.startsWith(isSlot) ? unpackSlot(part) : this.decode(part)))
      .join('');
    const pattern = readPattern(source, this.english[this.rows[at] as number] as string);
    this.read[at] = pattern;
    return pattern;
  }
}

function enter(index: Map<string, number[]>, letters: string, at: number): void {
  const list = index.get(letters);
  if (list) list.push(at);
  else index.set(letters, [at]);
}
