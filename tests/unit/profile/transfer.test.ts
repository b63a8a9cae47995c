import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProfileRecord } from '../../../components/profile/schema';
import { newBatch } from '../../../components/profile/transfer/import';
import {
  openSealedFile,
  parseProfileFile,
  sealProfileFile,
  writeProfileFile,
} from '../../../components/profile/transfer/parse';
import { previewImport } from '../../../components/profile/transfer/preview';
import words from '../../../locales/en/interface/profile.json';
import enterprise from '../../fixtures/profiles/enterprise.json';
import {
  contents,
  dieAtWrite,
  fill,
  newDisk,
  sampleFile,
  sampleRecords,
  startWorker,
} from './support';

const folder = new URL('../../fixtures/profiles/', import.meta.url);
const now = '2026-11-24T08:00:00.000Z';

function problemsOf(json: unknown) {
  const result = parseProfileFile(JSON.stringify(json));
  return result.status === 'problems' ? result.problems : [];
}

test.each(readdirSync(folder))('%s reads without a remark', (name) => {
  const result = parseProfileFile(readFileSync(new URL(name, folder), 'utf8'));
  expect(result).toMatchObject({ status: 'read', ignored: [] });
});

test('what is exported imports as the same', () => {
  const contents = new Map([[sampleFile.id, 'AQIDBAU=']]);
  const text = writeProfileFile([...sampleRecords, sampleFile], contents, now);
  const read = parseProfileFile(text);
  if (read.status !== 'read') throw new Error(JSON.stringify(read));
  expect(read.records).toEqual(
    expect.arrayContaining([...sampleRecords, sampleFile] as ProfileRecord[]),
  );
  expect(read.contents).toEqual(contents);
});

test('a sealed export opens with its passphrase only', async () => {
  const text = writeProfileFile(sampleRecords, new Map(), now);
  const sealed = await sealProfileFile(text, 'a passphrase', 10);
  expect(sealed).not.toContain('远帆');
  const file = parseProfileFile(sealed);
  if (file.status !== 'sealed') throw new Error('not sealed');
  expect(await openSealedFile(file.file, 'a passphrase')).toMatchObject({ status: 'read' });
  const refusal = { status: 'problems', problems: [{ path: '', reason: 'cannotOpen' }] };
  expect(await openSealedFile(file.file, 'another')).toMatchObject(refusal);
  const data = `${file.file.sealed.data.slice(0, -4)}AAAA`;
  const changed = { ...file.file, sealed: { ...file.file.sealed, data } };
  expect(await openSealedFile(changed, 'a passphrase')).toMatchObject(refusal);
});

test('a sealed file whose parameters are out of bounds is refused, and by name', async () => {
  const sealed = JSON.parse(await sealProfileFile('{}', 'a passphrase', 10));
  const { envelope } = sealed;
  const long = 'A'.repeat(4100);
  const withKdf = (change: object) => ({ kdf: { ...envelope.kdf, ...change } });
  for (const [path, change] of [
    ['envelope.kdf.iterations', withKdf({ iterations: 0 })],
    // It would keep the machine busy for minutes.
    ['envelope.kdf.iterations', withKdf({ iterations: 20_000_001 })],
    ['envelope.kdf.name', withKdf({ name: 'PBKDF2-SHA-1' })],
    ['envelope.kdf.salt', withKdf({ salt: 'not base64!' })],
    ['envelope.kdf.salt', withKdf({ salt: long })],
    ['envelope.version', { version: 2 }],
    ['envelope.keyId', { keyId: long }],
    ['envelope.wrapped.data', { wrapped: { ...envelope.wrapped, data: long } }],
  ] as const) {
    expect(problemsOf({ ...sealed, envelope: { ...envelope, ...change } })).toEqual([
      expect.objectContaining({ path, reason: 'invalid' }),
    ]);
  }
  const refusal = { status: 'problems', problems: [{ reason: 'cannotOpen' }] };
  for (const change of [
    withKdf({ salt: 'abc' }),
    { wrapped: { ...envelope.wrapped, iv: 'abc' } },
  ]) {
    const file = parseProfileFile(
      JSON.stringify({ ...sealed, envelope: { ...envelope, ...change } }),
    );
    if (file.status !== 'sealed') throw new Error('not sealed');
    expect(await openSealedFile(file.file, 'a passphrase')).toMatchObject(refusal);
  }
});

