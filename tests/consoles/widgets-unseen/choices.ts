import type { Choice } from '../shared/lists.ts';
import { frame, make, nextId, outside, place } from './make.ts';

/** A combobox with a list in the page's end; with `typed` its box filters the list. */
export function combobox(
  choices: readonly Choice[],
  set: (value: string) => void,
  { typed = false } = {},
): HTMLElement {
  const id = nextId();
  const attributes = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id };
  const input = typed ? make('input', { ...attributes, 'aria-autocomplete': 'list' }) : null;
  const trigger = input ?? make('div', { ...attributes, tabindex: '0', style: frame }, '请选择');
  const list = make('div', { role: 'listbox', id });
  const options = choices.map((choice) =>
    make('div', { role: 'option', 'aria-selected': 'false' }, choice.label),
  );
  list.append(...options);
  const show = (open: boolean) => {
    trigger.setAttribute('aria-expanded', String(open));
    if (open) place(list, trigger);
    else list.remove();
  };
  trigger.addEventListener('click', () => show(!list.isConnected));
  input?.addEventListener('input', () => {
    show(true);
    for (const option of options) option.hidden = !option.textContent?.includes(input.value);
  });
  for (const [index, option] of options.entries()) {
    option.addEventListener('click', () => {
      const choice = choices[index];
      if (!choice) return;
      for (const each of options) each.setAttribute('aria-selected', String(each === option));
      if (input) input.value = choice.label;
      else trigger.textContent = choice.label;
      set(choice.value);
      show(false);
    });
  }
  outside([trigger, list], () => show(false));
  return trigger;
}

/** Radios that are no inputs. */
export function radios(choices: readonly Choice[], set: (value: string) => void): HTMLElement {
  const all = choices.map(({ label }) =>
    make('span', { role: 'radio', 'aria-checked': 'false', tabindex: '0' }, label),
  );
  for (const [index, each] of all.entries()) {
    each.addEventListener('click', () => {
      for (const other of all) other.setAttribute('aria-checked', String(other === each));
      set(choices[index]?.value ?? '');
    });
  }
  return make('div', { role: 'radiogroup', style: 'display:flex;gap:12px' }, ...all);
}

/** A switch that is no input. */
export function toggle(set: (on: boolean) => void): HTMLElement {
  const element = make('button', { type: 'button', role: 'switch', 'aria-checked': 'false' }, '关');
  element.addEventListener('click', () => {
    const on = element.getAttribute('aria-checked') !== 'true';
    element.setAttribute('aria-checked', String(on));
    element.textContent = on ? '开' : '关';
    set(on);
  });
  return element;
}
