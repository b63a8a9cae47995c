import { expect, test, vi } from 'vitest';
import { newBatch } from '../../../components/profile/transfer/import';
import {
  defaultIterations,
  newDataKey,
  unwrapKey,
  wrapKey,
} from '../../../components/profile/vault/envelope';
import {
  contents,
  dieAtWrite,
  fill,
  memoryKeeper,
  newDisk,
  rawText,
  sampleFile,
  sampleRecords,
  startWorker,
} from './support';

const passphrase = 'correct horse battery staple';

async function locked() {
  const disk = newDisk();
  const worker = startWorker(disk);
  await fill(worker);
  await worker.lock.turnOn(passphrase);
  return { disk, worker };
}

test('nothing of the profile stands on the disk in clear once the lock is on', async () => {
  const disk = newDisk();
  const worker = startWorker(disk);
  await fill(worker);
  const before = await contents(worker);
  expect(await rawText(worker)).toContain('深圳示例远帆科技有限公司');
  await worker.lock.turnOn(passphrase);
  const text = await rawText(worker);
  expect(text).not.toContain('深圳示例远帆科技有限公司');
  expect(text).not.toContain('13800138001');
  expect(text).not.toContain('\u0001\u0002\u0003\u0004\u0005');
  expect(await contents(worker)).toEqual(before);
});

test('closing the browser locks; the passphrase opens', async () => {
  const { disk, worker } = await locked();
  const before = await contents(worker);
  const next = startWorker(disk, memoryKeeper());
  expect(await next.lock.state()).toBe('locked');
  await expect(next.store.list()).rejects.toMatchObject({ code: 'locked' });
  await expect(next.store.readFile(sampleFile.id)).rejects.toMatchObject({ code: 'locked' });
  const [first] = sampleRecords;
  if (first) await expect(next.store.put(first, 1)).rejects.toMatchObject({ code: 'locked' });
  await next.lock.unlock(passphrase);
  expect(await next.lock.state()).toBe('unlocked');
  expect(await contents(next)).toEqual(before);
});

test('a wrong passphrase, changed parameters and a changed key fail the same way', async () => {
  const { worker } = await locked();
  await worker.lock.lock();
  const refusal = { code: 'cannotOpen', message: 'cannotOpen' };
  await expect(worker.lock.unlock('wrong')).rejects.toMatchObject(refusal);
  const envelope = await worker.store.envelope();
  if (!envelope) throw new Error('no envelope');
  const flipped = envelope.wrapped.data.startsWith('A') ? 'B' : 'A';
  for (const changed of [
    { ...envelope, keyId: 'another' },
    { ...envelope, kdf: { ...envelope.kdf, iterations: 9 } },
    { ...envelope, kdf: { ...envelope.kdf, salt: `AAAA${envelope.kdf.salt.slice(4)}` } },
    { ...envelope, wrapped: { ...envelope.wrapped, iv: '' } },
    {
      ...envelope,
      wrapped: { ...envelope.wrapped, data: flipped + envelope.wrapped.data.slice(1) },
    },
  ]) {
    await worker.database.meta.put({ key: 'vault', envelope: changed });
    await expect(worker.lock.unlock(passphrase)).rejects.toMatchObject(refusal);
  }
});

test('a sealed row that was changed, moved or given another version is named; the rest opens', async () => {
  const { worker } = await locked();
  const rows = await worker.database.records.toArray();
  const [one, two] = rows;
  if (!one || !two || !('sealed' in one.body)) throw new Error('no sealed rows');
  const data = one.body.sealed.data.slice();
  data[0] = (data[0] ?? 0) ^ 1;
  for (const tampered of [
    { ...one, body: { sealed: { ...one.body.sealed, data } } },
    { ...one, body: two.body },
    { ...one, revision: 7 },
  ]) {
    await worker.database.records.put(tampered);
    const { records, damaged } = await worker.store.list();
    expect(damaged).toEqual([{ id: one.id, revision: tampered.revision }]);
    expect(records).toHaveLength(rows.length - 1);
    expect(records.map(({ record }) => record.id)).not.toContain(one.id);
  }
});

test('a row that does not open can be deleted, and then the lock comes off', async () => {
  const { worker } = await locked();
  const [one] = await worker.database.records.toArray();
  if (!one) throw new Error('no sealed rows');
  await worker.database.records.put({ ...one, revision: 7 });
  await expect(worker.lock.turnOff(passphrase)).rejects.toMatchObject({ code: 'cannotOpen' });
  expect(await worker.lock.state()).toBe('unlocked');
  expect(await worker.store.delete([{ id: one.id, base: 7 }])).toMatchObject({ status: 'written' });
  await worker.lock.turnOff(passphrase);
  expect((await worker.store.list()).damaged).toEqual([]);
});

test('each write draws a fresh IV', async () => {
  const { worker } = await locked();
  const ivs = new Set<string>();
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  for (let revision = 1; revision <= 50; revision++) {
    await worker.store.put(first, revision);
    const row = await worker.database.records.get(first.id);
    if (row && 'sealed' in row.body) ivs.add(row.body.sealed.iv.join());
  }
  expect(ivs.size).toBe(50);
});

test('changing the passphrase: the new one opens, the old one no more', async () => {
  const { worker } = await locked();
  const before = await contents(worker);
  await expect(worker.lock.changePassphrase('wrong', 'new')).rejects.toMatchObject({
    code: 'cannotOpen',
  });
  await worker.lock.changePassphrase(passphrase, 'new passphrase');
  await worker.lock.lock();
  await expect(worker.lock.unlock(passphrase)).rejects.toMatchObject({ code: 'cannotOpen' });
  await worker.lock.unlock('new passphrase');
  expect(await contents(worker)).toEqual(before);
});

