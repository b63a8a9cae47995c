import { browser } from 'wxt/browser';
import type { Reply } from './define';
import type { PageContract } from './page-contract';

/**
 * Asks the content script in the top frame of a tab. `noPage` where none runs (not an official
 * page, or opened before the extension was installed).
 */
export async function askPage<Name extends keyof PageContract>(
  tabId: number,
  name: Name,
  payload: PageContract[Name]['request'],
): Promise<Reply<PageContract[Name]['response']>> {
  try {
    const message = { to: 'page', name, payload };
    const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) {
      return reply as Reply<PageContract[Name]['response']>;
    }
    return { ok: false, error: 'noPage' };
  } catch {
    return { ok: false, error: 'noPage' };
  }
}

/**
 * Answers one page message in the content script until `signal` aborts. Only our own worker and
 * pages are heard: no web page can reach this listener, and another tab's content script has a
 * `sender.tab` on a web address. `parse` returns null for a shape that does not fit.
 */
export function onPageMessage<Name extends keyof PageContract>(
  name: Name,
  parse: (payload: unknown) => PageContract[Name]['request'] | null,
  handle: (
    request: PageContract[Name]['request'],
  ) => PageContract[Name]['response'] | Promise<PageContract[Name]['response']>,
  signal: AbortSignal,
): void {
  const listener = (
    raw: unknown,
    sender: { id?: string; url?: string; tab?: unknown },
    respond: (reply: unknown) => void,
  ): true | undefined => {
    const message = raw as { to?: unknown; name?: unknown; payload?: unknown } | null | undefined;
    if (message?.to !== 'page' || message.name !== name) return undefined;
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.tab && !sender.url?.startsWith(browser.runtime.getURL('/' as never)))
      return undefined;
    const request = parse(message.payload);
    if (request === null) {
      respond({ ok: false, error: 'shape' });
      return true;
    }
    void (async () => handle(request))().then(
      (value) => respond({ ok: true, value }),
      () => respond({ ok: false, error: 'internal' }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as never),
  );
}
