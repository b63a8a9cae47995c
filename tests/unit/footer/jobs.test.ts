/** A check that a page asked for and may stop; the alarm of the watch list; what a click opens. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../components/messaging/define';

interface Running {
  readonly signal: AbortSignal;
  end(result: object): void;
}
const fake = vi.hoisted(() => ({
  alarm: (_alarm: { name: string }): void => undefined,
  click: (_id: string): void => undefined,
  started: (): void => undefined,
  alarms: new Set<string>(),
  created: 0,
  opened: [] as string[],
  cleared: [] as string[],
  session: {} as Record<string, unknown>,
  history: [] as { address: string; watched: boolean; checks: object[] }[],
  remembered: [] as string[],
  running: [] as Running[],
  due: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        set: async (items: object) => void Object.assign(fake.session, items),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
    alarms: {
      get: async (name: string) => (fake.alarms.has(name) ? { name } : undefined),
      create: async (name: string) => {
        fake.created += 1;
        fake.alarms.add(name);
      },
      clear: async (name: string) => fake.alarms.delete(name),
      onAlarm: {
        addListener: (hear: typeof fake.alarm) => {
          fake.alarm = hear;
        },
      },
    },
    notifications: {
      clear: async (id: string) => void fake.cleared.push(id),
      onClicked: {
        addListener: (hear: typeof fake.click) => {
          fake.click = hear;
        },
      },
    },
    tabs: { create: async ({ url }: { readonly url: string }) => void fake.opened.push(url) },
    runtime: {
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onStartup: {
        addListener: (hear: () => void) => {
          fake.started = hear;
        },
      },
      onInstalled: { addListener: () => undefined },
    },
  },
}));
vi.mock('../../../components/footer-check/run/address', () => ({
  isAllowed: async () => true,
  checkAddress: (
    address: string,
    options: { signal?: AbortSignal; onStage?: (s: string) => void },
  ) =>
    new Promise((end) => {
      options.onStage?.('opening');
      if (options.signal) fake.running.push({ signal: options.signal, end });
      else {
        fake.due.push(address);
        end({ ok: true });
      }
    }),
}));
vi.mock('../../../components/footer-check/run/due', () => ({ isDue: () => true }));
vi.mock('../../../components/footer-check/run/left-tabs', () => ({
  closeLeftTabs: () => undefined,
}));
vi.mock('../../../components/footer-check/run/history', () => ({
  readHistory: async () => fake.history,
  remember: async (address: string) => void fake.remembered.push(address),
  setWatched: async (address: string, watched: boolean) => {
    fake.history = [{ address, watched, checks: [] }];
    return fake.history;
  },
  forget: async () => [],
  gotWorse: () => false,
  pastCheck: () => ({ outcome: 'ok' }),
}));
vi.mock('../../../components/profile/store', () => ({}));
vi.mock('../../../components/settings/store', () => ({}));
vi.mock('../../../components/ui/worker-words', () => ({}));

const { footerHandlers, startFooterWatch } = await import(
  '../../../components/footer-check/background'
);
const popup: Sender = { kind: 'extensionPage' };
const check = async (job: string) =>
  footerHandlers['footer.check']({ job, address: 'https://example.cn/' }, popup);
const stop = (job: string) => footerHandlers['footer.stop']({ job }, popup);
const settled = () => new Promise((done) => setTimeout(done, 5));
startFooterWatch();

beforeEach(() => {
  Object.assign(fake, { created: 0, opened: [], cleared: [], session: {}, history: [] });
  Object.assign(fake, { remembered: [], running: [], due: [] });
  fake.alarms.clear();
});

test('a check is stopped by the name that it was asked under, and by no other', async () => {
  const one = check('one');
  const two = check('two');
  expect(fake.session).toEqual({ 'footer.job.one': 'opening', 'footer.job.two': 'opening' });
  stop('one');
  stop('of nobody');
  expect(fake.running.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  for (const { end } of fake.running) end({ ok: true });
  await Promise.all([one, two]);
  expect(fake.session).toEqual({});
  // What is over is not kept for somebody to stop.
  stop('two');
  expect(fake.running[1]?.signal.aborted).toBe(false);
});

test.each([
  ['kept', { ok: true }, 1],
  ['kept, though it failed', { ok: false, failure: { key: 'noAnswer' } }, 1],
  ['not kept: the person stopped it', { ok: false, failure: { key: 'stopped' } }, 0],
])('its outcome is %s', async (_, result, times) => {
  const checked = check('one');
  fake.running[0]?.end(result);
  expect(await checked).toEqual(result);
  expect(fake.remembered).toHaveLength(times);
});

test('an alarm that waits is left: made anew at each start it would never come', async () => {
  await footerHandlers['footer.watch']({ address: 'https://example.cn/', on: true }, popup);
  fake.started();
  await settled();
  expect(fake.created).toBe(1);
  await footerHandlers['footer.watch']({ address: 'https://example.cn/', on: false }, popup);
  expect(fake.alarms.size).toBe(0);
});

test('an alarm or a notification of another part is none of ours', async () => {
  fake.history = [{ address: 'https://example.cn/', watched: true, checks: [] }];
  fake.alarm({ name: 'checklist.reminders' });
  fake.click('checklist/f1/sms');
  await settled();
  expect(fake).toMatchObject({ due: [], opened: [], cleared: [] });
  fake.alarm({ name: 'footer.watch' });
  fake.click('footer:https://example.cn/');
  await settled();
  expect(fake.due).toEqual(['https://example.cn/']);
  expect(fake.opened).toEqual([
    'chrome-extension://ours/popup.html?view=footer&url=https%3A%2F%2Fexample.cn%2F',
  ]);
  expect(fake.cleared).toEqual(['footer:https://example.cn/']);
});
