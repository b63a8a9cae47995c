// @vitest-environment happy-dom
/** Waiting for a page: until it shows something, time is up, the person stops it, or a question fails. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from '../../../components/autofill/widgets/wait';

let ending: AbortController;
/** Turns of the loop that are no timers'. */
const turns = async () => {
  for (let at = 0; at < 5; at += 1) await new Promise((done) => setImmediate(done));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  ending = new AbortController();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const wait = async (find: () => unknown, ms = 1000) => {
  const outcome = { asked: 0, came: 'nothing' as unknown };
  void until(
    document,
    () => {
      outcome.asked += 1;
      return find();
    },
    ms,
    ending.signal,
  ).then(
    (value) => {
      outcome.came = value;
    },
    (error: Error) => {
      outcome.came = error.message;
    },
  );
  await turns();
  return outcome;
};

test('what stands is taken at once, what comes is taken within 40 ms', async () => {
  expect(await wait(() => 'here')).toEqual({ asked: 1, came: 'here' });
  let value = '';
  const outcome = await wait(() => value);
  expect(outcome.came).toBe('nothing');
  value = 'later';
  await vi.advanceTimersByTimeAsync(40);
  expect(outcome.came).toBe('later');
});

test('what the page changes is looked at without waiting', async () => {
  const outcome = await wait(() => document.querySelector('b'));
  const added = document.body.appendChild(document.createElement('b'));
  await turns();
  expect(outcome.came).toBe(added);
  added.remove();
});

test('when time is up it is asked once more, and nothing is what came', async () => {
  const outcome = await wait(() => false, 30);
  await vi.advanceTimersByTimeAsync(29);
  expect(outcome.came).toBe('nothing');
  const { asked } = outcome;
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome).toEqual({ asked: asked + 1, came: null });
});

test('a person who stops it is not kept waiting', async () => {
  const outcome = await wait(() => null);
  ending.abort();
  await turns();
  expect(outcome.came).toBe(null);
});

test('a question that fails ends the wait, whenever it fails', async () => {
  for (const at of [1, 2, 3, 5]) {
    let asked = 0;
    const outcome = await wait(() => {
      asked += 1;
      if (asked === at) throw new Error('the widget is gone');
      return null;
    });
    await vi.advanceTimersByTimeAsync(200);
    expect(outcome).toEqual({ asked: at, came: 'the widget is gone' });
  }
  // At the last look too, which once let it wait without end.
  let last = false;
  const outcome = await wait(() => {
    if (last) throw new Error('gone at the last');
    return null;
  }, 30);
  last = true;
  await vi.advanceTimersByTimeAsync(30);
  expect(outcome.came).toBe('gone at the last');
});
