import { turn, until, untilDrawn } from './wait';

/** A list that draws what comes into view does it within this, the first times it is asked. */
const firstDrawMs = 160;

/** Lists that draw only what is in view are gone through a screen at a time. */
export async function scrollFor(
  popup: Element,
  rows: () => readonly HTMLElement[],
  hit: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const tall = [popup, ...popup.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.scrollHeight > element.clientHeight + 4 && element.clientHeight > 20,
  );
  const scrolls = (way: RegExp) =>
    tall.filter((element) => way.test(getComputedStyle(element).overflowY));
  const own = scrolls(/auto|scroll/);
  const scrollers = own.length > 0 ? own : scrolls(/hidden/);
  // A box around the list may scroll a little too: the innermost is the list itself.
  for (const scroller of scrollers.reverse().slice(0, 3)) {
    const found = await goThrough(scroller, popup, rows, hit, signal);
    if (found || signal.aborted) return found;
  }
  return null;
}

/** Whether all that a list could show stands in it already: its rows are as tall as it is. */
function allDrawn(scroller: Element, rows: readonly HTMLElement[]): boolean {
  const inside = rows.filter((row) => scroller.contains(row));
  const tall = inside.reduce((sum, row) => sum + row.offsetHeight, 0);
  return tall > 0.9 * scroller.scrollHeight;
}

async function goThrough(
  scroller: Element,
  popup: Element,
  rows: () => readonly HTMLElement[],
  hit: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const whole = allDrawn(scroller, rows());
  scroller.scrollTop = 0;
  let last: string | null = null;
  let idle = 0;
  for (let step = 0; step < 400 && !signal.aborted; step++) {
    // The browser sends this event with a frame, which a hidden tab does not get.
    scroller.dispatchEvent(new Event('scroll'));
    await turn();
    const now = hit();
    if (now) return now;
    if (popup.textContent === last && !whole) {
      const other = () => hit() ?? (popup.textContent !== last ? popup : null);
      // Twice without a change: all that there is stands there.
      if (idle > 1) await until(scroller, other, 40, signal);
      else await untilDrawn(scroller, other, firstDrawMs, signal);
      const late = hit();
      if (late) return late;
      idle = popup.textContent === last ? idle + 1 : 0;
    }
    last = popup.textContent;
    const at = scroller.scrollTop;
    scroller.scrollTop = at + Math.max(scroller.clientHeight * 0.8, 40);
    if (scroller.scrollTop === at) return null;
  }
  return null;
}
