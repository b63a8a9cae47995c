import { browser } from 'wxt/browser';
import { profile } from './store';
import { sessionKeyKeeper } from './vault/session-key';

/**
 * Leaves nothing: the database with its lock and undo, settings, progress, session memory, alarms
 * and the sites that were granted. The key goes first, so that a crash in between leaves data
 * locked rather than open.
 */
export async function eraseEverything(): Promise<void> {
  await sessionKeyKeeper.forget();
  await profile().store.database.delete({ disableAutoOpen: false });
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const content = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    (script) => script.matches ?? [],
  );
  const optional = granted.filter((origin) => ![...required, ...content].includes(origin));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
  await browser.permissions.remove({ permissions: ['webRequest'] }).catch(() => false);
}
