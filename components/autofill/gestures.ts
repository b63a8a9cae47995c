import { browser } from 'wxt/browser';
import { isOfficialAddress, officialMatches } from '../consoles/matches';
import { askPage } from '../messaging/page';
import { onSettingsChanged } from '../settings/store';
import { workerWords } from '../ui/worker-words';
import { injectAssist } from './inject';

const menuId = 'fill-page';

/** Opens the preview on a page; only the browser itself reports a key or a menu entry. */
async function openOn(tab: { id?: number | undefined; url?: string | undefined }): Promise<void> {
  if (tab.id === undefined || !tab.url || !isOfficialAddress(tab.url)) return;
  await injectAssist(tab.id);
  await askPage(tab.id, 'fill.open', {});
}

async function nameMenu(): Promise<void> {
  const t = await workerWords('autofill');
  await browser.contextMenus.remove(menuId).catch(() => undefined);
  browser.contextMenus.create({
    id: menuId,
    title: t('menu'),
    contexts: ['page', 'editable'],
    documentUrlPatterns: [...officialMatches],
  });
}

/** The key and the context menu's entry that open the preview on an official page. */
export function startFillGestures(): void {
  browser.runtime.onInstalled.addListener(() => void nameMenu());
  onSettingsChanged(() => void nameMenu(), new AbortController().signal);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId && tab) void openOn(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'fill-page') return;
    void (async () => {
      const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (active) await openOn(active);
    })();
  });
}
