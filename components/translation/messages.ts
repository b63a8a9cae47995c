import * as z from 'zod/mini';
import { officialHosts } from '../consoles/matches';
import { message } from '../messaging/define';
import type { DisplayMode } from '../settings/schema';
import type { ShownKind } from './page/records';

/** Answered by the service worker, which alone writes settings: two tabs cannot overwrite. */
export const translationMessages = {
  /** Asks for the tools of a translated page, in the tab that asks; false where it was left. */
  'translation.tools': message(z.object({}), ['contentScript']).returns<boolean>(),
  /** Asks for the syntax that composes what the dictionary does not hold, in the tab that asks. */
  'translation.syntax': message(z.object({}), ['contentScript']).returns<boolean>(),
  /** How a host is shown, in all its tabs. */
  'translation.remember': message(
    z.object({
      host: z.enum(officialHosts),
      mode: z.enum(['english', 'both', 'original']),
    }),
    ['extensionPage', 'contentScript'],
  ).returns<DisplayMode>(),
  /** Hides the switch on the pages, or shows it again. */
  'translation.pageSwitch': message(z.object({ shown: z.boolean() }), [
    'extensionPage',
    'contentScript',
  ]).returns<boolean>(),
};

/** A string of the page that the dictionary does not wholly know. */
export interface PageString {
  readonly original: string;
  readonly shown: string;
  readonly kind: Extract<ShownKind, 'gloss' | 'unknown' | 'machine'>;
}

/** What the content script tells the popup of the page's translation. */
export interface TranslationState {
  readonly host: string;
  readonly mode: DisplayMode;
  /** Distinct strings by how they were translated. */
  readonly counts: Readonly<Record<Exclude<ShownKind, 'plain'>, number>>;
}

export interface TranslationPageMessages {
  'translation.state': { request: Record<string, never>; response: TranslationState };
  'translation.setMode': { request: { readonly mode: DisplayMode }; response: DisplayMode };
  'translation.unknown': { request: Record<string, never>; response: readonly PageString[] };
}
