import { alsoSaid } from './alike';
import type { Phrase } from './phrase';

/** Kinds of phrase, one capital each; every other symbol of a rule is Chinese, `|` between choices. */
export type Category = 'N' | 'V' | 'P' | 'S' | 'I' | 'C' | 'A' | 'D' | 'Q' | 'M' | 'B';

export interface Rule {
  readonly to: Category;
  /** How unwilling; the parse that costs least is taken. */
  readonly cost: number;
  readonly symbols: readonly (Category | readonly string[])[];
  /** Words that say the same as one the rule names, and by which the build knows them. */
  readonly said?: ReadonlyMap<string, string>;
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

export type Chart = readonly (readonly (Cell | undefined)[])[];

/** Words of a text that are known: from, to, kind, phrase and cost. */
export type Lexicon = (
  from: number,
  to: number,
) => readonly (readonly [Category, Phrase, number])[];

const isCategory = (symbol: string): symbol is Category => /^[A-Z]$/.test(symbol);

/** Writes `N 的 N` as symbols. */
export function rule(to: Category, cost: number, source: string, build: Rule['build']): Rule {
  const further: (readonly [word: string, named: string])[] = [];
  const symbols = source.split(' ').map((each) => {
    if (isCategory(each)) return each;
    const named = each.split('|');
    const also = alsoSaid(named);
    if (also.length === 0) return named;
    further.push(...also);
    return [...new Set([...named, ...also.map(([word]) => word)])];
  });
  if (further.length === 0) return { to, cost, symbols, build };
  return { to, cost, symbols, build, said: new Map(further.reverse()) };
}

/** A grammar made ready for parsing. */
export interface Grammar {
  /** Rules in their order: of two readings that cost the same the first is taken. */
  readonly rules: readonly Rule[];
  /** The words of rules' own, by their first character. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Which rules hold a word, and as which of their symbols. */
  readonly uses: ReadonlyMap<string, readonly (readonly [rule: number, symbol: number])[]>;
  /** Rules without a word of their own. */
  readonly wordless: readonly number[];
  /** Rules that only rename a phrase. */
  readonly renaming: readonly Rule[];
}

export function grammarOf(all: readonly Rule[]): Grammar {
  const renames = ({ symbols }: Rule): boolean =>
    symbols.length === 1 && typeof symbols[0] === 'string';
  const rules = all.filter((each) => !renames(each));
  const uses = new Map<string, (readonly [number, number])[]>();
  const wordless: number[] = [];
  rules.forEach(({ symbols }, at) => {
    if (symbols.every((symbol) => typeof symbol === 'string')) wordless.push(at);
    symbols.forEach((symbol, index) => {
      if (typeof symbol === 'string') return;
      for (const word of symbol) {
        const known = uses.get(word);
        if (known) known.push([at, index]);
        else uses.set(word, [[at, index]]);
      }
    });
  });
  const words = new Map<string, string[]>();
  for (const word of uses.keys()) {
    const first = word.charAt(0);
    const known = words.get(first);
    if (known) known.push(word);
    else words.set(first, [word]);
  }
  return { rules, words, uses, wordless, renaming: all.filter(renames) };
}

/** A rule over one text, with the words of it that stand there. */
interface Fitting extends Rule {
  /** Places where its first word begins, and where its last one ends; null for a phrase. */
  readonly begins: Uint8Array | null;
  readonly ends: Uint8Array | null;
}

/** Marks the places at which one of some words begins, or ends. */
function placesOf(
  symbol: Rule['symbols'][number] | undefined,
  found: ReadonlyMap<string, readonly number[]>,
  size: number,
  end: boolean,
): Uint8Array | null {
  if (symbol === undefined || typeof symbol === 'string') return null;
  const places = new Uint8Array(size + 1);
  for (const word of symbol)
    for (const at of found.get(word) ?? []) places[end ? at + word.length : at] = 1;
  return places;
}

/** The rules that a text may hold, in their order: most have words of their own, a text has few. */
function fitting(key: string, grammar: Grammar): readonly Fitting[] {
  const found = new Map<string, number[]>();
  for (let at = 0; at < key.length; at += 1) {
    for (const word of grammar.words.get(key.charAt(at)) ?? []) {
      if (!key.startsWith(word, at)) continue;
      const places = found.get(word);
      if (places) places.push(at);
      else found.set(word, [at]);
    }
  }
  const met = new Map<number, Set<number>>(grammar.wordless.map((at) => [at, new Set()]));
  for (const word of found.keys()) {
    for (const [at, symbol] of grammar.uses.get(word) ?? []) {
      const symbols = met.get(at);
      if (symbols) symbols.add(symbol);
      else met.set(at, new Set([symbol]));
    }
  }
  return [...met]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, symbols]) => {
      const each = grammar.rules[at] as Rule;
      if (each.symbols.some((symbol, index) => typeof symbol !== 'string' && !symbols.has(index)))
        return [];
      const standing = each.symbols.map((symbol) =>
        typeof symbol === 'string' ? symbol : symbol.filter((word) => found.has(word)),
      );
      const begins = placesOf(standing[0], found, key.length, false);
      const ends = placesOf(standing[standing.length - 1], found, key.length, true);
      return [{ ...each, symbols: standing, begins, ends }];
    });
}

