import type { ControlPart } from '../../fields/types';
import { nearestOptions, optionOf } from '../wanted';
import { press } from './events';
import { holdsChoice } from './select';
import { pageText } from './text';
import { refused, type WidgetDriver, written } from './types';
import { turn, until } from './wait';

const options = (part: ControlPart): HTMLElement[] => [
  ...part.root.querySelectorAll<HTMLElement>('[role="option"]'),
];
const isOn = (option: Element): boolean => option.getAttribute('aria-selected') === 'true';

/** A list with role listbox that stands open in the form, of one choice or several. */
export const listboxDriver: WidgetDriver = {
  id: 'listbox',
  matches: (part) => part.root.getAttribute('role') === 'listbox' && options(part).length > 0,
  read: (part) => options(part).filter(isOn).map(pageText),
  options: (part) => options(part).map(pageText),
  holds(part, want) {
    return holdsChoice(this.read(part), want);
  },
  async write(part, want, signal) {
    const items =
      want.kind === 'choices' ? want.items : want.kind === 'choice' ? [want.texts] : null;
    if (!items) return refused('unsupported');
    if (part.root.getAttribute('aria-disabled') === 'true') return refused('disabled');
    const all = options(part);
    const wanted: HTMLElement[] = [];
    for (const texts of items) {
      const option = optionOf(all, pageText, { texts });
      if (!option) return refused('notAmongOptions', nearestOptions(all.map(pageText), texts));
      wanted.push(option);
    }
    const several = part.root.getAttribute('aria-multiselectable') === 'true';
    if (wanted.length > 1 && !several) return refused('unsupported');
    for (const option of all) {
      const on = wanted.includes(option);
      if (isOn(option) === on || (!on && !several)) continue;
      press(option);
      await turn();
      await until(option, () => isOn(option) === on, 300, signal);
    }
    return this.holds(part, want) ? written : refused('notKept');
  },
  async clear(part, signal) {
    for (const option of options(part)) {
      if (!isOn(option)) continue;
      press(option);
      await until(option, () => !isOn(option), 300, signal);
    }
    return this.read(part).length === 0;
  },
};
