import type { WatchEntry } from './history';

const weekMs = 7 * 24 * 3_600_000;

/**
 * Whether a watched site is to be looked at again: a week after the last look, or after it was put
 * on the list. `now` in milliseconds. A look that seems to lie in the future was made before the
 * computer's clock was set back: nobody knows how long ago, so the site is looked at.
 */
export function isDue({ watched, since, checks }: WatchEntry, now: number): boolean {
  if (!watched) return false;
  const last = Date.parse(checks[0]?.at ?? since ?? '');
  return !(last <= now && now - last < weekMs);
}
