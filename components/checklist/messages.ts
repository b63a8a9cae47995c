import * as z from 'zod/mini';
import { message } from '../messaging/define';
import { type Filing, filingSchema } from './filing';

const id = z.object({ id: z.string() });

export const checklistMessages = {
  /** All filings, the one touched last first. */
  'checklist.list': message(z.object({}), ['extensionPage']).returns<readonly Filing[]>(),
  'checklist.put': message(filingSchema, ['extensionPage']).returns<Filing>(),
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
