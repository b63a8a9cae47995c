import type { ControlPart } from '../../fields/types';
import { comparable, isOneOf, nearestOptions, optionOf } from '../wanted';
import { focus, press } from './events';
import { pageText } from './text';
import { refused, type Want, type WidgetDriver, type Written, written } from './types';
import { turn, untilDrawn } from './wait';

/** Radios, checkboxes and switches: native ones inside any library's wrapper, and ARIA ones. */

interface Box {
  readonly element: HTMLElement;
  readonly text: string;
}

const isNative = (element: Element): element is HTMLInputElement => element.tagName === 'INPUT';

function isOn(element: Element): boolean {
  // Groups that share one `name` put out each other's boxes while both stay chosen (Semi): there
  // what is drawn around the box tells.
  if (isNative(element))
    return element.checked || !!element.closest('label[class*="radio-checked"]');
  const state = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  return state === 'true';
}

const isOff = (element: Element): boolean =>
  ((isNative(element) || element.tagName === 'BUTTON') &&
    (element as HTMLInputElement | HTMLButtonElement).disabled) ||
  element.getAttribute('aria-disabled') === 'true';

/** The words of one box: its label, or the text that follows it. */
function boxText(element: HTMLElement): string {
  const around = element.closest('label');
  if (around && pageText(around) !== '') return pageText(around);
  if (element.id !== '') {
    const root = element.getRootNode() as ParentNode;
    const label = root.querySelector(`label[for="${CSS.escape(element.id)}"]`);
    if (label) return pageText(label);
  }
  if (!isNative(element) && pageText(element) !== '') return pageText(element);
  for (let at: Element | null = element; at; at = at.parentElement) {
    const wrapped = pageText(at);
    if (
      wrapped !== '' &&
      at.querySelectorAll('input,[role="radio"],[role="checkbox"]').length <= 1
    ) {
      return wrapped;
    }
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 && (next as Element).matches('input,label')) break;
      if (pageText(next) !== '') return pageText(next);
    }
    if (wrapped !== '') break;
  }
  return element.getAttribute('aria-label') ?? '';
}

function boxes(part: ControlPart): Box[] {
  const selector =
    part.kind === 'radio'
      ? 'input[type="radio"],[role="radio"],[aria-pressed]'
      : 'input[type="checkbox"],[role="checkbox"]';
  // A wrapper with a role around a native box would be counted twice. Where the wrapper tells its
  // state, it is the one that is pressed: the box inside is for a form that is sent (Quasar).
  const tells = '[role="radio"][aria-checked],[role="checkbox"][aria-checked]';
  const found = [...part.root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    isNative(element)
      ? element.parentElement?.closest(tells) == null
      : element.matches(tells) || !element.querySelector('input'),
  );
  if (found.length === 0 && part.control.matches(`${selector},[role="switch"]`)) {
    found.push(part.control);
  }
  return found.map((element) => ({ element, text: boxText(element) }));
}

/**
 * A click where a person clicks. The focus comes before, since a label's own click brings its box
 * into view: the page would jump, and wait for a frame that a hidden tab gets once a second.
 */
function clickBox(box: HTMLInputElement): void {
  focus(box);
  (box.closest('label') ?? box).click();
}

/** Presses a box and waits for the page to take it. */
async function toggle(element: HTMLElement, on: boolean, signal: AbortSignal): Promise<boolean> {
  if (isOn(element) === on) return true;
  // Some libraries listen on the label alone, and a box pressed past it is on for the browser only.
  if (isNative(element)) clickBox(element);
  else press(element);
  await turn();
  return (await untilDrawn(element, () => isOn(element) === on, 500, signal)) === true;
}

async function setAll(
  part: ControlPart,
  items: readonly (readonly string[])[],
  signal: AbortSignal,
): Promise<Written> {
  const all = boxes(part);
  const texts = all.map((box) => box.text);
  const wanted: Box[] = [];
  for (const item of items) {
    const box = optionOf(all, ({ text }) => text, { texts: item });
    if (!box) return refused('notAmongOptions', nearestOptions(texts, item));
    wanted.push(box);
  }
  for (const box of all) {
    const on = wanted.includes(box);
    if (isOn(box.element) === on) continue;
    // The others of a group of radios are let go by the page itself.
    if (part.kind === 'radio' && !on) continue;
    if (isOff(box.element)) return refused('disabled');
    if (!(await toggle(box.element, on, signal))) return refused('notKept');
  }
  return written;
}

