import { browser } from 'wxt/browser';
import { injectAssist } from '../autofill/inject';
import { isOfficialAddress } from '../consoles/matches';
import type { Handlers } from '../messaging/define';
import { askPage } from '../messaging/page';
import { shownLanguage, workerWords } from '../ui/worker-words';
import { cardContent } from './card-content';
import type { explanationMessages } from './messages';

/** Headings and buttons of the card; keys of `interface/explanation.json`. */
const labelKeys = [
  'card',
  'close',
  'what',
  'enter',
  'where',
  'right',
  'wrong',
  'refused',
  'next',
  'options',
  'rules',
  'rulesUnknown',
  'noRules',
  'check',
  'aProvince',
  'sources',
  'standing.official',
  'standing.seen',
  'standing.advice',
  'unknown',
  'unknownText',
  'fill',
  'compose',
  'review',
  'loading',
  'failed',
  'nothing',
  'unofficial',
] as const;

async function labels(): Promise<Record<string, string>> {
  const t = await workerWords('explanation');
  return Object.fromEntries(labelKeys.map((key) => [key, t(key, { province: '{{province}}' })]));
}

/** Puts the on-demand script into a tab; false where no official page stands there any more. */
async function open(tabId: number): Promise<boolean> {
  try {
    await injectAssist(tabId);
    return true;
  } catch {
    // The page was left while the message was under way.
    return false;
  }
}

export const explanationHandlers: Handlers<typeof explanationMessages> = {
  'explanation.card': async (request) =>
    cardContent(request, await shownLanguage(), await labels()),
  'explanation.open': async (_request, { tabId }) => (tabId === undefined ? false : open(tabId)),
  'explanation.badgeWords': async () => {
    const t = await workerWords('explanation');
    return { explain: t('explain') };
  },
};

/** The key for the focused field's card. */
export function startExplanationCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-card') return;
    void (async () => {
      const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      // Pressed elsewhere, the key would let us into a page that is none of our business.
      if (active?.id === undefined || !isOfficialAddress(active.url ?? '')) return;
      if (await open(active.id)) await askPage(active.id, 'explanation.openFocused', {});
    })();
  });
}
