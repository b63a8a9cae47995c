/** A later version's first step: what was kept and exported before it is brought up to date. */
import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { parseProfileFile } from '../../../components/profile/transfer/parse';
import { newDisk, startWorker } from './support';

vi.mock('../../../components/profile/store/record-formats', async (original) => {
  const own = await original<typeof import('../../../components/profile/store/record-formats')>();
  const steps = [
    {
      why: 'the note has a name of its own',
      migrate: ({ remark, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        note: rest.note ?? remark,
      }),
      example: { before: {}, after: {} },
    },
  ];
  return {
    formatSteps: steps,
    recordFormat: 2,
    upToDate: (record: unknown, format: number) => own.upToDate(record, format, steps),
  };
});

const before = { id: 'p', kind: 'person', name: '林晓宁', remark: 'as it was' };
const after = { id: 'p', kind: 'person', name: '林晓宁', note: 'as it was' };

test('a row of the format before reads in today’s, in clear and once the lock came on', async () => {
  const worker = startWorker(newDisk());
  await worker.database.records.put({ id: 'p', revision: 3, format: 1, body: { plain: before } });
  expect((await worker.store.list()).records).toEqual([{ record: after, revision: 3 }]);
  await worker.lock.turnOn('a passphrase');
  expect((await worker.store.list()).records).toEqual([{ record: after, revision: 3 }]);
  expect(await worker.database.records.get('p')).toMatchObject({ format: 2 });
});

test('what the first version of the database kept passes the step too', async () => {
  const disk = newDisk();
  const old = new Dexie('test', { indexedDB: disk, IDBKeyRange });
  old.version(1).stores({ records: 'id' });
  await old.table('records').put({ id: 'p', revision: 3, record: before });
  old.close();
  const kept = await startWorker(disk).store.list();
  expect(kept.records).toEqual([{ record: after, revision: 3 }]);
});

test('a file of the version before is read, one of a later is not', () => {
  const file = { format: 'beian-lens-profile', people: [before] };
  const read = (version: number) => parseProfileFile(JSON.stringify({ ...file, version }));
  expect(read(1)).toMatchObject({ status: 'read', records: [after], ignored: [] });
  expect(read(3)).toMatchObject({ status: 'problems', problems: [{ reason: 'newerVersion' }] });
});
