import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { MessageError } from '../../../components/messaging/errors';
import { asMessageError } from '../../../components/profile/store/failures';
import { formatSteps, upToDate } from '../../../components/profile/store/record-formats';
import { contents, fill, newDisk, sampleFile, sampleRecords, startWorker } from './support';

const [first] = sampleRecords;
if (!first) throw new Error('The fixture is empty');

test('two windows that edit one record: the second is told what stands there', async () => {
  const { store } = startWorker(newDisk());
  expect(await store.put(first, 0)).toEqual({ status: 'written', revision: 1 });
  expect(await store.put({ ...first, note: 'one' }, 1)).toMatchObject({ revision: 2 });
  const second = await store.put({ ...first, note: 'two' }, 1);
  expect(second).toEqual({
    status: 'conflict',
    current: { record: { ...first, note: 'one' }, revision: 2 },
  });
  expect((await store.list()).records).toMatchObject([{ record: { note: 'one' } }]);
});

test('a record that was changed meanwhile is not deleted, nor anything with it', async () => {
  const { store } = startWorker(newDisk());
  for (const record of sampleRecords) await store.put(record, 0);
  await store.put({ ...first, note: 'newer' }, 1);
  const items = sampleRecords.map((record) => ({ id: record.id, base: 1 }));
  expect(await store.delete(items)).toMatchObject({ status: 'conflict' });
  expect((await store.list()).records).toHaveLength(sampleRecords.length);
});

test('a record that is gone: deleting it again is done, writing over it is told', async () => {
  const { store } = startWorker(newDisk());
  await store.put(first, 0);
  const items = [{ id: first.id, base: 1 }];
  expect(await store.delete(items)).toMatchObject({ status: 'written' });
  expect(await store.delete(items)).toMatchObject({ status: 'written' });
  expect(await store.put({ ...first, note: 'late' }, 1)).toEqual({
    status: 'conflict',
    current: null,
  });
  expect((await store.list()).records).toEqual([]);
});

test('a database that is open is not opened, nor listened to, at each question', async () => {
  const { database, store } = startWorker(newDisk());
  await store.list();
  const opened = vi.spyOn(database, 'open');
  await store.list();
  await store.list();
  expect(opened).not.toHaveBeenCalled();
});

test('a file goes with its record', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  await worker.store.delete([{ id: sampleFile.id, base: 1 }]);
  expect(await worker.store.readFile(sampleFile.id)).toBe(null);
});

/** Writes the sample records, at revision 3, as an earlier version of the database kept them. */
const earlier: Readonly<Record<number, (old: Dexie) => Promise<unknown>>> = {
  1: (old) => {
    old.version(1).stores({ records: 'id' });
    return old
      .table('records')
      .bulkPut(sampleRecords.map((record) => ({ id: record.id, revision: 3, record })));
  },
};

test('every earlier version of the database has its sample here', () => {
  const { database } = startWorker(newDisk());
  const versions = Array.from({ length: database.verno - 1 }, (_, at) => String(at + 1));
  expect(Object.keys(earlier)).toEqual(versions);
});

test.each(Object.entries(earlier))(
  'what version %s kept is there in the last',
  async (_, write) => {
    const disk = newDisk();
    const old = new Dexie('test', { indexedDB: disk, IDBKeyRange });
    await write(old);
    old.close();
    const worker = startWorker(disk);
    const { records: kept } = await worker.store.list();
    expect(kept).toHaveLength(sampleRecords.length);
    for (const record of sampleRecords) expect(kept).toContainEqual({ record, revision: 3 });
    await worker.lock.turnOn('open sesame');
    expect((await contents(worker)).records).toHaveLength(sampleRecords.length);
  },
);

test('an older version that holds the database is told, and all is there once it lets go', async () => {
  const disk = newDisk();
  const old = await new Promise<IDBDatabase>((done, failed) => {
    // Dexie counts its versions in tens.
    const request = disk.open('test', 10);
    request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'id' });
    request.onsuccess = () => done(request.result as unknown as IDBDatabase);
    request.onerror = () => failed(request.error);
  });
  await new Promise<void>((done) => {
    const writing = old.transaction('records', 'readwrite');
    writing.objectStore('records').put({ id: first.id, revision: 3, record: first });
    writing.oncomplete = () => done();
  });
  const worker = startWorker(disk);
  await expect(worker.store.list()).rejects.toMatchObject({ code: 'blocked' });
  // Asked again while it is still held: the same answer, not a wait without end.
  await expect(worker.store.put(first, 3)).rejects.toMatchObject({ code: 'blocked' });
  old.close();
  await expect
    .poll(async () => worker.store.list().catch(() => null))
    .toEqual({ records: [{ record: first, revision: 3 }], damaged: [] });
  // Opened anew, as when the browser has closed it, it is held by nobody.
  worker.database.close({ disableAutoOpen: false });
  expect((await worker.store.list()).records).toHaveLength(1);
});

test('each step of the record formats does what its example says', () => {
  for (const { migrate, example } of formatSteps) {
    expect(migrate(example.before)).toEqual(example.after);
  }
});

test('a record of an old format passes all later steps, in order', () => {
  const steps = [
    {
      why: 'several domains',
      migrate: ({ domain, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        domains: [domain],
      }),
      example: { before: {}, after: {} },
    },
    {
      why: 'count them',
      migrate: (record: Readonly<Record<string, unknown>>) => ({
        ...record,
        count: (record.domains as unknown[]).length,
      }),
      example: { before: {}, after: {} },
    },
  ];
  expect(upToDate({ domain: 'example.cn' }, 1, steps)).toEqual({
    domains: ['example.cn'],
    count: 1,
  });
  expect(upToDate({ domains: ['a.cn'] }, 2, steps)).toEqual({ domains: ['a.cn'], count: 1 });
  expect(upToDate({ domains: [], count: 0 }, 3, steps)).toEqual({ domains: [], count: 0 });
});

test.each(['text', 7, null, ['a', 'b']])('%s is no record, and no step is asked of it', (value) => {
  const migrate = vi.fn();
  const steps = [{ why: 'never', migrate, example: { before: {}, after: {} } }];
  expect(upToDate(value, 1, steps)).toBe(value);
  expect(migrate).not.toHaveBeenCalled();
});

test('a full disk is told as such, and what was there stays', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const before = await contents(worker);
  worker.database.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) =>
          name === 'files'
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : core.table(name).mutate(request),
      }),
    }),
  });
  worker.database.close({ disableAutoOpen: false });
  const larger = { ...sampleFile, name: 'larger.png' };
  const put = worker.store.put(larger, 1, new Uint8Array(5));
  await expect(put).rejects.toMatchObject({ code: 'quota' });
  expect(await contents(worker)).toEqual(before);
});

test('a full disk is recognized inside the database library’s own errors', () => {
  const wrapped = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
  });
  expect(asMessageError(wrapped)).toEqual(new MessageError('quota'));
});

test.each([
  null,
  undefined,
  'text',
  new Error('other'),
  { inner: null },
  { name: 'X', inner: 'Y' },
])('what is none of ours stays what it is: %s', (error) => {
  expect(asMessageError(error)).toBe(error);
});
