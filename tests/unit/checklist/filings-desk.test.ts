/** What a window shows and sends while the worker answers late, not at all, or with a refusal. */
import { beforeEach, expect, test, vi } from 'vitest';

interface Asked {
  readonly name: string;
  readonly payload: { readonly edits?: readonly { readonly key: string }[] };
  answer(reply: unknown): void;
}
const fake = vi.hoisted(() => ({ asked: [] as unknown[] }));
vi.mock('../../../components/messaging/send', () => ({
  send: (name: string, payload: object) =>
    new Promise((answer) => fake.asked.push({ name, payload, answer })),
}));
vi.mock('../../../components/checklist/changes', () => ({
  filingsChanged: { heard: () => undefined },
}));

import { type Edit, withEdits } from '../../../components/checklist/edits';
import { type Filing, newFiling } from '../../../components/checklist/filing';
import { FilingsDesk, type Shown } from '../../../components/checklist/filings-desk';

const kept: Filing = { ...newFiling('one', 'shili-keji.cn', 1), items: { language: 'done' } };
let shown: Shown;
let desk: FilingsDesk;
const settled = () => new Promise((done) => setTimeout(done));
/** The question that waits for an answer, the oldest first. */
async function next(name: string): Promise<Asked> {
  await settled();
  const asked = fake.asked.shift() as Asked;
  expect(asked.name).toBe(name);
  return asked;
}
const ok = (value: unknown) => ({ ok: true, value });
const wrong = (error: string) => ({ ok: false, error });
const tick = (id: string) => {
  const { current } = shown;
  if (!current) throw new Error('Nothing is shown');
  desk.change(current, { items: { ...current.items, [id]: 'done' } });
};
const keysOf = ({ payload }: Asked) => payload.edits?.map(({ key }) => key);
const storedAs = ({ payload }: Asked, at: number) =>
  ok({ ...withEdits(kept, (payload.edits ?? []) as Edit[]), updatedAt: at });

beforeEach(async () => {
  fake.asked.length = 0;
  desk = new FilingsDesk((now) => {
    shown = now;
  });
  desk.open(new AbortController().signal);
  (await next('checklist.list')).answer(ok([kept]));
  await settled();
});

test('an answer that was lost with the worker is asked for once more, and nobody is told', async () => {
  tick('cn-account');
  expect(shown.current?.items).toHaveProperty('cn-account', 'done');
  (await next('checklist.change')).answer(wrong('noAnswer'));
  const again = await next('checklist.change');
  expect(keysOf(again)).toEqual(['cn-account']);
  again.answer(storedAs(again, 2));
  await settled();
  expect(shown.error).toBeNull();
  expect(fake.asked).toEqual([]);
});

test('what could not be kept is told, stays in sight and goes with the next change', async () => {
  tick('cn-account');
  (await next('checklist.change')).answer(wrong('quota'));
  await settled();
  expect(shown.error).toBe('quota');
  expect(shown.current?.items).toHaveProperty('cn-account', 'done');
  tick('cn-mobile');
  const both = await next('checklist.change');
  expect(keysOf(both)).toEqual(['cn-account', 'cn-mobile']);
  both.answer(storedAs(both, 2));
  await settled();
  expect(shown.error).toBeNull();
});

test('what no filing can hold does not hold up what follows it', async () => {
  tick('x'.repeat(70));
  (await next('checklist.change')).answer(wrong('shape'));
  await settled();
  tick('cn-mobile');
  expect(keysOf(await next('checklist.change'))).toEqual(['cn-mobile']);
});

test('a list that was asked for before a change, and comes after it, takes nothing back', async () => {
  void desk.read();
  const list = await next('checklist.list');
  tick('cn-account');
  const change = await next('checklist.change');
  change.answer(storedAs(change, 2));
  await settled();
  list.answer(ok([kept]));
  await settled();
  expect(shown.current?.items).toHaveProperty('cn-account', 'done');
});

test('a filing that another window deleted is told as gone, and not made again', async () => {
  tick('cn-account');
  (await next('checklist.change')).answer(ok(null));
  await settled();
  expect(shown.gone).toBe(true);
  expect(shown.all.map(({ id }) => id)).not.toContain('one');
});
