import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults';
import type { Settings } from './schema';

export const storageKey = 'settings';

/** What is missing, as an earlier version left it, has its default. Short: each page is given it. */
const whole = (stored: unknown): Settings => ({
  ...defaultSettings,
  ...(stored as Partial<Settings> | undefined),
});

/** Reads the settings. */
export async function readSettings(): Promise<Settings> {
  return whole((await browser.storage.local.get(storageKey))[storageKey]);
}

/** Calls `listener` with the settings after each change, until `signal` aborts. */
export function onSettingsChanged(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === 'local' && change) listener(whole(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
