import { browser } from 'wxt/browser';

const prefix = 'footer.tab.';

/** Remembers a tab of a check that runs: a worker that is stopped in its middle cannot close it. */
export const noteTab = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [prefix + tabId]: true });

export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove(prefix + tabId);

/**
 * Closes what a stopped worker left open. Called as a worker starts, when no check runs yet; a tab
 * that the person has gone to meanwhile is his.
 */
export async function closeLeftTabs(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const left = Object.keys(stored).filter((key) => key.startsWith(prefix));
  await browser.storage.session.remove(left);
  for (const key of left) {
    const tab = await browser.tabs.get(Number(key.slice(prefix.length))).catch(() => null);
    if (tab?.id !== undefined && !tab.active) await browser.tabs.remove(tab.id).catch(() => {});
  }
}
