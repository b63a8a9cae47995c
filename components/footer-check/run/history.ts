import { browser } from 'wxt/browser';
import { inTurn } from '../../settings/in-turn';
import { type Verdict, verdicts } from '../judge/types';
import type { CheckResult } from './types';

/** One look at an address: no text of the page is kept but the numbers. */
export interface PastCheck {
  readonly at: string;
  /** A verdict, or why there was none (`failure.<key>`). */
  readonly outcome: Verdict | `failure.${string}`;
  readonly numbers: readonly string[];
}

export interface WatchEntry {
  readonly address: string;
  readonly watched: boolean;
  /** When it was put on the list; ISO, as every time here. */
  readonly since?: string;
  /** The last first. */
  readonly checks: readonly PastCheck[];
}

export const storageKey = 'footer.history';
const mostChecks = 20;
const mostEntries = 300;

export async function readHistory(): Promise<readonly WatchEntry[]> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  return Array.isArray(stored) ? (stored as WatchEntry[]) : [];
}

async function writeHistory(entries: readonly WatchEntry[]): Promise<readonly WatchEntry[]> {
  const kept = [...entries]
    .sort((a, b) => Number(b.watched) - Number(a.watched))
    .slice(0, mostEntries);
  await browser.storage.local.set({ [storageKey]: kept });
  return kept;
}

/** In turn: two checks that end together must not lose one another, nor bring back what is erased. */
const change = (
  update: (entries: readonly WatchEntry[]) => readonly WatchEntry[],
): Promise<readonly WatchEntry[]> => inTurn(async () => writeHistory(update(await readHistory())));

/** Puts an address on the list, or takes it off. `at`: now, in milliseconds. */
export const setWatched = (
  address: string,
  on: boolean,
  at: number,
): Promise<readonly WatchEntry[]> =>
  change((entries) => {
    const known = entries.find((each) => each.address === address);
    const since = on ? { since: new Date(at).toISOString() } : {};
    const entry = { ...(known ?? { address, checks: [] }), ...since, watched: on };
    return [...entries.filter((each) => each.address !== address), entry];
  });

export const forget = (address: string): Promise<readonly WatchEntry[]> =>
  change((entries) => entries.filter((each) => each.address !== address));

export function pastCheck(result: CheckResult): PastCheck {
  return result.ok
    ? {
        at: result.at,
        outcome: result.judgment.verdict,
        numbers: result.judgment.numbers.flatMap(({ canonical }) => canonical ?? []),
      }
    : { at: result.at, outcome: `failure.${result.failure.key}`, numbers: [] };
}

export const remember = (address: string, result: CheckResult): Promise<readonly WatchEntry[]> =>
  change((entries) => {
    const known = entries.find((each) => each.address === address);
    const entry = {
      ...(known ?? { address, watched: false }),
      checks: [pastCheck(result), ...(known?.checks ?? [])].slice(0, mostChecks),
    };
    return [...entries.filter((each) => each.address !== address), entry];
  });

/**
 * Whether the newest outcome is worse than the last one that was judged. A failure says nothing:
 * what was seen before it still counts.
 */
export function gotWorse(before: readonly PastCheck[], now: PastCheck): boolean {
  const last = before.find(({ outcome }) => !outcome.startsWith('failure.'));
  // A failure is none of the verdicts, and so worse than none.
  return (
    last !== undefined &&
    verdicts.indexOf(now.outcome as Verdict) > verdicts.indexOf(last.outcome as Verdict)
  );
}
