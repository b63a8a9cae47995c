import { cellOf, type Grid, gridsIn } from './calendar-grids';
import { hover, press } from './events';
import { isOpen, leaving, wordsOf } from './popup';
import { pageText } from './text';
import { turn, until, untilDrawn } from './wait';

/** Goes through calendars of any library to a day, by arrows, and presses it. */

/** As long as going through a calendar may take. */
const longestMs = 8000;
/** Names of arrows: class names, and what they are called aloud. */
const ahead = /next|right|forward/i;
const back = /prev|left|backward|\blast\b/i;
/** Arrows that go a year at once. */
const byYear = /super|double|year|fast|d-arrow/i;

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

const monthsOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

const outermost = (elements: readonly HTMLElement[]): HTMLElement[] =>
  elements.filter((each) => !elements.some((o) => o !== each && o.contains(each)));

/** The panel's arrow one way, a month or a year at once, by its name. */
function namedArrow(panel: Element, forward: boolean, year: boolean): HTMLElement | null {
  const [way, other] = forward ? [ahead, back] : [back, ahead];
  const all = panel.querySelectorAll<HTMLElement>('button,a,span,i,div,svg,[role="button"]');
  const found = outermost(
    [...all].filter((each) => {
      const name = `${classOf(each)} ${each.getAttribute('aria-label') ?? ''}`;
      return (
        way.test(name) &&
        !other.test(name) &&
        byYear.test(name) === year &&
        // `align-left` is no arrow.
        !/disabled|align-/i.test(name) &&
        !/\d/.test(pageText(each)) &&
        each.querySelector('td,table,input,select') === null &&
        each.closest('[class*="select-input"]') === null &&
        // Of the layout: a panel that opens starts from nothing.
        (each as HTMLElement).offsetWidth > 0
      );
    }),
  );
  return found.find((each) => each.tagName !== 'svg') ?? null;
}

/** The arrow of a month: its own where it has some, else one that moves all months of the panel. */
const arrowOf = (
  panel: Element,
  { own }: Place,
  forward: boolean,
  year: boolean,
): HTMLElement | null => namedArrow(own, forward, year) ?? namedArrow(panel, forward, year);

/** The button inside a picker's own panel that takes the day which is marked. */
export const doneButton = (panel: Element): HTMLElement | undefined =>
  [...panel.querySelectorAll<HTMLElement>('button,[role="button"]')].find(
    (each) => /^(?:确定|确认|完成|ok|done|confirm|apply)$/i.test(pageText(each)) && isOpen(each),
  );

interface Place {
  readonly grid: Grid;
  /** The largest element that holds this month and no other. */
  readonly own: Element;
  /** Months from here to the day. */
  readonly off: number;
}

/** The month of a panel that is nearest to a day. */
function nearest(panel: Element, iso: string): Place | null {
  const grids = gridsIn(panel);
  let best: { readonly grid: Grid; readonly off: number } | null = null;
  for (const grid of grids) {
    if (grid.month === null) continue;
    const off = monthsOf(iso) - monthsOf(grid.month);
    if (!best || Math.abs(off) < Math.abs(best.off)) best = { grid, off };
  }
  if (!best) return null;
  const { root } = best.grid;
  let own = root;
  while (own !== panel && own.parentElement) {
    const holder: Element = own.parentElement;
    if (grids.some((other) => other.root !== root && holder.contains(other.root))) break;
    own = holder;
  }
  return { ...best, own };
}

/**
 * Goes through a calendar to a day and presses it. `kept` tells that the picker took it; null where
 * it cannot show that yet.
 */
export async function pressDay(
  panel: Element,
  iso: string,
  kept: (() => true | null) | null,
  signal: AbortSignal,
): Promise<boolean> {
  const limit = performance.now() + longestMs;
  let stuck = 0;
  while (!signal.aborted && performance.now() < limit && stuck < 3) {
    // A panel that has just opened may not have its head yet.
    const at = await untilDrawn(panel, () => nearest(panel, iso), 300, signal);
    if (!at) return false;
    const cell = at.off === 0 ? cellOf(at.grid, iso) : null;
    if (cell) return take(panel, cell, kept, signal);
    if (at.off === 0) return false;
    const forward = at.off > 0;
    const year = Math.abs(at.off) >= 12 && stuck === 0;
    const arrow =
      (year ? arrowOf(panel, at, forward, true) : null) ?? arrowOf(panel, at, forward, false);
    if (!arrow) return false;
    press(arrow);
    const moved = await until(panel, () => nearest(panel, iso)?.off !== at.off, 300, signal);
    stuck = moved ? 0 : stuck + 1;
  }
  return false;
}

async function take(
  panel: Element,
  cell: HTMLElement,
  kept: (() => true | null) | null,
  signal: AbortSignal,
): Promise<boolean> {
  // A range follows the pointer to its second day (Naive UI).
  hover(cell);
  // On its number: a press goes up to the cell, not down to what is in it (PrimeReact).
  press(wordsOf(cell));
  if (kept === null) {
    await turn();
    return true;
  }
  const done = doneButton(panel);
  if (!done) return (await untilDrawn(panel, kept, 400, signal)) === true;
  // Some take the day at once; others show it, and keep it only when it is confirmed (Naive UI).
  await until(panel, kept, 60, signal);
  if (isOpen(done) && !leaving(panel)) press(done);
  return (await untilDrawn(panel, kept, 400, signal)) === true;
}
