// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint, atRest } from '../../../components/messaging/at-rest';

let state: DocumentReadyState;
let hidden: boolean;
let frames: FrameRequestCallback[];
let idle: IdleRequestCallback[];
let page: AbortController;

/** The next frame is painted, and the timers due after it run. */
function paint(): void {
  for (const frame of frames.splice(0)) frame(0);
  vi.advanceTimersByTime(1);
}

function rest(): void {
  for (const each of idle.splice(0)) each({ didTimeout: false, timeRemaining: () => 50 });
}

beforeEach(() => {
  vi.useFakeTimers();
  [state, hidden, frames, idle] = ['complete', false, [], []];
  page = new AbortController();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('requestIdleCallback', (each: IdleRequestCallback) => idle.push(each));
});

afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('waits for the load, a frame and rest, in this order', () => {
  state = 'interactive';
  const then = vi.fn();
  atRest(then, page.signal);
  paint();
  rest();
  expect(then).not.toHaveBeenCalled();
  dispatchEvent(new Event('load'));
  rest();
  expect(then).not.toHaveBeenCalled();
  paint();
  expect(then).not.toHaveBeenCalled();
  rest();
  expect(then).toHaveBeenCalledTimes(1);
});

it('calls once, though the load comes after it was no longer waited for', () => {
  state = 'interactive';
  const then = vi.fn();
  atRest(then, page.signal);
  vi.advanceTimersByTime(2900);
  expect(frames).toHaveLength(0);
  vi.advanceTimersByTime(200);
  expect(frames).toHaveLength(1);
  dispatchEvent(new Event('load'));
  paint();
  rest();
  paint();
  rest();
  expect(then).toHaveBeenCalledTimes(1);
});

it('does not call once the page is given back, whatever it waits for then', () => {
  const then = vi.fn();
  atRest(then, page.signal);
  paint();
  expect(idle).toHaveLength(1);
  page.abort();
  rest();
  expect(then).not.toHaveBeenCalled();
});

it('does not begin once the page is given back', () => {
  state = 'interactive';
  atRest(vi.fn(), page.signal);
  page.abort();
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(5000);
  expect(frames).toHaveLength(0);
});

it('is told of rest within a second on a page that never rests', () => {
  const asked = vi.fn();
  vi.stubGlobal('requestIdleCallback', asked);
  atRest(vi.fn(), page.signal);
  paint();
  expect(asked).toHaveBeenCalledWith(expect.any(Function), { timeout: 1000 });
});

it('asks no frame of a hidden tab, which paints none', () => {
  hidden = true;
  const then = vi.fn();
  afterPaint(then);
  expect(frames).toHaveLength(0);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(then).toHaveBeenCalledTimes(1);
});
