import type { ControlPart } from '../../fields/types';
import { longTerm } from '../wanted';
import { pressDay } from './calendar';
import { dateOf, datesOf as datesIn, formatDate } from './dates';
import { blur, fire, focus, key, press, type } from './events';
import { leaving, openPopups } from './popup';
import { refused, type Want, type WidgetDriver, type Written, written } from './types';
import { turn, until } from './wait';

/** Panels of date pickers, which open beside their input. */
const panels =
  '[class*="picker-dropdown"],[class*="picker-panel"],[class*="picker-body"],[class*="picker-popup"],[class*="picker__popper"],[class*="picker-container"],[class*="calendar-picker"],[class*="overlay-wrapper"],[class*="picker2-overlay"],[class*="date-picker"][class*="panel"],[class*="date-time-picker"],[class*="date-panel"],[class*="datepicker"],[class*="date-picker__panel"],[class*="range-picker__panel"],[class*="picker-container"]';

const inputsOf = (part: ControlPart): HTMLInputElement[] =>
  part.root.tagName === 'INPUT'
    ? [part.root as HTMLInputElement]
    : [...part.root.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')];

const standing = (input: HTMLInputElement): string | null => dateOf(input.value);

/** Date pickers of every library, single and range, by typing into them as a person can. */
export const dateDriver: WidgetDriver = {
  id: 'date',
  matches: (part) => part.kind === 'date',
  read: (part) =>
    inputsOf(part)
      .map((input) => input.value)
      .filter((value) => value.trim() !== ''),
  holds(part, want) {
    const [first, second] = inputsOf(part);
    if (want.kind === 'date') return first !== undefined && standing(first) === want.iso;
    if (want.kind !== 'dates' || !first) return false;
    if (!second) return datesIn(first.value).join() === [want.from, want.until].join();
    return standing(first) === want.from && standing(second) === want.until;
  },
  async write(part, want, signal) {
    const inputs = inputsOf(part);
    const dates = datesOf(want);
    if (!dates || dates.includes(longTerm)) return refused('unsupported');
    const stood = new Set(openPopups(part, panels));
    if (dates.length > 1 && inputs.length < 2) {
      const [from, to] = dates;
      if (!inputs[0] || !from || !to) return refused('unsupported');
      const done = await writeBoth(part, inputs[0], [from, to], signal);
      await shut(part, stood, inputs[0], signal);
      return done;
    }
    for (const [index, iso] of dates.entries()) {
      const input = inputs[index];
      if (!input || iso === null) continue;
      if (input.disabled) return refused('disabled');
      const done = await writeOne(part, input, iso, index === dates.length - 1, signal);
      if (!done.ok) return done;
    }
    await shut(part, stood, inputs[0], signal);
    return (await until(part.root, () => this.holds(part, want), 300, signal))
      ? written
      : refused('notKept');
  },
  async clear(part, signal) {
    const empty = () => inputsOf(part).every((input) => input.value === '');
    if (empty()) return true;
    const mark = part.root.querySelector<HTMLElement>('[class*="clear"],[class*="close-circle"]');
    if (mark) {
      press(mark);
      if (await until(part.root, empty, 300, signal)) return true;
    }
    for (const input of inputsOf(part)) {
      if (input.readOnly) return false;
      focus(input);
      type(input, '');
      fire(input, 'change');
      key(input, 'Enter');
      blur(input);
    }
    await shut(part, new Set(), inputsOf(part)[0], signal);
    return empty();
  },
};

function datesOf(want: Want): readonly (string | null)[] | null {
  if (want.kind === 'date') return [want.iso];
  if (want.kind === 'dates') return [want.from, want.until];
  return null;
}

/** A range in one box: typed in one line, or pressed day by day. */
async function writeBoth(
  part: ControlPart,
  input: HTMLInputElement,
  dates: readonly [string, string],
  signal: AbortSignal,
): Promise<Written> {
  if (input.disabled) return refused('disabled');
  const before = new Set(openPopups(part, panels));
  const panel = () => openPopups(part, panels).find((each) => !before.has(each)) ?? null;
  focus(input);
  press(input);
  await turn();
  const kept = () => (datesIn(input.value).join() === dates.join() ? true : null);
  if (!input.readOnly) {
    type(input, dates.map((iso) => formatDate(iso, part)).join(' - '));
    await turn();
    fire(input, 'change');
    key(input, 'Enter');
    blur(input);
    if (await until(input, kept, 250, signal)) return written;
  }
  const open = await until(part.root, panel, 600, signal);
  if (!open) return refused('notKept');
  await pressDay(
    open,
    dates[0],
    () => (datesIn(input.value)[0] === dates[0] ? true : null),
    signal,
  );
  return (await pressDay(open, dates[1], kept, signal)) ? written : refused('notKept');
}

async function writeOne(
  part: ControlPart,
  input: HTMLInputElement,
  iso: string,
  last: boolean,
  signal: AbortSignal,
): Promise<Written> {
  const before = new Set(openPopups(part, panels));
  const panel = () => openPopups(part, panels).find((each) => !before.has(each)) ?? null;
  focus(input);
  press(input);
  await turn();
  const kept = () => (standing(input) === iso ? true : null);
  if (!input.readOnly) {
    type(input, formatDate(iso, part));
    await turn();
    fire(input, 'change');
    key(input, 'Enter');
    if (last) blur(input);
    if (await until(input, kept, 250, signal)) return written;
  }
  const open = panel() ?? (await until(part.root, panel, 600, signal));
  if (!open) return refused(input.readOnly ? 'didNotOpen' : 'notKept');
  // Pickers whose trigger takes no text have a text box in their panel, or cells that name a day.
  const box = [...open.querySelectorAll<HTMLInputElement>('input')].find((each) => !each.readOnly);
  if (box) {
    focus(box);
    type(box, formatDate(iso, { ...part, control: box }));
    await turn();
    fire(box, 'change');
    key(box, 'Enter');
    blur(box);
    if (await until(input, kept, 400, signal)) return written;
  }
  return (await pressDay(open, iso, kept, signal)) ? written : refused('notKept');
}

async function shut(
  part: ControlPart,
  stood: ReadonlySet<Element>,
  input: HTMLInputElement | undefined,
  signal: AbortSignal,
): Promise<void> {
  const open = () =>
    openPopups(part, panels).filter(
      (each) => !stood.has(each) && !each.contains(part.root) && !leaving(each),
    );
  if (open().length === 0) return;
  press(part.root.ownerDocument.body);
  if (input) blur(input);
  await until(part.root, () => open().length === 0, 300, signal);
}
