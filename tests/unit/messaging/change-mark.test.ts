/** What the worker wrote is told to open pages by a mark without data in session memory. */
import { beforeEach, expect, test, vi } from 'vitest';

type Hear = (changes: Record<string, unknown>, area: string) => void;
const fake = vi.hoisted(() => ({ hearers: new Set<unknown>(), stored: [] as object[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: { set: async (items: object) => void fake.stored.push(items) },
      onChanged: {
        addListener: (hear: unknown) => fake.hearers.add(hear),
        removeListener: (hear: unknown) => fake.hearers.delete(hear),
      },
    },
  },
}));
const { changeMark } = await import('../../../components/messaging/change-mark');
const mark = changeMark('testChange');
const tell = (changes: Record<string, unknown>, area: string) => {
  for (const hear of fake.hearers as Set<Hear>) hear(changes, area);
};
let page: AbortController;
let heard: number;

beforeEach(() => {
  fake.hearers.clear();
  fake.stored.length = 0;
  page = new AbortController();
  heard = 0;
  mark.heard(() => {
    heard += 1;
  }, page.signal);
});

test('each change has a mark of its own: the same one written again would be no change', async () => {
  await mark.note();
  await mark.note();
  const [first, second] = fake.stored as { testChange: string }[];
  expect(first?.testChange).not.toBe(second?.testChange);
});

test('a page hears of its own mark, in session memory, until it ends', () => {
  tell({ testChange: {} }, 'session');
  expect(heard).toBe(1);
  tell({ otherChange: {} }, 'session');
  tell({ testChange: {} }, 'local');
  tell(Object.create({ testChange: {} }) as Record<string, unknown>, 'session');
  expect(heard).toBe(1);
  page.abort();
  expect(fake.hearers.size).toBe(0);
});
