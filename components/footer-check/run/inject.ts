import { browser } from 'wxt/browser';
import type { Patience } from '../evidence/look';
import type { FooterTools } from '../evidence/tools';
import type { Evidence } from '../evidence/types';
import type { Failure } from './types';

/** Pages that no extension may look at. */
export function isRestricted(address: string | undefined): boolean {
  if (address === undefined || address === '') return false;
  if (!/^(?:https?|file):/iu.test(address)) return true;
  return /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(?:\/|$)/iu.test(
    address,
  );
}

/** Told from what the browser says when it refuses. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (/chrome-error:|error page|showing error/iu.test(detail))
    return { key: 'unreachable', detail };
  if (/chrome:|gallery|webstore|extensions gallery|restricted|about:/iu.test(detail)) {
    return { key: 'restricted', detail };
  }
  if (/cannot access|permission|host/iu.test(detail)) return { key: 'noAccess', detail };
  if (/no tab|closed|frame [^\n]{0,80}removed|No frame/iu.test(detail))
    return { key: 'gone', detail };
  if (/abort|stopped/iu.test(detail)) return { key: 'stopped', detail };
  return { key: 'internal', detail };
}

/** Injects the collector into a tab's page and lets it look. */
export async function lookInTab(
  tabId: number,
  options: { readonly date: string; readonly patience?: Patience },
): Promise<Evidence> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/footer-evidence.js'],
  });
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    args: [options],
    func: (asked: { date: string }) =>
      (globalThis as unknown as { beianLensFooter: FooterTools }).beianLensFooter.look(asked),
  });
  const evidence = result?.result as Evidence | undefined | null;
  // A page that left while it was looked at answers nothing.
  if (!evidence) throw new Error('The tab was closed or went to another page');
  return evidence;
}

/** Scrolls to a number and rings it. */
export async function ringInTab(tabId: number, id: number, label: string): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      args: [id, label],
      func: (candidate: number, words: string) =>
        (globalThis as unknown as { beianLensFooter?: FooterTools }).beianLensFooter?.ring(
          candidate,
          words,
        ) ?? false,
    });
    return result?.result === true;
  } catch {
    return false;
  }
}

/** Ends a look that is under way; the page is put back. */
export async function stopInTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () =>
        (globalThis as unknown as { beianLensFooter?: FooterTools }).beianLensFooter?.stop(),
    });
  } catch {
    // The tab is gone: nothing is left to stop.
  }
}
