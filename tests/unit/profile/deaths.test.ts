import { expect, test } from 'vitest';
import type { ProfileRecord } from '../../../components/profile/schema';
import { newBatch } from '../../../components/profile/transfer/import';
import { dieAtWrite, newDisk, type StartedWorker, startWorker } from './support';

/** A reproducible sequence: a failure can be looked at again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

const person = (id: number, note: string): ProfileRecord => ({
  id: `person-${id}`,
  kind: 'person',
  name: '林晓宁',
  note,
});

type Notes = ReadonlyMap<string, string>;

async function notes(worker: StartedWorker): Promise<Notes> {
  const { records: stored } = await worker.store.list();
  return new Map(
    stored.map(({ record }) => [record.id, record.kind === 'person' ? (record.note ?? '') : '']),
  );
}

test('killed at random during 500 operations: each took effect whole or not at all', async () => {
  const roll = dice(20_261_124);
  const disk = newDisk();
  let worker = startWorker(disk);
  const { keys } = worker;
  let expected: Notes = new Map();
  let deaths = 0;
  for (let turn = 0; turn < 500; turn++) {
    const { records: stored } = await worker.store.list();
    const revisions = new Map(stored.map(({ record, revision }) => [record.id, revision]));
    const base = (id: string) => revisions.get(id) ?? 0;
    const chosen = [roll(12), roll(12), roll(12)].map((id) => person(id, `turn ${turn}`));
    const [first] = chosen;
    if (!first) throw new Error('nothing was chosen');
    const unique = [...new Map(chosen.map((record) => [record.id, record])).values()];
    const operation = roll(4);
    const wanted = new Map(expected);
    const what: Record<number, () => Promise<unknown>> = {
      0: () => worker.store.put(first, base(first.id)),
      1: () => worker.store.delete([{ id: first.id, base: base(first.id) }]),
      2: async () => {
        const batch = newBatch(Date.now());
        const parts = unique.map((record) => ({ record, base: base(record.id) }));
        await worker.imports.stage(batch, parts, []);
        await worker.imports.commit(batch, parts.length);
      },
      3: async () =>
        (await worker.lock.state()) === 'off'
          ? worker.lock.turnOn('a passphrase')
          : worker.lock.turnOff('a passphrase'),
    };
    if (operation === 0) wanted.set(first.id, `turn ${turn}`);
    if (operation === 1) wanted.delete(first.id);
    if (operation === 2) for (const record of unique) wanted.set(record.id, `turn ${turn}`);

    const dies = roll(2) === 0;
    if (dies) {
      worker.database.close();
      worker = startWorker(disk, keys);
      dieAtWrite(worker, 1 + roll(8));
    }
    const done = await what[operation]?.().then(
      () => true,
      () => false,
    );
    if (dies) {
      if (!done) deaths += 1;
      worker.database.close();
      worker = startWorker(disk, keys);
      // The key is kept after the lock took effect; a death in between leaves it to be unlocked.
      if ((await worker.lock.state()) === 'locked') await worker.lock.unlock('a passphrase');
    } else expect(done).toBe(true);
    const after = await notes(worker);
    expect(after, `turn ${turn}, operation ${operation}`).toEqual(done ? wanted : expected);
    expected = after;
  }
  expect(deaths).toBeGreaterThan(50);
}, 60_000);
