import { browser } from 'wxt/browser';

/** Marks whether this page is the browser's popup or a tab; only a tab decides its own width. */
export async function markSurface(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  document.documentElement.dataset.surface = tab ? 'tab' : 'popup';
}
