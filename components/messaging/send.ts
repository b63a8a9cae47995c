import { browser } from 'wxt/browser';
import type { MessageName, RequestOf, ResponseOf } from './contract';
import { isCutOff } from './cut-off';
import type { Reply } from './define';

/** Sends a message to the service worker, which the browser starts if it sleeps. Never throws. */
export async function send<Name extends MessageName>(
  name: Name,
  payload: RequestOf<Name>,
): Promise<Reply<ResponseOf<Name>>> {
  try {
    const message = { to: 'background', name, payload };
    const reply: Reply<ResponseOf<Name>> | null | undefined =
      await browser.runtime.sendMessage(message);
    return typeof reply?.ok === 'boolean' ? reply : { ok: false, error: 'noAnswer' };
  } catch {
    // After an update of the extension an old content script cannot reach the new worker; else the
    // worker was stopped before it answered, and the next message starts it anew.
    return { ok: false, error: isCutOff() ? 'disconnected' : 'noAnswer' };
  }
}