test('a sealed file that lost its lock, or what it sealed, is not read as an open one', async () => {
  const sealed = JSON.parse(await sealProfileFile('{}', 'a passphrase', 10));
  for (const part of ['envelope', 'sealed']) {
    const { [part]: _lost, ...rest } = sealed;
    expect(problemsOf(rest)).toEqual([expect.objectContaining({ path: part })]);
  }
});

test('a passphrase opens however a keyboard composes its characters', async () => {
  const sealed = parseProfileFile(
    await sealProfileFile(writeProfileFile([], new Map(), now), 'caf\u00e9', 10),
  );
  if (sealed.status !== 'sealed') throw new Error('not sealed');
  expect(await openSealedFile(sealed.file, 'cafe\u0301')).toMatchObject({ status: 'read' });
});

test('wrong JSON: the field and the reason', () => {
  const [website] = enterprise.websites;
  const base = { format: 'beian-lens-profile', version: 1 };
  expect(problemsOf([])).toEqual([{ path: '', reason: 'notAProfile', values: { found: 'array' } }]);
  expect(problemsOf({ ...base, version: 99 })).toMatchObject([
    { path: 'version', reason: 'newerVersion' },
  ]);
  expect(
    problemsOf({ ...base, websites: [{ ...website, domains: ['a.cn', 5], languages: 'en' }] }),
  ).toEqual([
    {
      path: 'websites[0].languages',
      reason: 'type',
      values: { expected: 'array', found: 'string' },
    },
    {
      path: 'websites[0].domains[1]',
      reason: 'type',
      values: { expected: 'string', found: 'number' },
    },
  ]);
  const { name: _name, ...nameless } = enterprise.people[0] ?? {};
  expect(problemsOf({ ...base, people: [nameless] })).toEqual([
    { path: 'people[0].name', reason: 'missing' },
  ]);
  expect(problemsOf({ ...base, people: {} })).toMatchObject([{ path: 'people', reason: 'type' }]);
  expect(
    problemsOf({ ...base, people: [enterprise.people[0], enterprise.people[0]] }),
  ).toMatchObject([{ path: 'people[1].id', reason: 'duplicateId' }]);
  expect(problemsOf({ ...base, people: [enterprise.entities[0]] })[0]?.path).toBe('people[0].kind');
});

test('what is no profile, or of no version, is refused as such', () => {
  expect(problemsOf({ ...enterprise, format: 'another' })).toMatchObject([
    { path: 'format', reason: 'notAProfile' },
  ]);
  for (const version of [0, -1, 1.5, '1', null]) {
    expect(problemsOf({ ...enterprise, version })).toMatchObject([
      { path: 'version', reason: 'unknownVersion' },
    ]);
  }
});

test('more records than any owner has are not even read, and the problems told are few', () => {
  const base = { format: 'beian-lens-profile', version: 1 };
  const people = (count: number) => ({ ...base, people: Array.from({ length: count }, () => 0) });
  expect(problemsOf(people(20_001))).toMatchObject([{ path: 'people', reason: 'tooMany' }]);
  const result = parseProfileFile(JSON.stringify(people(20_000)));
  if (result.status !== 'problems') throw new Error('read');
  expect(result.total).toBe(20_000);
  expect(result.problems.length).toBeLessThan(200);
});

test('ids and texts beyond any length that a person writes are refused', () => {
  const base = { format: 'beian-lens-profile', version: 1 };
  const [person] = enterprise.people;
  for (const [key, value] of [
    ['id', ''],
    ['id', 'x'.repeat(65)],
    ['name', 'x'.repeat(2001)],
    ['note', 'x'.repeat(2001)],
  ] as const) {
    const [problem] = problemsOf({ ...base, people: [{ ...person, [key]: value }] });
    expect(problem?.path).toBe(`people[0].${key}`);
  }
});

