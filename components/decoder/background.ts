import { browser } from 'wxt/browser';
import words from '../../locales/en/interface/decoder.json';
import { keepSelection } from './selection';

const menuId = 'decode-selection';

/**
 * The entry of the context menu on a selected text, any page: explains it in the popup where the
 * browser can open one, else in a tab of its own.
 */
export function startDecoderMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menuId, title: words.menu, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== menuId || !info.selectionText) return;
    void showSelection(info.selectionText);
  });
}

async function showSelection(text: string): Promise<void> {
  await keepSelection(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html?view=messages' as never) });
}
