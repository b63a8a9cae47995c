import { leavesOf } from './account';
import type { Found } from './chart';

/*
 * A wrong English is worse than a gloss: people act on it. Here is what makes a reading doubtful
 * though every word of it is known.
 */

/** How unwilling the rules of a reading were, its words left out. */
export function unwillingness(found: Found): number {
  const words = leavesOf(found).filter(({ parts }) => !parts);
  return found.cost - words.reduce((sum, { cost }) => sum + cost, 0);
}

/** Stands in the English of a rule that had to guess who is meant. */
export const guess = '\u0003';
