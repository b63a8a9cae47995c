import type { ControlPart } from '../../fields/types';
import { focus, key, press, pressDown, pressUp } from './events';
import { until, untilDrawn } from './wait';

/** What differs between libraries about a widget that opens a popup. */
export interface PopupFamily {
  readonly id: string;
  matches(part: ControlPart): boolean;
  /** Which half of a press opens it: a full press on a `down` family shuts it again. */
  readonly opensOn: 'down' | 'click' | 'either';
  /** What is pressed, inside the widget. */
  readonly trigger: string;
  /** Its popups, wherever they stand. */
  readonly popup: string;
  /** Options in a popup, the clickable elements. */
  readonly option: string;
  /** What shows the chosen text of a single choice. */
  readonly shown: string;
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  /** What shows each chosen text of several. */
  readonly tag: string;
  /** Columns of a cascader in its popup. */
  readonly column: string;
  /** What empties it. */
  readonly clear: string;
}

/** Popups of any library, by role and by the words that their class names share. */
export const anyPopup =
  '[role="listbox"],[role="tree"],[role="menu"],[role="grid"],[class*="dropdown"]:not([class*="icon"]),[class*="popup"],[class*="popper"],[class*="overlay"],[class*="select-menu"],[class*="cascader"],[class*="picker-panel"],[class*="picker-body"],[class*="select-panel"],[class*="multiselect-panel"],[class*="cascadeselect-panel"],[class*="-menu"][tabindex]';

/** Shown at all: sizes are those of the layout, since an opening animation starts from nothing. */
export function isOpen(element: Element): boolean {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  if (!element.isConnected || offsetWidth === 0 || offsetHeight === 0) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Coming in: some start hidden, and stay so in a hidden tab, which gets no frames (TDesign).
  return element.checkVisibility() && element.closest('[class*="-enter-from"]') !== null;
}

/** Nothing around it, up to the popup, is folded away: libraries keep mirrors of their options. */
function unfolded(element: HTMLElement, popup: Element): boolean {
  for (let at: HTMLElement | null = element; at && at !== popup; at = at.parentElement) {
    if (at.offsetHeight === 0 && at.tagName !== 'SPAN') return false;
  }
  return true;
}

/** Class names of what a list says when it holds nothing. */
const nothing = /empty|no-?data|no-?result|not-?found|no-?options/i;

/**
 * Options of a popup that a person could press, outermost elements only. What is called an option
 * and holds several alike is their list (`select-option-list`).
 */
export function optionsIn(popup: Element, family: PopupFamily): HTMLElement[] {
  const found = [...popup.querySelectorAll<HTMLElement>(family.option)].filter(
    (element) =>
      isOpen(element) &&
      unfolded(element, popup) &&
      !nothing.test(element.getAttribute('class') ?? ''),
  );
  const options: HTMLElement[] = [];
  for (const [index, element] of found.entries()) {
    // In page order what an element holds follows it.
    if (options[options.length - 1]?.contains(element)) continue;
    if (!isList(element, found, index)) options.push(element);
  }
  return options;
}

/** What its role says to be an option. */
const optionRole = '[role="option"],[role="menuitemradio"],[role="menuitem"],[role="treeitem"]';

const kindOf = (element: Element): string => `${element.tagName} ${element.classList[0] ?? ''}`;

/** Whether an element without the role of an option holds two beside each other, called the same. */
function isList(element: HTMLElement, all: readonly HTMLElement[], index: number): boolean {
  if (element.matches(optionRole)) return false;
  const kinds = new Map<Element | null, string>();
  for (const other of all.slice(index + 1)) {
    if (!element.contains(other)) return false;
    if (kinds.get(other.parentElement) === kindOf(other)) return true;
    kinds.set(other.parentElement, kindOf(other));
  }
  return false;
}

/** Where a person presses an option: on its words, since some libraries listen only there. */
export function wordsOf(option: HTMLElement): HTMLElement {
  const text = (option.textContent ?? '').trim();
  const inside = [...option.querySelectorAll<HTMLElement>('*')].filter(
    (each) => (each.textContent ?? '').trim() === text && isOpen(each) && text !== '',
  );
  return inside.pop() ?? option;
}

const documentOf = (part: ControlPart): Document => part.root.ownerDocument;

/** The popup that the widget itself names. */
function linkedPopup(part: ControlPart): Element | null {
  const owners = [
    part.control,
    part.root,
    ...part.root.querySelectorAll('[aria-controls],[aria-owns]'),
  ];
  for (const owner of owners) {
    for (const name of ['aria-controls', 'aria-owns']) {
      for (const id of (owner.getAttribute(name) ?? '').split(/\s+/)) {
        const root = part.root.getRootNode() as Document | ShadowRoot;
        const popup =
          id === '' ? null : (root.getElementById?.(id) ?? documentOf(part).getElementById(id));
        if (popup) return popup;
      }
    }
  }
  return null;
}

