import { asSent, hold, practice } from '../shared/practice.ts';

const held: Record<string, unknown> = {};
practice.step = 'widgets';

/** A value as the page's own script holds it; empty is gone. */
export function keep(key: string, value: unknown): void {
  const empty = value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty) delete held[key];
  else held[key] = value;
  hold({ ...held }, asSent(held));
}

export const heldValue = (key: string): unknown => held[key];

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function readValue(control: Control): unknown {
  // Controls of another frame are of that frame's classes: ask the tag, not the class.
  if (control.tagName === 'SELECT') {
    const select = control as HTMLSelectElement;
    return select.multiple
      ? [...select.selectedOptions].map((option) => option.value)
      : select.value;
  }
  const input = control as HTMLInputElement;
  return input.type === 'file' ? [...(input.files ?? [])] : input.value;
}

/** Holds what a control says, on `input` and on `change`, as pages do. */
export function watch(control: Control, key: string): void {
  const read = () => keep(key, readValue(control));
  control.addEventListener('input', read);
  control.addEventListener('change', read);
}

/** Radios hold the chosen value, check boxes the list of ticked ones. */
export function watchGroup(inputs: readonly HTMLInputElement[], key: string): void {
  for (const input of inputs) {
    input.addEventListener('change', () => {
      const ticked = inputs.filter((each) => each.checked).map((each) => each.value);
      keep(key, input.type === 'radio' ? ticked[0] : ticked);
    });
  }
}
