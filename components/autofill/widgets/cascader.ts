import type { ControlPart } from '../../fields/types';
import { isOneOf, nearestOptions, optionOf } from '../wanted';
import { hover, press } from './events';
import {
  closePopup,
  isOpen,
  leaving,
  type OpenPopup,
  openPopup,
  type PopupFamily,
  wordsOf,
} from './popup';
import { scrollFor } from './scroll';
import { shownTexts } from './shown';
import { pageText } from './text';
import { refused, type Want, type WidgetDriver, type Written, written } from './types';
import { until, untilDrawn } from './wait';

/** Each level may come from a server. */
const levelMs = 2500;

/** Paths that were chosen, for widgets that show the last level only. */
const chosen = new WeakMap<HTMLElement, { readonly shown: string; readonly path: string[] }>();
/** Widgets that a press shuts: their levels open under the pointer, and a press there chooses. */
const opensUnderPointer = new WeakSet<HTMLElement>();

const separators = /\s*[/>»›\\]\s*|\s+-\s+/;

/** The levels that a cascader shows. */
export function shownPath(part: ControlPart, family: PopupFamily): string[] {
  const shown = shownTexts(part, family).join(' / ');
  const known = chosen.get(part.root);
  if (known && known.shown === shown) return known.path;
  return shown.split(separators).filter((level) => level !== '');
}

const levelsOf = (want: Want): readonly (readonly string[])[] | null =>
  want.kind === 'path' ? want.levels : want.kind === 'choice' ? [want.texts] : null;

/**
 * Whether a path is the one wanted. Municipalities have two levels in some lists, three in others
 * (北京市 / 东城区, 北京市 / 市辖区 / 东城区): the level in between may be missing.
 */
export function holdsPath(path: readonly string[], want: Want): boolean {
  const levels = levelsOf(want);
  if (!levels || path.length === 0) return false;
  const fits = (list: readonly (readonly string[])[]) =>
    path.length === list.length &&
    list.every((texts, index) => isOneOf(path[index] ?? '', { texts }));
  if (fits(levels)) return true;
  const [first, second, third] = levels;
  if (!first || !second || !third || !second.some((text) => first.includes(text))) return false;
  return fits([first, third]);
}

export function cascaderDriver(family: PopupFamily): WidgetDriver {
  return {
    id: `${family.id}-cascader`,
    matches: (part) => part.kind === 'cascader' && family.matches(part),
    read: (part) => shownPath(part, family),
    holds: (part, want) => holdsPath(shownPath(part, family), want),
    async write(part, want, signal) {
      const popup = await openPopup(part, family, signal);
      return popup ? writePath(part, want, family, popup, signal) : refused('didNotOpen');
    },
    async clear(part, signal) {
      const empty = () => shownTexts(part, family).length === 0;
      if (empty()) return true;
      hover(part.root);
      const mark = await until(
        part.root,
        () => part.root.querySelector<HTMLElement>(family.clear),
        60,
        signal,
      );
      if (!mark) return false;
      press(mark);
      return (await until(part.root, empty, 300, signal)) === true;
    },
  };
}

/** Columns of a cascader that are open, left to right. */
export function columnsOf(popup: Element, family: PopupFamily): Element[] {
  const all = [...popup.querySelectorAll(family.column)].filter(isOpen);
  if (popup.matches(family.column)) all.unshift(popup);
  return all.filter((each) => {
    const inner = all.some((other) => other !== each && each.contains(other));
    // A list may hold the next level's list inside one of its items (PrimeReact, menus).
    return !inner || ownOptions(each, family).length > 0;
  });
}

/** Options of one column, without those of columns inside it. */
function ownOptions(column: Element, family: PopupFamily): HTMLElement[] {
  const options = [...column.querySelectorAll<HTMLElement>(family.option)].filter(
    (each) => each.closest(family.column) === column && isOpen(each),
  );
  return options
    .filter((each) => !options.some((other) => other !== each && other.contains(each)))
    .map((each) =>
      each.querySelector(family.column) === null
        ? each
        : ((each.firstElementChild as HTMLElement | null) ?? each),
    );
}

