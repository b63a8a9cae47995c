import { turn, until, untilDrawn } from './wait';

/** Lists that draw only what is in view are gone through a screen at a time. */
export async function scrollFor(
  popup: Element,
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
    const found = await goThrough(scroller, popup, hit, signal);
    if (found || signal.aborted) return found;
  }
  return null;
}

/** How long a list may take to draw what was scrolled to: most take none, some count to 35 first. */
const drawMs = 40;
/** The same in a tab behind another, or on a machine that is busy. */
const slowDrawMs = 250;

async function goThrough(
  scroller: Element,
  popup: Element,
  hit: () => HTMLElement | null,
  signal: AbortSignal,
  patience = drawMs,
): Promise<HTMLElement | null> {
  const wait = patience === drawMs ? until : untilDrawn;
  scroller.scrollTop = 0;
  let last: string | null = null;
  for (let step = 0; step < 400 && !signal.aborted; step++) {
    // The browser sends this event with a frame, which a hidden tab does not get.
    scroller.dispatchEvent(new Event('scroll'));
    await turn();
    const now = hit();
    if (now) return now;
    const other = () => hit() ?? (popup.textContent !== last ? popup : null);
    if (popup.textContent === last) {
      await wait(scroller, other, patience, signal);
      const late = hit();
      if (late) return late;
    }
    last = popup.textContent;
    const at = scroller.scrollTop;
    scroller.scrollTop = at + Math.max(scroller.clientHeight * 0.8, 40);
    if (scroller.scrollTop !== at) continue;
    // What is drawn only now at the end was too slow for us all the way.
    if (patience === slowDrawMs || !(await untilDrawn(scroller, other, slowDrawMs, signal)))
      return null;
    return hit() ?? goThrough(scroller, popup, hit, signal, slowDrawMs);
  }
  return null;
}
