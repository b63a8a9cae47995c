import type { ControlPart } from '../../fields/types';
import { isOneOf, nearestOptions, optionOf, sameText } from '../wanted';
import { doneButton } from './calendar';
import { columnsOf, holdsPath, shownPath, writePath } from './cascader';
import { blur, focus, hover, key, press, type } from './events';
import {
  closePopup,
  type OpenPopup,
  openPopup,
  optionsIn,
  type PopupFamily,
  wordsOf,
} from './popup';
import { scrollFor } from './scroll';
import { shownTexts } from './shown';
import { pageText } from './text';
import { refused, type Want, type WidgetDriver, type Written, written } from './types';
import { turn, until, untilDrawn } from './wait';

/** Options may load after the popup opened, or after a search was typed. */
const loadMs = 2500;
/** A list that is there and does not change for this long is all there is. */
const completeMs = 350;

const isDisabled = (option: Element): boolean =>
  option.getAttribute('aria-disabled') === 'true' ||
  /(?:^|[-_\s])disabled(?:$|\s)/.test(option.getAttribute('class') ?? '');
const isChosen = (option: Element): boolean => {
  const state = option.getAttribute('aria-selected') ?? option.getAttribute('aria-checked');
  if (state === 'true') return true;
  const inside = option.querySelector<HTMLInputElement>(
    'input[type="checkbox"],input[type="radio"]',
  );
  if (inside) return inside.checked;
  return /(?:^|[-_\s])(?:selected|checked|is-selected|is-active|highlight)(?:$|\s)/.test(
    option.getAttribute('class') ?? '',
  );
};

/** Widgets that fold some of their tags away are known by what their open list showed. */
const folded = new WeakMap<HTMLElement, { readonly shown: string; readonly texts: string[] }>();

function chosenTexts(part: ControlPart, family: PopupFamily): string[] {
  const shown = shownTexts(part, family);
  const known = folded.get(part.root);
  // A widget that shows nothing holds nothing, whatever its list showed: it may want a confirmation.
  return known && shown.length > 0 && known.shown === shown.join('\n') ? known.texts : shown;
}

export function selectDriver(family: PopupFamily): WidgetDriver {
  return {
    id: `${family.id}-select`,
    matches: (part) => part.kind === 'select' && family.matches(part),
    read: (part) => chosenTexts(part, family),
    holds: (part, want) =>
      want.kind === 'path'
        ? holdsPath(shownPath(part, family), want) || holdsProvince(part, family, want)
        : holdsChoice(chosenTexts(part, family), want),
    write: (part, want, signal) => write(part, want, family, signal),
    clear: (part, signal) => clear(part, family, signal),
  };
}

export function holdsChoice(texts: readonly string[], want: Want): boolean {
  if (want.kind === 'text')
    return texts.length === 1 && isOneOf(texts[0] ?? '', { texts: [want.text] });
  if (want.kind === 'choice') return texts.length === 1 && isOneOf(texts[0] ?? '', want);
  const items = itemsOf(want);
  if (!items || want.kind === 'path') return false;
  const holds = (shown: readonly string[]) =>
    shown.length === items.length &&
    items.every((item) => shown.some((text) => isOneOf(text, { texts: item })));
  if (holds(texts)) return true;
  // Several choices in one line.
  return (
    texts.length === 1 && items.length > 1 && holds((texts[0] ?? '').split(/\s*[,，、;；]\s*/))
  );
}

function itemsOf(want: Want): readonly (readonly string[])[] | null {
  if (want.kind === 'choices') return want.items;
  if (want.kind === 'choice') return [want.texts];
  if (want.kind === 'text') return [[want.text]];
  if (want.kind === 'texts') return want.texts.map((text) => [text]);
  return null;
}

