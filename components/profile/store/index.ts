import type { Profile } from '../schema';
import { asProfile, ProfileStore } from './store';

let opened: ProfileStore | undefined;

/** The one store of the service worker; opened at first use. */
export function profileStore(): ProfileStore {
  opened ??= new ProfileStore();
  return opened;
}

/**
 * The whole profile, for rooms that run in the service worker. Throws `MessageError('locked')`
 * while the vault is locked; a handler passes that on as it is.
 */
export async function readProfile(): Promise<Profile> {
  return asProfile((await profileStore().list()).map((stored) => stored.record));
}
