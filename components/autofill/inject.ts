import { browser } from 'wxt/browser';

/** Puts the on-demand script into an official page's top frame; a second time does nothing. */
export async function injectAssist(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/assist.js'],
  });
}