test('the bytes of a file are whole and as many as it says, or it is refused', () => {
  const base = { format: 'beian-lens-profile', version: 1 };
  const read = (content: string) => problemsOf({ ...base, files: [{ ...sampleFile, content }] });
  expect(read('AQIDBAU=')).toEqual([]);
  for (const content of ['AQID', 'AQIDBAUG', 'AQIDBAU', 'AQ=DBAU=', '非']) {
    expect(read(content), content).toMatchObject([{ path: 'files[0].content' }]);
  }
});

test('a mark of the byte order before the text does not matter', () => {
  expect(parseProfileFile(`\ufeff${JSON.stringify(enterprise)}`).status).toBe('read');
});

test('a key that is not known is left out and named', () => {
  const result = parseProfileFile(
    JSON.stringify({ ...enterprise, people: [{ ...enterprise.people[0], fax: '1' }], extra: 1 }),
  );
  expect(result).toMatchObject({ status: 'read', ignored: ['extra', 'people[0].fax'] });
});

test('of keys that are not known a hundred are named', () => {
  const keys = Array.from({ length: 300 }, (_, at) => [`key${at}`, 1]);
  const file = { format: 'beian-lens-profile', version: 1, ...Object.fromEntries(keys) };
  const result = parseProfileFile(JSON.stringify(file));
  expect(result.status === 'read' && result.ignored).toHaveLength(100);
});

test('the preview tells added, changed and kept apart, and what points nowhere', () => {
  const [entity, ...rest] = sampleRecords;
  if (!entity) throw new Error('no record');
  const stored = [
    { record: { ...entity, note: 'mine' }, revision: 4 },
    ...rest.slice(0, 2).map((record) => ({ record, revision: 1 })),
  ];
  const preview = previewImport(sampleRecords, stored);
  expect(preview.changed).toEqual([{ record: entity, base: 4, fields: ['note'] }]);
  expect(preview.kept).toHaveLength(2);
  expect(preview.added).toHaveLength(sampleRecords.length - 3);
  expect(preview.problems).toEqual([]);
  const lonely = sampleRecords.filter((record) => record.kind === 'website');
  expect(previewImport(lonely, []).problems.map((each) => each.reason)).toContain('reference');
});

test('of a file whose bytes alone are others, that is what changes', () => {
  const stored = [{ record: sampleFile, revision: 2 }];
  const owner = sampleRecords.filter(({ id }) => id === sampleFile.ownerId);
  const preview = (...changed: string[]) =>
    previewImport([...owner, sampleFile], stored, new Set(changed));
  expect(preview().kept).toEqual([sampleFile]);
  expect(preview(sampleFile.id).changed).toEqual([
    { record: sampleFile, base: 2, fields: ['content'] },
  ]);
});

test('a record of another kind under an id that is taken stops the import', () => {
  const [entity] = sampleRecords;
  if (!entity) throw new Error('no record');
  const person = { id: entity.id, kind: 'person', name: '林晓宁' } as const;
  const preview = previewImport([person], [{ record: entity, revision: 1 }]);
  expect(preview.changed).toEqual([]);
  expect(preview.problems).toEqual([
    { path: entity.id, reason: 'otherKind', values: { kind: 'entity' } },
  ]);
});

const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'person', '2026-02-31', 'long-term', '__proto__'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'id',
        'kind',
        'name',
        'document',
        'type',
        'number',
        'domains',
        'content',
        'size',
        'version',
        'format',
        'entities',
        'people',
        'websites',
        'apps',
        'files',
        'envelope',
        'sealed',
        'kdf',
      ),
      tie('value'),
    ),
  ),
})).value;

/** Replaces one place of a valid file by something else. */
const spoiled = fc.tuple(fc.nat(), anyJson).map(([at, value]) => {
  const copy = structuredClone(enterprise) as unknown as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const place = places[at % places.length];
  if (place) place[0][place[1]] = value;
  return copy;
});

