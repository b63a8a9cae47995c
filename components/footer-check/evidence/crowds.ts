import { closestLink } from './links';
import type { Spot } from './windows';

/** Copies of one number that are kept of each end of the page. */
const keptOfEach = 500;

/** What tells copies of one number from others: how it is written, and where its link leads. */
export function keyOf({ found, digits }: Spot): string {
  const link = digits[0] && closestLink(digits[0].node);
  return `${found.raw} ${link?.getAttribute('href') ?? ''}`;
}

interface Copies {
  passed: number;
  /** Places of the latest copies in the list, as a ring. */
  readonly latest: number[];
}

/**
 * Numbers in the page's order; of a crowd of copies of one number only the first and the last. A
 * hundred thousand of them would fill the memory, and asking each for its box takes longer than all
 * the rest.
 */
export class Crowds {
  total = 0;
  private readonly list: (Spot | null)[] = [];
  private readonly copies = new Map<string, Copies>();

  add(spot: Spot): void {
    this.total += 1;
    const place = this.list.push(spot) - 1;
    const key = keyOf(spot);
    const copies = this.copies.get(key) ?? { passed: 0, latest: [] };
    this.copies.set(key, copies);
    copies.passed += 1;
    if (copies.passed <= keptOfEach) return;
    const turn = copies.passed % keptOfEach;
    const oldest = copies.latest[turn];
    if (oldest !== undefined) this.list[oldest] = null;
    copies.latest[turn] = place;
  }

  kept(): Spot[] {
    return this.list.filter((spot) => spot !== null);
  }
}
