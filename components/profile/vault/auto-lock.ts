import { browser } from 'wxt/browser';
import { profileChanged } from '../changes';
import { profile } from '../store';

const storageKey = 'autoLockMinutes';
const defaultMinutes = 15;

export async function readAutoLock(): Promise<number> {
  const stored: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  return typeof stored === 'number' && stored >= 1 ? stored : defaultMinutes;
}

export async function writeAutoLock(minutes: number): Promise<void> {
  await browser.storage.local.set({ [storageKey]: minutes });
  browser.idle.setDetectionInterval(minutes * 60);
}

/**
 * Locks the vault when the computer was not used for a while, or its screen is locked. Closing the
 * browser needs nothing: session memory goes with it. The listener is added at the first turn of
 * the worker, since the browser wakes it for this event.
 */
export function startAutoLock(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void profile().lock.lock().then(profileChanged.note);
  });
  void readAutoLock().then((minutes) => browser.idle.setDetectionInterval(minutes * 60));
}