async function write(
  part: ControlPart,
  want: Want,
  family: PopupFamily,
  signal: AbortSignal,
): Promise<Written> {
  const popup = await openPopup(part, family, signal);
  if (!popup) return typeTags(part, want, family, signal);
  if (want.kind === 'path') {
    // Closed, a cascader of some libraries cannot be told from a select.
    if (columnsOf(popup.element, family).length > 0) {
      return writePath(part, want, family, popup, signal);
    }
    plainSelects.add(part.root);
    const province = { kind: 'choice', texts: want.levels[0] ?? [] } as const;
    return choose(part, province, family, popup, signal);
  }
  return choose(part, want, family, popup, signal);
}

/** A box for tags says nothing else than one for several choices; what is asked tells. */
const takesTags = (part: ControlPart): boolean =>
  /(?:^|[-\s])tags?(?:\s|$)|multiple/.test(part.root.getAttribute('class') ?? '');

/** Tags that are typed where there is no list to choose them from: each is taken by Enter. */
async function typeTags(
  part: ControlPart,
  want: Want,
  family: PopupFamily,
  signal: AbortSignal,
): Promise<Written> {
  const items = itemsOf(want);
  const box = part.root.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  if (!items || !takesTags(part) || !box || box.readOnly || box.disabled)
    return refused('didNotOpen');
  for (const [text = ''] of items) {
    focus(box);
    type(box, text);
    await turn();
    key(box, 'Enter');
    await turn();
  }
  blur(box);
  const holds = () => holdsChoice(shownTexts(part, family), want);
  return (await untilDrawn(part.root, holds, 400, signal)) ? written : refused('notKept');
}

/** Selects that were asked for a region and listed provinces only. */
const plainSelects = new WeakSet<HTMLElement>();

const holdsProvince = (
  part: ControlPart,
  family: PopupFamily,
  want: Extract<Want, { kind: 'path' }>,
): boolean =>
  plainSelects.has(part.root) &&
  holdsChoice(shownTexts(part, family), { kind: 'choice', texts: want.levels[0] ?? [] });

async function choose(
  part: ControlPart,
  want: Want,
  family: PopupFamily,
  popup: OpenPopup,
  signal: AbortSignal,
): Promise<Written> {
  const items = itemsOf(want);
  if (!items) {
    await closePopup(part, popup, signal, 0);
    return refused('unsupported');
  }
  const several = want.kind === 'choices' || want.kind === 'texts';
  try {
    const token = want.kind === 'choice' && want.token === true;
    if (several) {
      const extra = await dropOthers(popup, items, family, signal);
      if (extra) return extra;
    }
    for (const texts of items) {
      const free = want.kind !== 'choices';
      const option = await findOption(part, popup, { texts, token, free }, family, signal);
      if ('refusal' in option) return option.refusal;
      if (several && isChosen(option.element)) continue;
      hover(option.element);
      press(family.id === 'aria' ? wordsOf(option.element) : option.element);
      await turn();
      if (several) await until(option.element, () => isChosen(option.element), 200, signal);
    }
    if (several) {
      const done = doneButton(popup.element);
      if (done) press(done);
      await turn();
      remember(part, popup, family, items);
    }
  } finally {
    await closePopup(part, popup, signal, several ? 0 : 150);
  }
  const holds = () => holdsChoice(chosenTexts(part, family), want);
  return (await untilDrawn(part.root, holds, 400, signal)) ? written : refused('notKept');
}

/** Lets go of what is chosen and not wanted; only what the open list shows can be seen. */
async function dropOthers(
  popup: OpenPopup,
  items: readonly (readonly string[])[],
  family: PopupFamily,
  signal: AbortSignal,
): Promise<Written | null> {
  await until(popup.element, () => optionsIn(popup.element, family)[0], loadMs, signal);
  for (const option of optionsIn(popup.element, family)) {
    const text = pageText(option);
    if (!isChosen(option) || items.some((texts) => isOneOf(text, { texts }))) continue;
    press(option);
    await until(option, () => !isChosen(option), 200, signal);
  }
  return null;
}

