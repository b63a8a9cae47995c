import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Handlers } from '../messaging/define';
import type { fieldsMessages } from './messages';

/**
 * Puts the script that reads the form, and what builds on it, into a page's top frame; a second
 * time each does nothing.
 */
export async function injectInto(
  tabId: number,
  files: readonly ScriptPublicPath[] = [],
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/form.js', ...files],
  });
}

export const fieldsHandlers: Handlers<typeof fieldsMessages> = {
  'fields.readForm': async (_request, { tabId }) => {
    if (tabId === undefined) return false;
    try {
      await injectInto(tabId);
      return true;
    } catch {
      // The page was left while the message was under way.
      return false;
    }
  },
};
