import type { ControlPart } from '../../fields/types';
import { isOneOf, nearestOptions, optionOf, sameText } from '../wanted';
import { dateOf, formatDate } from './dates';
import { blur, fire, focus, setValue, type } from './events';
import { pageText } from './text';
import { refused, type Want, type WidgetDriver, written } from './types';
import { turn, until } from './wait';

/** The options of a list that depends on another one come within this. */
const loadMs = 1000;

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** The visible text box of a widget: some keep a hidden copy beside it for measuring. */
export function textBox(part: ControlPart): TextBox | null {
  const boxes = [part.control, ...part.root.querySelectorAll('input,textarea')];
  for (const each of boxes) {
    if (each.tagName !== 'INPUT' && each.tagName !== 'TEXTAREA') continue;
    if (each.getAttribute('aria-hidden') === 'true') continue;
    const style = (each as HTMLElement).style;
    if (each.tagName === 'TEXTAREA' && style.visibility === 'hidden') continue;
    return each as TextBox;
  }
  return null;
}

const textOf = (want: Want): string | null => {
  if (want.kind === 'text') return want.text;
  if (want.kind === 'texts') return want.texts.join('\n');
  if (want.kind === 'choice') return want.texts[0] ?? null;
  return null;
};

/** Whether a text box shows a text: a page may trim it, or break lists by comma. */
function shows(value: string, want: Want): boolean {
  const now = value.trim();
  if (want.kind === 'date') return dateOf(now) === want.iso;
  if (want.kind === 'texts') {
    const parts = now.split(/[\s,;，；、]+/).filter((part) => part !== '');
    return parts.length === want.texts.length && parts.every((p, i) => p === want.texts[i]);
  }
  if (want.kind === 'choice') return isOneOf(now, want);
  return now === (textOf(want) ?? '').trim();
}

/** Text boxes of every library: the element itself holds the value, the library listens. */
export const textDriver: WidgetDriver = {
  id: 'text',
  matches: (part) => ['text', 'longText', 'number'].includes(part.kind),
  read: (part) => {
    const box = textBox(part);
    const value = box ? box.value : (part.control.textContent ?? '');
    return value.trim() === '' ? [] : [value];
  },
  holds: (part, want) => {
    const box = textBox(part);
    return shows(box ? box.value : (part.control.textContent ?? ''), want);
  },
  async write(part, want) {
    const box = textBox(part);
    const text = want.kind === 'date' ? formatDate(want.iso, part) : textOf(want);
    if (!box || text === null) return refused('unsupported');
    if (box.disabled) return refused('disabled');
    if (box.readOnly) return refused('readOnly');
    const single =
      box.tagName === 'INPUT' && want.kind === 'texts' ? text.replaceAll('\n', ',') : text;
    // A script may write past maxlength and the form would take it: refuse, never cut.
    if (box.maxLength >= 0 && single.length > box.maxLength) return refused('tooLong');
    // Some boxes send on leaving what the framework held by then (Arco's number box); others take
    // only what stands in them at that moment (PrimeVue's).
    for (const rests of [true, false]) {
      focus(box);
      type(box, single);
      if (rests) await turn();
      fire(box, 'change');
      blur(box);
      await turn();
      if (this.holds(part, want)) return written;
    }
    return refused('notKept');
  },
  async clear(part) {
    const box = textBox(part);
    if (!box || box.disabled || box.readOnly) return false;
    focus(box);
    type(box, '');
    fire(box, 'change');
    blur(box);
    await turn();
    return box.value === '';
  },
};

/** `<select>`, single or multiple. Its options are matched by text; their values are the page's. */
export const nativeSelect: WidgetDriver = {
  id: 'native-select',
  matches: (part) => part.control.tagName === 'SELECT',
  read: (part) =>
    [...(part.control as HTMLSelectElement).selectedOptions]
      .filter((option) => option.value !== '' && !option.disabled)
      .map(pageText),
  holds(part, want) {
    const texts = this.read(part);
    if (want.kind === 'choice') return texts.length === 1 && isOneOf(texts[0] ?? '', want);
    if (want.kind === 'text') return texts.length === 1 && sameText(texts[0] ?? '', want.text);
    if (want.kind !== 'choices' || texts.length !== want.items.length) return false;
    return want.items.every((item) => texts.some((text) => isOneOf(text, { texts: item })));
  },
  options: (part) =>
    [...(part.control as HTMLSelectElement).options]
      .filter((option) => option.value !== '')
      .map(pageText),
  async write(part, want, signal) {
    const select = part.control as HTMLSelectElement;
    if (select.disabled) return refused('disabled');
    const items =
      want.kind === 'choices'
        ? want.items
        : want.kind === 'choice'
          ? [want.texts]
          : want.kind === 'text'
            ? [[want.text]]
            : null;
    if (!items) return refused('unsupported');
    if (items.length > 1 && !select.multiple) return refused('unsupported');
    const token = want.kind === 'choice' && want.token === true;
    const options = () => [...select.options].filter((option) => !option.disabled);
    const chosen: HTMLOptionElement[] = [];
    for (const texts of items) {
      const find = () => optionOf(options(), pageText, { texts, token });
      // What another list decides may come from a server.
      const option = find() ?? (await until(select, find, loadMs, signal));
      const others = options().filter((each) => each.value !== '');
      if (!option) return refused('notAmongOptions', nearestOptions(others.map(pageText), texts));
      chosen.push(option);
    }
    const all = options();
    focus(select);
    if (select.multiple) {
      for (const option of all) option.selected = chosen.includes(option);
    } else if (chosen[0]) {
      select.selectedIndex = chosen[0].index;
      setValue(select, chosen[0].value);
      // Two options may share a value; the one that was matched by its text must stand.
      if (select.selectedIndex !== chosen[0].index) select.selectedIndex = chosen[0].index;
    }
    fire(select, 'input');
    fire(select, 'change');
    blur(select);
    await turn();
    return this.holds(part, want) ? written : refused('notKept');
  },
  async clear(part) {
    const select = part.control as HTMLSelectElement;
    if (select.disabled) return false;
    const empty = [...select.options].find((option) => option.value === '');
    if (!select.multiple && !empty) return false;
    if (select.multiple) for (const option of select.options) option.selected = false;
    else if (empty) select.selectedIndex = empty.index;
    fire(select, 'input');
    fire(select, 'change');
    await turn();
    return this.read(part).length === 0;
  },
};

/** A date input of the browser itself. */
export const nativeDate: WidgetDriver = {
  id: 'native-date',
  matches: (part) =>
    part.kind === 'date' &&
    /^(?:date|month|datetime-local)$/.test(part.control.getAttribute('type') ?? ''),
  read: (part) => {
    const { value } = part.control as HTMLInputElement;
    return value === '' ? [] : [value];
  },
  holds: (part, want) =>
    want.kind === 'date' && dateOf((part.control as HTMLInputElement).value) === want.iso,
  async write(part, want) {
    const box = part.control as HTMLInputElement;
    if (want.kind !== 'date') return refused('unsupported');
    if (box.disabled) return refused('disabled');
    if (box.readOnly) return refused('readOnly');
    focus(box);
    type(box, box.type === 'month' ? want.iso.slice(0, 7) : want.iso);
    fire(box, 'change');
    blur(box);
    await turn();
    return this.holds(part, want) ? written : refused('notKept');
  },
  async clear(part) {
    const box = part.control as HTMLInputElement;
    type(box, '');
    fire(box, 'change');
    await turn();
    return box.value === '';
  },
};
