import { MessageError } from '../../messaging/errors';
import type { ProfileRecord } from '../schema';
import type { Row, StagedRow, Target } from '../store/database';
import { encodeRow } from '../store/rows';
import type { ProfileStore } from '../store/store';
import { fromBase64 } from '../vault/base64';

/** A record to import, with the revision it replaces (0: new). */
export interface IncomingRecord {
  readonly record: ProfileRecord;
  readonly base: number;
}

export interface IncomingFile {
  readonly id: string;
  readonly base64: string;
}

export interface UndoneImport {
  readonly restored: number;
  /** Records that were edited after the import: they stay as they are. */
  readonly left: number;
}

/** Staged parts older than this belong to a page that went away. */
const stageLife = 10 * 60_000;

/**
 * Import in parts, since a message holds 64 MB at most: parts are staged (sealed, if there is a
 * lock) and take effect in one transaction, which also keeps what stood before, for the undo.
 */
export class ProfileImport {
  constructor(private readonly store: ProfileStore) {}

  async stage(
    batch: string,
    records: readonly IncomingRecord[],
    files: readonly IncomingFile[],
  ): Promise<void> {
    await this.store.write(
      async (key) => {
        const entry = (target: Target, base: number, row: Row): StagedRow => {
          return { key: `${batch}/${target}/${row.id}`, batch, target, id: row.id, base, row };
        };
        const rows: StagedRow[] = [];
        for (const { record, base } of records) {
          rows.push(
            entry('records', base, await encodeRow('records', record.id, base + 1, record, key)),
          );
        }
        for (const { id, base64 } of files) {
          const bytes = fromBase64(base64);
          if (!bytes) throw new MessageError('shape');
          const base = (await this.store.database.files.get(id))?.revision ?? 0;
          rows.push(entry('files', base, await encodeRow('files', id, base + 1, bytes, key)));
        }
        return rows;
      },
      (rows) => this.store.database.staged.bulkPut(rows),
    );
  }

  /** Lets all that was staged take effect, or nothing. `count`: how many parts were sent. */
  async commit(batch: string, count: number): Promise<void> {
    const { database } = this.store;
    await this.store.write(
      async () => null,
      async () => {
        const keys = await database.staged.where('batch').equals(batch).primaryKeys();
        // Cleared meanwhile: the lock was turned on or off, or everything was erased.
        if (keys.length !== count) throw new MessageError('changedMeanwhile');
        await database.undo.clear();
        for (const key of keys) {
          const staged = await database.staged.get(key);
          if (!staged) throw new MessageError('changedMeanwhile');
          const { target, id, row, base } = staged;
          const before = (await this.store.table(target).get(id)) ?? null;
          if ((before?.revision ?? 0) !== base) throw new MessageError('changedMeanwhile');
          await this.store.table(target).put(row);
          const undo = { key: `${target}/${id}`, target, id, before, revision: row.revision };
          await database.undo.put(undo);
        }
        await database.staged.bulkDelete(keys);
      },
    );
  }

  async discard(batch: string): Promise<void> {
    await this.store.database.staged.where('batch').equals(batch).delete();
  }

  /** How many records the last import wrote, 0 when there is nothing to undo. */
  async undoable(): Promise<number> {
    return this.store.database.undo.filter((row) => row.target === 'records').count();
  }

  /** Brings back what stood before the last import, except where it was edited since. */
  async undo(): Promise<UndoneImport> {
    const { database } = this.store;
    return this.store.write(
      async () => null,
      async () => {
        let restored = 0;
        const left = new Set<string>();
        for (const undo of await database.undo.toArray()) {
          const table = this.store.table(undo.target);
          const standing = await table.get(undo.id);
          if (standing?.revision !== undo.revision) {
            if (standing) left.add(undo.id);
            continue;
          }
          if (undo.before) await table.put(undo.before);
          else await table.delete(undo.id);
          if (undo.target === 'records') restored += 1;
        }
        await database.undo.clear();
        return { restored, left: left.size };
      },
    );
  }

  /** Drops staged parts of pages that went away. `now` in milliseconds. */
  async sweep(now: number): Promise<void> {
    const { staged } = this.store.database;
    await staged
      .filter(({ batch }) => {
        const started = Number(batch.split('/')[0]);
        // Either way: one that seems to come from the future stood before the clock was set back.
        return !(Math.abs(now - started) < stageLife);
      })
      .delete();
  }
}

/** Names a batch by its start, so that `sweep` knows its age. */
export const newBatch = (now: number): string => `${now}/${crypto.randomUUID()}`;
