import { browser } from 'wxt/browser';

/** Opens the first-run page once, after installation; an update stays silent. */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome' as never) });
  });
}
