import { Dexie, type Table } from 'dexie';
import type { ProfileRecord } from '../schema';

export const databaseName = 'beian-lens';

export interface RecordRow {
  readonly id: string;
  /** Rises by one at each write; two windows that edit one record find out by it. */
  readonly revision: number;
  readonly record: ProfileRecord;
}

/** The database of the profile. Opened by the service worker only. */
export class ProfileDatabase extends Dexie {
  declare readonly records: Table<RecordRow, string>;

  constructor(name: string = databaseName) {
    super(name);
    this.version(1).stores({ records: 'id' });
  }
}
