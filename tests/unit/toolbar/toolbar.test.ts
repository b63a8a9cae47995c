// @vitest-environment happy-dom
/** The icon: told of by the page, also when it comes back from the cache, and lit for that tab. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../components/messaging/define';

const fake = vi.hoisted(() => ({
  told: [] as string[],
  lit: [] as unknown[],
  fails: null as Error | null,
  installed: (_details: { readonly reason: string }): void => undefined,
  opened: [] as string[],
}));
vi.mock('../../../components/messaging/send', () => ({
  send: async (name: string) => void fake.told.push(name),
}));
// The page is at rest.
vi.mock('../../../components/messaging/at-rest', () => ({ atRest: (then: () => void) => then() }));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setIcon: async (icon: unknown) => {
        if (fake.fails) throw fake.fails;
        fake.lit.push(icon);
      },
    },
    runtime: {
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onInstalled: {
        addListener: (hear: typeof fake.installed) => {
          fake.installed = hear;
        },
      },
    },
    tabs: { create: async ({ url }: { readonly url: string }) => void fake.opened.push(url) },
  },
}));
const { startToolbar } = await import('../../../components/toolbar/start');
const { toolbarHandlers } = await import('../../../components/toolbar/background');
const { startWelcome } = await import('../../../components/welcome/background');

beforeEach(() => Object.assign(fake, { told: [], lit: [], fails: null, opened: [] }));

const shown = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('a page says that it is there, and says it again when it comes back from the cache', () => {
  const page = new AbortController();
  startToolbar(page.signal);
  expect(fake.told).toEqual(['toolbar.works']);
  // Shown for the first time: that was said.
  shown(false);
  expect(fake.told).toHaveLength(1);
  shown(true);
  expect(fake.told).toHaveLength(2);
  page.abort();
  shown(true);
  expect(fake.told).toHaveLength(2);
});

const works = async (sender: Partial<Sender>) =>
  toolbarHandlers['toolbar.works']({}, { kind: 'contentScript', ...sender });

test('the icon is lit for the tab that told of itself, and for no other', async () => {
  await works({ tabId: 7 });
  expect(fake.lit).toMatchObject([{ tabId: 7 }]);
  // Without a tab it would be lit everywhere.
  await works({});
  expect(fake.lit).toHaveLength(1);
});

test('a tab that is gone by then is no failure; anything else is one', async () => {
  for (const gone of ['No tab with id: 7.', 'Invalid tab ID: 7']) {
    fake.fails = new Error(gone);
    await works({ tabId: 7 });
  }
  fake.fails = new Error('Failed to fetch the icon');
  await expect(works({ tabId: 7 })).rejects.toThrow('Failed to fetch');
});

test('the first page opens after an installation; an update stays silent', () => {
  startWelcome();
  for (const reason of ['update', 'chrome_update', 'shared_module_update'])
    fake.installed({ reason });
  expect(fake.opened).toEqual([]);
  fake.installed({ reason: 'install' });
  expect(fake.opened).toEqual(['chrome-extension://ours/options.html#welcome']);
});
