/** The menu's entry on a selected text: explained where it was asked for, once, and cut to size. */
import { beforeEach, expect, test, vi } from 'vitest';

interface Clicked {
  readonly menuItemId: string;
  readonly selectionText?: string;
}
const fake = vi.hoisted(() => ({
  clicked: (_info: Clicked): void => undefined,
  installed: (): void => undefined,
  changed: (): void => undefined,
  session: {} as Record<string, unknown>,
  opened: [] as string[],
  menus: [] as { readonly id: string; readonly title: string }[],
  language: 'en',
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onInstalled: {
        addListener: (hear: () => void) => {
          fake.installed = hear;
        },
      },
    },
    contextMenus: {
      onClicked: {
        addListener: (hear: (info: Clicked) => void) => {
          fake.clicked = hear;
        },
      },
      remove: async (id: string) => {
        const at = fake.menus.findIndex((each) => each.id === id);
        if (at < 0) throw new Error('Cannot find menu item with id');
        fake.menus.splice(at, 1);
      },
      create: (menu: (typeof fake.menus)[number]) => {
        // The browser tells of a name that is taken already by an error that nobody hears.
        if (!fake.menus.some(({ id }) => id === menu.id)) fake.menus.push(menu);
      },
    },
    storage: {
      session: {
        set: async (items: object) => void Object.assign(fake.session, items),
        get: async (key: string) => ({ [key]: fake.session[key] }),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
    tabs: { create: async ({ url }: { readonly url: string }) => void fake.opened.push(url) },
  },
}));
vi.mock('../../../components/settings/store', () => ({
  onSettingsChanged: (hear: () => void) => {
    fake.changed = hear;
  },
}));
vi.mock('../../../components/ui/worker-words', () => ({
  workerWords: async () => (key: string) => `${key} (${fake.language})`,
}));
const { startDecoderMenu } = await import('../../../components/decoder/background');
const { takeSelection } = await import('../../../components/decoder/selection');
startDecoderMenu();
const settled = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => Object.assign(fake, { session: {}, opened: [], menus: [] }));

test('what is selected is kept for the page that opens, and taken once', async () => {
  fake.clicked({ menuItemId: 'decode-selection', selectionText: '备案已驳回' });
  await settled();
  expect(fake.opened).toEqual(['chrome-extension://ours/popup.html?view=messages']);
  expect(await takeSelection()).toBe('备案已驳回');
  expect(await takeSelection()).toBe(null);
});

test('another entry, or one without a text, opens nothing', async () => {
  fake.clicked({ menuItemId: 'fill-page', selectionText: '备案已驳回' });
  fake.clicked({ menuItemId: 'decode-selection' });
  fake.clicked({ menuItemId: 'decode-selection', selectionText: '' });
  await settled();
  expect(fake).toMatchObject({ session: {}, opened: [] });
});

test('a text of any length is kept as far as a message goes; what is none is none', async () => {
  fake.clicked({ menuItemId: 'decode-selection', selectionText: '备'.repeat(30_000) });
  await settled();
  expect(await takeSelection()).toHaveLength(20_000);
  fake.session['decoder.selection'] = 7;
  expect(await takeSelection()).toBe(null);
});

test('the entry is made once, and named anew in another language', async () => {
  fake.installed();
  await settled();
  expect(fake.menus).toMatchObject([{ id: 'decode-selection', title: 'menu (en)' }]);
  fake.language = 'ja';
  fake.changed();
  await settled();
  expect(fake.menus).toMatchObject([{ id: 'decode-selection', title: 'menu (ja)' }]);
});