test('import of anything never throws, and a problem always names its reason', () => {
  const whole = JSON.stringify(enterprise);
  const text = fc.oneof(
    fc.string(),
    anyJson.map((value) => JSON.stringify(value)),
    spoiled.map((value) => JSON.stringify(value)),
    fc.nat(whole.length).map((length) => whole.slice(0, length)),
    fc.nat(20_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    fc
      .nat(5_000)
      .map(
        (depth) =>
          `{"format":"beian-lens-profile","version":1,"people":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      ),
  );
  fc.assert(
    fc.property(text, (input) => {
      const result = parseProfileFile(input);
      if (result.status === 'problems') {
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { reason } of result.problems) expect(words.problem).toHaveProperty(reason);
      }
      if (result.status === 'read') previewImport(result.records, []);
      expect({}).not.toHaveProperty('polluted');
    }),
    { numRuns: 1500 },
  );
});

test('keys of the prototype are data, never acted upon', () => {
  const text = `{"format":"beian-lens-profile","version":1,"__proto__":{"polluted":true},"people":[{"id":"__proto__","kind":"person","name":"x","__proto__":{"polluted":true}},{"id":"constructor","name":"y"}]}`;
  const result = parseProfileFile(text);
  if (result.status !== 'read') throw new Error(JSON.stringify(result));
  expect(result.records.map((record) => record.id)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(previewImport(result.records, []).added).toHaveLength(2);
});

test('a file beyond 100 MB is refused before it is read', () => {
  const result = parseProfileFile(' '.repeat(100 * 1024 * 1024 + 1));
  expect(result).toMatchObject({ status: 'problems', problems: [{ reason: 'tooLarge' }] });
});

async function importAll(
  worker: ReturnType<typeof startWorker>,
  records: readonly ProfileRecord[],
) {
  const stored = new Map(
    (await worker.store.list()).records.map(({ record, revision }) => [record.id, revision]),
  );
  const batch = newBatch(Date.now());
  const incoming = records.map((record) => ({ record, base: stored.get(record.id) ?? 0 }));
  await worker.imports.stage(batch, incoming.slice(0, 2), []);
  await worker.imports.stage(batch, incoming.slice(2), [{ id: sampleFile.id, base64: 'CQkJ' }]);
  await worker.imports.commit(batch, incoming.length + 1);
}

const incoming = [
  ...sampleRecords.map((record) => ({ ...record, note: 'imported' })),
  { ...sampleFile, size: 3 },
  { id: 'person-new', kind: 'person', name: '新人' } as const,
];

test.each([false, true])(
  'an import dies at any moment: all or nothing (locked: %s)',
  async (locked) => {
    let done = false;
    for (let nth = 1; !done; nth++) {
      const disk = newDisk();
      const seed = startWorker(disk);
      await fill(seed);
      if (locked) await seed.lock.turnOn('p');
      const before = await contents(seed);
      seed.database.close();
      const dying = startWorker(disk, seed.keys);
      dieAtWrite(dying, nth);
      done = await importAll(dying, incoming).then(
        () => true,
        () => false,
      );
      dying.database.close();
      const next = startWorker(disk, seed.keys);
      const after = await contents(next);
      if (done) {
        expect(after.records).toEqual(expect.arrayContaining(incoming as ProfileRecord[]));
        expect(after.file).toEqual(new Uint8Array([9, 9, 9]));
      } else expect(after).toEqual(before);
      next.database.close();
    }
  },
);

test.each([false, true])('the last import is undone, files too (locked: %s)', async (locked) => {
  const worker = startWorker(newDisk());
  await fill(worker);
  if (locked) await worker.lock.turnOn('p');
  const before = await contents(worker);
  await importAll(worker, incoming);
  expect(await worker.imports.undoable()).toBe(incoming.length);
  expect(await worker.imports.undo()).toEqual({ restored: incoming.length, left: 0 });
  expect(await contents(worker)).toEqual(before);
  expect(await worker.imports.undoable()).toBe(0);
});

test('an undo takes back the last import and no earlier one', async () => {
  const worker = startWorker(newDisk());
  const person = (id: string) => ({ id, kind: 'person', name: '新人' }) as const;
  for (const id of ['one', 'two']) {
    const batch = newBatch(Date.now());
    await worker.imports.stage(batch, [{ record: person(id), base: 0 }], []);
    await worker.imports.commit(batch, 1);
    // What took effect waits for nothing.
    expect(await worker.database.staged.count()).toBe(0);
  }
  expect(await worker.imports.undoable()).toBe(1);
  expect(await worker.imports.undo()).toEqual({ restored: 1, left: 0 });
  expect((await worker.store.list()).records.map(({ record }) => record.id)).toEqual(['one']);
});

test('parts that are given up are gone, those of another import stay; bytes that are none stop it', async () => {
  const worker = startWorker(newDisk());
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  const [given, kept] = [newBatch(Date.now()), newBatch(Date.now())];
  for (const batch of [given, kept]) {
    await worker.imports.stage(batch, [{ record: first, base: 0 }], []);
  }
  await worker.imports.discard(given);
  expect((await worker.database.staged.toArray()).map(({ batch }) => batch)).toEqual([kept]);
  const broken = worker.imports.stage(kept, [], [{ id: sampleFile.id, base64: 'AQI' }]);
  await expect(broken).rejects.toMatchObject({ code: 'shape' });
});

test('an undo leaves what was edited after the import', async () => {
  const worker = startWorker(newDisk());
  await importAll(worker, incoming);
  await worker.store.put({ id: 'person-new', kind: 'person', name: '新人二' }, 1);
  expect(await worker.imports.undo()).toEqual({ restored: incoming.length - 1, left: 1 });
  expect((await worker.store.list()).records.map(({ record }) => record.id)).toEqual([
    'person-new',
  ]);
});

test('an undo does not count as left what was deleted after the import', async () => {
  const worker = startWorker(newDisk());
  await importAll(worker, incoming);
  await worker.store.delete([{ id: 'person-new', base: 1 }]);
  expect(await worker.imports.undo()).toEqual({ restored: incoming.length - 1, left: 0 });
  expect((await worker.store.list()).records).toEqual([]);
});

test('a record changed between preview and import stops the whole import', async () => {
  const worker = startWorker(newDisk());
  await fill(worker);
  const batch = newBatch(Date.now());
  const parts = incoming.map((record) => ({ record, base: 1 })).slice(0, 3);
  await worker.imports.stage(batch, parts as never, []);
  const [first] = sampleRecords;
  if (first) await worker.store.put({ ...first, note: 'edited' }, 1);
  const before = await contents(worker);
  await expect(worker.imports.commit(batch, 3)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(await contents(worker)).toEqual(before);
});

test('parts of a page that went away are dropped, also when the clock was set back since', async () => {
  const worker = startWorker(newDisk());
  const [first] = sampleRecords;
  if (!first) throw new Error('no record');
  const now = Date.now();
  for (const started of [now - 3_600_000, now - 60_000, now + 3_600_000]) {
    await worker.imports.stage(newBatch(started), [{ record: first, base: 0 }], []);
  }
  await worker.imports.sweep(now);
  const left = await worker.database.staged.toArray();
  expect(left.map(({ batch }) => Number(batch.split('/')[0]))).toEqual([now - 60_000]);
});

test('what is no record at all is named by its place', () => {
  const base = { format: 'beian-lens-profile', version: 1 };
  for (const found of [null, 5, 'x', true, []]) {
    expect(problemsOf({ ...base, people: [found] })).toMatchObject([
      { path: 'people[0]', reason: 'type', values: { expected: 'object' } },
    ]);
  }
});

test('an import that lost a part on its way writes nothing', async () => {
  const worker = startWorker(newDisk());
  const batch = newBatch(Date.now());
  const parts = sampleRecords.slice(0, 3).map((record) => ({ record, base: 0 }));
  await worker.imports.stage(batch, parts.slice(0, 2), []);
  await expect(worker.imports.commit(batch, 3)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect((await worker.store.list()).records).toEqual([]);
});
