import type { ControlKind, ControlPart } from '../types';
import * as classes from './classes';
import type { SearchRoot } from './roots';
import { isShown } from './shown';

/** Buttons side by side of which one stays pressed are radios by another name. */
const pressed =
  ':is([role="group"],[class*="btn-toggle"],[class*="button-group"],[class*="btn-group"]) [aria-pressed]';

const candidates = `${pressed},input,textarea,select,[role="combobox"],[role="listbox"],[role="radiogroup"],[role="radio"],[role="checkbox"],[role="switch"],[role="textbox"],[role="spinbutton"],[aria-haspopup="listbox"],[aria-haspopup="tree"],[contenteditable="true"],[contenteditable=""],[tabindex][class*="select"],[tabindex][class*="cascader"],div[tabindex][class*="dropdown"],[class*="select-selection"],[class*="select-selector"]`;

/**
 * What every candidate is too, by what browsers find fast: asked of the few that have it, the long
 * selector costs a third of what it costs when asked of every element.
 */
const likely =
  'input,textarea,select,[role],[aria-haspopup],[aria-pressed],[contenteditable],[tabindex],[class*="select-select"]';

const native = 'input:not([type="hidden"]),textarea,select';

/** Where a widget's own elements end and the form's begin. */
const blocks = new Set(['TD', 'TH', 'TR', 'FORM', 'FIELDSET', 'BODY', 'DL', 'DD', 'LI', 'TABLE']);
const isBoundary = (element: Element): boolean =>
  blocks.has(element.tagName) || classes.isFormItem(classes.namesOf(element));

/** Copies that libraries keep for screen readers and for a form that is sent are no second field. */
const mirror = '[aria-hidden="true"],[class*="hidden"] select,select[class*="hidden"]';

/** How many boxes of its own an element holds. */
type Natives = (element: Element) => number;

/**
 * Counts a tree's boxes once for all: every widget asks it of what stands around it, up to what
 * holds the whole form.
 */