/** Goes down the columns of an open cascader, level by level. */
export async function writePath(
  part: ControlPart,
  want: Want,
  family: PopupFamily,
  popup: OpenPopup,
  signal: AbortSignal,
): Promise<Written> {
  const levels = levelsOf(want);
  if (!levels) return refused('unsupported');
  const path: string[] = [];
  try {
    let column = 0;
    for (const [depth, texts] of levels.entries()) {
      const inColumn = () => {
        const open = columnsOf(popup.element, family)[column];
        return open ? ownOptions(open, family) : [];
      };
      const find = () => optionOf(inColumn(), pageText, { texts });
      // A list without the level between has the next level's names in its place.
      const skip = levels[depth + 1];
      const skippable = depth === 1 && skip !== undefined;
      const findNext = () => (skippable ? optionOf(inColumn(), pageText, { texts: skip }) : null);
      const here = () => find() ?? findNext();
      await until(popup.element, () => here() ?? inColumn()[0], levelMs, signal);
      const list = columnsOf(popup.element, family)[column];
      const option =
        here() ??
        (list && inColumn().length > 0 ? await scrollFor(list, here, signal) : null) ??
        (await until(popup.element, here, 600, signal));
      if (signal.aborted) return refused('cancelled');
      if (!option) {
        const seen = inColumn().map(pageText);
        return seen.length === 0
          ? refused('noOptions')
          : refused('notAmongOptions', nearestOptions(seen, texts));
      }
      const text = pageText(option);
      path.push(text);
      const last = depth === levels.length - 1 || (skippable && !isOneOf(text, { texts }));
      if (last) {
        hover(option);
        press(leafTarget(option));
        break;
      }
      const opened = await openLevel(option, column, popup.element, family, part.root, signal);
      if (opened === 'nothing') return refused('noOptions');
      if (opened === 'shut') {
        opensUnderPointer.add(part.root);
        const again = await openPopup(part, family, signal);
        return again ? writePath(part, want, family, again, signal) : refused('didNotOpen');
      }
      column += 1;
    }
  } finally {
    await closePopup(part, popup, signal, 200);
  }
  const done = () => {
    const shown = shownTexts(part, family).join(' / ');
    const tail = path[path.length - 1] ?? '';
    if (shown === '' || !shown.endsWith(tail)) return false;
    if (!separators.test(shown)) chosen.set(part.root, { shown, path });
    return holdsPath(shownPath(part, family), want);
  };
  return (await untilDrawn(part.root, done, 500, signal)) ? written : refused('notKept');
}

/** Some libraries take a press only on the words, or on the radio beside them. */
const leafTarget = (option: HTMLElement): HTMLElement =>
  option.querySelector<HTMLElement>('[class*="node__label"],[class*="node-label"]') ??
  wordsOf(option);

/**
 * Opens the next level as a hand does that does not know how the list works: it comes to rest on
 * the item and presses it. Where the press chose the item and shut the list, the next try only
 * rests (Fusion waits 150 ms for that).
 */
async function openLevel(
  option: HTMLElement,
  column: number,
  popup: Element,
  family: PopupFamily,
  root: HTMLElement,
  signal: AbortSignal,
): Promise<'opened' | 'shut' | 'nothing'> {
  const before = nextColumn(popup, family, column);
  const opened = () => {
    const now = nextColumn(popup, family, column);
    return now !== '' && (now !== before || isExpanded(option)) ? ('opened' as const) : null;
  };
  hover(option);
  const rests = opensUnderPointer.has(root);
  if (!rests && !opened()) press(leafTarget(option));
  const shut = () => (!rests && (!isOpen(popup) || leaving(popup)) ? ('shut' as const) : null);
  return (await until(popup, () => opened() ?? shut(), levelMs, signal)) ?? 'nothing';
}

const nextColumn = (popup: Element, family: PopupFamily, column: number): string => {
  const next = columnsOf(popup, family)[column + 1];
  return next ? ownOptions(next, family).map(pageText).join('\n') : '';
};

const isExpanded = (option: Element): boolean =>
  option.getAttribute('aria-expanded') === 'true' ||
  /expanded|in-active-path|(?:^|[-_\s])active(?:$|\s)|in-checked-path/.test(
    option.getAttribute('class') ?? '',
  );
