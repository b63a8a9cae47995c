import { browser } from 'wxt/browser';

export interface ChangeMark {
  /** Something of this kind changed; told by the worker once it is written. */
  note(): Promise<void>;
  /** Calls `listener` after each change, until `signal` aborts. */
  heard(listener: () => void, signal: AbortSignal): void;
}

/**
 * Tells open pages that what the worker keeps has changed, by a mark in session memory: it holds no
 * data, and reaches a page that opened between two runs of the service worker too.
 */
export function changeMark(storageKey: string): ChangeMark {
  return {
    note: () => browser.storage.session.set({ [storageKey]: crypto.randomUUID() }),
    heard(listener, signal) {
      const changed = (changes: Record<string, unknown>, area: string) => {
        if (area === 'session' && Object.hasOwn(changes, storageKey)) listener();
      };
      browser.storage.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
    },
  };
}
