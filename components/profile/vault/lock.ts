import { MessageError } from '../../messaging/errors';
import type { Row, Target } from '../store/database';
import { decodeRow, encodeRow } from '../store/rows';
import type { OpenKey, ProfileStore } from '../store/store';
import {
  type DataKey,
  defaultIterations,
  type Envelope,
  newDataKey,
  openDataKey,
  unwrapKey,
  wrapKey,
} from './envelope';

export type LockState = 'off' | 'locked' | 'unlocked';

/** Staged rows of a rewrite: none of them outlives the service worker that made it. */
export const rewriteBatch = 'rewrite/';
const targets: readonly Target[] = ['records', 'files'];
/** Rewrites that another window's writes may interrupt before we give up. */
const attempts = 5;

/**
 * The passphrase lock. Turning it on or off rewrites every row: the new rows are staged beside the
 * old ones and take their places in one transaction together with the envelope, so that a crash
 * leaves either all of the old state or all of the new.
 */
export class ProfileLock {
  constructor(
    private readonly store: ProfileStore,
    private readonly iterations: number = defaultIterations,
  ) {}

  async state(): Promise<LockState> {
    const envelope = await this.store.envelope();
    if (!envelope) return 'off';
    const kept = await this.store.keys.read();
    return kept?.keyId === envelope.keyId ? 'unlocked' : 'locked';
  }

  /** Opens the vault for this session. Throws `MessageError('cannotOpen')`. */
  async unlock(passphrase: string): Promise<void> {
    await this.store.attempt(async () => {
      const envelope = await this.store.envelope();
      if (!envelope) return;
      const key = await unwrapKey(envelope, passphrase);
      await this.store.keys.keep(key);
      // Parameters of an earlier version are raised where the passphrase is at hand anyway.
      if (envelope.kdf.iterations < this.iterations) await this.rewrap(envelope, key, passphrase);
    });
  }

  async lock(): Promise<void> {
    await this.store.keys.forget();
  }

  /** Seals everything that is kept, under a new data key. */
  async turnOn(passphrase: string): Promise<void> {
    await this.store.attempt(async () => {
      if (await this.store.envelope()) throw new MessageError('alreadyLocked');
      const key = newDataKey();
      const envelope = await wrapKey(key, passphrase, this.iterations);
      const open = { keyId: key.keyId, key: await openDataKey(key) };
      await this.rewriteAll(null, open, envelope);
      await this.store.keys.keep(key);
    });
  }

  /** Takes the lock off; the passphrase is asked for again, for what it opens is everything. */
  async turnOff(passphrase: string): Promise<void> {
    await this.store.attempt(async () => {
      const envelope = await this.store.envelope();
      if (!envelope) return;
      const key = await unwrapKey(envelope, passphrase);
      await this.rewriteAll({ keyId: key.keyId, key: await openDataKey(key) }, null, null);
      await this.store.keys.forget();
    });
  }

  /** Wraps the data key anew: one row changes, the data stays as it is. */
  async changePassphrase(current: string, next: string): Promise<void> {
    await this.store.attempt(async () => {
      const envelope = await this.store.envelope();
      if (!envelope) throw new MessageError('notLocked');
      const key = await unwrapKey(envelope, current);
      await this.rewrap(envelope, key, next);
      await this.store.keys.keep(key);
    });
  }

  private async rewrap(from: Envelope, key: DataKey, passphrase: string): Promise<void> {
    const envelope = await wrapKey(key, passphrase, this.iterations);
    await this.store.database.transaction('rw', this.store.database.meta, async () => {
      const standing = await this.store.envelope();
      if (standing?.kdf.salt !== from.kdf.salt) throw new MessageError('changedMeanwhile');
      await this.store.database.meta.put({ key: 'vault', envelope });
    });
  }

  private async rewriteAll(
    from: OpenKey | null,
    to: OpenKey | null,
    envelope: Envelope | null,
  ): Promise<void> {
    const { database } = this.store;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const batch = `${rewriteBatch}${crypto.randomUUID()}`;
      let done = false;
      try {
        done = await this.rewrite(batch, from, to, envelope);
      } finally {
        // What was staged in clear must not outlive a lock that stays on.
        if (!done) await database.staged.where('batch').equals(batch).delete();
      }
      if (done) return;
    }
    throw new MessageError('changedMeanwhile');
  }

  /** One try; false where something was written meanwhile. */
  private async rewrite(
    batch: string,
    from: OpenKey | null,
    to: OpenKey | null,
    envelope: Envelope | null,
  ): Promise<boolean> {
    const { database } = this.store;
    const generation = await this.store.generation();
    let count = 0;
    try {
      for (const target of targets) count += await this.stage(batch, target, from, to);
    } catch (error) {
      // Rows that do not open are another window's, which was faster; else they are damaged.
      if (await this.isUnder(from)) throw error;
      throw new MessageError('changedMeanwhile');
    }
    return database.transaction(
      'rw',
      [database.records, database.files, database.staged, database.undo, database.meta],
      async () => {
        if (!(await this.isUnder(from))) throw new MessageError('changedMeanwhile');
        if ((await this.store.generation()) !== generation) return false;
        await this.replaceRows(batch, count, envelope);
        return true;
      },
    );
  }

  private async isUnder(key: OpenKey | null): Promise<boolean> {
    return ((await this.store.envelope())?.keyId ?? null) === (key?.keyId ?? null);
  }

  /** One row after the other: the bytes of all files at once may be more than memory holds. */
  private async stage(
    batch: string,
    target: Target,
    from: OpenKey | null,
    to: OpenKey | null,
  ): Promise<number> {
    const table = this.store.table(target);
    let count = 0;
    for (const id of await table.toCollection().primaryKeys()) {
      const row = await table.get(id);
      if (!row) continue;
      const value = await decodeRow(target, row, from?.key ?? null);
      const next: Row = await encodeRow(target, id, row.revision, value, to?.key ?? null);
      const key = `${batch}/${target}/${id}`;
      await this.store.database.staged.put({
        key,
        batch,
        target,
        id,
        base: row.revision,
        row: next,
      });
      count += 1;
    }
    return count;
  }

  private async replaceRows(
    batch: string,
    count: number,
    envelope: Envelope | null,
  ): Promise<void> {
    const { database } = this.store;
    const keys = await database.staged.where('batch').equals(batch).primaryKeys();
    if (keys.length !== count) throw new MessageError('changedMeanwhile');
    for (const key of keys) {
      const staged = await database.staged.get(key);
      if (staged) await this.store.table(staged.target).put(staged.row);
    }
    await database.staged.clear();
    // What an undo would bring back was kept under the other key.
    await database.undo.clear();
    if (envelope) await database.meta.put({ key: 'vault', envelope });
    else await database.meta.delete('vault');
  }
}
