/** The way from the worker to a page, and what comes back of whatever stands or fails there. */
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => {
  const listeners: unknown[] = [];
  return {
    listeners,
    sent: [] as unknown[][],
    reply: (): unknown => undefined,
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: {
        addListener: (listener: unknown) => browser.listeners.push(listener),
        removeListener: () => undefined,
      },
    },
    tabs: {
      sendMessage: async (...sent: unknown[]) => {
        browser.sent.push(sent);
        return browser.reply();
      },
    },
  },
}));

const { askPage, onPageMessage } = await import('../../../components/messaging/page');
const { getStage, setGround, setStage } = await import('../../../components/messaging/stage');

beforeEach(() => {
  browser.listeners.length = 0;
  browser.sent.length = 0;
});

test('the top frame alone is asked: what stands in a frame of the page is no answer', async () => {
  browser.reply = () => ({ ok: true, value: true });
  expect(await askPage(7, 'fill.open', {})).toEqual({ ok: true, value: true });
  expect(browser.sent).toEqual([
    [7, { to: 'page', name: 'fill.open', payload: {} }, { frameId: 0 }],
  ]);
});

test('what is no answer, and nobody there, is no page of ours', async () => {
  const none = { ok: false, error: 'noPage' };
  for (const junk of [undefined, null, 'text', 7, {}, []]) {
    browser.reply = () => junk;
    expect(await askPage(7, 'fill.open', {})).toEqual(none);
  }
  browser.reply = () => {
    throw new Error('Receiving end does not exist');
  };
  expect(await askPage(7, 'fill.open', {})).toEqual(none);
});

const failures = {
  'at once': () => {
    throw new Error('broken');
  },
  later: () => Promise.reject(new Error('broken')),
};

test.each(Object.entries(failures))(
  'a page that fails %s answers all the same',
  async (_, fail) => {
    onPageMessage('fill.open', () => ({}), fail, new AbortController().signal);
    const [listener] = browser.listeners as ((...of: unknown[]) => unknown)[];
    const answer = await new Promise((respond) => {
      const heard = listener?.(
        { to: 'page', name: 'fill.open', payload: {} },
        { id: 'ours' },
        respond,
      );
      expect(heard).toBe(true);
    });
    expect(answer).toEqual({ ok: false, error: 'internal' });
  },
);

test('a new ground takes what an earlier script had built upon the last one', () => {
  const [ground, stage] = [{}, {}] as unknown as [
    Parameters<typeof setGround>[0],
    Parameters<typeof setStage>[0],
  ];
  setStage(stage);
  expect(getStage()).toBe(stage);
  setGround(ground);
  expect(getStage()).toBeUndefined();
});
