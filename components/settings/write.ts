import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';
import type { Settings, SettingsChange } from './schema';
import { laidOver, readSettings, storageKey } from './store';

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
