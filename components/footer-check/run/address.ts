import { browser } from 'wxt/browser';
import type { KnownSite } from '../judge/types';
import { completeAddress, originsOf } from './origin';
import { checkTab } from './tab';
import type { CheckResult, Failure, Stage } from './types';

const loadLimit = 30_000;
const mostRedirects = 20;

/** Whether the address may be looked at already. */
export async function isAllowed(address: string): Promise<boolean> {
  const [first] = originsOf(address).filter((origin) => origin.startsWith(new URL(address).origin));
  return first !== undefined && browser.permissions.contains({ origins: [first] });
}

export interface CheckAddressOptions {
  readonly knownFor?: (address: string) => Promise<KnownSite | null>;
  readonly signal?: AbortSignal;
  readonly onStage?: (stage: Stage) => void;
  /** Whether the tab may be shown for a moment. */
  readonly mayShow?: boolean;
}

/** Opens an address in a tab behind, examines it, and closes it. The origin must be granted. */
export async function checkAddress(
  asked: string,
  options: CheckAddressOptions = {},
): Promise<CheckResult> {
  const at = new Date().toISOString();
  const fail = (failure: Failure): CheckResult => ({ ok: false, asked, at, failure });
  const address = completeAddress(asked);
  if (!address) return fail({ key: 'badAddress' });
  if (!(await isAllowed(address))) return fail({ key: 'noAccess' });
  options.onStage?.('opening');
  let tabId: number | undefined;
  try {
    const tab = await browser.tabs.create({ url: 'about:blank', active: false });
    tabId = tab.id;
    if (tabId === undefined) return fail({ key: 'internal' });
    options.onStage?.('loading');
    const failure = await load(tabId, address, options.signal);
    if (failure) return fail(failure);
    const id = tabId;
    const examine = () =>
      Promise.race([
        checkTab(id, {
          ...(options.knownFor ? { knownFor: options.knownFor } : {}),
          ...(options.onStage ? { onStage: options.onStage } : {}),
          ...(options.mayShow === undefined ? {} : { mayShow: options.mayShow }),
        }),
        stopped(options.signal),
      ]);
    let result = await examine();
    // A page that sends the visitor on by a script goes while it is looked at.
    for (let moves = 0; moves < 3 && result && !result.ok && isGone(result.failure); moves += 1) {
      await complete(tabId);
      result = await examine();
    }
    if (result === null) return fail({ key: 'stopped' });
    if (!result.ok) return { ...result, asked };
    return wallOf(address, result.address, result.evidence.asksPassword, result.judgment.verdict)
      ? fail({ key: 'loginWall', detail: result.address })
      : { ...result, asked, tabId: null };
  } catch (error) {
    return fail({ key: 'internal', detail: String(error) });
  } finally {
    if (tabId !== undefined) await browser.tabs.remove(tabId).catch(() => undefined);
  }
}

/** A sign-in page that the visitor was sent to instead of the page he asked for. */
export function wallOf(
  asked: string,
  reached: string,
  asksPassword: boolean,
  verdict: string,
): boolean {
  if (!asksPassword || verdict !== 'missing') return false;
  const [from, to] = [new URL(asked), new URL(reached)];
  const elsewhere = from.pathname !== to.pathname || from.hostname !== to.hostname;
  return elsewhere && /log-?in|sign-?in|passport|auth|sso|account|session/iu.test(to.href);
}

const isGone = ({ key }: Failure): boolean => key === 'gone' || key === 'internal';

/** Waits until a tab has loaded, but not for long. */
async function complete(tabId: number): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab || tab.status === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function stopped(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(null);
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/** Told apart by the browser's own names of network errors (Chromium's and Firefox's). */
function failureOfNetwork(error: string): Failure {
  if (/CERT|SSL|SEC_ERROR|MOZILLA_PKIX/u.test(error)) return { key: 'certificate', detail: error };
  if (/REDIRECT/u.test(error)) return { key: 'redirects', detail: error };
  return { key: 'unreachable', detail: error };
}

interface Answer {
  readonly failure: Failure | null;
}

/** Loads an address in a tab; no failure when its page stands. */
function load(
  tabId: number,
  address: string,
  signal: AbortSignal | undefined,
): Promise<Failure | null> {
  return new Promise((resolve) => {
    // Absent without its permission: then a failure is told, but not its kind.
    const network = browser.webRequest as typeof browser.webRequest | undefined;
    let hops = 0;
    let begun = false;
    let broken: Failure | null = null;
    let download = false;
    const listening = new AbortController();
    const done = ({ failure }: Answer) => {
      if (listening.signal.aborted) return;
      listening.abort();
      resolve(failure);
    };
    const timer = setTimeout(
      () => done({ failure: { key: 'neverSettles', detail: String(loadLimit / 1000) } }),
      loadLimit,
    );
    const filter = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const], tabId };
    const failed = (details: { error: string }) => {
      // A download takes the answer away from the tab, which reads as an abort.
      if (/ABORTED/u.test(details.error)) {
        if (download) done({ failure: { key: 'download' } });
        return;
      }
      broken = failureOfNetwork(details.error);
      // The error page still has to come; without one the network's word is enough.
      setTimeout(() => done({ failure: broken }), 300);
    };
    const answered = (details: {
      responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
    }) => {
      const header = (name: string) =>
        details.responseHeaders?.find((each) => each.name.toLowerCase() === name)?.value ?? '';
      const type = header('content-type');
      const attached = /^\s*attachment/iu.test(header('content-disposition'));
      download = attached || /octet-stream|zip|x-msdownload/iu.test(type);
      if (attached) setTimeout(() => done({ failure: { key: 'download' } }), 500);
      return undefined;
    };
    const redirected = () => {
      hops += 1;
      if (hops > mostRedirects) done({ failure: { key: 'redirects' } });
    };
    const updated = (id: number, change: { status?: string; url?: string }) => {
      if (id !== tabId) return;
      if (change.url !== undefined && !change.url.startsWith('about:')) {
        begun = true;
        // A page that sends the visitor on and on loads anew each time.
        redirected();
      }
      if (change.status !== 'complete' || !begun || broken) return;
      void trySettle();
    };
    // A script can hang in a page that is leaving: its answer is not waited for for ever.
    const trySettle = async () => {
      const late = new Promise<'late'>((give) => setTimeout(() => give('late'), 1500));
      const answer = await Promise.race([settle(tabId), late]);
      if (answer !== 'late') done({ failure: answer });
    };
    const poll = setInterval(() => {
      void browser.tabs.get(tabId).then(
        (tab) => {
          const there = tab.status === 'complete' && !(tab.url ?? 'about:').startsWith('about:');
          if (there && !broken) void trySettle();
        },
        () => undefined,
      );
    }, 1000);
    const removed = (id: number) => {
      if (id === tabId) done({ failure: { key: 'gone' } });
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    network?.onErrorOccurred.addListener(failed, filter);
    network?.onHeadersReceived.addListener(answered, filter, ['responseHeaders']);
    network?.onBeforeRedirect.addListener(redirected, filter);
    listening.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      clearInterval(poll);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      network?.onErrorOccurred.removeListener(failed);
      network?.onHeadersReceived.removeListener(answered);
      network?.onBeforeRedirect.removeListener(redirected);
    });
    signal?.addEventListener('abort', () => done({ failure: { key: 'stopped' } }), { once: true });
    browser.tabs
      .update(tabId, { url: address })
      .catch((error: unknown) => done({ failure: { key: 'unreachable', detail: String(error) } }));
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
