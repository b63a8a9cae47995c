import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../../components/footer-check/run/types';

/** The parts of the browser that a watch list uses, with a clock of its own. */
const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const alarms = new Map<string, { periodInMinutes: number; delayInMinutes: number }>();
  const onAlarm: ((alarm: { name: string }) => void)[] = [];
  const onStartup: (() => void)[] = [];
  const onInstalled: (() => void)[] = [];
  const shown: { id: string; message: string }[] = [];
  const allowed = new Set<string>();
  const wanted = { footer: true };
  const left = { closed: 0 };
  return { wanted, left, stored, alarms, onAlarm, onStartup, onInstalled, shown, allowed };
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: fake.stored[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(fake.stored, values)),
      },
      session: {
        get: () => Promise.resolve({}),
        set: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
    },
    alarms: {
      get: (name: string) => Promise.resolve(fake.alarms.get(name)),
      create: (name: string, when: { periodInMinutes: number; delayInMinutes: number }) =>
        Promise.resolve(void fake.alarms.set(name, when)),
      clear: (name: string) => Promise.resolve(fake.alarms.delete(name)),
      onAlarm: {
        addListener: (hear: (alarm: { name: string }) => void) => fake.onAlarm.push(hear),
      },
    },
    notifications: {
      create: (id: string, { message }: { message: string }) =>
        Promise.resolve(void fake.shown.push({ id, message })),
      clear: () => Promise.resolve(true),
      onClicked: { addListener: () => undefined },
    },
    runtime: {
      getURL: (path: string) => `chrome-extension://lens${path}`,
      onStartup: { addListener: (hear: () => void) => fake.onStartup.push(hear) },
      onInstalled: { addListener: (hear: () => void) => fake.onInstalled.push(hear) },
    },
  },
}));
const checkAddress = vi.hoisted(() => vi.fn());
vi.mock('../../../components/footer-check/run/address', () => ({
  checkAddress,
  isAllowed: (address: string) => Promise.resolve(fake.allowed.has(address)),
}));
const knows = vi.hoisted(() => ({ profile: { entities: [], websites: [] } as unknown }));
vi.mock('../../../components/profile/store', () => ({
  readProfile: () =>
    knows.profile ? Promise.resolve(knows.profile) : Promise.reject(new Error('locked')),
}));
vi.mock('../../../components/settings/store', () => ({
  readSettings: () => Promise.resolve({ notifications: fake.wanted }),
}));
vi.mock('../../../components/footer-check/run/left-tabs', () => ({
  closeLeftTabs: async () => {
    fake.left.closed += 1;
  },
}));
vi.mock('../../../components/ui/worker-words', () => ({
  workerWords: () => Promise.resolve((key: string) => key),
}));

import { footerHandlers, startFooterWatch } from '../../../components/footer-check/background';
import { readHistory, remember } from '../../../components/footer-check/run/history';

const site = 'https://example.cn/';
const dayAt = (day: number): string => new Date(Date.UTC(2026, 10, day)).toISOString();
const result = (verdict: string, day: number): CheckResult =>
  ({
    ok: true,
    asked: site,
    address: site,
    at: dayAt(day),
    judgment: { verdict, numbers: [] },
  }) as unknown as CheckResult;
const failed = (key: string): CheckResult =>
  ({ ok: false, asked: site, at: dayAt(8), failure: { key } }) as CheckResult;

/** A week goes by: the alarm is fired as the browser fires it, and all that follows is done. */
async function nextWeek(answer: CheckResult): Promise<void> {
  checkAddress.mockResolvedValueOnce(answer);
  vi.setSystemTime(Date.parse(answer.at));
  const before = (await readHistory())[0]?.checks.length ?? 0;
  for (const hear of fake.onAlarm) hear({ name: 'footer.watch' });
  await vi.waitFor(async () =>
    expect((await readHistory())[0]?.checks.length).toBeGreaterThan(before),
  );
  await new Promise((resolve) => setTimeout(resolve, 0));
}

const call = (name: keyof typeof footerHandlers, question: object) =>
  (footerHandlers[name] as (question: object, sender: object) => unknown)(question, {});

/** The alarm goes off, and whatever follows from it is done. */
async function ring(): Promise<void> {
  for (const hear of fake.onAlarm) hear({ name: 'footer.watch' });
  await new Promise((resolve) => setTimeout(resolve, 20));
}

startFooterWatch();
beforeEach(async () => {
  // A week before the first look.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 9, 25) });
  for (const key of Object.keys(fake.stored)) delete fake.stored[key];
  fake.alarms.clear();
  fake.shown.length = 0;
  fake.allowed.clear();
  fake.allowed.add(site);
  checkAddress.mockReset();
  await call('footer.watch', { address: site, on: true });
});