function nativesOf(root: SearchRoot): Natives {
  const counts = new Map<Element, number>();
  for (const each of root.querySelectorAll(native)) {
    if (each.matches(mirror)) continue;
    for (let at = each.parentElement; at; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return (element) => counts.get(element) ?? 0;
}

/** The widget's outermost element, found upwards from the element that takes focus. */
function widgetRoot(control: Element, natives: Natives): HTMLElement {
  let root = control;
  let inside = control.matches(native) ? 1 : natives(control);
  for (let at = control.parentElement; at && !isBoundary(at); at = at.parentElement) {
    const name = classes.namesOf(at);
    // A list and a box drawn as one are two.
    if (classes.compact.test(name)) break;
    const count = natives(at);
    // A range has two inputs and an upload may have several; else a second input is another field.
    if (count > Math.max(inside, 1) && !/range|picker|upload|-pair/i.test(name)) break;
    if (classes.isWidget(name)) {
      root = at;
      inside = count;
    }
  }
  const bare = root === control || natives(root) === 1;
  const drawn =
    bare && control.getAttribute('role') === 'combobox' ? drawnBox(control, natives) : null;
  return (drawn?.contains(root) ? drawn : root) as HTMLElement;
}

/** Taller than this is no box of one widget. */
const tallestBox = 160;

/**
 * The box that a person sees around a combobox whose class names say nothing: the nearest element
 * with a border of its own that holds no other field. Null where there is none, or no layout.
 */
function drawnBox(control: Element, natives: Natives): Element | null {
  const view = control.ownerDocument.defaultView;
  if (!view || hasBorder(control, view)) return null;
  for (let at = control.parentElement; at && !isBoundary(at); at = at.parentElement) {
    if (natives(at) > 1 || (at as HTMLElement).offsetHeight > tallestBox) return null;
    if (hasBorder(at, view)) return at;
  }
  return null;
}

function hasBorder(element: Element, view: Window): boolean {
  const { borderTopWidth, borderBottomWidth } = view.getComputedStyle(element);
  return Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0;
}

const inputKinds: Readonly<Record<string, ControlKind | null>> = {
  hidden: null,
  submit: null,
  button: null,
  reset: null,
  image: null,
  color: null,
  range: null,
  file: 'file',
  radio: 'radio',
  checkbox: 'checkbox',
  number: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
};

/** What kind of widget an element belongs to; null for what nobody fills. */
function kindOf(element: Element, root: Element): ControlKind | null {
  const tag = element.tagName;
  const role = element.getAttribute('role');
  if (tag === 'SELECT') return 'select';
  if (role === 'switch') return 'switch';
  if (tag === 'INPUT') {
    const byType = inputKinds[(element.getAttribute('type') ?? 'text').toLowerCase()];
    const looks = classes.namesOf(root);
    if (byType === 'checkbox' && /switch/.test(looks) && !element.closest('[class*="checkbox" i]'))
      return 'switch';
    if (byType !== undefined) return byType;
  }
  if (role === 'radio' || role === 'radiogroup' || element.matches(pressed)) return 'radio';
  if (role === 'checkbox') return 'checkbox';
  let names = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    names += ` ${classes.namesOf(at)}`;
    if (at === root) break;
  }
  if (classes.suggests(names)) return tag === 'TEXTAREA' ? 'longText' : 'text';
  if (classes.cascader.test(names)) return 'cascader';
  // Fusion's first picker of two days says in its boxes that they are lists.
  if (classes.rangePicker.test(names)) return 'date';
  if (role === 'spinbutton' || classes.number.test(names)) return 'number';
  if (classes.date.test(names)) return 'date';
  if (classes.isSelect(names) || role === 'combobox' || role === 'listbox') return 'select';
  if (element.hasAttribute('aria-haspopup') && tag !== 'INPUT') return 'select';
  // A button is pressed, not filled, whatever its class names say.
  if (tag === 'BUTTON') return null;
  if (classes.picker.test(names)) return 'date';
  // A box that takes no typing and opens a calendar.
  const opens = element.getAttribute('aria-haspopup') ?? '';
  if (tag === 'INPUT' && /dialog|grid/.test(opens) && element.hasAttribute('readonly'))
    return 'date';
  if (tag === 'TEXTAREA') return 'longText';
  return element.hasAttribute('contenteditable') ? 'longText' : 'text';
}

const groupOf = {
  radio:
    '[role="radiogroup"],[class*="radio-group"],[class*="radioGroup"],[class*="RadioGroup"],[role="group"]:has([aria-pressed]),[class*="btn-toggle"],[class*="button-group"]:has([aria-pressed]),[class*="btn-group"]:has([aria-pressed])',
  checkbox:
    '[role="group"],[class*="checkbox-group"],[class*="checkboxGroup"],[class*="CheckboxGroup"]',
} as const;
const memberOf = {
  radio: 'input[type="radio"],[role="radio"],[aria-pressed]',
  checkbox: 'input[type="checkbox"],[role="checkbox"]',
} as const;

/** A table or a list of which every cell holds one choice is their group. */
function laidOut(
  member: Element,
  kind: 'radio' | 'checkbox',
  natives: Natives,
): HTMLElement | null {
  const list = member.closest<HTMLElement>('table,ul,ol');
  if (!list || list.querySelector('th')) return null;
  const members = [...list.querySelectorAll(memberOf[kind])];
  const names = new Set(members.map((each) => each.getAttribute('name')));
  if (members.length < 2 || names.size > 1 || natives(list) > members.length) return null;
  const cells = [...list.querySelectorAll('td,li')].filter((each) => each.textContent?.trim());
  return cells.every((cell) => cell.querySelector(memberOf[kind])) ? list : null;
}

/** The element that holds a group of radios or checkboxes, or the one that stands alone. */
function groupRoot(member: Element, kind: 'radio' | 'checkbox', natives: Natives): HTMLElement {
  const named = member.closest<HTMLElement>(groupOf[kind]);
  // A member of a group may be called after it: `radio-group-item`.
  const around = named?.parentElement?.closest<HTMLElement>(groupOf[kind]);
  if (named && around && named.querySelectorAll(memberOf[kind]).length < 2) return around;
  if (named) return named;
  const laid = laidOut(member, kind, natives);
  if (laid) return laid;
  const type = member.getAttribute('type') ?? kind;
  let best = (member.closest('label') ?? member) as HTMLElement;
  for (let at = best.parentElement; at; at = at.parentElement) {
    const members = at.querySelectorAll(memberOf[kind]).length;
    if (natives(at) > at.querySelectorAll(`input[type="${type}"]`).length) break;
    const name = member.getAttribute('name');
    // Two groups of radios side by side have two names.
    const other = `:is(${memberOf[kind]}):not([name="${name}"])`;
    const same = name === null || !at.querySelector(other);
    if (members > 1 && same) {
      best = at;
      if (isBoundary(at) || natives(at) === members) break;
    }
    if (isBoundary(at) || !same) break;
  }
  return best;
}

const floating =
  'body > [role="listbox"],[class*="overlay"],[class*="dropdown"],[class*="popper"],[class*="popup"],[class*="menu"]';

/** Measuring copies, and what a popup shows while it is open. */
function isNoField(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' && element.tagName === 'TEXTAREA') return true;
  const { visibility, position } = (element as HTMLElement).style ?? {};
  if (element.tagName === 'TEXTAREA' && visibility === 'hidden' && position) return true;
  return element.closest(classes.popup) !== null;
}

/** Every widget of a tree that a person could fill, in page order. */
export function collectControls(root: SearchRoot): ControlPart[] {
  const parts: ControlPart[] = [];
  const natives = nativesOf(root);
  let last: HTMLElement | null = null;
  for (const element of root.querySelectorAll<HTMLElement>(likely)) {
    if (last?.contains(element) && last !== element) continue;
    if (!element.matches(candidates)) continue;
    if (element.tagName === 'INPUT') {
      const kind = inputKinds[(element.getAttribute('type') ?? 'text').toLowerCase()];
      if (kind === null) continue;
    }
    const part = asPart(element, natives);
    if (!part || part.root === last) continue;
    // A file input is hidden in most upload widgets; what holds it is what a person sees.
    const seen = part.kind === 'file' ? (part.root.parentElement ?? part.root) : part.root;
    if (isNoField(element) || !isShown(seen)) continue;
    parts.push(part);
    last = part.root;
  }
  return parts;
}

/** A date of three boxes for year, month and day that are no inputs (MUI X, React Aria). */
function sectionsOf(element: Element): HTMLElement | null {
  if (element.tagName === 'INPUT') return null;
  const group = element.closest<HTMLElement>('[role="group"]');
  return group && group.querySelectorAll('[role="spinbutton"]').length > 2 ? group : null;
}

function asPart(element: HTMLElement, natives: Natives): ControlPart | null {
  const role = element.getAttribute('role');
  if (role === 'radiogroup') {
    const first = element.querySelector<HTMLElement>(memberOf.radio);
    return first && { kind: 'radio', control: first, root: element };
  }
  const dated = role === 'spinbutton' ? sectionsOf(element) : null;
  if (dated) return { kind: 'date', control: element, root: dated };
  const outer = widgetRoot(element, natives);
  const kind = kindOf(element, outer);
  if (kind === null) return null;
  if (kind === 'radio' || kind === 'checkbox') {
    return { kind, control: element, root: groupRoot(element, kind, natives) };
  }
  // A list in a popup belongs to the widget that opened it; one that stands in the form is a field.
  if (role === 'listbox' && element.closest(floating)) return null;
  const inner = element.matches(native) ? element : outer.querySelector<HTMLElement>(native);
  return { kind, control: inner ?? element, root: outer };
}
