/** After erasing nothing is left, whatever room kept it; the key goes before the data. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  alarms: [] as string[],
  badge: '',
  shown: [] as string[],
  origins: [] as string[],
  permissions: [] as string[],
  /** What was left when the key went. */
  localAtKey: -1,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        clear: async () => {
          fake.local = {};
        },
      },
      session: {
        remove: async (key: string) => {
          delete fake.session[key];
          fake.localAtKey = Object.keys(fake.local).length;
        },
        clear: async () => {
          fake.session = {};
        },
      },
    },
    alarms: {
      clearAll: async () => {
        fake.alarms = [];
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        fake.badge = text;
      },
    },
    notifications: {
      getAll: async () => Object.fromEntries(fake.shown.map((id) => [id, {}])),
      clear: async (id: string) => {
        fake.shown = fake.shown.filter((each) => each !== id);
      },
    },
    permissions: {
      getAll: async () => ({ origins: fake.origins }),
      remove: async ({ origins = [], permissions = [] }: Record<string, readonly string[]>) => {
        // A browser refuses to take what is required, and takes nothing then.
        if (origins.some((each) => required.includes(each))) throw new Error('required');
        if (permissions.some((each) => !fake.permissions.includes(each)))
          throw new Error('no such');
        fake.origins = fake.origins.filter((each) => !origins.includes(each));
        fake.permissions = fake.permissions.filter((each) => !permissions.includes(each));
        return true;
      },
    },
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://beian.aliyun.com/*'],
        content_scripts: [{ matches: ['https://beian.miit.gov.cn/*'] }],
      }),
    },
  },
}));
const required = ['https://beian.aliyun.com/*', 'https://beian.miit.gov.cn/*'];

const { eraseEverything } = await import('../../../components/profile/erase');
const { profile } = await import('../../../components/profile/store');

beforeEach(async () => {
  Object.assign(fake, {
    local: { settings: {}, 'footer.history': [] },
    session: { vaultKey: {}, fillChoice: {} },
    alarms: ['checklist.reminders'],
    badge: '11h',
    shown: ['checklist/a/sms', 'footer/b'],
    origins: [...required, 'https://example.cn/*'],
    permissions: ['webRequest'],
    localAtKey: -1,
  });
  const person = { id: 'p', kind: 'person', name: '林晓宁' } as const;
  await profile().store.put(person, 0);
  const other = new Dexie('another-room');
  other.version(1).stores({ things: 'id' });
  await other.table('things').put({ id: 1 });
  other.close();
});

test('nothing is left, and what the browser granted is given back', async () => {
  await eraseEverything();
  expect(fake).toEqual({
    localAtKey: 2,
    local: {},
    session: {},
    alarms: [],
    badge: '',
    shown: [],
    origins: required,
    permissions: [],
  });
  const left = await indexedDB.databases();
  expect(left.map(({ name }) => name).filter((name) => name !== 'beian-lens')).toEqual([]);
  expect((await profile().store.list()).records).toEqual([]);
});

test('a permission that was never granted holds nothing up', async () => {
  fake.permissions = [];
  await eraseEverything();
  expect(fake).toMatchObject({ local: {}, origins: required, permissions: [] });
});

test('the key goes first: what a crash leaves is locked', async () => {
  await eraseEverything();
  expect(fake.localAtKey).toBe(2);
});
