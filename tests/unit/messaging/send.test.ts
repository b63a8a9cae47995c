// @vitest-environment happy-dom
/** What a person is told when nobody answers, and how a script learns that it was left behind. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const runtime = vi.hoisted(() => ({
  id: 'ours' as string | undefined,
  answer: (): unknown => undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return runtime.id;
      },
      sendMessage: async () => runtime.answer(),
    },
  },
}));

const { send } = await import('../../../components/messaging/send');
const { onCutOff } = await import('../../../components/messaging/cut-off');

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'ours';
});
afterEach(() => {
  vi.useRealTimers();
});

test('an answer comes as it is; what is no answer, and a throw, are told as such', async () => {
  runtime.answer = () => ({ ok: false, error: 'locked' });
  expect(await send('profile.list', {})).toEqual({ ok: false, error: 'locked' });
  for (const junk of [undefined, null, 'text', 7, {}]) {
    runtime.answer = () => junk;
    expect(await send('profile.list', {})).toEqual({ ok: false, error: 'noAnswer' });
  }
  runtime.answer = () => {
    throw new Error('Could not establish connection');
  };
  expect(await send('profile.list', {})).toMatchObject({ ok: false, error: 'noAnswer' });
  // After an update the old script has no way back: another sentence for the person.
  runtime.id = undefined;
  expect(await send('profile.list', {})).toMatchObject({ ok: false, error: 'disconnected' });
});

test('a script that was left behind learns it once: by looking, or at the next press', () => {
  for (const notice of [
    () => vi.advanceTimersByTime(2000),
    () => document.dispatchEvent(new Event('pointerdown')),
    () => document.dispatchEvent(new Event('keydown')),
  ]) {
    runtime.id = 'ours';
    const ending = new AbortController();
    let told = 0;
    onCutOff(() => {
      told += 1;
      ending.abort();
    }, ending.signal);
    notice();
    expect(told).toBe(0);
    runtime.id = undefined;
    notice();
    notice();
    expect(told).toBe(1);
  }
});

test('one that ended before has nothing to learn', () => {
  const ending = new AbortController();
  const told = vi.fn();
  onCutOff(told, ending.signal);
  ending.abort();
  runtime.id = undefined;
  vi.advanceTimersByTime(10_000);
  document.dispatchEvent(new Event('keydown'));
  expect(told).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
