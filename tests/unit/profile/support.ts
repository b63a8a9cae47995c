import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ProfileRecord } from '../../../components/profile/schema';
import { ProfileDatabase } from '../../../components/profile/store/database';
import { ProfileStore } from '../../../components/profile/store/store';
import { ProfileImport } from '../../../components/profile/transfer/import';
import type { DataKey } from '../../../components/profile/vault/envelope';
import { ProfileLock } from '../../../components/profile/vault/lock';
import type { KeyKeeper } from '../../../components/profile/vault/session-key';
import enterprise from '../../fixtures/profiles/enterprise.json';

/** Few iterations: these tests are about what is kept, not about guessing. */
const iterations = 10;

export function memoryKeeper(): KeyKeeper & { key: DataKey | null } {
  return {
    key: null,
    async read() {
      return this.key;
    },
    async keep(key) {
      this.key = key;
    },
    async forget() {
      this.key = null;
    },
  };
}

/** An empty disk. */
export const newDisk = (): IDBFactory => new IDBFactory();

/** The service worker at one start: its database on a disk, and session memory. */
export function startWorker(
  disk: IDBFactory,
  keys: KeyKeeper = memoryKeeper(),
  rounds: number = iterations,
) {
  const before = Dexie.dependencies;
  Dexie.dependencies = { indexedDB: disk, IDBKeyRange };
  const database = new ProfileDatabase('test');
  Dexie.dependencies = before;
  const store = new ProfileStore(database, keys);
  return {
    database,
    store,
    keys,
    lock: new ProfileLock(store, rounds),
    imports: new ProfileImport(store),
  };
}

export type StartedWorker = ReturnType<typeof startWorker>;

/**
 * Lets the worker die at its nth write to the database: that write and all after it fail, as when
 * the browser ends the process, and open transactions are aborted.
 */
export function dieAtWrite(worker: StartedWorker, nth: number): { writes: number } {
  const seen = { writes: 0 };
  worker.database.use({
    stack: 'dbcore',
    name: 'death',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            seen.writes += 1;
            return seen.writes >= nth ? Promise.reject(new Error('killed')) : table.mutate(request);
          },
        };
      },
    }),
  });
  return seen;
}

export const sampleRecords = [
  ...enterprise.entities,
  ...enterprise.people,
  ...enterprise.websites,
  ...enterprise.apps,
] as unknown as readonly Exclude<ProfileRecord, { kind: 'file' }>[];

export const sampleFile = {
  id: 'file-1',
  kind: 'file',
  ownerId: 'entity-enterprise',
  role: 'license',
  name: 'license.png',
  mediaType: 'image/png',
  size: 5,
} as const satisfies ProfileRecord;

export const sampleBytes = new Uint8Array([1, 2, 3, 4, 5]);

export async function fill(worker: StartedWorker): Promise<void> {
  for (const record of sampleRecords) await worker.store.put(record, 0);
  await worker.store.put(sampleFile, 0, sampleBytes);
}

/** Everything that is kept, in an order that does not depend on the database. */
export async function contents(worker: StartedWorker) {
  const records = (await worker.store.list()).records.map((stored) => stored.record);
  const byId = (a: ProfileRecord, b: ProfileRecord) => (a.id < b.id ? -1 : 1);
  return { records: [...records].sort(byId), file: await worker.store.readFile(sampleFile.id) };
}

/** Everything on the disk as text, to look for what must not stand there in clear. */
export async function rawText(worker: StartedWorker): Promise<string> {
  const parts: string[] = [];
  for (const table of worker.database.tables) {
    for (const row of await table.toArray()) {
      parts.push(
        JSON.stringify(row, (_key, value: unknown) =>
          value instanceof Uint8Array ? new TextDecoder('utf-8').decode(value) : value,
        ),
      );
    }
  }
  return parts.join('\n');
}
