import { browser } from 'wxt/browser';

/** Whether this script was left behind by an update, a reload or the end of the extension. */
export function isCutOff(): boolean {
  // The browser takes the id away from scripts that no longer belong to anything.
  return browser.runtime?.id === undefined;
}

/** How often a script looks whether it was left behind: the browser does not tell. */
const lookMs = 2000;

/**
 * Calls back when the extension was updated, reloaded or removed under this script, until `signal`
 * aborts, which whoever is told sees to. Looked for at every press too, so that a person is told
 * before he waits.
 */
export function onCutOff(then: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isCutOff()) then();
  };
  const timer = setInterval(look, lookMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  }
}
