import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { inTurn } from '../settings/in-turn';
import { profile } from './store';
import { sessionKeyKeeper } from './vault/session-key';

/**
 * Leaves nothing: the databases, whichever rooms keep them, with the lock and the undo, settings,
 * progress, session memory, alarms, what stands on the icon and in notifications, and the sites
 * that were granted. The key goes first, so that a crash in between leaves data locked rather than
 * open.
 */
export async function eraseEverything(): Promise<void> {
  await sessionKeyKeeper.forget();
  const { database } = profile().store;
  await database.delete({ disableAutoOpen: false });
  const others = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  for (const name of others.filter((each) => each !== database.name)) await Dexie.delete(name);
  // After changes that are on their way, which would bring back what they read.
  await inTurn(() => browser.storage.local.clear());
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
  const shown = Object.keys((await browser.notifications.getAll()) ?? {});
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const content = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    (script) => script.matches ?? [],
  );
  const optional = granted.filter((origin) => ![...required, ...content].includes(origin));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
  await browser.permissions.remove({ permissions: ['webRequest'] }).catch(() => false);
}