test('turning the lock off asks for the passphrase and leaves everything as it was', async () => {
  const { worker } = await locked();
  const before = await contents(worker);
  await expect(worker.lock.turnOff('wrong')).rejects.toMatchObject({ code: 'cannotOpen' });
  expect(await worker.lock.state()).toBe('unlocked');
  await worker.lock.turnOff(passphrase);
  expect(await worker.lock.state()).toBe('off');
  expect(await contents(worker)).toEqual(before);
  expect(await rawText(worker)).toContain('深圳示例远帆科技有限公司');
});

test('the parameters are raised when a passphrase opens an older lock', async () => {
  const { disk } = await locked();
  const next = startWorker(disk, memoryKeeper(), 25);
  await next.lock.unlock(passphrase);
  expect((await next.store.envelope())?.kdf.iterations).toBe(25);
  await next.lock.lock();
  await next.lock.unlock(passphrase);
  expect((await next.store.list()).records).toHaveLength(sampleRecords.length + 1);
});

test('what ships derives with 600,000 rounds or more', async () => {
  expect(defaultIterations).toBeGreaterThanOrEqual(600_000);
  const key = newDataKey();
  const envelope = await wrapKey(key, passphrase);
  expect(envelope.kdf.iterations).toBe(defaultIterations);
  expect((await unwrapKey(envelope, passphrase)).raw).toEqual(key.raw);
});

type Worker = ReturnType<typeof startWorker>;
const works: readonly (readonly [string, boolean, (worker: Worker) => Promise<void>])[] = [
  ['turning the lock on', false, (worker) => worker.lock.turnOn(passphrase)],
  ['turning the lock off', true, (worker) => worker.lock.turnOff(passphrase)],
  [
    'changing the passphrase',
    true,
    (worker) => worker.lock.changePassphrase(passphrase, 'the next one'),
  ],
];

test.each(works)('a crash at any moment of %s loses nothing', async (_name, wasLocked, work) => {
  let survived = false;
  for (let nth = 1; !survived; nth++) {
    const disk = newDisk();
    const seed = startWorker(disk);
    await fill(seed);
    const before = await contents(seed);
    if (wasLocked) await seed.lock.turnOn(passphrase);
    seed.database.close();

    const dying = startWorker(disk, seed.keys);
    dieAtWrite(dying, nth);
    survived = await work(dying).then(
      () => true,
      () => false,
    );
    dying.database.close();

    // The browser was closed too: session memory is gone.
    const next = startWorker(disk, memoryKeeper());
    await next.imports.sweep(Date.now());
    if ((await next.lock.state()) === 'locked') {
      await next.lock.unlock(passphrase).catch(() => next.lock.unlock('the next one'));
    }
    expect(await contents(next)).toEqual(before);
    expect(await next.database.staged.count()).toBe(0);
    next.database.close();
    if (nth > 200) throw new Error('never done');
  }
});

test('a crash while the lock is turned on: once it is on, no row stands in clear', async () => {
  for (let nth = 1, survived = false; !survived; nth++) {
    const disk = newDisk();
    const seed = startWorker(disk);
    await fill(seed);
    // What an import staged or replaced is kept beside the rows, and is a person's data as well.
    const [first] = sampleRecords;
    if (!first) throw new Error('no record');
    const changed = { ...first, note: 'kept beside' };
    await seed.imports.stage(newBatch(Date.now()), [{ record: changed, base: 1 }], []);
    const taken = newBatch(Date.now());
    await seed.imports.stage(taken, [{ record: changed, base: 1 }], []);
    await seed.imports.commit(taken, 1);
    seed.database.close();

    const dying = startWorker(disk, seed.keys);
    dieAtWrite(dying, nth);
    survived = await dying.lock.turnOn(passphrase).then(
      () => true,
      () => false,
    );
    dying.database.close();

    const next = startWorker(disk, memoryKeeper());
    // Either it never came on, and is turned on again, or it is on: nothing may depend on which.
    if ((await next.lock.state()) === 'off') await next.lock.turnOn(passphrase);
    const text = await rawText(next);
    for (const secret of ['深圳示例远帆科技有限公司', '13800138001', 'kept beside']) {
      expect(text, `death at write ${nth}`).not.toContain(secret);
    }
    next.database.close();
    if (nth > 200) throw new Error('never done');
  }
});

test('a write that comes during the sealing is sealed too', async () => {
  const disk = newDisk();
  const worker = startWorker(disk);
  await fill(worker);
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  const [, written] = await Promise.all([
    worker.lock.turnOn(passphrase),
    worker.store.put({ ...first, note: 'written meanwhile' }, 1),
  ]);
  expect(written.status).toBe('written');
  expect(await rawText(worker)).not.toContain('written meanwhile');
  const kept = (await worker.store.list()).records.find(({ record }) => record.id === first.id);
  expect(kept).toMatchObject({ record: { note: 'written meanwhile' } });
});

test('a write that comes after its row was sealed is not lost under the old one', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  const { staged } = worker.database;
  const own = staged.put.bind(staged);
  vi.spyOn(staged, 'put').mockImplementation((async (row: Parameters<typeof own>[0]) => {
    const standing = await worker.database.records.get(first.id);
    if (row.id === first.id && standing?.revision === 1) {
      await worker.store.put({ ...first, note: 'written meanwhile' }, 1);
    }
    return own(row);
  }) as never);
  await worker.lock.turnOn(passphrase);
  const kept = (await worker.store.list()).records.find(({ record }) => record.id === first.id);
  expect(kept).toMatchObject({ record: { note: 'written meanwhile' }, revision: 2 });
  expect(await rawText(worker)).not.toContain('written meanwhile');
});
