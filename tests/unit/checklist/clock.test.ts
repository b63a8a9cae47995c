/**
 * The computer's clock is set back and forward, and the computer sleeps: every reminder comes once,
 * and within the hour in which the clock shows its time.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const hour = 3_600_000;
const minute = 60_000;

/** A browser whose alarms wait for a time that was measured when they were set. */
const fake = vi.hoisted(() => ({
  waits: null as number | null,
  shown: [] as { readonly id: string; readonly message: string; readonly at: number }[],
  badge: '',
  deadlines: true,
  fire: [] as ((alarm: { name: string }) => void)[],
  click: (_id: string): void => undefined,
  opened: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    alarms: {
      create: (_name: string, { when }: { when: number }) => {
        fake.waits = when - Date.now();
        return Promise.resolve();
      },
      clear: () => {
        fake.waits = null;
        return Promise.resolve(true);
      },
      onAlarm: {
        addListener: (hear: (alarm: { name: string }) => void) => fake.fire.push(hear),
      },
    },
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(fake.opened.push(url)) },
    action: {
      setBadgeText: ({ text }: { text: string }) => {
        fake.badge = text;
        return Promise.resolve();
      },
      setBadgeBackgroundColor: () => Promise.resolve(),
    },
    notifications: {
      create: (id: string, { message }: { message: string }) => {
        fake.shown.push({ id, message, at: Date.now() });
        return Promise.resolve(id);
      },
      onClicked: {
        addListener: (hear: (id: string) => void) => {
          fake.click = hear;
        },
      },
    },
    runtime: {
      getURL: (path: string) => path,
      onStartup: { addListener: () => undefined },
      onInstalled: { addListener: () => undefined },
    },
    storage: {
      local: { get: () => Promise.resolve({}) },
      session: { set: () => Promise.resolve() },
    },
  },
}));
vi.mock('../../../components/settings/store', () => ({
  readSettings: () => Promise.resolve({ notifications: { deadlines: fake.deadlines } }),
}));
vi.mock('../../../components/ui/worker-words', () => ({
  shownLanguage: () => Promise.resolve('en'),
  workerWords: () => Promise.resolve((key: string) => key),
}));

import { checklistHandlers, startReminders } from '../../../components/checklist/background';
import { remindBefore } from '../../../components/checklist/reminders';
import { listFilings, removeFiling } from '../../../components/checklist/store';

const start = Date.parse('2026-11-24T02:00:00Z');
const put = (id: string, smsReceivedAt: number) =>
  checklistHandlers['checklist.change'](
    {
      id,
      fresh: true,
      edits: [
        { part: 'name', key: '', value: 'example.cn' },
        { part: 'events', key: 'smsReceivedAt', value: smsReceivedAt },
      ],
    },
    { kind: 'extensionPage' },
  );

startReminders();
let runs = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(async () => {
  for (const { id } of await listFilings()) await removeFiling(id);
  fake.shown.length = 0;
  fake.deadlines = true;
  vi.useRealTimers();
});

/** Lets real time go by in steps of five minutes; an alarm whose wait is over is fired. */
async function pass(duration: number): Promise<void> {
  for (let gone = 0; gone < duration; gone += 5 * minute) {
    vi.setSystemTime(Date.now() + 5 * minute);
    if (fake.waits === null) continue;
    fake.waits -= 5 * minute;
    if (fake.waits > 0) continue;
    const before = fake.waits;
    for (const hear of fake.fire) hear({ name: 'checklist.reminders' });
    await vi.waitFor(() => expect(fake.waits).not.toBe(before), { interval: 1 });
  }
}

test('a clock that is set forward: what it passed is told within the hour, once', async () => {
  await put('forward', start);
  await pass(hour);
  expect(fake.shown).toEqual([]);
  // The clock was ten hours slow: the reminder of twelve hours before is nearly due.
  vi.setSystemTime(Date.now() + 11 * hour);
  await pass(hour);
  expect(fake.shown).toHaveLength(1);
  expect(fake.badge).toBe('11h');
  await pass(6 * hour);
  expect(fake.shown).toHaveLength(1);
});

