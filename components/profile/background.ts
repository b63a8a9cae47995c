import type { Handlers } from '../messaging/define';
import { MessageError } from '../messaging/errors';
import { profileChanged } from './changes';
import { eraseEverything } from './erase';
import type { profileMessages } from './messages';
import { profile } from './store';
import { readAutoLock, writeAutoLock } from './vault/auto-lock';
import { fromBase64, toBase64 } from './vault/base64';

/** A handler whose effect other pages should see at once. */
async function changing<Result>(work: Promise<Result>): Promise<Result> {
  const result = await work;
  await profileChanged.note();
  return result;
}

async function changingNull(work: Promise<unknown>): Promise<null> {
  await changing(work);
  return null;
}

export const profileHandlers: Handlers<typeof profileMessages> = {
  'profile.state': () =>
    profile().store.attempt(async () => ({
      lock: await profile().lock.state(),
      autoLockMinutes: await readAutoLock(),
      undoable: await profile().imports.undoable(),
    })),
  'profile.list': () => profile().store.list(),
  'profile.put': async ({ record, base, content }) => {
    const bytes = content === undefined ? undefined : fromBase64(content);
    // A file would stand there without what is in it.
    if (bytes === null) throw new MessageError('shape');
    return changing(profile().store.put(record, base, bytes));
  },
  'profile.delete': ({ items }) => changing(profile().store.delete(items)),
  'profile.file': async ({ id }) => {
    const bytes = await profile().store.readFile(id);
    return bytes && toBase64(bytes);
  },
  'profile.importStage': async ({ batch, records, files }) => {
    await profile().imports.stage(batch, records, files);
    return null;
  },
  'profile.importCommit': ({ batch, count }) =>
    changingNull(profile().imports.commit(batch, count)),
  'profile.importDiscard': async ({ batch }) => {
    await profile().imports.discard(batch);
    return null;
  },
  'profile.importUndo': () => changing(profile().imports.undo()),
  'profile.unlock': ({ passphrase }) => changingNull(profile().lock.unlock(passphrase)),
  'profile.lock': () => changingNull(profile().lock.lock()),
  'profile.lockOn': ({ passphrase }) => changingNull(profile().lock.turnOn(passphrase)),
  'profile.lockOff': ({ passphrase }) => changingNull(profile().lock.turnOff(passphrase)),
  'profile.passphrase': ({ current, next }) =>
    changingNull(profile().lock.changePassphrase(current, next)),
  'profile.autoLock': ({ minutes }) => changingNull(writeAutoLock(minutes)),
  'profile.erase': () => changingNull(eraseEverything()),
};
