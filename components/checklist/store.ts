import Dexie, { type Table } from 'dexie';
import type { Filing } from './filing';

/**
 * Filings and what was notified, in a database of their own: they hold no identity data, so the
 * vault's lock does not stand between a person and his deadlines.
 */
class ChecklistDatabase extends Dexie {
  declare readonly filings: Table<Filing, string>;
  /** Keys of reminders that were shown, so that none is shown twice. */
  declare readonly notified: Table<{ key: string; at: number }, string>;

  constructor() {
    super('beian-lens-checklist');
    this.version(1).stores({ filings: 'id, updatedAt', notified: 'key' });
  }
}

let database: ChecklistDatabase | undefined;
const open = (): ChecklistDatabase => {
  database ??= new ChecklistDatabase();
  return database;
};

export const listFilings = (): Promise<Filing[]> =>
  open().filings.orderBy('updatedAt').reverse().toArray();

/** Changes one filing as it stands, in one transaction; `change` says null where it is to stay away. */
export function changeFiling(
  id: string,
  change: (filing: Filing | undefined) => Filing | null,
): Promise<Filing | null> {
  const { filings } = open();
  return open().transaction('rw', filings, async () => {
    const next = change(await filings.get(id));
    if (next) await filings.put(next);
    return next;
  });
}

/** Changes the newest filing, or makes the first, in one transaction: no change is lost to another. */
export function changeNewest(change: (filing: Filing | undefined) => Filing): Promise<Filing> {
  const { filings } = open();
  return open().transaction('rw', filings, async () => {
    const next = change(await filings.orderBy('updatedAt').last());
    await filings.put(next);
    return next;
  });
}

export const removeFiling = (id: string): Promise<void> => open().filings.delete(id);

/** Marks a reminder as shown; false where it was already. One transaction, so never twice. */
export function markNotified(key: string, at: number): Promise<boolean> {
  const { notified } = open();
  return open().transaction('rw', notified, async () => {
    if (await notified.get(key)) return false;
    await notified.put({ key, at });
    return true;
  });
}
