import { dateOf } from './dates';
import { press } from './events';
import { isOpen, wordsOf } from './popup';
import { turn, until } from './wait';

/**
 * Calendars of any library, read as a person reads them: the month from the panel's head, days by
 * the numbers in their cells, arrows by what they are called.
 */

/** As long as going through a calendar may take. */
const longestMs = 8000;
const ahead = /next|right|forward/i;
const back = /prev|left|backward/i;
/** Arrows that go a year at once. */
const byYear = /super|double|year|fast|d-arrow/i;
const otherMonth = /prev|next|other|last|exclu|outside|additional|not-current|not-in-view/i;

const textOf = (element: Element): string => (element.textContent ?? '').trim();
const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Cells with a day's number, in page order. */
function dayCells(panel: Element): HTMLElement[] {
  const all = [...panel.querySelectorAll<HTMLElement>('td,span,div,li,a,button,em')].filter(
    (each) =>
      /^(?:[1-9]|[12]\d|3[01])日?$/.test(textOf(each)) &&
      isOpen(each) &&
      !each.closest('[class*="header"],[class*="-month__"]'),
  );
  return all.filter(
    (each) => ![...each.children].some((child) => all.includes(child as HTMLElement)),
  );
}

/** The cell of a day in the first month shown: the days before its first are another month's. */
function cellOf(panel: Element, iso: string): HTMLElement | null {
  for (const each of panel.querySelectorAll<HTMLElement>('[title],[data-date],[aria-label]')) {
    // Icons are SVG elements, which have no property `title`.
    const names = ['title', 'data-date', 'aria-label'].map((name) => each.getAttribute(name) ?? '');
    if (names.some((text) => dateOf(text) === iso)) return each;
  }
  if (monthOf(panel) !== iso.slice(0, 7)) return null;
  const cells = dayCells(panel);
  const first = cells.findIndex((each) => Number.parseInt(textOf(each), 10) === 1);
  const day = Number(iso.slice(8));
  const cell = first < 0 ? undefined : cells[first + day - 1];
  if (!cell || Number.parseInt(textOf(cell), 10) !== day) return null;
  return otherMonth.test(classOf(cell)) ? null : cell;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The month a panel shows first, as `2026-11`. */
function monthOf(panel: Element): string | null {
  const titles = [...panel.querySelectorAll<HTMLElement>('[title]')]
    .map((each) => dateOf(each.getAttribute('title') ?? ''))
    .filter((date) => date !== null)
    .sort();
  const middle = titles[Math.floor(titles.length / 2)];
  if (middle && titles.length > 20) return middle.slice(0, 7);
  const cells = dayCells(panel);
  const words: string[] = [];
  const boxes: string[] = [];
  const walker = panel.ownerDocument.createTreeWalker(panel, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (cells.some((cell) => cell.contains(node))) break;
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    else if ((node as Element).tagName === 'INPUT') boxes.push((node as HTMLInputElement).value);
  }
  // Heads of two selects keep their lists of months beside them (TDesign): the boxes tell.
  return monthIn(boxes.join(' ')) ?? monthIn([...words, ...boxes].join(' '));
}

/** Year and month of a calendar's head, as `2026-11`. */
function monthIn(text: string): string | null {
  const head = text.toLowerCase();
  const year = /(?:19|20|21)\d{2}/.exec(head)?.[0];
  if (!year) return null;
  const rest = head.replace(year, ' ');
  const number =
    /(\d{1,2})\s*月/.exec(rest)?.[1] ?? /(?:^|[^\d])(1[0-2]|0?[1-9])(?!\d)/.exec(rest)?.[1];
  const numeral = /(十[一二]?|[一二三四五六七八九])\s*月/.exec(rest)?.[1];
  const named = names.findIndex((name) => new RegExp(`\\b${name}`).test(rest));
  const month = number ? Number(number) : numeral ? numerals.indexOf(numeral) + 1 : named + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

const monthsOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The panel's arrow one way, a month or a year at once. */
function arrowOf(panel: Element, forward: boolean, year: boolean): HTMLElement | null {
  const [way, other] = forward ? [ahead, back] : [back, ahead];
  const all = [
    ...panel.querySelectorAll<HTMLElement>('button,a,span,i,div,svg,[role="button"]'),
  ].filter((each) => {
    const name = `${classOf(each)} ${each.getAttribute('aria-label') ?? ''}`;
    return (
      way.test(name) &&
      !other.test(name) &&
      byYear.test(name) === year &&
      !/disabled/.test(name) &&
      // `align-left` is no arrow.
      each.querySelector('td,table,input') === null &&
      each.closest('[class*="select-input"]') === null &&
      !/\d/.test(textOf(each)) &&
      each.getBoundingClientRect().width > 0
    );
  });
  const outer = all.filter((each) => !all.some((o) => o !== each && o.contains(each)));
  return outer.find((each) => each.tagName !== 'svg') ?? null;
}

/** The button inside a picker's own panel that takes the day which is marked. */
const doneButton = (panel: Element): HTMLElement | undefined =>
  [...panel.querySelectorAll<HTMLElement>('button,[role="button"]')].find(
    (each) => /^(?:确定|确认|完成|ok|done|confirm|apply)$/i.test(textOf(each)) && isOpen(each),
  );

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
    const cell = cellOf(panel, iso);
    if (cell) {
      // On its number: a press goes up to the cell, not down to what is in it (PrimeReact).
      press(wordsOf(cell));
      if (kept === null) {
        await turn();
        return true;
      }
      if (await until(panel, kept, 400, signal)) return true;
      const done = doneButton(panel);
      if (!done) return false;
      press(done);
      return (await until(panel, kept, 400, signal)) === true;
    }
    // A panel that has just opened may not have its head yet.
    const month = await until(panel, () => monthOf(panel), 300, signal);
    if (month === null) return false;
    const distance = monthsOf(iso) - monthsOf(month);
    const forward = distance > 0;
    const year = Math.abs(distance) >= 12 && stuck === 0;
    const arrow = (year ? arrowOf(panel, forward, true) : null) ?? arrowOf(panel, forward, false);
    if (!arrow || distance === 0) return false;
    press(arrow);
    const moved = await until(panel, () => monthOf(panel) !== month, 300, signal);
    stuck = moved ? 0 : stuck + 1;
  }
  return false;
}
