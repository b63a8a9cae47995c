import * as z from 'zod/mini';
import { message } from '../messaging/define';
import { recordSchema } from './schema';
import type { StoredRecord, WriteResult } from './store/store';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const ownPages = ['extensionPage'] as const;

/** Only our own pages ask for the profile: a content script gets fields through `autofill`. */
export const profileMessages = {
  'profile.list': message(z.object({}), ownPages).returns<readonly StoredRecord[]>(),
  'profile.put': message(
    z.object({ record: recordSchema, base: z.number() }),
    ownPages,
  ).returns<WriteResult>(),
  'profile.delete': message(z.object({ ids: z.array(id) }), ownPages).returns<null>(),
};
