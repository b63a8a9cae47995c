import type { Profile, ProfileRecord } from '../schema';
import { ProfileDatabase } from './database';

export interface StoredRecord {
  readonly record: ProfileRecord;
  readonly revision: number;
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

export class ProfileStore {
  constructor(private readonly database: ProfileDatabase = new ProfileDatabase()) {}

  async list(): Promise<readonly StoredRecord[]> {
    const rows = await this.database.records.toArray();
    return rows.map(({ record, revision }) => ({ record, revision }));
  }

  /** Writes a record whose last known revision is `base` (0: it is new). */
  async put(record: ProfileRecord, base: number): Promise<WriteResult> {
    return this.database.transaction('rw', this.database.records, async () => {
      const row = await this.database.records.get(record.id);
      if ((row?.revision ?? 0) !== base) return { status: 'conflict', current: row ?? null };
      await this.database.records.put({ id: record.id, revision: base + 1, record });
      return { status: 'written', revision: base + 1 };
    });
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.database.records.bulkDelete([...ids]);
  }
}