test('so is what lay three weeks away by a clock that was three weeks slow', async () => {
  await checklistHandlers['checklist.addDeadline'](
    { at: start + 21 * 24 * hour, label: 'the lease' },
    { kind: 'extensionPage' },
  );
  await pass(hour);
  vi.setSystemTime(Date.now() + 20.5 * 24 * hour);
  await pass(hour);
  expect(fake.shown).toHaveLength(1);
});

test('a clock that is set back tells nothing a second time', async () => {
  await put('back', start);
  await pass(13 * hour);
  expect(fake.shown).toHaveLength(1);
  vi.setSystemTime(Date.now() - 5 * hour);
  await pass(12 * hour);
  expect(fake.shown).toHaveLength(1);
  await pass(12 * hour);
  expect(fake.shown).toHaveLength(3);
});

test('a clock that was months ahead for a while: nothing is missed once it is right', async () => {
  await put('ahead', start);
  vi.setSystemTime(Date.now() + 60 * 24 * hour);
  await pass(2 * hour);
  expect(fake.shown).toEqual([]);
  vi.setSystemTime(start + 13 * hour);
  await pass(hour);
  expect(fake.shown).toHaveLength(1);
});

test('switched off, nothing is told, nor made up for when it is switched on again', async () => {
  fake.deadlines = false;
  await put('quiet', start);
  await pass(13 * hour);
  fake.deadlines = true;
  await pass(hour);
  expect(fake.shown).toEqual([]);
  await pass(8 * hour);
  expect(fake.shown).toHaveLength(1);
});

test('whatever the clock does: each reminder once, none more than an hour late', async () => {
  const leap = fc.record({
    hours: fc.integer({ min: 0, max: 9 }),
    clock: fc.integer({ min: -30, max: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(leap, { minLength: 1, maxLength: 6 }), async (leaps) => {
      runs += 1;
      fake.shown.length = 0;
      vi.setSystemTime(start);
      const id = `run-${runs}`;
      await put(id, start);
      const due = start + 24 * hour;
      const moments = remindBefore.sms.map((before) => due - before);
      try {
        for (const { hours, clock } of leaps) {
          vi.setSystemTime(Date.now() + clock * hour);
          await pass(hours * hour);
          // An hour after the leap the latest of the moments that the clock shows as passed is told.
          const last = moments.filter((moment) => moment <= Date.now() - hour).at(-1);
          if (hours >= 2 && last !== undefined && Date.now() < due) {
            expect(fake.shown.length).toBeGreaterThan(0);
          }
        }
        expect(fake.shown.length).toBeLessThanOrEqual(moments.length);
      } finally {
        await removeFiling(id);
      }
    }),
    { numRuns: 60 },
  );
});

test('deadlines that come at the same moment all stand, in one filing', async () => {
  const add = checklistHandlers['checklist.addDeadline'];
  const labels = ['the lease', 'the letter', 'the domain'];
  const sender = { kind: 'extensionPage' } as const;
  await Promise.all(labels.map((label, at) => add({ at: start + (at + 1) * hour, label }, sender)));
  const filings = await listFilings();
  expect(filings).toHaveLength(1);
  expect(filings[0]?.ownDeadlines.map(({ label }) => label).toSorted()).toEqual(labels.toSorted());
});

test('an alarm or a notification of another part is none of ours', async () => {
  await put('other', start);
  vi.setSystemTime(start + 13 * hour);
  for (const hear of fake.fire) hear({ name: 'footer.watch' });
  await new Promise((done) => setTimeout(done, 20));
  expect(fake.shown).toEqual([]);
  for (const hear of fake.fire) hear({ name: 'checklist.reminders' });
  await vi.waitFor(() => expect(fake.shown).toHaveLength(1));
  fake.click('footer:https://example.cn/');
  expect(fake.opened).toEqual([]);
  fake.click(fake.shown[0]?.id ?? '');
  expect(fake.opened).toEqual(['/popup.html?view=checklist']);
});
