import { MessageError } from '../../messaging/errors';
import type { Profile, ProfileRecord } from '../schema';
import type { Bytes } from '../vault/cipher';
import { type Envelope, openDataKey } from '../vault/envelope';
import type { KeyKeeper } from '../vault/session-key';
import type { ProfileDatabase, Row, Target } from './database';
import { asMessageError } from './failures';
import { decodeRow, encodeRow } from './rows';

export interface StoredRecord {
  readonly record: ProfileRecord;
  readonly revision: number;
}

/** A row that does not open, though the key is right: changed or damaged on the disk. */
export interface DamagedRow {
  readonly id: string;
  readonly revision: number;
}

/** Everything that is kept: what opens, and the names of what does not. */
export interface StoredRecords {
  readonly records: readonly StoredRecord[];
  readonly damaged: readonly DamagedRow[];
}

/** What a write comes to: written, or somebody else wrote in between. */
export type WriteResult =
  | { readonly status: 'written'; readonly revision: number }
  | { readonly status: 'conflict'; readonly current: StoredRecord | null };

/** Everything that is kept, sorted into its kinds. */
export function asProfile(records: readonly ProfileRecord[]): Profile {
  const of = <Kind extends ProfileRecord['kind']>(kind: Kind) =>
    records.filter(
      (record): record is Extract<ProfileRecord, { kind: Kind }> => record.kind === kind,
    );
  return {
    entities: of('entity'),
    people: of('person'),
    websites: of('website'),
    apps: of('app'),
    files: of('file'),
  };
}

/** The key rows are written with now; null: the vault's lock is off. */
export interface OpenKey {
  readonly keyId: string;
  readonly key: CryptoKey;
}

/** Reads and writes records and files. Crypto never runs inside a transaction: it would end it. */
export class ProfileStore {
  constructor(
    readonly database: ProfileDatabase,
    readonly keys: KeyKeeper,
  ) {}

  async envelope(): Promise<Envelope | null> {
    const row = await this.database.meta.get('vault');
    return row && 'envelope' in row ? row.envelope : null;
  }

  /** Throws `MessageError('locked')` when there is a lock and its key is not at hand. */
  async openKey(envelope: Envelope | null): Promise<OpenKey | null> {
    if (!envelope) return null;
    const kept = await this.keys.read();
    if (kept?.keyId !== envelope.keyId) throw new MessageError('locked');
    return { keyId: kept.keyId, key: await openDataKey(kept) };
  }

  /** Every record that opens; one that is damaged keeps none of the others back. */
  async list(): Promise<StoredRecords> {
    return this.attempt(async () => {
      const { envelope, rows } = await this.database.transaction(
        'r',
        [this.database.records, this.database.meta],
        async () => ({
          envelope: await this.envelope(),
          rows: await this.database.records.toArray(),
        }),
      );
      const key = await this.openKey(envelope);
      const opened = await Promise.allSettled(rows.map((row) => this.decodeRecord(row, key)));
      const records: StoredRecord[] = [];
      const damaged: DamagedRow[] = [];
      for (const [at, outcome] of opened.entries()) {
        const row = rows[at];
        if (outcome.status === 'fulfilled') records.push(outcome.value);
        else if (row) damaged.push({ id: row.id, revision: row.revision });
      }
      return { records, damaged };
    });
  }

  /** A file's bytes, or null where none are kept. */
  async readFile(id: string): Promise<Bytes | null> {
    return this.attempt(async () => {
      const { envelope, row } = await this.database.transaction(
        'r',
        [this.database.files, this.database.meta],
        async () => ({ envelope: await this.envelope(), row: await this.database.files.get(id) }),
      );
      const key = await this.openKey(envelope);
      return row ? ((await decodeRow('files', row, key?.key ?? null)) as Bytes) : null;
    });
  }

  /**
   * Writes a record whose last known revision is `base` (0: it is new), and with a file record the
   * file's bytes, in one transaction.
   */
  async put(record: ProfileRecord, base: number, bytes?: Bytes): Promise<WriteResult> {
    return this.write(
      async (key) => ({
        row: await encodeRow('records', record.id, base + 1, record, key),
        file: bytes ? await encodeRow('files', record.id, base + 1, bytes, key) : null,
      }),
      async ({ row, file }) => {
        const standing = await this.database.records.get(record.id);
        if ((standing?.revision ?? 0) !== base) return { status: 'stale', standing } as const;
        await this.database.records.put(row);
        if (file) await this.database.files.put(file);
        return { status: 'written', revision: row.revision } as const;
      },
    ).then((result) => this.withCurrent(result));
  }

  /** Deletes records with their files, each only at the revision that was seen; all or none. */
  async delete(
    items: readonly { readonly id: string; readonly base: number }[],
  ): Promise<WriteResult> {
    return this.write(
      async () => null,
      async () => {
        const ids = items.map((item) => item.id);
        const rows = await this.database.records.bulkGet(ids);
        const stale = rows.findIndex((row, at) => row && row.revision !== items[at]?.base);
        if (stale >= 0) return { status: 'stale', standing: rows[stale] } as const;
        await this.database.records.bulkDelete(ids);
        await this.database.files.bulkDelete(ids);
        return { status: 'written', revision: 0 } as const;
      },
    ).then((result) => this.withCurrent(result));
  }

  private async withCurrent(
    result:
      | { readonly status: 'written'; readonly revision: number }
      | { readonly status: 'stale'; readonly standing: Row | undefined },
  ): Promise<WriteResult> {
    if (result.status === 'written') return result;
    if (!result.standing) return { status: 'conflict', current: null };
    const key = await this.openKey(await this.envelope());
    return { status: 'conflict', current: await this.decodeRecord(result.standing, key) };
  }

  private async decodeRecord(row: Row, key: OpenKey | null): Promise<StoredRecord> {
    const record = (await decodeRow('records', row, key?.key ?? null)) as ProfileRecord;
    return { record, revision: row.revision };
  }

  /**
   * Prepares with the current key, then applies in one transaction, which first makes sure that
   * the lock was not turned on, off or exchanged in between; if so, prepares anew.
   */
  async write<Prepared, Result>(
    prepare: (key: CryptoKey | null) => Promise<Prepared>,
    apply: (prepared: Prepared) => Promise<Result>,
  ): Promise<Result> {
    const { records, files, staged, undo, meta } = this.database;
    return this.attempt(async () => {
      for (;;) {
        const key = await this.openKey(await this.envelope());
        const prepared = await prepare(key?.key ?? null);
        const outcome = await this.database.transaction(
          'rw',
          [records, files, staged, undo, meta],
          async () => {
            const standing = await this.envelope();
            if ((standing?.keyId ?? null) !== (key?.keyId ?? null)) return null;
            const result = await apply(prepared);
            await this.bump();
            return { result };
          },
        );
        if (outcome) return outcome.result;
      }
    });
  }

  /** Marks a change; inside a write transaction only. */
  async bump(): Promise<void> {
    await this.database.meta.put({ key: 'generation', value: (await this.generation()) + 1 });
  }

  async generation(): Promise<number> {
    const row = await this.database.meta.get('generation');
    return row && 'value' in row ? row.value : 0;
  }

  table(target: Target): ProfileDatabase['records'] {
    return this.database[target];
  }

  /** Runs a piece of work; what a person must be told of comes out as a `MessageError`. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      await this.database.ready();
      return await work();
    } catch (error) {
      throw asMessageError(error);
    }
  }
}
