import { Dexie, type Table, type Transaction } from 'dexie';
import { MessageError } from '../../messaging/errors';
import type { ProfileRecord } from '../schema';
import type { Sealed } from '../vault/cipher';
import type { Envelope } from '../vault/envelope';

export const databaseName = 'beian-lens';

/** The two tables that hold what a person keeps: records, and the bytes of files. */
export type Target = 'records' | 'files';

/** A record or a file's bytes, as they are or sealed by the vault. */
export interface Row {
  readonly id: string;
  /** Rises by one at each write; two windows that edit one record find out by it. */
  readonly revision: number;
  /** Format of the record inside; see `record-formats.ts`. */
  readonly format: number;
  readonly body: { readonly plain: unknown } | { readonly sealed: Sealed };
}

/** A row that waits to take effect together with all others of its batch. */
export interface StagedRow {
  readonly key: string;
  readonly batch: string;
  readonly target: Target;
  readonly id: string;
  /** Revision the row replaces; 0: none. */
  readonly base: number;
  readonly row: Row;
}

/** What stood before the last import; `before` null: nothing did. */
export interface UndoRow {
  readonly key: string;
  readonly target: Target;
  readonly id: string;
  readonly before: Row | null;
  /** Revision that the import wrote. */
  readonly revision: number;
}

export type MetaRow =
  | { readonly key: 'vault'; readonly envelope: Envelope }
  /** Rises at each write: a long rewrite finds out whether something changed meanwhile. */
  | { readonly key: 'generation'; readonly value: number };

/** The database of the profile. Opened by the service worker only. */
export class ProfileDatabase extends Dexie {
  declare readonly records: Table<Row, string>;
  declare readonly files: Table<Row, string>;
  declare readonly staged: Table<StagedRow, string>;
  declare readonly undo: Table<UndoRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  /** Another version of the extension keeps the database open and does not let go. */
  private held = false;

  constructor(name: string = databaseName) {
    super(name);
    this.version(1).stores({ records: 'id' });
    this.version(2)
      .stores({ records: 'id', files: 'id', staged: 'key, batch', undo: 'key', meta: 'key' })
      .upgrade(plainRecordsToBodies);
    this.on('blocked', () => {
      this.held = true;
    });
  }

  /**
   * Opens the database, which may bring it up to date first. Throws `MessageError('blocked')` while
   * an older version holds it: the browser would wait for that without end. The opening goes on
   * meanwhile, so that a later call finds it done.
   */
  async ready(): Promise<void> {
    if (this.isOpen()) return;
    const opening = this.open().then(() => {
      this.held = false;
    });
    const told = new Promise<never>((_open, reject) => {
      const tell = () => reject(new MessageError('blocked'));
      if (this.held) tell();
      else this.on('blocked', tell);
    });
    await Promise.race([opening, told]);
  }
}

interface FirstRow {
  readonly id: string;
  readonly revision: number;
  readonly record: ProfileRecord;
}

/** Version 1 kept the record itself, of the first format, in the row; 2 a body that may be sealed. */
async function plainRecordsToBodies(transaction: Transaction): Promise<void> {
  await transaction
    .table<FirstRow, string>('records')
    .toCollection()
    .modify((row, reference: { value: unknown }) => {
      const { id, revision, record } = row;
      reference.value = { id, revision, format: 1, body: { plain: record } };
    });
}
