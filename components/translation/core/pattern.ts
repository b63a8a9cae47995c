import { type SlotKind, slotKinds } from '../dictionary/types';
import { keyOf } from './keyed';

export interface Slot {
  readonly name: string;
  readonly kind: SlotKind;
}

/** A pattern, read: literals (folded) and slots in turn. */
export interface Pattern {
  readonly parts: readonly (string | Slot)[];
  readonly english: string;
  /** Literal characters; more win over fewer. */
  readonly weight: number;
}

const slotSource = /\{([a-z]\w*)(?::([a-z]+))?\}/gi;

/**
 * Reads `还剩{n:number}天` into its parts; a slot that names no kind takes a term. Throws on a slot
 * of no known kind.
 */
export function parseParts(source: string): (string | Slot)[] {
  const parts: (string | Slot)[] = [];
  let from = 0;
  for (const found of source.matchAll(slotSource)) {
    const literal = keyOf(source.slice(from, found.index));
    if (literal) parts.push(literal);
    const kind = (found[2] ?? 'term') as SlotKind;
    if (!slotKinds.includes(kind)) throw new Error(`unknown slot kind ${kind}`);
    parts.push({ name: found[1] as string, kind });
    from = found.index + found[0].length;
  }
  const rest = keyOf(source.slice(from));
  if (rest) parts.push(rest);
  return parts;
}

/** Writes out `[…]` pieces: the pattern with each, and without. */
export function expandOptional(source: string): string[] {
  const found = /\[([^[\]]*)\]/.exec(source);
  if (!found) return [source];
  const before = source.slice(0, found.index);
  const after = source.slice(found.index + found[0].length);
  return [...expandOptional(before + found[1] + after), ...expandOptional(before + after)];
}

/** A slot's value in English, and what it counts as. */
export interface SlotValue {
  readonly text: string;
  /** Translated (its case may be fitted), or the page's own letters (which may not). */
  readonly translated: boolean;
  /** A whole term or entry that is no act, or a sure row: nothing to be read otherwise. */
  readonly sure?: boolean;
}

/**
 * Fits `key[from..to]` to a pattern. `resolve` judges each slot's piece; the shortest piece that
 * lets the rest fit is taken.
 */
export function matchPattern(
  pattern: Pattern,
  key: string,
  from: number,
  to: number,
  resolve: (kind: SlotKind, from: number, to: number) => SlotValue | null,
): ReadonlyMap<string, SlotValue> | null {
  const { parts } = pattern;
  const values = new Map<string, SlotValue>();
  const step = (index: number, position: number): boolean => {
    const part = parts[index];
    if (part === undefined) return position === to;
    if (typeof part === 'string') {
      const end = position + part.length;
      return end <= to && key.startsWith(part, position) && step(index + 1, end);
    }
    const next = parts[index + 1];
    for (let end = position + 1; end <= to; end += 1) {
      if (next === undefined) end = to;
      else if (typeof next === 'string') {
        end = key.indexOf(next, end);
        if (end < 0 || end >= to) return false;
      }
      const value = resolve(part.kind, position, end);
      if (value && step(index + 1, end)) {
        values.set(part.name, value);
        return true;
      }
    }
    return false;
  };
  return step(0, from) ? values : null;
}

/** The tokens of an English text: `{n}` and `{n|day|days}`. */
export const englishSlot = /\{([a-z]\w*)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi;
