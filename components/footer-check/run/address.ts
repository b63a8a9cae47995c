import { browser } from 'wxt/browser';
import type { KnownSite } from '../judge/types';
import { forgetTab } from './left-tabs';
import { loaded, openBehind } from './open';
import { completeAddress, originsOf } from './origin';
import { checkTab } from './tab';
import type { CheckResult, Failure, Stage } from './types';

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
    options.onStage?.('loading');
    const opened = await openBehind(address, options.signal);
    const id = opened.tabId;
    tabId = id;
    if (opened.failure) return fail(opened.failure);
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
      await loaded(id, 10_000);
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
    if (tabId !== undefined) {
      await browser.tabs.remove(tabId).catch(() => undefined);
      await forgetTab(tabId);
    }
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

function stopped(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(null);
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
}
