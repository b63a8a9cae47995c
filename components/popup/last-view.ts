import { browser } from 'wxt/browser';

const storageKey = 'popup.lastView';

/** The view that was chosen last, as it was stored; whatever it is, it is checked by its reader. */
export async function readLastView(): Promise<unknown> {
  return (await browser.storage.local.get(storageKey))[storageKey];
}

export async function keepLastView(name: string): Promise<void> {
  await browser.storage.local.set({ [storageKey]: name });
}
