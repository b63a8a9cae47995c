import * as z from 'zod/mini';
import { message } from '../messaging/define';
import { editSchema } from './edits';
import type { Filing } from './filing';

const id = z.object({ id: z.string() });

export const checklistMessages = {
  /** All filings, the one touched last first. */
  'checklist.list': message(z.object({}), ['extensionPage']).returns<readonly Filing[]>(),
  /** What a window changed of a filing; null: it was deleted meanwhile. A `fresh` one is made. */
  'checklist.change': message(
    z.object({
      id: z.string().check(z.minLength(1), z.maxLength(64)),
      fresh: z.boolean(),
      edits: z.array(editSchema).check(z.maxLength(1000)),
    }),
    ['extensionPage'],
  ).returns<Filing | null>(),
  'checklist.remove': message(id, ['extensionPage']).returns<{ readonly removed: boolean }>(),
  /** A date that a decoded message brought, into the filing touched last. */
  'checklist.addDeadline': message(
    z.object({
      at: z.number(),
      label: z.string().check(z.maxLength(300)),
      smsReceivedAt: z.optional(z.number()),
    }),
    ['extensionPage'],
  ).returns<Filing>(),
};
