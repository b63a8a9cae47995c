import type { Choice } from '../shared/lists.ts';
import { make } from './build.ts';
import { keep } from './store.ts';

/** Controls that no library made: only their roles say what they are. */

let count = 0;

/** A combobox whose listbox hangs at the end of `body` while it is open. */
export function combobox(key: string, label: string, choices: readonly Choice[]): HTMLElement {
  count += 1;
  const listId = `listbox-${count}`;
  const name = make(document, 'span', { id: `name-${count}`, class: 'name' }, label);
  const shown = make(document, 'span', { class: 'value' }, '请选择');
  const box = make(
    document,
    'div',
    {
      role: 'combobox',
      tabindex: '0',
      class: 'box',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'aria-labelledby': name.id,
    },
    shown,
  );
  const close = () => {
    document.getElementById(listId)?.remove();
    box.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const list = make(document, 'div', { role: 'listbox', id: listId, class: 'listbox' });
    for (const choice of choices) {
      const option = make(document, 'div', { role: 'option', tabindex: '-1' }, choice.label);
      option.addEventListener('click', () => {
        shown.textContent = choice.label;
        keep(key, choice.value);
        close();
      });
      list.append(option);
    }
    const place = box.getBoundingClientRect();
    list.style.left = `${place.left + window.scrollX}px`;
    list.style.top = `${place.bottom + window.scrollY}px`;
    document.body.append(list);
    box.setAttribute('aria-expanded', 'true');
  };
  box.addEventListener('click', () =>
    box.getAttribute('aria-expanded') === 'true' ? close() : open(),
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && box.getAttribute('aria-expanded') === 'false') open();
  });
  return make(document, 'div', { class: 'row', 'data-row': key }, name, box);
}

/** A listbox that is always open; several may be chosen. */
export function listbox(key: string, label: string, choices: readonly Choice[]): HTMLElement {
  const list = make(document, 'div', {
    role: 'listbox',
    class: 'list',
    'aria-label': label,
    'aria-multiselectable': 'true',
  });
  for (const choice of choices) {
    const option = make(
      document,
      'div',
      { role: 'option', 'aria-selected': 'false', 'data-value': choice.value },
      choice.label,
    );
    option.addEventListener('click', () => {
      const chosen = option.getAttribute('aria-selected') !== 'true';
      option.setAttribute('aria-selected', String(chosen));
      const all = list.querySelectorAll<HTMLElement>('[aria-selected="true"]');
      keep(
        key,
        [...all].map((each) => each.dataset.value),
      );
    });
    list.append(option);
  }
  return make(
    document,
    'div',
    { class: 'row', 'data-row': key },
    make(document, 'span', { class: 'name' }, label),
    list,
  );
}

export function radiogroup(key: string, label: string, choices: readonly Choice[]): HTMLElement {
  const all: HTMLElement[] = choices.map((choice) => {
    const radio = make(
      document,
      'div',
      { role: 'radio', tabindex: '0', 'aria-checked': 'false' },
      choice.label,
    );
    radio.addEventListener('click', () => {
      for (const each of all) each.setAttribute('aria-checked', String(each === radio));
      keep(key, choice.value);
    });
    return radio;
  });
  return make(
    document,
    'div',
    { class: 'row', 'data-row': key },
    make(document, 'span', { class: 'name' }, label),
    make(document, 'div', { role: 'radiogroup', 'aria-label': label, class: 'radios' }, ...all),
  );
}

export function ariaSwitch(key: string, label: string): HTMLElement {
  const control = make(document, 'div', {
    role: 'switch',
    tabindex: '0',
    class: 'switch',
    'aria-checked': 'false',
    'aria-label': label,
  });
  control.addEventListener('click', () => {
    const on = control.getAttribute('aria-checked') !== 'true';
    control.setAttribute('aria-checked', String(on));
    keep(key, on);
  });
  return make(
    document,
    'div',
    { class: 'row', 'data-row': key },
    make(document, 'span', { class: 'name' }, label),
    control,
  );
}