describe('watched sites', () => {
  it('are asked for every day by an alarm, which a browser that forgot it is given again', async () => {
    const alarm = { delayInMinutes: 10, periodInMinutes: 24 * 60 };
    expect(fake.alarms.get('footer.watch')).toEqual(alarm);
    for (const begins of [fake.onStartup, fake.onInstalled]) {
      fake.alarms.clear();
      for (const hear of begins) hear();
      await vi.waitFor(() => expect(fake.alarms.get('footer.watch')).toEqual(alarm));
    }
    await call('footer.watch', { address: site, on: false });
    expect(fake.alarms.size).toBe(0);
  });
  it('are looked at once a week, not at every alarm', async () => {
    checkAddress.mockImplementation(() => Promise.resolve(result('ok', 1)));
    vi.setSystemTime(Date.UTC(2026, 9, 31));
    await ring();
    expect(checkAddress).not.toHaveBeenCalled();
    vi.setSystemTime(Date.UTC(2026, 10, 1));
    await ring();
    vi.setSystemTime(Date.UTC(2026, 10, 7));
    await ring();
    expect(checkAddress).toHaveBeenCalledOnce();
  });
  it('are not forgotten when the clock is set back over years, nor told of twice', async () => {
    await nextWeek(result('ok', 1));
    await nextWeek({ ...result('missing', 8), at: '2031-01-01T00:00:00.000Z' });
    expect(fake.shown).toHaveLength(1);
    await nextWeek(result('missing', 9));
    expect(checkAddress).toHaveBeenCalledTimes(3);
    vi.setSystemTime(Date.UTC(2026, 10, 10));
    await ring();
    expect(checkAddress).toHaveBeenCalledTimes(3);
    expect(fake.shown).toHaveLength(1);
  });
  it('tell when a verdict gets worse, and only then', async () => {
    await nextWeek(result('number-without-link', 1));
    await nextWeek(result('ok', 8));
    expect(fake.shown).toEqual([]);
    await nextWeek(result('wrong-link', 15));
    expect(fake.shown).toEqual([{ id: `footer:${site}`, message: 'verdict.wrong-link' }]);
    await nextWeek(result('wrong-link', 22));
    expect(fake.shown).toHaveLength(1);
  });
  it('remember what was seen over a failure between two checks', async () => {
    await nextWeek(result('ok', 1));
    await nextWeek(failed('unreachable'));
    expect(fake.shown).toEqual([]);
    await nextWeek(result('missing', 15));
    expect(fake.shown).toEqual([{ id: `footer:${site}`, message: 'verdict.missing' }]);
    await nextWeek({ ...failed('unreachable'), at: dayAt(22) });
    await nextWeek(result('missing', 29));
    expect(fake.shown).toHaveLength(1);
    expect((await readHistory())[0]?.checks.map(({ outcome }) => outcome)).toEqual([
      'missing',
      'failure.unreachable',
      'missing',
      'failure.unreachable',
      'ok',
    ]);
  });
  it('tell nothing to a person who does not want to be told', async () => {
    fake.wanted.footer = false;
    await nextWeek(result('ok', 1));
    await nextWeek(result('missing', 8));
    fake.wanted.footer = true;
    expect(fake.shown).toEqual([]);
    expect((await readHistory())[0]?.checks).toHaveLength(2);
  });
  it('are judged without a profile that is locked', async () => {
    const before = knows.profile;
    knows.profile = null;
    expect(await call('footer.known', { address: site })).toBe(null);
    knows.profile = before;
  });
  it('keep twenty checks each, and of three hundred sites those that are watched', async () => {
    for (let day = 1; day <= 25; day += 1) await remember(site, result('ok', day));
    const [entry] = await readHistory();
    expect(entry?.checks.map(({ at }) => at)).toEqual(
      Array.from({ length: 20 }, (_, at) => dayAt(25 - at)),
    );
    for (let at = 0; at < 310; at += 1) await remember(`https://x${at}.cn/`, result('ok', 1));
    await remember(site, result('ok', 26));
    const kept = await readHistory();
    expect(kept).toHaveLength(300);
    expect(kept[0]).toMatchObject({ address: site, watched: true });
  });
  it('begin with what a stopped worker left open', () => {
    expect(fake.left.closed).toBe(1);
  });
  it('are left alone where the permission was taken back or the watch ended', async () => {
    fake.allowed.clear();
    vi.setSystemTime(Date.UTC(2026, 10, 1));
    await ring();
    await call('footer.watch', { address: site, on: false });
    fake.allowed.add(site);
    await ring();
    expect(checkAddress).not.toHaveBeenCalled();
  });
  it('are judged with what the profile holds of them', async () => {
    knows.profile = {
      entities: [{ id: 'e', name: '某公司' }],
      websites: [
        {
          entityId: 'e',
          name: '某网',
          icpNumber: '京ICP备12000111号-1',
          domains: ['example.cn'],
          homeUrls: [],
        },
      ],
    };
    await nextWeek(result('ok', 1));
    const [, { knownFor, mayShow }] = checkAddress.mock.calls[0] as [
      string,
      { knownFor: (address: string) => Promise<unknown>; mayShow: boolean },
    ];
    expect(mayShow).toBe(false);
    expect(await knownFor(site)).toMatchObject({ icpNumber: '京ICP备12000111号-1' });
  });
});
