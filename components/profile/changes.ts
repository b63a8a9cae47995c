import { browser } from 'wxt/browser';

/**
 * Tells open pages that the profile changed, by a mark in session memory: it holds no data, and
 * reaches a page that opened between two runs of the service worker too.
 */
const storageKey = 'profileChange';

export async function noteChange(): Promise<void> {
  await browser.storage.session.set({ [storageKey]: crypto.randomUUID() });
}

/** Calls `listener` after each change of the profile or its lock, until `signal` aborts. */
export function onProfileChanged(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, storageKey)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
