import { expect, test, vi } from 'vitest';
import { encodeRow } from '../../../components/profile/store/rows';
import { newBatch } from '../../../components/profile/transfer/import';
import { fromBase64, toBase64 } from '../../../components/profile/vault/base64';
import {
  defaultIterations,
  newDataKey,
  openDataKey,
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

test('an import that waits when the lock comes on stands nowhere in clear, and takes no effect', async () => {
  const worker = startWorker(newDisk());
  const batch = newBatch(Date.now());
  const [record] = sampleRecords;
  if (!record) throw new Error('no record');
  await worker.imports.stage(batch, [{ record, base: 0 }], []);
  expect(await rawText(worker)).toContain('示例');
  await worker.lock.turnOn(passphrase);
  expect(await rawText(worker)).not.toContain('示例');
  await expect(worker.imports.commit(batch, 1)).rejects.toMatchObject({ code: 'changedMeanwhile' });
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
    { ...envelope, version: 2 as 1 },
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
    { ...one, format: one.format + 1 },
  ]) {
    await worker.database.records.put(tampered);
    const { records, damaged } = await worker.store.list();
    expect(damaged).toEqual([{ id: one.id, revision: tampered.revision }]);
    expect(records).toHaveLength(rows.length - 1);
    expect(records.map(({ record }) => record.id)).not.toContain(one.id);
  }
});

test('what was sealed as a record does not open as a file of the same name and revision', async () => {
  const { worker } = await locked();
  const record = await worker.database.records.get(sampleFile.id);
  if (!record) throw new Error('no record of the file');
  await worker.database.files.put(record);
  await expect(worker.store.readFile(sampleFile.id)).rejects.toMatchObject({ code: 'cannotOpen' });
});

test('where the lock itself was taken away, what it sealed is named and gives no bytes', async () => {
  const { worker } = await locked();
  await worker.database.meta.delete('vault');
  const { records, damaged } = await worker.store.list();
  expect(records).toEqual([]);
  expect(damaged).toHaveLength(sampleRecords.length + 1);
  await expect(worker.store.readFile(sampleFile.id)).rejects.toMatchObject({ code: 'cannotOpen' });
});

test('locking takes the key away', async () => {
  const { worker } = await locked();
  await worker.lock.lock();
  expect(await worker.lock.state()).toBe('locked');
  await expect(worker.store.list()).rejects.toMatchObject({ code: 'locked' });
});

test('each lock has a key of its own, and that of an earlier one opens nothing', async () => {
  const { worker } = await locked();
  const earlier = await worker.keys.read();
  await worker.lock.turnOff(passphrase);
  expect(await worker.keys.read()).toBe(null);
  await worker.lock.turnOn(passphrase);
  const now = await worker.keys.read();
  expect(now?.keyId).not.toBe(earlier?.keyId);
  expect(now?.raw).not.toEqual(earlier?.raw);
  if (earlier) await worker.keys.keep(earlier);
  expect(await worker.lock.state()).toBe('locked');
  await expect(worker.store.list()).rejects.toMatchObject({ code: 'locked' });
});

test('a lock that is on is not turned on again over the passphrase that opens it', async () => {
  const { worker } = await locked();
  await expect(worker.lock.turnOn('another')).rejects.toMatchObject({ code: 'alreadyLocked' });
  await worker.lock.lock();
  await worker.lock.unlock(passphrase);
});

