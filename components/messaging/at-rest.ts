/** A page whose load never ends is not waited for longer than this, in milliseconds. */
const longestWait = 3000;

/**
 * Calls back once, when the page has loaded, has been painted, and the browser has nothing better
 * to do: what a person cannot use before must not take time from the page's own start.
 */
export function atRest(then: () => void, signal: AbortSignal): void {
  let asked = false;
  const idle = () => {
    if (asked || signal.aborted) return;
    asked = true;
    afterPaint(() => requestIdleCallback(() => signal.aborted || then(), { timeout: 1000 }));
  };
  if (document.readyState === 'complete') idle();
  else {
    addEventListener('load', idle, { once: true, signal });
    setTimeout(idle, longestWait);
  }
}

/** After the next frame is painted; in a hidden tab, soon. */
export function afterPaint(run: () => void): void {
  if (document.hidden) setTimeout(run, 100);
  else requestAnimationFrame(() => setTimeout(run));
}
