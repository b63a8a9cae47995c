import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults';
import type { Settings } from './schema';

const storageKey = 'settings';

/** Reads the settings; a missing or broken part falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  return typeof stored === 'object' && stored !== null
    ? { ...defaultSettings, ...(stored as Partial<Settings>) }
    : defaultSettings;
}

export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [storageKey]: next });
  return next;
}

/** Calls `listener` with the settings after each change, until `signal` aborts. */
export function onSettingsChanged(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area !== 'local' || !change) return;
    listener({ ...defaultSettings, ...(change.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
