/** What the worker keeps of a filing, what it refuses, and what it says where nothing can be kept. */
import { beforeEach, expect, test, vi } from 'vitest';
import { type Filing, newFiling } from '../../../components/checklist/filing';
import type { Sender } from '../../../components/messaging/define';

const fake = vi.hoisted(() => ({
  kept: null as unknown,
  notes: 0,
  fails: null as unknown,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: { setBadgeText: async () => undefined },
    alarms: { clear: async () => true, create: async () => undefined },
  },
}));
vi.mock('../../../components/settings/store', () => ({
  readSettings: async () => ({ notifications: { deadlines: false } }),
}));
vi.mock('../../../components/ui/worker-words', () => ({}));
vi.mock('../../../components/checklist/changes', () => ({
  filingsChanged: {
    note: async () => {
      fake.notes += 1;
    },
  },
}));
vi.mock('../../../components/checklist/store', () => ({
  listFilings: async () => {
    if (fake.fails) throw fake.fails;
    return fake.kept ? [fake.kept] : [];
  },
  changeFiling: async (_id: string, change: (standing: unknown) => unknown) => {
    if (fake.fails) throw fake.fails;
    const next = change(fake.kept);
    if (next) fake.kept = next;
    return next;
  },
}));
const { checklistHandlers } = await import('../../../components/checklist/background');
const popup: Sender = { kind: 'extensionPage' };
const change = async (value: unknown, fresh = false) =>
  checklistHandlers['checklist.change'](
    { id: 'f1', fresh, edits: [{ part: 'notes', key: 'language', value }] },
    popup,
  );

beforeEach(() => Object.assign(fake, { kept: newFiling('f1', '', 0), notes: 0, fails: null }));

test('what a filing can hold is kept, and open windows hear of it', async () => {
  await change('in Chinese');
  expect((fake.kept as Filing).notes).toEqual({ language: 'in Chinese' });
  expect(fake.notes).toBe(1);
});

test.each([7, null, {}, 'x'.repeat(2001)])(
  'what none can hold is refused whole: %#',
  async (value) => {
    const before = fake.kept;
    await expect(change(value)).rejects.toMatchObject({ code: 'shape' });
    expect(fake).toMatchObject({ kept: before, notes: 0 });
  },
);

test('a filing that another window deleted is not made anew by a late change', async () => {
  fake.kept = null;
  expect(await change('late')).toBe(null);
  expect(await change('the first', true)).toMatchObject({ id: 'f1' });
});

test('where no room is left that is told by its name, for a list and for a change', async () => {
  fake.fails = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  await expect(change('x')).rejects.toMatchObject({ code: 'quota' });
  const list = async () => checklistHandlers['checklist.list']({}, popup);
  await expect(list()).rejects.toMatchObject({ code: 'quota' });
  expect(fake.notes).toBe(0);
});
