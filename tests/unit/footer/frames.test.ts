import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { framesDrawn, moves } from '../../../components/footer-check/evidence/frames';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that draws a frame when the test says so. */
function pageOf(visibilityState: DocumentVisibilityState) {
  let waiting: (() => void)[] = [];
  const view = {
    requestAnimationFrame: (callback: () => void) => waiting.push(callback),
  };
  const draw = () => {
    const due = waiting;
    waiting = [];
    for (const callback of due) callback();
  };
  return { document: { defaultView: view, visibilityState } as unknown as Document, draw };
}

/** Whether a promise is settled by now. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  promise.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

describe('frames after the scrolling', () => {
  it('are waited for however long the page was quiet, two of them', async () => {
    const { document, draw } = pageOf('visible');
    const drawn = framesDrawn(document, 1500);
    await vi.advanceTimersByTimeAsync(1400);
    expect(await settled(drawn)).toBe(false);
    draw();
    expect(await settled(drawn)).toBe(false);
    draw();
    expect(await settled(drawn)).toBe(true);
  });

  it('are not waited for longer than was said', async () => {
    const drawn = framesDrawn(pageOf('visible').document, 1500);
    await vi.advanceTimersByTimeAsync(1499);
    expect(await settled(drawn)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await settled(drawn)).toBe(true);
  });

  it('do not come in a tab that is not shown', async () => {
    expect(await settled(framesDrawn(pageOf('hidden').document, 1500))).toBe(true);
  });
});

describe('what moves', () => {
  const page = (animation: Partial<Animation> & { readonly end?: number }, hidden = false) => {
    const { end = 500, ...rest } = animation;
    const whole = {
      playState: 'running',
      playbackRate: 1,
      currentTime: 0,
      effect: { getComputedTiming: () => ({ endTime: end }) },
      ...rest,
    };
    return {
      visibilityState: hidden ? 'hidden' : 'visible',
      getAnimations: () => [whole],
    } as unknown as Document;
  };
  it.each([
    ['is about to end', {}, true],
    ['has not begun to run yet', { currentTime: null }, true],
    ['ends within a second from now', { end: 60_000, currentTime: 59_500 }, true],
    ['goes on for a minute', { end: 60_000 }, false],
    ['never ends', { end: Number.POSITIVE_INFINITY }, false],
    ['has ended', { playState: 'finished', currentTime: 500 }, false],
    ['is held', { playState: 'paused' }, false],
    ['runs so slowly that it ends later', { playbackRate: 0.1 }, false],
  ] as const)('an animation that %s', (_, animation, wanted) => {
    expect(moves(page(animation))).toBe(wanted);
  });
  it('does not in a tab that is not shown: there time stands still', () => {
    expect(moves(page({}, true))).toBe(false);
  });
});
