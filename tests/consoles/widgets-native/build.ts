import type { Choice } from '../shared/lists.ts';
import { watch, watchGroup } from './store.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of a document, with attributes and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  of: Document,
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = of.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

export function input(of: Document, key: string, more: Attributes = {}): HTMLInputElement {
  const element = make(of, 'input', { type: 'text', name: key, id: key, ...more });
  watch(element, key);
  return element;
}

export function area(of: Document, key: string, more: Attributes = {}): HTMLTextAreaElement {
  const element = make(of, 'textarea', { name: key, id: key, rows: '3', ...more });
  watch(element, key);
  return element;
}

export function options(of: Document, choices: readonly Choice[]): HTMLOptionElement[] {
  return [
    make(of, 'option', { value: '' }, '请选择'),
    ...choices.map((each) => make(of, 'option', { value: each.value }, each.label)),
  ];
}

export function select(
  of: Document,
  key: string,
  choices: readonly Choice[],
  more: Attributes = {},
): HTMLSelectElement {
  const element = make(of, 'select', { name: key, id: key, ...more });
  element.append(
    ...(more.multiple === undefined ? options(of, choices) : options(of, choices).slice(1)),
  );
  watch(element, key);
  return element;
}

/** Radios or check boxes, each in its own label. */
export function group(
  of: Document,
  type: 'radio' | 'checkbox',
  key: string,
  choices: readonly Choice[],
): HTMLSpanElement {
  const inputs = choices.map((each) => make(of, 'input', { type, name: key, value: each.value }));
  watchGroup(inputs, key);
  return make(
    of,
    'span',
    {},
    ...choices.map((each, at) => make(of, 'label', {}, inputs[at] ?? '', each.label)),
  );
}

/** Label beside the control, tied by `for`. */
export function row(of: Document, label: string, key: string, ...controls: Node[]): HTMLDivElement {
  return make(
    of,
    'div',
    { class: 'row', 'data-row': key },
    make(of, 'label', { for: key, class: 'name' }, `${label}：`),
    ...controls,
  );
}

/** A heading with what stands under it. */
export function section(of: Document, title: string, ...children: Node[]): HTMLElement {
  return make(of, 'section', {}, make(of, 'h3', {}, title), ...children);
}
