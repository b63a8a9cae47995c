import { browser } from 'wxt/browser';
import type { ViewProps } from '../ui/view-props';

/** The tab a popup acts on: the one its address names, else the active tab of this window. */
export async function targetTab(address: URL): Promise<ViewProps['tab']> {
  const named = Number(address.searchParams.get('tab') ?? Number.NaN);
  try {
    const tab = Number.isInteger(named)
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
  } catch {
    return null;
  }
}
