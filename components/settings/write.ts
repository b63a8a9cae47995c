import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults';
import { inTurn } from './in-turn';
import type { Settings, SettingsChange } from './schema';
import { readSettings, storageKey } from './store';

/** A change names what it changes and nothing beside it, within a group of settings too. */
const laidOver = (standing: Settings, change: SettingsChange): Settings => ({
  ...standing,
  ...change,
  modeByHost: { ...standing.modeByHost, ...change.modeByHost },
  notifications: {
    ...defaultSettings.notifications,
    ...standing.notifications,
    ...change.notifications,
  },
});

/** Lays a change over the settings as they stand at its turn. */
export function writeSettings(
  change: SettingsChange | ((standing: Settings) => SettingsChange),
): Promise<Settings> {
  return inTurn(async () => {
    const standing = await readSettings();
    const next = laidOver(standing, typeof change === 'function' ? change(standing) : change);
    await browser.storage.local.set({ [storageKey]: next });
    return next;
  });
}
