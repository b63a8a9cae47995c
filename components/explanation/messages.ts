import * as z from 'zod/mini';
import { message } from '../messaging/define';
import type { CardContent } from './content';

const short = z.string().check(z.maxLength(200));

/** Cards come from the worker, one at a time, so that the page's scripts stay small. */
export const explanationMessages = {
  'explanation.card': message(
    z.object({
      /** Id of the recognised field; null where only a text is known. */
      fieldId: z.nullable(short),
      /** The page's Chinese label or text. */
      label: short,
      /** What stands under region and kind of entity, for the rules of this applicant. */
      region: z.optional(short),
      entityType: z.optional(short),
    }),
    ['contentScript', 'extensionPage'],
  ).returns<CardContent>(),
  /** Puts the card's script into the tab that asks, once. */
  'explanation.open': message(z.object({}), ['contentScript']).returns<boolean>(),
  /** Words of the badges: what a screen reader says before the label. */
  'explanation.badgeWords': message(z.object({}), ['contentScript']).returns<{
    readonly explain: string;
  }>(),
};

/** What the worker asks the page. */
export interface ExplanationPageMessages {
  /** The key was pressed: open the card of the focused field. */
  'explanation.openFocused': { request: Record<string, never>; response: boolean };
}