/** A rule's own Chinese, whose English is the rule's business. */
const literal = (text: string): Found => ({ cost: 0, phrase: { text }, parts: [] });

/**
 * Everything that a text and its parts can be: a chart parse, bottom up. The cell of a stretch
 * stands under its start and its end; there is none where it can be nothing.
 */
export function chart(key: string, grammar: Grammar, lexicon: Lexicon): Chart {
  const rules = fitting(key, grammar);
  const size = key.length;
  const cells: (Cell | undefined)[][] = Array.from({ length: size + 1 }, () => []);
  /** Where phrases of a kind end that begin at a place, as far as they are found. */
  const ends: Map<Category, number[]>[] = Array.from({ length: size + 1 }, () => new Map());

  /** The rule that is tried, up to where, and into what; what its symbols were found to be so far. */
  let tried: Rule;
  let end = 0;
  let cell: Cell = new Map();
  const parts: Found[] = [];

  const cheaper = (to: Category, cost: number): boolean =>
    (cell.get(to)?.cost ?? Number.POSITIVE_INFINITY) > cost;
  const add = (
    to: Category,
    cost: number,
    phrase: Phrase | null,
    of: readonly Found[],
  ): boolean => {
    if (phrase) cell.set(to, { cost, phrase, parts: of });
    return phrase !== null;
  };

  const take = (part: Found, index: number, at: number, cost: number): void => {
    parts.push(part);
    match(index + 1, at, cost);
    parts.pop();
  };

  /** Tries the rule's symbols from `index` on from `at` to the end. */
  const match = (index: number, at: number, cost: number): void => {
    const { symbols, said, to, build } = tried;
    if (!cheaper(to, cost)) return;
    const symbol = symbols[index];
    if (symbol === undefined) {
      if (at === end) add(to, cost, build(...parts.map(({ phrase }) => phrase)), [...parts]);
      return;
    }
    const left = symbols.length - index - 1;
    if (typeof symbol !== 'string') {
      for (const word of symbol) {
        const next = at + word.length;
        if (next <= end - left && key.startsWith(word, at)) {
          take(literal(said?.get(word) ?? word), index, next, cost);
        }
      }
      return;
    }
    if (left === 0) {
      const part = cells[at]?.[end]?.get(symbol);
      if (part) take(part, index, end, cost + part.cost);
      return;
    }
    for (const next of ends[at]?.get(symbol) ?? []) {
      if (next > end - left) return;
      const part = cells[at]?.[next]?.get(symbol) as Found;
      take(part, index, next, cost + part.cost);
    }
  };

  for (let from = size - 1; from >= 0; from -= 1) {
    const here = rules.filter(({ begins }) => begins === null || begins[from] === 1);
    const endsHere = ends[from] as Map<Category, number[]>;
    // Most stretches are nothing: one empty cell serves until it holds something.
    cell = new Map();
    for (let to = from + 1; to <= size; to += 1) {
      end = to;
      for (const [category, phrase, cost] of lexicon(from, to)) {
        if (cheaper(category, cost)) cell.set(category, { cost, phrase });
      }
      if (to - from > 1) {
        for (const each of here) {
          if (each.ends !== null && each.ends[to] !== 1) continue;
          if (each.begins === null && !endsHere.has(each.symbols[0] as Category)) continue;
          tried = each;
          match(0, from, each.cost);
        }
      }
      if (cell.size === 0) continue;
      for (let changed = true; changed; ) {
        changed = false;
        for (const { symbols, build, cost, to: into } of grammar.renaming) {
          const part = cell.get(symbols[0] as Category);
          if (!part || !cheaper(into, part.cost + cost)) continue;
          changed = add(into, part.cost + cost, build(part.phrase), [part]) || changed;
        }
      }
      for (const category of cell.keys()) {
        const known = endsHere.get(category);
        if (known) known.push(to);
        else endsHere.set(category, [to]);
      }
      (cells[from] as (Cell | undefined)[])[to] = cell;
      cell = new Map();
    }
  }
  return cells;
}