function remember(
  part: ControlPart,
  popup: OpenPopup,
  family: PopupFamily,
  items: readonly (readonly string[])[],
): void {
  const chosen = optionsIn(popup.element, family).filter(isChosen).map(pageText);
  const all = items.every((texts) => chosen.some((text) => isOneOf(text, { texts })));
  if (all && chosen.length === items.length) {
    folded.set(part.root, { shown: shownTexts(part, family).join('\n'), texts: chosen });
  }
}

/** The only option of which a part says what is wanted: a name beside its code. */
function partlyNamed(options: readonly HTMLElement[], texts: readonly string[]) {
  const named = options.filter((option) =>
    [...option.querySelectorAll('*')].some(
      (part) =>
        part.childElementCount === 0 && texts.some((text) => sameText(text, pageText(part))),
    ),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

type Found = { readonly element: HTMLElement } | { readonly refusal: Written };

/** The option of a text: in the list, further down a list that scrolls, or after a search. */
export async function findOption(
  part: ControlPart,
  popup: OpenPopup,
  wanted: { readonly texts: readonly string[]; readonly token?: boolean; readonly free?: boolean },
  family: PopupFamily,
  signal: AbortSignal,
): Promise<Found> {
  const seen = new Set<string>();
  const hit = (): HTMLElement | null => {
    const options = optionsIn(popup.element, family);
    for (const option of options) seen.add(pageText(option));
    return optionOf(options, pageText, wanted) ?? partlyNamed(options, wanted.texts);
  };
  let option = hit();
  if (!option) {
    const some = () => hit() ?? (seen.size > 0 && !isLoading(popup.element) ? popup.element : null);
    // What is typed, and not chosen, is offered by no list before.
    const typed = wanted.free === true && takesTags(part);
    await until(popup.element, some, typed ? completeMs : loadMs, signal);
    option = hit() ?? (await scrollFor(popup.element, hit, signal));
  }
  option ??= await searchFor(part, popup, wanted.texts, hit, signal);
  option ??= (await until(popup.element, hit, seen.size > 0 ? completeMs : 0, signal)) || null;
  if (signal.aborted) return { refusal: refused('cancelled') };
  if (!option) {
    return {
      refusal:
        seen.size === 0
          ? refused('noOptions')
          : refused('notAmongOptions', nearestOptions([...seen], wanted.texts)),
    };
  }
  if (isDisabled(option)) return { refusal: refused('notAmongOptions') };
  return { element: option };
}

const isLoading = (popup: Element): boolean =>
  popup.querySelector('[class*="loading"],[class*="spin"],[aria-busy="true"]') !== null;

/** Types into the widget's own search, where it has one, and waits for what comes back. */
async function searchFor(
  part: ControlPart,
  popup: OpenPopup,
  texts: readonly string[],
  hit: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const boxes = [
    ...popup.element.querySelectorAll<HTMLInputElement>(
      'input[type="search"],input[type="text"],input:not([type])',
    ),
    ...part.root.querySelectorAll<HTMLInputElement>('input'),
  ];
  const box = boxes.find((each) => !each.readOnly && !each.disabled && each.type !== 'hidden');
  if (!box) return null;
  for (const text of texts) {
    type(box, text);
    const found = await until(popup.element, hit, loadMs, signal);
    if (found) return found;
    if (signal.aborted) break;
  }
  type(box, '');
  return null;
}

/** Empties a select: its own clear mark, or the marks of its tags. */
async function clear(
  part: ControlPart,
  family: PopupFamily,
  signal: AbortSignal,
): Promise<boolean> {
  const empty = () => shownTexts(part, family).length === 0;
  if (empty()) return true;
  hover(part.root);
  await turn();
  const mark = part.root.querySelector<HTMLElement>(family.clear);
  if (mark) {
    press(mark);
    if (await until(part.root, empty, 300, signal)) return true;
  }
  if (part.root.querySelectorAll(family.tag).length === 0) return false;
  const popup = await openPopup(part, family, signal);
  if (!popup) return false;
  for (const option of optionsIn(popup.element, family)) {
    if (isChosen(option)) press(option);
    await turn();
  }
  await closePopup(part, popup, signal, 0);
  return (await until(part.root, empty, 300, signal)) === true;
}
