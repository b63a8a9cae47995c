import { browser } from 'wxt/browser';
import { isOfficialAddress } from '../consoles/matches';
import { type Contract, contract, type MessageName } from './contract';
import type { Handlers, MessageSpec, Reply, Sender, SenderKind } from './define';
import { MessageError } from './errors';

export { MessageError };

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Ours run in the top frame alone: an official page in a frame of another site has nothing to say.
 * A page that Chromium loads ahead is one too, under another number until it is shown.
 */
const isTopFrame = (sender: RawSender & { readonly documentLifecycle?: string }): boolean =>
  sender.frameId === 0 || sender.documentLifecycle === 'prerender';

/** Told apart by where the browser says a message comes from, never by what it says itself. */
function senderKind(sender: RawSender): SenderKind | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL('/' as never))) return 'extensionPage';
  if (sender.tab !== undefined && isTopFrame(sender) && isOfficialAddress(url))
    return 'contentScript';
  return null;
}

/**
 * Answers messages in the service worker. The one edge where they arrive: sender, name and shape
 * are checked here, and what does not fit is answered with an error and goes no further.
 */
export function listen(handlers: Handlers<Contract>): void {
  browser.runtime.onMessage.addListener((raw: unknown, rawSender: RawSender, respond) => {
    if (typeof raw !== 'object' || raw === null || !('to' in raw) || raw.to !== 'background') {
      return undefined;
    }
    void answer(raw as { name?: unknown; payload?: unknown }, rawSender, handlers).then(respond);
    // Both browsers keep the channel open for an answer that comes later.
    return true;
  });
}

async function answer(
  raw: { name?: unknown; payload?: unknown },
  rawSender: RawSender,
  handlers: Handlers<Contract>,
): Promise<Reply<unknown>> {
  const kind = senderKind(rawSender);
  if (kind === null) return { ok: false, error: 'sender' };
  if (typeof raw.name !== 'string' || !Object.hasOwn(contract, raw.name)) {
    return { ok: false, error: 'unknownMessage' };
  }
  const name = raw.name as MessageName;
  const spec = contract[name] as MessageSpec<unknown, unknown>;
  if (!spec.from.includes(kind)) return { ok: false, error: 'sender' };
  const parsed = spec.request.safeParse(raw.payload);
  if (!parsed.success) return { ok: false, error: 'shape' };
  const sender: Sender = {
    kind,
    ...(rawSender.tab?.id === undefined ? {} : { tabId: rawSender.tab.id }),
    ...(rawSender.frameId === undefined ? {} : { frameId: rawSender.frameId }),
    ...(rawSender.url === undefined ? {} : { url: rawSender.url }),
  };
  try {
    const handler = handlers[name] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handler(parsed.data, sender) };
  } catch (error) {
    if (error instanceof MessageError) {
      return { ok: false, error: error.code, ...(error.detail ? { detail: error.detail } : {}) };
    }
    console.error(`Handling ${name} failed`, error);
    return { ok: false, error: 'internal', detail: String(error) };
  }
}
