import { pageText } from './text';

/**
 * Lists that no name and no role tells: lines of text one under another, as a person sees them. The
 * last resort after names and roles.
 */

/** A longer text is a paragraph, no choice. */
const longestText = 60;

/** Shown and of a size. */
export const isShownNow = (element: HTMLElement): boolean =>
  element.offsetWidth > 0 &&
  element.offsetHeight > 0 &&
  (element.checkVisibility?.({ visibilityProperty: true }) ?? true);

interface Rows {
  readonly holder: Element;
  readonly rows: readonly HTMLElement[];
}

/** Elements of one tag with a text each, one under another in the same holder. */
export function rowsOf(holder: Element): HTMLElement[] {
  const [first, ...others] = ([...holder.children] as HTMLElement[]).filter((each) => {
    const text = pageText(each);
    return text !== '' && text.length <= longestText && isShownNow(each);
  });
  if (!first) return [];
  const { left } = first.getBoundingClientRect();
  let bottom = first.getBoundingClientRect().bottom;
  const rows = [first];
  for (const each of others) {
    const box = each.getBoundingClientRect();
    if (each.tagName !== first.tagName || Math.abs(box.left - left) > 2) continue;
    if (box.top < bottom - 1) return [];
    bottom = box.bottom;
    rows.push(each);
  }
  return rows;
}

/** Innermost lists of a popup, in page order. */
function listsIn(popup: Element): Rows[] {
  const all: Rows[] = [];
  for (const holder of [popup, ...popup.querySelectorAll('*')]) {
    if (holder.childElementCount < 2) continue;
    const rows = rowsOf(holder);
    if (rows.length > 1) all.push({ holder, rows });
  }
  return all.filter(
    (each) => !all.some((other) => other !== each && each.holder.contains(other.holder)),
  );
}

/** What a hand would press. */
const takesPress = (element: HTMLElement): boolean =>
  getComputedStyle(element).cursor === 'pointer' || element.tabIndex >= 0;

/** The lines of a popup's largest list; where there is one alone, what a hand would press in it. */
export function rowsIn(popup: Element): HTMLElement[] {
  const lists = listsIn(popup).sort((a, b) => b.rows.length - a.rows.length);
  if (lists[0]) return [...lists[0].rows];
  const single = [...popup.querySelectorAll<HTMLElement>('*')].find(
    (each) =>
      isShownNow(each) &&
      takesPress(each) &&
      pageText(each) !== '' &&
      !each.matches('input,textarea,svg,button') &&
      !/empty|no-?data|loading|footer|header|search/i.test(each.getAttribute('class') ?? ''),
  );
  return single ? [single] : [];
}

/** Lists side by side, left to right, as cascaders show their levels. */
export function listsBeside(popup: Element): Element[] {
  const left = (each: Element) => each.getBoundingClientRect().left;
  return listsIn(popup)
    .map((each) => each.holder)
    .sort((a, b) => left(a) - left(b));
}

/** The nearest that lies over the page around a part of a popup, and holds no `widget`. */
export function floatingAround(part: Element, widget: Element): Element {
  let at: Element | null = part;
  for (let level = 0; at && level < 6; level++, at = at.parentElement) {
    if (at.contains(widget) || at === at.ownerDocument.body) break;
    const floats = /absolute|fixed/.test(getComputedStyle(at).position);
    if (floats && isShownNow(at as HTMLElement)) return at;
  }
  return part;
}
