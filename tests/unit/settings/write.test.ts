/** Changes of the settings that meet: none is lost, none brings back what another took away. */
import { beforeEach, expect, test, vi } from 'vitest';

type Pressed = (command: string, tab: { readonly url: string }) => void;
const keys: { pressed?: Pressed } = {};
let stored: Record<string, unknown> = {};
/** What the browser does one moment after the other: reads and writes interleave as they may. */
const later = async <Value>(work: () => Value): Promise<Value> => {
  await Promise.resolve();
  return structuredClone(work());
};
let full = false;
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => later(() => ({ [key]: stored[key] })),
        set: (values: object) =>
          later(() => {
            if (full) throw new Error('full');
            stored = { ...stored, ...values };
          }),
        clear: () =>
          later(() => {
            stored = {};
          }),
      },
      session: { remove: async () => undefined, clear: async () => undefined },
    },
    alarms: { clearAll: async () => undefined },
    action: { setBadgeText: async () => undefined },
    notifications: { getAll: async () => ({}) },
    permissions: { getAll: async () => ({}), remove: async () => true },
    runtime: { getManifest: () => ({}) },
    commands: {
      onCommand: { addListener: (pressed: Pressed) => Object.assign(keys, { pressed }) },
    },
  },
}));
vi.mock('../../../components/profile/store', () => ({
  profile: () => ({ store: { database: { delete: async () => undefined, name: 'beian-lens' } } }),
}));
vi.mock('dexie', () => ({ Dexie: { delete: async () => undefined } }));

const { defaultSettings } = await import('../../../components/settings/defaults');
const { readSettings } = await import('../../../components/settings/store');
const { writeSettings } = await import('../../../components/settings/write');
const { settingsHandlers } = await import('../../../components/settings/background');

beforeEach(() => {
  stored = {};
  full = false;
});

test('changes at the same moment all hold', async () => {
  await Promise.all([
    writeSettings({ badges: false }),
    writeSettings({ theme: 'dark' }),
    writeSettings({ pageSwitch: false }),
  ]);
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    badges: false,
    theme: 'dark',
    pageSwitch: false,
  });
});

test('checks that end at the same moment are all remembered', async () => {
  const { readHistory, setWatched } = await import('../../../components/footer-check/run/history');
  const addresses = ['https://a.example.cn/', 'https://b.example.cn/'];
  await Promise.all(addresses.map((each) => setWatched(each, true, 0)));
  expect((await readHistory()).map(({ address }) => address).toSorted()).toEqual(addresses);
});

test('of a group of settings, a change touches what it names', async () => {
  const sender = { kind: 'extensionPage' } as const;
  const change = settingsHandlers['settings.change'];
  await change({ notifications: { footer: false } }, sender);
  await change({ notifications: { deadlines: false } }, sender);
  await change({ modeByHost: { 'beian.aliyun.com': 'both' } }, sender);
  await change({ modeByHost: { 'beian.miit.gov.cn': 'original' } }, sender);
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    notifications: { footer: false, deadlines: false },
    modeByHost: { 'beian.aliyun.com': 'both', 'beian.miit.gov.cn': 'original' },
  });
});

test('what an earlier version did not know has its default; in a group, from the next change on', async () => {
  stored = { settings: { theme: 'dark', notifications: { footer: false } } };
  expect(await readSettings()).toMatchObject({
    ...defaultSettings,
    ...(stored.settings as object),
  });
  expect(await writeSettings({})).toEqual({
    ...defaultSettings,
    theme: 'dark',
    notifications: { footer: false, deadlines: true },
  });
});

test('one that cannot be stored says so, and holds up none after it', async () => {
  full = true;
  await expect(writeSettings({ badges: false })).rejects.toThrow('full');
  full = false;
  expect(await writeSettings({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
});

test('a change on its way while everything is erased does not come back', async () => {
  vi.stubGlobal('indexedDB', { databases: async () => [] });
  const { eraseEverything } = await import('../../../components/profile/erase');
  const { readHistory, setWatched } = await import('../../../components/footer-check/run/history');
  const old = 'https://old.example.cn/';
  await writeSettings({ theme: 'dark' });
  await setWatched(old, true, 0);
  const changes: Promise<unknown>[] = [];
  const erased = eraseEverything();
  for (let each = 0; each < 100; each++) {
    changes.push(writeSettings({ badges: false }), setWatched('https://new.example.cn/', true, 0));
    await Promise.resolve();
  }
  await Promise.all([erased, ...changes]);
  expect((await readSettings()).theme).toBe('auto');
  expect((await readHistory()).map(({ address }) => address)).not.toContain(old);
  vi.unstubAllGlobals();
});

test('the key changes nothing from a page that is not official, nor does another key', async () => {
  const { listenForToggle } = await import('../../../components/translation/background');
  listenForToggle();
  for (const url of ['https://example.cn/', 'https://beian.aliyun.com.example.cn/', 'about:blank'])
    keys.pressed?.('toggle-translation', { url });
  for (const command of ['fill-page', 'open-card'])
    keys.pressed?.(command, { url: 'https://beian.aliyun.com/x' });
  // Its turn comes after theirs.
  expect(await writeSettings({})).toEqual(defaultSettings);
});

test('the key pressed twice at once goes two modes on', async () => {
  const { listenForToggle } = await import('../../../components/translation/background');
  listenForToggle();
  const tab = { url: 'https://beian.aliyun.com/pcContainer/formpage' };
  keys.pressed?.('toggle-translation', tab);
  keys.pressed?.('toggle-translation', tab);
  await expect
    .poll(async () => (await readSettings()).modeByHost['beian.aliyun.com'])
    .toBe('original');
});

test('a kind of notification that was not stored yet is on', async () => {
  stored = { settings: { notifications: { deadlines: false } } };
  expect((await readSettings()).notifications).toEqual({ deadlines: false, footer: true });
});
