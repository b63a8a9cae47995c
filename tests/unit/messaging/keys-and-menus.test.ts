/** Keys and menus of ours: a browser lets us into whatever page they were pressed on. */
import { beforeEach, expect, test, vi } from 'vitest';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}
type Hear = (...values: unknown[]) => void;
const fake = vi.hoisted(() => ({
  commands: [] as Hear[],
  menus: [] as Hear[],
  injected: [] as number[],
  asked: [] as string[],
  active: {} as object,
  installed: (): void => undefined,
  changed: (): void => undefined,
  named: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onInstalled: {
        addListener: (hear: () => void) => {
          fake.installed = hear;
        },
      },
    },
    commands: { onCommand: { addListener: (hear: Hear) => fake.commands.push(hear) } },
    contextMenus: {
      onClicked: { addListener: (hear: Hear) => fake.menus.push(hear) },
      remove: async (id: string) => {
        if (!fake.named.includes(id)) throw new Error('Cannot find menu item with id');
        fake.named.splice(fake.named.indexOf(id), 1);
      },
      create: ({ id }: { readonly id: string }) => void fake.named.push(id),
    },
    tabs: { query: async () => [fake.active] },
  },
}));
vi.mock('../../../components/autofill/inject', () => ({
  injectAssist: async (id: number) => void fake.injected.push(id),
}));
vi.mock('../../../components/messaging/page', () => ({
  askPage: async (_tab: number, name: string) => {
    fake.asked.push(name);
    return { ok: true, value: true };
  },
}));
vi.mock('../../../components/settings/store', () => ({
  onSettingsChanged: (hear: () => void) => {
    fake.changed = hear;
  },
}));
vi.mock('../../../components/ui/worker-words', () => ({
  workerWords: async () => (key: string) => key,
}));

const { startFillGestures } = await import('../../../components/autofill/gestures');
const { startExplanationCommands } = await import('../../../components/explanation/background');
startFillGestures();
startExplanationCommands();

const official: Tab = { id: 7, url: 'https://beian.aliyun.com/x' };
const settled = () => new Promise((done) => setTimeout(done, 5));
const key = async (command: string, tab?: Tab) => {
  for (const hear of fake.commands) hear(command, tab);
  await settled();
};
const menu = async (menuItemId: string, tab?: Tab) => {
  for (const hear of fake.menus) hear({ menuItemId }, tab);
  await settled();
};

beforeEach(() => Object.assign(fake, { injected: [], asked: [], active: {} }));

test('on an official page each opens what it names, and no other', async () => {
  await key('fill-page', official);
  await menu('fill-page', official);
  expect(fake.asked).toEqual(['fill.open', 'fill.open']);
  await key('open-card', official);
  await key('toggle-translation', official);
  await menu('decode-selection', official);
  expect(fake.asked.slice(2)).toEqual(['explanation.openFocused']);
  fake.active = { ...official, id: 9 };
  await key('fill-page');
  expect(fake.injected).toEqual([7, 7, 7, 9]);
});

test.each<Tab>([
  { id: 7 },
  { id: 7, url: 'https://example.cn/' },
  { id: 7, url: 'https://beian.aliyun.com.evil.example/' },
  { id: 7, url: 'http://beian.aliyun.com/' },
  { url: 'https://beian.aliyun.com/x' },
])('pressed on %o, nothing of ours goes into the page', async (tab) => {
  fake.active = tab;
  for (const command of ['fill-page', 'open-card']) {
    await key(command, tab);
    await key(command);
  }
  await menu('fill-page', tab);
  expect(fake).toMatchObject({ injected: [], asked: [] });
});

test('the entry is made once, and named anew in another language', async () => {
  fake.installed();
  await settled();
  fake.changed();
  await settled();
  expect(fake.named).toEqual(['fill-page']);
});
