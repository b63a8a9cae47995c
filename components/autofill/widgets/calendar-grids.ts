import { dateOf } from './dates';
import { isOpen } from './popup';
import { pageText } from './text';

/**
 * What a calendar shows, read as a person reads it: grids of day numbers, each under its month.
 * Nothing is asked of class names but which days belong to the months beside.
 */

/** The days of one month as a panel draws them. */
export interface Grid {
  /** The smallest element that holds them. */
  readonly root: Element;
  readonly cells: readonly HTMLElement[];
  /** `2026-11`; null where neither cells nor head tell. */
  readonly month: string | null;
}

const otherMonth = /prev|next|other|last|exclu|outside|additional|adjacent|not-|un-same/i;
const fewestDays = 28;
const classOf = (element: Element): string => element.getAttribute('class') ?? '';

const dayText = (each: Element): string => (each.textContent ?? '').trim();

/** Elements whose own text is a day's number, in page order. */
function dayCells(panel: Element): HTMLElement[] {
  const all = [...panel.querySelectorAll<HTMLElement>('td,span,div,li,a,button,em,p')].filter(
    (each) => /^(?:0?[1-9]|[12]\d|3[01])日?$/.test(pageText(each)) && isOpen(each),
  );
  const set = new Set<Element>(all);
  return all.filter((each) => ![...each.children].some((child) => set.has(child)));
}

/** Without the numbers of a head (`2026 年 11 月`): of days each follows the one before it. */
function withoutHead(cells: readonly HTMLElement[]): readonly HTMLElement[] {
  const days = cells.map((cell) => Number.parseInt(dayText(cell), 10));
  return cells.slice(days.findIndex((day, at) => [1, day + 1].includes(days[at + 1] ?? 0)));
}

/** The date that a cell, or what holds it alone, bears in some attribute. */
function datedAs(cell: Element, root: Element): string | null {
  let at: Element | null = cell;
  for (let level = 0; at && at !== root && level < 3; level++, at = at.parentElement) {
    for (const { value } of at.attributes) {
      const date = value.length > 40 ? null : dateOf(value);
      if (date) return date;
    }
  }
  return null;
}

/** Every month that a panel shows, in page order. */
export function gridsIn(panel: Element): Grid[] {
  const cells = dayCells(panel);
  const grids: Grid[] = [];
  let rest = cells;
  let after: Element | null = null;
  while (rest.length >= fewestDays) {
    const first: HTMLElement | undefined = rest[0];
    let root: Element | null = first?.parentElement ?? null;
    let inside: HTMLElement[] = [];
    for (; root && panel.contains(root); root = root.parentElement) {
      const around: Element = root;
      inside = rest.filter((cell) => around.contains(cell));
      if (inside.length >= fewestDays) break;
    }
    if (!root || !first || inside.length < fewestDays) break;
    const days = withoutHead(inside);
    grids.push({ root, cells: days, month: monthOf(panel, root, days, after) });
    const taken = new Set(inside);
    after = root;
    rest = rest.filter((cell) => !taken.has(cell));
  }
  return grids;
}

/** The cell of a day; the days before a month's first are another month's. */
export function cellOf(grid: Grid, iso: string): HTMLElement | null {
  if (grid.month !== iso.slice(0, 7)) return null;
  const dated = grid.cells.find(
    (cell) => datedAs(cell, grid.root) === iso && !otherMonth.test(classOf(cell)),
  );
  if (dated) return dated;
  const number = (cell: Element) => Number.parseInt(dayText(cell), 10);
  const first = grid.cells.findIndex((cell) => number(cell) === 1);
  const day = Number(iso.slice(8));
  const cell = first < 0 ? undefined : grid.cells[first + day - 1];
  return cell && number(cell) === day && !otherMonth.test(classOf(cell)) ? cell : null;
}

/** The month by the dates of its cells, else by what stands before them. */
function monthOf(
  panel: Element,
  root: Element,
  cells: readonly HTMLElement[],
  after: Element | null,
): string | null {
  const dates = cells.map((cell) => datedAs(cell, root)).filter((date) => date !== null);
  const middle = [...dates].sort()[Math.floor(dates.length / 2)];
  if (middle && dates.length > 20) return middle.slice(0, 7);
  const head = headOf(panel, cells[0] ?? root, after);
  // Heads of two selects keep their lists of months beside them (TDesign): the boxes tell.
  return monthIn(head.boxes.join(' ')) ?? lastMonth([...head.boxes, ...head.words]);
}

/** The month that stands last in some texts: next to the days. */
function lastMonth(words: readonly string[]): string | null {
  let text = '';
  for (const word of [...words].reverse()) {
    text = `${word} ${text}`;
    const month = monthIn(text);
    if (month) return month;
  }
  return null;
}

/** Texts and values of boxes that stand before a month's first day and after the month before. */
function headOf(
  panel: Element,
  first: Element,
  after: Element | null,
): { readonly words: string[]; readonly boxes: string[] } {
  const words: string[] = [];
  const boxes: string[] = [];
  const walker = panel.ownerDocument.createTreeWalker(panel, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (first.contains(node)) break;
    if (after?.contains(node)) continue;
    const follows = !after || (after.compareDocumentPosition(node) & 4) !== 0;
    if (!follows) continue;
    if (node.nodeType === 3) {
      if (!node.parentElement || !isOpen(node.parentElement)) continue;
      // As shown: a head that was translated tells its month as well.
      words.push(node.nodeValue ?? '');
    } else if ((node as Element).tagName === 'INPUT') {
      boxes.push((node as HTMLInputElement).value);
    } else if ((node as Element).tagName === 'SELECT') {
      const [option] = (node as HTMLSelectElement).selectedOptions;
      if (option) boxes.push(pageText(option));
    }
  }
  return { words, boxes };
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Year and month of a calendar's head, as `2026-11`. */
export function monthIn(text: string): string | null {
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
