import * as z from 'zod/mini';
import { message } from '../messaging/define';
import { recordSchema } from './schema';
import type { StoredRecords, WriteResult } from './store/store';
import type { UndoneImport } from './transfer/import';
import type { LockState } from './vault/lock';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const base = z.number().check(z.minimum(0));
const passphrase = z.string().check(z.minLength(1), z.maxLength(1024));
const batch = z.string().check(z.minLength(1), z.maxLength(80));
/** Base64 of what one file may hold, with room to spare. */
const content = z.string().check(z.maxLength(16 * 1024 * 1024));
const nothing = z.object({});
const ownPages = ['extensionPage'] as const;

/** What a page shows before anything else. */
export interface VaultState {
  readonly lock: LockState;
  /** Minutes without input after which the vault locks itself. */
  readonly autoLockMinutes: number;
  /** Records that the last import wrote and that can be taken back. */
  readonly undoable: number;
}

/** Only our own pages ask for the profile: a content script gets fields through `autofill`. */
export const profileMessages = {
  'profile.state': message(nothing, ownPages).returns<VaultState>(),
  'profile.list': message(nothing, ownPages).returns<StoredRecords>(),
  'profile.put': message(
    z.object({ record: recordSchema, base, content: z.optional(content) }),
    ownPages,
  ).returns<WriteResult>(),
  'profile.delete': message(
    z.object({ items: z.array(z.object({ id, base })) }),
    ownPages,
  ).returns<WriteResult>(),
  'profile.file': message(z.object({ id }), ownPages).returns<string | null>(),
  'profile.importStage': message(
    z.object({
      batch,
      records: z.array(z.object({ record: recordSchema, base })),
      files: z.array(z.object({ id, base64: content })),
    }),
    ownPages,
  ).returns<null>(),
  'profile.importCommit': message(z.object({ batch, count: z.number() }), ownPages).returns<null>(),
  'profile.importDiscard': message(z.object({ batch }), ownPages).returns<null>(),
  'profile.importUndo': message(nothing, ownPages).returns<UndoneImport>(),
  'profile.unlock': message(z.object({ passphrase }), ownPages).returns<null>(),
  'profile.lock': message(nothing, ownPages).returns<null>(),
  'profile.lockOn': message(z.object({ passphrase }), ownPages).returns<null>(),
  'profile.lockOff': message(z.object({ passphrase }), ownPages).returns<null>(),
  'profile.passphrase': message(
    z.object({ current: passphrase, next: passphrase }),
    ownPages,
  ).returns<null>(),
  'profile.autoLock': message(
    z.object({ minutes: z.number().check(z.minimum(1), z.maximum(240)) }),
    ownPages,
  ).returns<null>(),
  /** Erases everything: records, files, lock, settings, alarms, granted sites. */
  'profile.erase': message(z.object({ confirmed: z.literal(true) }), ownPages).returns<null>(),
};
