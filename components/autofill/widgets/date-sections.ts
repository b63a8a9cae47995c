import type { ControlPart } from '../../fields/types';
import { blur, focus, type } from './events';
import { refused, type WidgetDriver, written } from './types';
import { turn, until } from './wait';

/**
 * Dates of three editable sections, each a spinbutton (MUI X from version 7, React Aria). A hidden
 * text box beside them takes the whole date, which is how browsers fill them; without it they are
 * left alone.
 */
const sectionsIn = (part: ControlPart): HTMLElement[] => [
  ...part.root.querySelectorAll<HTMLElement>('[role="spinbutton"]'),
];

/** Which part of a date a section is, by the largest number it takes. */
function unitOf(section: Element): 'year' | 'month' | 'day' | null {
  const most = Number(section.getAttribute('aria-valuemax'));
  if (most > 1000) return 'year';
  if (most === 12) return 'month';
  return most >= 28 && most <= 31 ? 'day' : null;
}

/** The date that the sections show, as ISO; null while one of them is empty. */
function shownDate(part: ControlPart): string | null {
  const found: Record<string, string> = {};
  for (const section of sectionsIn(part)) {
    const unit = unitOf(section);
    const digits = (section.textContent ?? '').replace(/\D/g, '');
    if (unit && digits !== '') found[unit] = digits.padStart(unit === 'year' ? 4 : 2, '0');
  }
  const { year, month, day } = found;
  return year && month && day ? `${year}-${month}-${day}` : null;
}

const boxOf = (part: ControlPart): HTMLInputElement | null =>
  part.root.querySelector<HTMLInputElement>('input:not([type="hidden"])');

/** A date in the order and with the separators of the sections. */
function asSections(part: ControlPart, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const text = (part.root.textContent ?? '').replace(/[\u200b-\u200f\u2066-\u2069]/g, '');
  const separator = /[./-]/.exec(text)?.[0] ?? '/';
  const values = { year, month, day };
  return sectionsIn(part)
    .map(unitOf)
    .filter((unit) => unit !== null)
    .map((unit) => values[unit])
    .join(separator);
}

async function put(part: ControlPart, text: string): Promise<void> {
  const box = boxOf(part);
  if (!box) return;
  focus(part.control);
  type(box, text);
  await turn();
  blur(part.control);
}

export const dateSections: WidgetDriver = {
  id: 'date-sections',
  matches: (part) => part.kind === 'date' && sectionsIn(part).length > 2,
  read(part) {
    const date = shownDate(part);
    return date ? [date] : [];
  },
  holds: (part, want) => want.kind === 'date' && shownDate(part) === want.iso,
  async write(part, want, signal) {
    if (want.kind !== 'date' || !boxOf(part)) return refused('unsupported');
    if (part.root.querySelector('[role="spinbutton"][aria-disabled="true"]')) {
      return refused('disabled');
    }
    await put(part, asSections(part, want.iso));
    const kept = await until(part.root, () => this.holds(part, want), 300, signal);
    return kept ? written : refused('notKept');
  },
  async clear(part, signal) {
    await put(part, '');
    return (await until(part.root, () => shownDate(part) === null, 300, signal)) === true;
  },
};