/** Every popup that is open now. */
export function openPopups(part: ControlPart, selector: string): Element[] {
  const root = part.root.getRootNode() as ParentNode;
  const all = new Set<Element>([
    ...documentOf(part).querySelectorAll(selector),
    ...root.querySelectorAll(selector),
  ]);
  return [...all].filter(isOpen);
}

/** The nearest that lies over the page around a part of a popup, and holds no `widget`. */
export function floatingAround(part: Element, widget: Element): Element {
  for (let at: Element | null = part; at && !at.contains(widget); at = at.parentElement) {
    if (/absolute|fixed/.test(getComputedStyle(at).position) && isOpen(at)) return at;
  }
  return part;
}

/** The outermost of a list of elements; the newest last. */
const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );

export interface OpenPopup {
  readonly element: Element;
  /** Whether it was open before we came. */
  readonly stood: boolean;
}

/** Opens a widget's popup as a person would, and finds it. Null when nothing opened. */
export async function openPopup(
  part: ControlPart,
  family: PopupFamily,
  signal: AbortSignal,
): Promise<OpenPopup | null> {
  const around = (inner: Element): Element => inner.closest(family.popup) ?? inner;
  // One that is still on its way out may come back.
  const before = new Set(openPopups(part, family.popup).filter((each) => !leaving(each)));
  const linked = linkedPopup(part);
  const expanded = [part.control, part.root].some(
    (e) => e.getAttribute('aria-expanded') === 'true',
  );
  if (expanded && linked && isOpen(linked)) return { element: around(linked), stood: true };
  const trigger = part.root.querySelector<HTMLElement>(family.trigger) ?? part.root;
  // What has a role may be drawn anew as its options load; what it lies in stays.
  const whole = (popup: Element) =>
    family.id === 'aria' ? floatingAround(popup, part.control) : popup;
  const find = (): Element | null => {
    const named = linkedPopup(part);
    if (named && isOpen(around(named)) && !before.has(around(named))) {
      return whole(around(named));
    }
    const fresh = openPopups(part, family.popup).filter(
      (popup) => !before.has(popup) && !leaving(popup),
    );
    // A popup inside the widget itself is part of it; one that holds the widget is not its popup.
    // Nor is what holds its box: class names change when it opens (`--popup-visible`).
    const holds = (popup: Element) => popup.contains(part.control) || popup.contains(trigger);
    const known = outermost(fresh.filter((popup) => !holds(popup))).pop();
    return known ? whole(known) : null;
  };
  focus(part.control);
  pressDown(trigger);
  let popup =
    family.opensOn === 'click'
      ? find()
      : await until(trigger, find, family.opensOn === 'down' ? 600 : 50, signal);
  if (!popup) {
    pressUp(trigger);
    popup = await untilDrawn(trigger, find, 800, signal);
  }
  if (!popup && part.control !== trigger) {
    press(part.control);
    popup = await until(trigger, find, 400, signal);
  }
  if (!popup) {
    key(part.control, 'ArrowDown');
    popup = await until(trigger, find, 300, signal);
  }
  return popup && { element: popup, stood: false };
}

/** Shuts a popup that we opened: most shut by themselves, some want a press elsewhere. */
export async function closePopup(
  part: ControlPart,
  popup: OpenPopup,
  signal: AbortSignal,
  ownTimeMs = 120,
): Promise<void> {
  const closed = () => !isOpen(popup.element) || leaving(popup.element) || saysClosed(part);
  if (popup.stood) return;
  if (ownTimeMs > 0 && (await until(part.root, closed, ownTimeMs, signal))) return;
  // Escape would shut a dialog around the form too: a press elsewhere comes first.
  press(documentOf(part).body);
  if (await until(part.root, closed, 200, signal)) return;
  key(part.control, 'Escape');
  await until(part.root, closed, 300, signal);
}

/** Names of animations that end a popup: `slide-up-leave`, `zoom-exit`, Fusion's `expandOutUp`. */
const way = /-leave|-exit|-out(?:-|\s|$)|(?:fade|expand|zoom|slide)Out|-closing|-hiding/;

/** On its way out: the animation of some libraries needs frames that a hidden tab does not get. */
export function leaving(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (way.test(at.getAttribute('class') ?? '')) return true;
  }
  return [...element.children].some((child) => way.test(child.getAttribute('class') ?? ''));
}

/** The widget itself says that nothing is open, while the popup fades. */
function saysClosed(part: ControlPart): boolean {
  const told = [part.root, part.control, ...part.root.querySelectorAll('[aria-expanded]')]
    .map((element) => element.getAttribute('aria-expanded'))
    .filter((state) => state !== null);
  return told.length > 0 && told.every((state) => state === 'false');
}
