import { browser } from 'wxt/browser';

const key = 'decoder.selection';

/** Keeps a text selected on a page for the popup, in session memory only. */
export async function keepSelection(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text.slice(0, 20_000) });
}

/** The text that waits, once: it is gone when it was taken. */
export async function takeSelection(): Promise<string | null> {
  const stored = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'string') return null;
  await browser.storage.session.remove(key);
  return stored;
}
