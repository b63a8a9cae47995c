import { browser } from 'wxt/browser';
import { noteTab } from './left-tabs';
import type { Failure } from './types';

const blankLimit = 5000;
const loadLimit = 30_000;
const mostRedirects = 20;

export interface Opened {
  readonly tabId: number;
  /** Why no page stands in the tab; null when one does. */
  readonly failure: Failure | null;
}

/**
 * Opens an address in a tab behind and waits until its page stands, or until it is known why none
 * will. The caller closes the tab. The blank page has to stand before it is sent on: a tab that
 * leaves it while it is still being made has two navigations under way, and on a busy machine the
 * second was seen never to end.
 */
export async function openBehind(address: string, signal?: AbortSignal): Promise<Opened> {
  const { id: tabId } = await browser.tabs.create({ url: 'about:blank', active: false });
  if (tabId === undefined) throw new Error('The browser opened no tab');
  await noteTab(tabId);
  await loaded(tabId, blankLimit);
  return { tabId, failure: await load(tabId, address, signal) };
}

/** Waits until a tab has loaded what it is loading, or is gone; at most `limit` milliseconds. */
export async function loaded(tabId: number, limit: number): Promise<void> {
  // Not by the clock, which may be set meanwhile.
  const until = performance.now() + limit;
  // Asked again and again: the event may have been fired before anybody listened.
  while (performance.now() < until) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab || tab.status === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Told apart by the browser's own names of network errors (Chromium's and Firefox's). */
function failureOfNetwork(error: string): Failure {
  if (/CERT|SSL|SEC_ERROR|MOZILLA_PKIX/u.test(error)) return { key: 'certificate', detail: error };
  if (/REDIRECT/u.test(error)) return { key: 'redirects', detail: error };
  return { key: 'unreachable', detail: error };
}

/** Sends a tab to an address and waits for its page; no failure when it stands. */
function load(
  tabId: number,
  address: string,
  signal: AbortSignal | undefined,
): Promise<Failure | null> {
  return new Promise((resolve) => {
    // Absent without its permission: then a failure is told, but not its kind.
    const network = browser.webRequest as typeof browser.webRequest | undefined;
    let hops = 0;
    let ended = false;
    let broken: Failure | null = null;
    let download = false;
    const done = (failure: Failure | null) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      clearInterval(poll);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      network?.onErrorOccurred.removeListener(failed);
      network?.onHeadersReceived.removeListener(answered);
      network?.onBeforeRedirect.removeListener(redirected);
      resolve(failure);
    };
    const failed = ({ error }: { error: string }) => {
      // A download takes the answer away from the tab, which reads as an abort.
      if (/ABORTED/u.test(error)) {
        if (download) done({ key: 'download' });
        return;
      }
      broken = failureOfNetwork(error);
      // The error page still has to come; without one the network's word is enough.
      setTimeout(() => done(broken), 300);
    };
    const answered = (details: {
      responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
    }) => {
      const header = (name: string) =>
        details.responseHeaders?.find((each) => each.name.toLowerCase() === name)?.value ?? '';
      const attached = /^\s*attachment/iu.test(header('content-disposition'));
      download = attached || /octet-stream|zip|x-msdownload/iu.test(header('content-type'));
      if (attached) setTimeout(() => done({ key: 'download' }), 500);
      return undefined;
    };
    const redirected = () => {
      hops += 1;
      if (hops > mostRedirects) done({ key: 'redirects' });
    };
    const updated = (id: number, change: { status?: string; url?: string }) => {
      if (id !== tabId) return;
      // A page that sends the visitor on and on loads anew each time.
      if (change.url !== undefined) redirected();
      if (change.status === 'complete' && !broken) void trySettle();
    };
    const removed = (id: number) => {
      if (id === tabId) done({ key: download ? 'download' : 'gone' });
    };
    // A script can hang in a page that is leaving: its answer is not waited for for ever.
    const trySettle = async () => {
      const { url = 'about:' } = await browser.tabs.get(tabId).catch(() => ({ url: 'about:' }));
      if (url.startsWith('about:')) return;
      const late = new Promise<'late'>((give) => setTimeout(() => give('late'), 1500));
      const answer = await Promise.race([settle(tabId), late]);
      if (answer !== 'late') done(answer);
    };
    const poll = setInterval(() => {
      void browser.tabs.get(tabId).then(
        ({ status }) => {
          if (status === 'complete' && !broken) void trySettle();
        },
        () => undefined,
      );
    }, 1000);
    const timer = setTimeout(
      () => done({ key: 'neverSettles', detail: String(loadLimit / 1000) }),
      loadLimit,
    );
    const filter = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const], tabId };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    network?.onErrorOccurred.addListener(failed, filter);
    network?.onHeadersReceived.addListener(answered, filter, ['responseHeaders']);
    network?.onBeforeRedirect.addListener(redirected, filter);
    signal?.addEventListener('abort', () => done({ key: 'stopped' }), { once: true });
    if (signal?.aborted) done({ key: 'stopped' });
    else {
      browser.tabs
        .update(tabId, { url: address })
        .catch((error: unknown) => done({ key: 'unreachable', detail: String(error) }));
    }
  });
}

/** Tells a page from the browser's own error page, which no script may enter. */
async function settle(tabId: number): Promise<Failure | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof result?.result === 'string' ? null : { key: 'gone' };
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const said = error instanceof Error ? error.message : String(error);
    if (/error page|chrome-error/iu.test(said)) {
      const certificate = /privacy error|certificate|security risk/iu.test(tab?.title ?? '');
      return { key: certificate ? 'certificate' : 'unreachable', detail: said };
    }
    // Redirected to a site that was not allowed.
    return /permission|cannot access/iu.test(said)
      ? { key: 'noAccess', detail: tab?.url ?? said }
      : { key: 'internal', detail: said };
  }
}
