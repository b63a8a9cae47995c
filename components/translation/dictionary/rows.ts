import { lineEnd } from './format';
import { lineOf, linesBefore } from './groups';
import type { Letters } from './letters';

/** Keys of one row: each between bars, so that one is found whole in the text of all rows. */
export const rowOf = (keys: readonly string[]): string => `|${keys.join('|')}|`;

/** A small table of rows of keys, and a value for each; looked into as it is coded. */
export class Rows {
  /** Whether a key begins with two letters: of what is asked for, most is not even that. */
  private readonly starts = new Map<string, boolean>();

  constructor(
    private readonly keys: string,
    private readonly values: string,
    private readonly letters: Letters,
  ) {}

  /** The value of the row that holds a key. */
  find(key: string): string | undefined {
    const start = key.slice(0, 2);
    let begins = this.starts.get(start);
    if (begins === undefined) {
      begins = this.begins(start);
      this.starts.set(start, begins);
    }
    const at = begins ? this.at(`${this.letters.encode(key)}|`) : -1;
    return at < 0 ? undefined : this.value(at);
  }

  /** Whether a key begins so. */
  begins(start: string): boolean {
    return this.at(this.letters.encode(start)) >= 0;
  }

  /** Looked for by its letters: a bar before them would stop the search at every key. */
  private at(coded: string, from = 0): number {
    let at = this.keys.indexOf(coded, from);
    while (at >= 0 && this.keys.charAt(at - 1) !== '|') at = this.keys.indexOf(coded, at + 1);
    return at;
  }

  /** Every row that holds a key: what stands beside its keys, and its value. */
  *all(key: string): Generator<readonly [beside: string, value: string]> {
    const coded = `${this.letters.encode(key)}|`;
    for (let at = this.at(coded); at >= 0; at = this.at(coded, at + 1)) {
      const beside = this.keys
        .slice(this.keys.indexOf('\t', at) + 1)
        .split(lineEnd, 1)[0] as string;
      yield [this.letters.decode(beside), this.value(at)];
    }
  }

  private value(at: number): string {
    return lineOf(this.values, linesBefore(this.keys, at));
  }
}