const yes = new Set(['是', '有', '提供', '使用'].map(comparable));

/** Radios and groups of checkboxes: chosen by the whole text of each. */
export const boxesDriver: WidgetDriver = {
  id: 'boxes',
  matches: (part) => part.kind === 'radio' || part.kind === 'checkbox',
  read: (part) =>
    boxes(part)
      .filter((box) => isOn(box.element))
      .map((box) => box.text),
  options: (part) => boxes(part).map((box) => box.text),
  holds(part, want) {
    const on = this.read(part);
    if (want.kind === 'check') return on.length > 0 === want.on;
    if (want.kind === 'choice') {
      if (part.kind === 'checkbox' && boxes(part).length === 1) {
        return on.length > 0 === want.texts.some((text) => yes.has(comparable(text)));
      }
      return on.length === 1 && isOneOf(on[0] ?? '', want);
    }
    if (want.kind !== 'choices') return false;
    return (
      on.length === want.items.length &&
      want.items.every((item) => on.some((text) => isOneOf(text, { texts: item })))
    );
  },
  async write(part, want, signal) {
    const all = boxes(part);
    if (
      want.kind === 'check' ||
      (want.kind === 'choice' && all.length === 1 && part.kind === 'checkbox')
    ) {
      const on = want.kind === 'check' ? want.on : want.texts.some((t) => yes.has(comparable(t)));
      const box = all[0];
      if (!box) return refused('unsupported');
      if (isOff(box.element)) return refused('disabled');
      return (await toggle(box.element, on, signal)) ? written : refused('notKept');
    }
    if (want.kind === 'choice') return setAll(part, [want.texts], signal);
    if (want.kind !== 'choices') return refused('unsupported');
    if (part.kind === 'radio' && want.items.length > 1) return refused('unsupported');
    return setAll(part, want.items, signal);
  },
  async clear(part, signal) {
    // A radio that was pressed cannot be let go of.
    if (part.kind === 'radio') return this.read(part).length === 0;
    for (const box of boxes(part)) {
      if (isOn(box.element) && !(await toggle(box.element, false, signal))) return false;
    }
    return true;
  },
};

/** Switches: a button or a checkbox with role switch. */
export const switchDriver: WidgetDriver = {
  id: 'switch',
  matches: (part) => part.kind === 'switch',
  read: (part) => (switchOn(part) ? ['是'] : []),
  holds: (part, want) => wantsOn(want) === switchOn(part),
  async write(part, want, signal) {
    const on = wantsOn(want);
    if (on === null) return refused('unsupported');
    const element = switchElement(part);
    if (isOff(element)) return refused('disabled');
    return (await toggleSwitch(part, on, signal)) ? written : refused('notKept');
  },
  clear: (part, signal) => toggleSwitch(part, false, signal),
};

/** What tells the state and takes the press: an element with the role before a box inside it. */
const switchElement = (part: ControlPart): HTMLElement =>
  part.control.closest<HTMLElement>('[role="switch"]') ??
  part.root.querySelector<HTMLElement>('[role="switch"]') ??
  (part.control.matches('input[type="checkbox"]') ? part.control : null) ??
  part.root.querySelector<HTMLElement>('input[type="checkbox"]') ??
  part.root;

function switchOn(part: ControlPart): boolean {
  const element = switchElement(part);
  if (element.hasAttribute('aria-checked')) return element.getAttribute('aria-checked') === 'true';
  return isOn(element);
}

const wantsOn = (want: Want): boolean | null =>
  want.kind === 'check'
    ? want.on
    : want.kind === 'choice'
      ? want.texts.some((text) => yes.has(comparable(text)))
      : null;

async function toggleSwitch(part: ControlPart, on: boolean, signal: AbortSignal): Promise<boolean> {
  if (switchOn(part) === on) return true;
  const element = switchElement(part);
  if (isNative(element)) clickBox(element);
  else press(element);
  return (await untilDrawn(element, () => switchOn(part) === on, 500, signal)) === true;
}
