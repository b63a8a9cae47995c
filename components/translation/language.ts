import consoleLanguages from 'virtual:dictionary/languages';
import { browser } from 'wxt/browser';
import { officialMatches } from '../consoles/matches';
import { onSettingsChanged } from '../settings/store';
import { shownLanguage } from '../ui/worker-words';

const registration = 'language';

/**
 * English stands in the manifest and costs its readers nothing more. Another language is one more
 * script on the official pages, registered while it is wanted, and runs at `document_start` too:
 * the first paint is in it.
 */
export function startLanguage(): void {
  let last: Promise<void> = Promise.resolve();
  const follow = (pages: boolean) => {
    last = last.then(() => hold(pages)).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(() => follow(true));
  // The browser's own language may be another than when it was last open.
  browser.runtime.onStartup.addListener(() => follow(false));
  onSettingsChanged(() => follow(true), new AbortController().signal);
}

/** The script of the language wanted now; null where English is. */
async function wanted(): Promise<string | null> {
  const language = await shownLanguage();
  return language !== 'en' && consoleLanguages.includes(language)
    ? `dictionary-${language}.js`
    : null;
}

/** Registers what is wanted, and gives it to the pages that are open. */
async function hold(pages: boolean): Promise<void> {
  const script = await wanted();
  const [held] = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  // Browsers tell the path back with or without a slash before it.
  const now = held?.js?.[0]?.replace(/^\//, '') ?? null;
  if (now === script) return;
  if (held) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  if (script) {
    await browser.scripting.registerContentScripts([
      {
        id: registration,
        js: [script],
        matches: [...officialMatches],
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  }
  if (!pages) return;
  const tabs = await browser.tabs.query({ url: [...officialMatches] });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && give(id, script)));
}

/** A tab that was left or put to sleep meanwhile reads the registration when it comes back. */
async function give(tabId: number, script: string | null): Promise<void> {
  const target = { tabId, frameIds: [0] };
  if (script) await browser.scripting.executeScript({ target, files: [`/${script}`] as never });
  else {
    await browser.scripting.executeScript({
      target,
      func: () => {
        const take = (globalThis as Record<symbol, unknown>)[Symbol.for('beian-lens.language')];
        if (typeof take === 'function') take(null);
      },
    });
  }
}