test('the bytes of the largest picture go through base64 and back', () => {
  const bytes = Uint8Array.from({ length: 600_000 }, (_, at) => at % 251);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test('a key that is open, and what wraps it, cannot be taken out of the browser’s own keeping', async () => {
  expect((await openDataKey(newDataKey())).extractable).toBe(false);
  const derive = vi.spyOn(crypto.subtle, 'deriveKey');
  await unwrapKey(await wrapKey(newDataKey(), passphrase, 10), passphrase);
  const derived = await Promise.all(derive.mock.results.map(({ value }) => value as CryptoKey));
  derive.mockRestore();
  expect(derived.map(({ extractable }) => extractable)).toEqual([false, false]);
});

test('a row that does not open can be deleted, and then the lock comes off', async () => {
  const { worker } = await locked();
  const one = (await worker.database.records.toArray()).at(-1);
  if (!one) throw new Error('no sealed rows');
  await worker.database.records.put({ ...one, revision: 7 });
  await expect(worker.lock.turnOff(passphrase)).rejects.toMatchObject({ code: 'cannotOpen' });
  expect(await worker.lock.state()).toBe('unlocked');
  // What was opened before it was met stands nowhere in clear.
  expect(await rawText(worker)).not.toContain('示例');
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

test('the parameters are raised when a passphrase opens an older lock, and never lowered', async () => {
  const { disk } = await locked();
  const earlier = startWorker(disk, memoryKeeper(), 5);
  await earlier.lock.unlock(passphrase);
  expect((await earlier.store.envelope())?.kdf.iterations).toBe(10);
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

test('what was prepared in clear before the lock came on is prepared anew', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  const record = { ...first, note: 'written meanwhile' };
  let prepared = 0;
  await worker.store.write(
    async (key) => {
      prepared += 1;
      const row = await encodeRow('records', first.id, 2, record, key);
      if (prepared === 1) await worker.lock.turnOn(passphrase);
      return row;
    },
    (row) => worker.database.records.put(row),
  );
  expect(prepared).toBe(2);
  expect(await rawText(worker)).not.toContain('written meanwhile');
});

/** Two windows at the same moment: what each comes to. */
const outcomes = async (works: readonly Promise<void>[]) =>
  (await Promise.allSettled(works)).map((each) =>
    each.status === 'fulfilled' ? 'done' : (each.reason as { code?: string }).code,
  );

test('two windows that turn the lock on: one of them, and nothing in clear under it', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const before = await contents(worker);
  const words = ['the first', 'the second'];
  const came = await outcomes(words.map((each) => worker.lock.turnOn(each)));
  expect(came.toSorted()).toEqual(['changedMeanwhile', 'done']);
  expect(await rawText(worker)).not.toContain('深圳示例远帆科技有限公司');
  await worker.lock.lock();
  await worker.lock.unlock(words[came.indexOf('done')] ?? '');
  expect(await contents(worker)).toEqual(before);
});

test('two windows that turn the lock on before anything is kept: the passphrase of the first stands', async () => {
  const worker = startWorker(newDisk());
  const { database } = worker;
  const own = database.transaction.bind(database) as (...of: unknown[]) => Promise<unknown>;
  vi.spyOn(database, 'transaction').mockImplementationOnce((async (...of: unknown[]) => {
    await worker.lock.turnOn('the faster');
    return own(...of);
  }) as never);
  await expect(worker.lock.turnOn('the slower')).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
  // The key at hand is the faster's: the slower leaves none of its own.
  expect(await worker.lock.state()).toBe('unlocked');
  await worker.lock.lock();
  await worker.lock.unlock('the faster');
});

test('a window that finds the rows sealed by a faster one says that they changed, not that they are damaged', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const before = await contents(worker);
  const { store } = worker;
  const own = store.generation.bind(store);
  vi.spyOn(store, 'generation').mockImplementationOnce(async () => {
    const generation = await own();
    await worker.lock.turnOn('the faster');
    return generation;
  });
  await expect(worker.lock.turnOn('the slower')).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
  // The key at hand is the faster's: the slower leaves none of its own.
  expect(await worker.lock.state()).toBe('unlocked');
  await worker.lock.lock();
  await worker.lock.unlock('the faster');
  expect(await contents(worker)).toEqual(before);
});

test('where the staged rows are gone at the last moment, the lock does not come on without them', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const before = await contents(worker);
  const { database } = worker;
  const own = database.transaction.bind(database) as (...of: unknown[]) => Promise<unknown>;
  vi.spyOn(database, 'transaction').mockImplementationOnce((async (...of: unknown[]) => {
    await database.staged.clear();
    return own(...of);
  }) as never);
  await expect(worker.lock.turnOn(passphrase)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(await worker.lock.state()).toBe('off');
  // Nor is a key left that opens nothing.
  expect(await worker.keys.read()).toBe(null);
  expect(await contents(worker)).toEqual(before);
});

test('two windows that change the passphrase: one of them, told to the other', async () => {
  const { worker } = await locked();
  const words = ['the first', 'the second'];
  const came = await outcomes(words.map((each) => worker.lock.changePassphrase(passphrase, each)));
  expect(came.toSorted()).toEqual(['changedMeanwhile', 'done']);
  await worker.lock.lock();
  await worker.lock.unlock(words[came.indexOf('done')] ?? '');
});

test('there is no passphrase to change where no lock is', async () => {
  const { lock } = startWorker(newDisk());
  await expect(lock.changePassphrase('a', 'b')).rejects.toMatchObject({ code: 'notLocked' });
});

test('where no lock is there is none to open or to take off, with whatever words', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const before = await contents(worker);
  await worker.lock.unlock('any words');
  await worker.lock.turnOff('any words');
  expect(await worker.lock.state()).toBe('off');
  expect(await worker.keys.read()).toBe(null);
  expect(await contents(worker)).toEqual(before);
});

test('a lock that finds something written at each of its tries gives up, and leaves nothing staged', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  let writes = 0;
  vi.spyOn(worker.store, 'generation').mockImplementation(async () => {
    writes += 1;
    return writes;
  });
  await expect(worker.lock.turnOn(passphrase)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(await worker.lock.state()).toBe('off');
  expect(await worker.database.staged.count()).toBe(0);
});

test('a record that is deleted during the sealing is gone, and the lock comes on', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  const { records } = worker.database;
  const own = records.get.bind(records);
  vi.spyOn(records, 'get').mockImplementation((async (id: string) => {
    const standing = await own(id);
    if (id !== first.id || !standing || (await worker.lock.state()) !== 'off') return standing;
    // By another window, between the list of the rows and this one.
    await worker.database.records.delete(id);
    await worker.store.bump();
    return own(id);
  }) as never);
  await worker.lock.turnOn(passphrase);
  expect(await worker.lock.state()).toBe('unlocked');
  const kept = (await worker.store.list()).records.map(({ record }) => record.id);
  expect(kept).toHaveLength(sampleRecords.length);
  expect(kept).not.toContain(first.id);
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
