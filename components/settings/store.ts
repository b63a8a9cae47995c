import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults';
import type { Settings, SettingsChange } from './schema';

export const storageKey = 'settings';

/** A change names what it changes and nothing beside it, within a group of settings too. */
export const laidOver = (standing: Settings, change: SettingsChange | undefined): Settings => ({
  ...standing,
  ...change,
  modeByHost: { ...standing.modeByHost, ...change?.modeByHost },
  notifications: { ...standing.notifications, ...change?.notifications },
});

/** Reads the settings; what is missing, as an earlier version left it, has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  return laidOver(defaultSettings, stored as SettingsChange | undefined);
}

/** Calls `listener` with the settings after each change, until `signal` aborts. */
export function onSettingsChanged(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area !== 'local' || !change) return;
    listener(laidOver(defaultSettings, change.newValue as SettingsChange | undefined));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
