import { browser } from 'wxt/browser';

/** Whether this script was left behind by an update, a reload or the end of the extension. */
export function isCutOff(): boolean {
  // The browser takes the id away from scripts that no longer belong to anything.
  return browser.runtime?.id === undefined;
}
