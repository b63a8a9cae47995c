import { browser } from 'wxt/browser';
import type { Handlers } from '../messaging/define';
import type { toolbarMessages } from './messages';

const sizes = [16, 32, 48, 128] as const;

export const toolbarHandlers: Handlers<typeof toolbarMessages> = {
  /** Lights the icon for this tab; the browser takes it back when the tab goes elsewhere. */
  'toolbar.works': async (_request, { tabId }) => {
    if (tabId === undefined) return;
    const path = Object.fromEntries(sizes.map((size) => [size, `/icon/${size}.png`]));
    try {
      await browser.action.setIcon({ tabId, path });
    } catch (error) {
      // The tab may be gone by now; anything else is a bug and must be heard of.
      if (!/no tab with id|invalid tab id/i.test(String(error))) throw error;
    }
  },
};
