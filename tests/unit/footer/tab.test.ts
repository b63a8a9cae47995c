/** A page that is examined behind: whether its tab is shown for a moment, and what is shown after. */
import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  shown: [] as number[],
  looks: 0,
  verdict: 'missing',
  fails: false,
  unpainted: true,
  url: 'https://example.cn/',
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => ({ id, url: fake.url, windowId: 1 }),
      query: async () => [{ id: 3 }],
      update: async (id: number) => void fake.shown.push(id),
    },
  },
}));
vi.mock('../../../components/footer-check/run/inject', async (original) => ({
  ...(await original<typeof import('../../../components/footer-check/run/inject')>()),
  lookInTab: async () => {
    fake.looks += 1;
    if (fake.fails && fake.looks > 1) throw new Error('The tab was closed');
    return {
      address: fake.url,
      contentType: 'text/html',
      looked: { unpainted: fake.unpainted },
    };
  },
}));
vi.mock('../../../components/footer-check/judge/judge', () => ({
  judge: () => ({ verdict: fake.verdict, numbers: [] }),
}));

const { checkTab } = await import('../../../components/footer-check/run/tab');

beforeEach(() => {
  Object.assign(fake, { shown: [], looks: 0, verdict: 'missing', fails: false, unpainted: true });
  fake.url = 'https://example.cn/';
});

test('a footer that did not come behind is looked for in sight, and the tab before is back', async () => {
  expect(await checkTab(7)).toMatchObject({ ok: true, way: 'shown-for-a-moment' });
  expect(fake).toMatchObject({ looks: 2, shown: [7, 3] });
});

test('the tab before is back where the look failed too', async () => {
  fake.fails = true;
  expect(await checkTab(7)).toMatchObject({ ok: false, failure: { key: 'gone' } });
  expect(fake.shown).toEqual([7, 3]);
});

test.each([
  ['nobody asked for it now', { mayShow: false }, {}],
  ['its footer is right', {}, { verdict: 'ok' }],
  ['it was painted', {}, { unpainted: false }],
])('no tab is shown where %s', async (_, options, page) => {
  Object.assign(fake, page);
  expect(await checkTab(7, options)).toMatchObject({ ok: true });
  expect(fake).toMatchObject({ looks: 1, shown: [] });
});

test.each(['chrome://settings/', 'about:addons', 'https://addons.mozilla.org/'])(
  'nobody looks at %s',
  async (url) => {
    fake.url = url;
    expect(await checkTab(7)).toMatchObject({ ok: false, failure: { key: 'restricted' } });
    expect(fake.looks).toBe(0);
  },
);
