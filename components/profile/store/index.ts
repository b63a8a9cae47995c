import type { Profile } from '../schema';
import { ProfileImport } from '../transfer/import';
import { ProfileLock } from '../vault/lock';
import { sessionKeyKeeper } from '../vault/session-key';
import { ProfileDatabase } from './database';
import { asProfile, ProfileStore } from './store';

interface Opened {
  readonly store: ProfileStore;
  readonly lock: ProfileLock;
  readonly imports: ProfileImport;
}

let opened: Opened | undefined;

/** The one store of the service worker; opened at first use, after each of its restarts. */
export function profile(): Opened {
  if (!opened) {
    const store = new ProfileStore(new ProfileDatabase(), sessionKeyKeeper);
    opened = { store, lock: new ProfileLock(store), imports: new ProfileImport(store) };
    // A rewrite that the last run of the worker left unfinished, imports of pages that went away.
    void opened.imports.sweep(Date.now()).catch(() => undefined);
  }
  return opened;
}

/**
 * The whole profile, for rooms that run in the service worker. Throws `MessageError('locked')`
 * while the vault is locked; a handler passes that on as it is.
 */
export async function readProfile(): Promise<Profile> {
  return asProfile((await profile().store.list()).records.map((stored) => stored.record));
}

/** A stored file's bytes, for rooms that run in the service worker; null where none are kept. */
export async function readProfileFile(id: string): Promise<Uint8Array | null> {
  return profile().store.readFile(id);
}
