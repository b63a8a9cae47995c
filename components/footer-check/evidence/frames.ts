/** Nobody sees a footer in between: what ends later than this is judged as it stands. */
const soon = 1000;

/**
 * Resolves once the page has been drawn twice, or after `limit` milliseconds. With the first frame
 * come scroll events, with it too what watches for elements in view; what those change stands in the
 * second. A busy machine may leave a page without a frame for longer than it is quiet. A tab that
 * is not shown is never drawn, and not waited for.
 */
export function framesDrawn(document: Document, limit: number): Promise<void> {
  const view = document.defaultView;
  if (!view || document.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limit);
    view.requestAnimationFrame(() => {
      view.requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}

/**
 * Whether a transition or an animation is about to end, within a second: an element that fades out
 * is still seen, and one that fades in not yet. One that never ends, or goes on for long, is part of the page.
 */
export function moves(document: Document): boolean {
  if (document.visibilityState !== 'visible') return false;
  return document.getAnimations().some(({ effect, currentTime, playState, playbackRate }) => {
    if (playState !== 'running' || !effect || playbackRate <= 0) return false;
    const end = Number(effect.getComputedTiming().endTime);
    const left = (end - Number(currentTime ?? 0)) / playbackRate;
    return left <= soon;
  });
}
