import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../../components/messaging/when-quiet';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('runs once, when nothing was noted for a while', () => {
  const run = vi.fn();
  const quiet = whenQuiet(run, 100);
  quiet.note();
  vi.advanceTimersByTime(80);
  quiet.note();
  vi.advanceTimersByTime(80);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('runs after the longest wait where it goes on and on', () => {
  const run = vi.fn();
  const quiet = whenQuiet(run, 100, () => 500);
  for (let at = 0; at < 48; at += 1) {
    quiet.note();
    vi.advanceTimersByTime(10);
  }
  expect(run).not.toHaveBeenCalled();
  for (let at = 0; at < 4; at += 1) {
    quiet.note();
    vi.advanceTimersByTime(10);
  }
  expect(run).toHaveBeenCalledTimes(1);
});

it('sets one timer for all that is noted while it waits', () => {
  const quiet = whenQuiet(() => undefined, 100);
  for (let at = 0; at < 30; at += 1) quiet.note();
  expect(vi.getTimerCount()).toBe(1);
  quiet.cancel();
  expect(vi.getTimerCount()).toBe(0);
});
