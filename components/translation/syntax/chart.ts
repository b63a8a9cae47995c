import type { Phrase } from './phrase';

/** Kinds of phrase, one capital each; every other symbol of a rule is Chinese, `|` between choices. */
export type Category = 'N' | 'V' | 'P' | 'S' | 'I' | 'C' | 'A' | 'D' | 'Q' | 'M' | 'B';

export interface Rule {
  readonly to: Category;
  /** How unwilling; the parse that costs least is taken. */
  readonly cost: number;
  readonly symbols: readonly (Category | readonly string[])[];
  /** The phrase, or null where the parts do not go together. */
  readonly build: (...parts: Phrase[]) => Phrase | null;
}

export interface Found {
  readonly cost: number;
  readonly phrase: Phrase;
  /** What it was built of; a word of the lexicon has none. */
  readonly parts?: readonly Found[];
}

export type Cell = Map<Category, Found>;

/** Words of a text that are known: from, to, kind, phrase and cost. */
export type Lexicon = (
  from: number,
  to: number,
) => readonly (readonly [Category, Phrase, number])[];

/** Writes `N 的 N` as symbols. */
export function rule(to: Category, cost: number, source: string, build: Rule['build']): Rule {
  const symbols = source
    .split(' ')
    .map((each) => (/^[A-Z]$/.test(each) ? (each as Category) : each.split('|')));
  return { to, cost, symbols, build };
}

/** A grammar made ready for parsing. */
export interface Grammar {
  readonly long: readonly Rule[];
  /** Rules that only rename a phrase. */
  readonly renaming: readonly Rule[];
}

export function grammarOf(rules: readonly Rule[]): Grammar {
  const renames = ({ symbols }: Rule): boolean =>
    symbols.length === 1 && typeof symbols[0] === 'string';
  return {
    long: rules.filter((each) => !renames(each)),
    renaming: rules.filter(renames),
  };
}

/** A rule's own Chinese, whose English is the rule's business. */
const literal = (text: string): Found => ({ cost: 0, phrase: { text }, parts: [] });

/** Everything that a text can be, cheapest first. */
export const parse = (key: string, grammar: Grammar, lexicon: Lexicon): Cell =>
  chart(key, grammar, lexicon)[0]?.[key.length] ?? new Map();

/**
 * Everything that a text and its parts can be: a chart parse, bottom up. The cell of a stretch
 * stands under its start and its end.
 */
export function chart(key: string, grammar: Grammar, lexicon: Lexicon): readonly Cell[][] {
  // Most rules hold Chinese of their own, and most texts little of it.
  const long = grammar.long.filter(({ symbols }) =>
    symbols.every((each) => typeof each === 'string' || each.some((word) => key.includes(word))),
  );
  const size = key.length;
  const cells: Cell[][] = Array.from({ length: size + 1 }, () => []);

  const cheaper = (cell: Cell, to: Category, cost: number): boolean =>
    (cell.get(to)?.cost ?? Number.POSITIVE_INFINITY) > cost;
  const add = (
    cell: Cell,
    to: Category,
    cost: number,
    phrase: Phrase | null,
    parts: readonly Found[],
  ): boolean => {
    if (phrase) cell.set(to, { cost, phrase, parts });
    return phrase !== null;
  };

  /** Tries a rule's symbols from `index` on over `at` to `end`. */
  const match = (
    found: Rule,
    index: number,
    at: number,
    end: number,
    parts: readonly Found[],
    cost: number,
    cell: Cell,
  ): void => {
    if (!cheaper(cell, found.to, cost)) return;
    const symbol = found.symbols[index];
    if (symbol === undefined) {
      if (at === end)
        add(cell, found.to, cost, found.build(...parts.map(({ phrase }) => phrase)), parts);
      return;
    }
    const left = found.symbols.length - index - 1;
    if (typeof symbol !== 'string') {
      for (const word of symbol) {
        const next = at + word.length;
        if (next > end - left || !key.startsWith(word, at)) continue;
        match(found, index + 1, next, end, [...parts, literal(word)], cost, cell);
      }
      return;
    }
    for (let next = left === 0 ? end : at + 1; next <= end - left; next += 1) {
      const part = cells[at]?.[next]?.get(symbol);
      if (part) match(found, index + 1, next, end, [...parts, part], cost + part.cost, cell);
    }
  };

  for (let from = size - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= size; to += 1) {
      const cell: Cell = new Map();
      (cells[from] as Cell[])[to] = cell;
      for (const [category, phrase, cost] of lexicon(from, to)) {
        if (cheaper(cell, category, cost)) cell.set(category, { cost, phrase });
      }
      if (to - from > 1) {
        for (const each of long) match(each, 0, from, to, [], each.cost, cell);
      }
      for (let changed = true; changed; ) {
        changed = false;
        for (const { symbols, build, cost, to: into } of grammar.renaming) {
          const part = cell.get(symbols[0] as Category);
          if (!part || !cheaper(cell, into, part.cost + cost)) continue;
          changed = add(cell, into, part.cost + cost, build(part.phrase), [part]) || changed;
        }
      }
    }
  }
  return cells;
}
