import { browser } from 'wxt/browser';
import { onSettingsChanged } from '../settings/store';
import { workerWords } from '../ui/worker-words';
import { keepSelection } from './selection';

const menuId = 'decode-selection';

/**
 * The entry of the context menu on a selected text, any page: explains it in the popup where the
 * browser can open one, else in a tab of its own.
 */
export function startDecoderMenu(): void {
  browser.runtime.onInstalled.addListener(() => void nameMenu());
  onSettingsChanged(() => void nameMenu(), new AbortController().signal);
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== menuId || !info.selectionText) return;
    void showSelection(info.selectionText);
  });
}

async function showSelection(text: string): Promise<void> {
  await keepSelection(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html?view=messages' as never) });
}

/** Makes the entry, or renames it after the language changed: removing first serves both. */
async function nameMenu(): Promise<void> {
  const t = await workerWords('decoder');
  await browser.contextMenus.remove(menuId).catch(() => undefined);
  browser.contextMenus.create({ id: menuId, title: t('menu'), contexts: ['selection'] });
}
