/** When the vault locks itself, and what is taken for its key. */
import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  interval: 0,
  tell: [] as ((state: string) => void)[],
  locked: 0,
}));
vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => ({ [key]: fake[name][key] }),
    set: async (values: object) => {
      Object.assign(fake[name], values);
    },
    remove: async (key: string) => {
      delete fake[name][key];
    },
  });
  return {
    browser: {
      storage: { local: area('local'), session: area('session') },
      idle: {
        setDetectionInterval: (seconds: number) => {
          fake.interval = seconds;
        },
        onStateChanged: { addListener: (hear: (state: string) => void) => fake.tell.push(hear) },
      },
    },
  };
});
vi.mock('../../../components/profile/store', () => ({
  profile: () => ({
    lock: {
      lock: async () => {
        fake.locked += 1;
      },
    },
  }),
}));

const { readAutoLock, startAutoLock, writeAutoLock } = await import(
  '../../../components/profile/vault/auto-lock'
);
const { sessionKeyKeeper } = await import('../../../components/profile/vault/session-key');

beforeEach(() => {
  Object.assign(fake, { local: {}, session: {}, interval: 0, tell: [], locked: 0 });
});

test('it locks when the computer rests or its screen is locked, at no other news, and tells pages', async () => {
  startAutoLock();
  // At the first turn of the worker: the browser wakes it for this very event.
  expect(fake.tell).toHaveLength(1);
  const [tell] = fake.tell;
  tell?.('active');
  expect(fake.locked).toBe(0);
  for (const state of ['idle', 'locked']) tell?.(state);
  expect(fake.locked).toBe(2);
  await vi.waitFor(() => expect(fake.session).toHaveProperty('profileChange'));
});

test('after fifteen minutes, or as many as were chosen, also once the worker starts anew', async () => {
  startAutoLock();
  await vi.waitFor(() => expect(fake.interval).toBe(15 * 60));
  await writeAutoLock(4);
  expect(fake.interval).toBe(4 * 60);
  fake.interval = 0;
  startAutoLock();
  await vi.waitFor(() => expect(fake.interval).toBe(4 * 60));
});

test.each(['7', 0, -1, null, Number.NaN])('%s stored in its place is no time', async (stored) => {
  fake.local.autoLockMinutes = stored;
  expect(await readAutoLock()).toBe(15);
});

test('the key is kept in session memory and nowhere else, and gone when forgotten', async () => {
  const key = { keyId: 'k', raw: new Uint8Array([1, 2, 3]) };
  await sessionKeyKeeper.keep(key);
  expect(fake.local).toEqual({});
  expect(await sessionKeyKeeper.read()).toEqual(key);
  await sessionKeyKeeper.forget();
  expect(fake.session).toEqual({});
  expect(await sessionKeyKeeper.read()).toBe(null);
});

test.each([null, 'text', {}, { keyId: 'k' }, { keyId: 7, raw: 'AQID' }, { keyId: 'k', raw: 'A!' }])(
  'what stands in the key’s place and is none is no key: %j',
  async (stored) => {
    fake.session.vaultKey = stored;
    expect(await sessionKeyKeeper.read()).toBe(null);
  },
);
