import { browser } from 'wxt/browser';
import { fromBase64, toBase64 } from './base64';
import type { DataKey } from './envelope';

/** Where the open data key is kept between two runs of the service worker. */
export interface KeyKeeper {
  read(): Promise<DataKey | null>;
  keep(key: DataKey): Promise<void>;
  forget(): Promise<void>;
}

const storageKey = 'vaultKey';

/**
 * Session memory of the browser: never on disk, gone when the browser closes, and closed to
 * content scripts (the access level is the trusted default).
 */
export const sessionKeyKeeper: KeyKeeper = {
  async read() {
    const stored: unknown = (await browser.storage.session.get(storageKey))[storageKey];
    if (typeof stored !== 'object' || stored === null) return null;
    const { keyId, raw } = stored as { keyId?: unknown; raw?: unknown };
    const bytes = typeof raw === 'string' ? fromBase64(raw) : null;
    return typeof keyId === 'string' && bytes ? { keyId, raw: bytes } : null;
  },
  async keep(key) {
    const stored = { keyId: key.keyId, raw: toBase64(key.raw) };
    await browser.storage.session.set({ [storageKey]: stored });
  },
  async forget() {
    await browser.storage.session.remove(storageKey);
  },
};
