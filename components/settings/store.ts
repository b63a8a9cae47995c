import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults';
import type { Settings } from './schema';

export const storageKey = 'settings';

/** As they are stored: what was never set, or an earlier version did not know, is missing. */
type Stored = Partial<Settings> | undefined;

const whole = (stored: Stored): Settings => ({
  ...defaultSettings,
  ...stored,
  // A kind of notification that a later version brings is on until it is switched off.
  notifications: { ...defaultSettings.notifications, ...stored?.notifications },
});

/** For the script that every official page is given: it needs no default but its own. */
export async function readStored(): Promise<Stored> {
  return (await browser.storage.local.get(storageKey))[storageKey] as Stored;
}

/** Reads the settings; what is missing has its default. */
export const readSettings = async (): Promise<Settings> => whole(await readStored());

/** Calls `listener` with what is stored after each change, until `signal` aborts. */
export function onStoredChanged(listener: (stored: Stored) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === 'local' && change) listener(change.newValue as Stored);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

/** Calls `listener` with the settings after each change, until `signal` aborts. */
export function onSettingsChanged(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  onStoredChanged((stored) => listener(whole(stored)), signal);
}
