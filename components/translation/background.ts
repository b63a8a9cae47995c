import { browser } from 'wxt/browser';
import { isOfficialAddress } from '../consoles/matches';
import type { Handlers } from '../messaging/define';
import type { DisplayMode } from '../settings/schema';
import { writeSettings } from '../settings/write';
import type { translationMessages } from './messages';

/** The order in which the key goes through the modes. */
const order: readonly DisplayMode[] = ['english', 'both', 'original'];

async function remember(host: string, mode: DisplayMode): Promise<DisplayMode> {
  await writeSettings({ modeByHost: { [host]: mode } });
  return mode;
}

/** Brings a script to the tab that asked for it; false where it was left meanwhile. */
async function inject(
  tabId: number | undefined,
  file: '/reading.js' | '/syntax.js',
): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

export const translationHandlers: Handlers<typeof translationMessages> = {
  'translation.tools': (_request, { tabId }) => inject(tabId, '/reading.js'),
  'translation.syntax': (_request, { tabId }) => inject(tabId, '/syntax.js'),
  'translation.remember': ({ host, mode }) => remember(host, mode),
  'translation.pageSwitch': async ({ shown }) => {
    await writeSettings({ pageSwitch: shown });
    return shown;
  },
};

/** The key goes through the modes of the active tab's host; its tabs follow the setting. */
export function listenForToggle(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-translation') void toggle(tab?.url);
  });
}

async function toggle(address: string | undefined): Promise<void> {
  const url =
    address ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url;
  if (url === undefined || !isOfficialAddress(url)) return;
  const host = new URL(url).hostname;
  // At its turn: a key that is pressed twice goes two steps.
  await writeSettings(({ modeByHost }) => {
    const now = order.indexOf(modeByHost[host] ?? 'english');
    return { modeByHost: { [host]: order[(now + 1) % order.length] as DisplayMode } };
  });
}
