import { browser } from 'wxt/browser';
import { judge } from '../judge/judge';
import type { KnownSite } from '../judge/types';
import { failureOf, isRestricted, lookInTab } from './inject';
import type { CheckResult, Stage, Way } from './types';

export interface CheckTabOptions {
  /** What is known of the site, by the address that was reached. */
  readonly knownFor?: (address: string) => Promise<KnownSite | null>;
  readonly onStage?: (stage: Stage) => void;
  /** Whether a tab behind may be shown for a moment when its footer did not come. */
  readonly mayShow?: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Examines the page that stands in a tab. */
export async function checkTab(tabId: number, options: CheckTabOptions = {}): Promise<CheckResult> {
  const at = new Date().toISOString();
  let asked = '';
  try {
    const tab = await browser.tabs.get(tabId);
    asked = tab.url ?? '';
    if (isRestricted(tab.url)) return { ok: false, asked, at, failure: { key: 'restricted' } };
    options.onStage?.('looking');
    const date = today();
    let evidence = await lookInTab(tabId, { date });
    const known = await options.knownFor?.(evidence.address);
    const judged = () => judge(evidence, { date, ...(known ? { known } : {}) });
    let judgment = judged();
    let way: Way = evidence.looked.unpainted ? 'behind' : 'shown';
    // A tab behind paints nothing and fires no intersection observers.
    if (way === 'behind' && judgment.verdict !== 'ok' && options.mayShow !== false) {
      options.onStage?.('showing');
      evidence = await shown(tabId, () => lookInTab(tabId, { date }));
      judgment = judged();
      way = 'shown-for-a-moment';
    }
    if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(evidence.contentType)) {
      return { ok: false, asked, at, failure: { key: 'notPage', detail: evidence.contentType } };
    }
    return {
      ok: true,
      asked: asked || evidence.address,
      address: evidence.address,
      at,
      way,
      tabId,
      evidence,
      judgment,
    };
  } catch (error) {
    return { ok: false, asked, at, failure: failureOf(error) };
  }
}

/** Shows a tab while something is done, and then the one that was shown before. */
async function shown<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const tab = await browser.tabs.get(tabId);
  const [before] = await browser.tabs.query({
    active: true,
    ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
  });
  await browser.tabs.update(tabId, { active: true });
  try {
    return await act();
  } finally {
    if (before?.id !== undefined && before.id !== tabId) {
      await browser.tabs.update(before.id, { active: true });
    }
  }
}
