/** What the worker answers to our own pages about the profile, and what other pages are told. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../components/messaging/define';
import { sampleFile } from './support';

const fake = vi.hoisted(() => ({
  notes: 0,
  put: [] as unknown[][],
  bytes: null as Uint8Array | null,
  fails: false,
}));
vi.mock('../../../components/profile/changes', () => ({
  profileChanged: {
    note: async () => {
      fake.notes += 1;
    },
  },
}));
vi.mock('../../../components/profile/erase', () => ({}));
vi.mock('../../../components/profile/vault/auto-lock', () => ({}));
vi.mock('../../../components/profile/store', () => ({
  profile: () => ({
    store: {
      put: async (...of: unknown[]) => {
        if (fake.fails) throw new Error('not written');
        fake.put.push(of);
        return { status: 'written', revision: 1 };
      },
      readFile: async () => fake.bytes,
    },
  }),
}));
const { profileHandlers } = await import('../../../components/profile/background');
const popup: Sender = { kind: 'extensionPage' };
const put = async (content?: string) =>
  profileHandlers['profile.put']({ record: sampleFile, base: 0, content }, popup);

beforeEach(() => Object.assign(fake, { notes: 0, put: [], bytes: null, fails: false }));

test('a record comes with the bytes of its file, or without any', async () => {
  await put('AQID');
  await put();
  expect(fake.put).toEqual([
    [sampleFile, 0, new Uint8Array([1, 2, 3])],
    [sampleFile, 0, undefined],
  ]);
});

test('a file whose bytes are none is refused, not kept without them', async () => {
  await expect(put('no base64')).rejects.toMatchObject({ code: 'shape' });
  expect(fake).toMatchObject({ put: [], notes: 0 });
});

test('open pages hear of what was written, and of nothing that was not', async () => {
  await put();
  expect(fake.notes).toBe(1);
  fake.fails = true;
  await expect(put()).rejects.toThrow('not written');
  expect(fake.notes).toBe(1);
});

test('the bytes of a file that is not kept are none; of an empty one, no bytes', async () => {
  const ask = async () => profileHandlers['profile.file']({ id: sampleFile.id }, popup);
  expect(await ask()).toBe(null);
  fake.bytes = new Uint8Array();
  expect(await ask()).toBe('');
  fake.bytes = new Uint8Array([1, 2, 3]);
  expect(await ask()).toBe('AQID');
});
