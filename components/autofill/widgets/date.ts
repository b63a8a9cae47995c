import type { ControlPart } from '../../fields/types';
import { longTerm } from '../wanted';
import { pressDay } from './calendar';
import { dateOf, datesOf as datesIn, formatDate } from './dates';
import { blur, fire, focus, key, press, type } from './events';
import { floatingAround, leaving, openPopups } from './popup';
import { refused, type Want, type WidgetDriver, type Written, written } from './types';
import { turn, until } from './wait';

/** Panels of date pickers, which open beside their input. */
const panels =
  '[role="dialog"],[role="grid"],[class*="picker-dropdown"],[class*="picker-panel"],[class*="picker-body"],[class*="picker-popup"],[class*="picker__popper"],[class*="picker-container"],[class*="calendar-picker"],[class*="overlay-wrapper"],[class*="picker2-overlay"],[class*="date-picker"][class*="panel"],[class*="date-time-picker"],[class*="date-panel"],[class*="datepicker"],[class*="date-picker__panel"],[class*="range-picker__panel"],[class*="picker-container"]';

const inputsOf = (part: ControlPart): HTMLInputElement[] =>
  part.root.tagName === 'INPUT'
    ? [part.root as HTMLInputElement]
    : [...part.root.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')];

const standing = (input: HTMLInputElement): string | null => dateOf(input.value);

/** Pickers of one day that were asked for both ends of a range, and hold the last. */
const singles = new WeakSet<HTMLElement>();

/** Whether a picker says of itself that it takes two days. */
function isRange(part: ControlPart): boolean {
  const told = [part.root, ...part.root.querySelectorAll('[class*="range" i]')];
  const shown = inputsOf(part).map((input) => `${input.placeholder} ${input.value}`);
  return (
    told.some((each) => /range/i.test(each.getAttribute('class') ?? '')) ||
    openPopups(part, panels).some(
      (each) => /range/i.test(each.getAttribute('class') ?? '') && !leaving(each),
    ) ||
    shown.some((text) => /[至~～]/.test(text))
  );
}

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
    if (!second) {
      const ends = singles.has(part.root) ? [want.until] : [want.from, want.until];
      return datesIn(first.value).join() === ends.join();
    }
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
      singles.delete(part.root);
      let done = await writeBoth(part, inputs[0], [from, to], signal);
      if (!done.ok && !signal.aborted && !inputs[0].disabled && !isRange(part)) {
        // It takes one day: that a document has an end is what is asked of it.
        singles.add(part.root);
        done = await writeOne(part, inputs[0], to, true, signal);
      }
      await shut(part, stood, inputs[0], signal);
      return done;
    }
    if (dates.length > 1 && inputs[0]?.readOnly) await typeInPanel(part, inputs[0], dates, signal);
    for (const [index, iso] of this.holds(part, want) ? [] : dates.entries()) {
      const input = inputs[index];
      if (!input || iso === null) continue;
      if (input.disabled) return refused('disabled');
      const done = await writeOne(part, input, iso, index === dates.length - 1, signal);
      if (!done.ok && dates.length === 1) return done;
      if (!done.ok) break;
    }
    await shut(part, stood, inputs[0], signal);
    const holds = () => this.holds(part, want);
    if (await until(part.root, holds, dates.length > 1 ? 150 : 300, signal)) return written;
    const [from, to] = dates;
    if (!from || !to || !inputs[0] || signal.aborted) return refused('notKept');
    const picked = await pickBoth(part, inputs[0], [from, to], () => holds() || null, signal);
    await shut(part, stood, inputs[0], signal);
    return picked && holds() ? written : refused('notKept');
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

/** What stands between the two dates of a range in one box. */
const between = (input: HTMLInputElement): string =>
  /\s[~～至]\s/.exec(`${input.placeholder} ${input.value}`)?.[0] ?? ' - ';

/** A range in one box: typed in one line, or pressed day by day. */
async function writeBoth(
  part: ControlPart,
  input: HTMLInputElement,
  dates: readonly [string, string],
  signal: AbortSignal,
): Promise<Written> {
  if (input.disabled) return refused('disabled');
  const panel = watchPanel(part);
  open(input);
  await turn();
  const kept = () => (datesIn(input.value).join() === dates.join() ? true : null);
  if (!input.readOnly) {
    if (
      await typeInto(
        input,
        dates.map((iso) => formatDate(iso, part)).join(between(input)),
        true,
        kept,
        signal,
      )
    )
      return written;
    // Leaving the box may have shut its panel.
    if (!panel()) open(input);
  }
  const opened = await until(part.root, panel, 600, signal);
  if (!opened) return refused('notKept');
  return (await pressBoth(opened, dates, kept, signal)) ? written : refused('notKept');
}

/** Both ends of a range in its panel; a picker may show neither before it has both. */
async function pressBoth(
  panel: Element,
  dates: readonly [string, string],
  kept: () => true | null,
  signal: AbortSignal,
): Promise<boolean> {
  if (!(await pressDay(panel, dates[0], null, signal))) return false;
  return pressDay(panel, dates[1], kept, signal);
}

/** Opens a range picker anew and presses its days. */
async function pickBoth(
  part: ControlPart,
  input: HTMLInputElement,
  dates: readonly [string, string],
  kept: () => true | null,
  signal: AbortSignal,
): Promise<boolean> {
  const panel = watchPanel(part);
  open(input);
  const opened = await until(part.root, panel, 600, signal);
  return opened !== null && pressBoth(opened, dates, kept, signal);
}

function open(input: HTMLInputElement): void {
  focus(input);
  press(input);
}

/** Finds the panel that a press on a picker opens; called before the press. */
function watchPanel(part: ControlPart): () => Element | null {
  // One that is still on its way out may come back.
  const before = new Set(openPopups(part, panels).filter((each) => !leaving(each)));
  return () => {
    const named = openPopups(part, panels).find((e) => !before.has(e) && !leaving(e));
    // The head of a calendar may stand beside what is called its panel.
    return named ? floatingAround(named, part.control) : null;
  };
}

/** Pickers that take Enter for the day that is marked in their panel, which is today. */
const marksToday = /(?:^|\s)(?:ivu-date-picker|rs-(?:picker|date)|p-calendar|p-datepicker)/;

/** Types a date and leaves the box: the picker parses it, at Enter or when it is left. */
async function typeInto(
  input: HTMLInputElement,
  text: string,
  last: boolean,
  kept: () => true | null,
  signal: AbortSignal,
): Promise<boolean> {
  const wrong = () => input.getAttribute('aria-invalid') === 'true';
  const before = wrong();
  const stood = input.value;
  type(input, text);
  await turn();
  if (!before && wrong()) {
    // Not the picker's own way to write a date: it would stand there until the page draws a frame,
    // and pass for what was pressed.
    type(input, stood);
    await turn();
    return false;
  }
  fire(input, 'change');
  let at: Element | null = input;
  while (at && !marksToday.test(at.getAttribute('class') ?? '')) at = at.parentElement;
  if (!at) key(input, 'Enter');
  else await turn();
  if (last) blur(input);
  return (await until(input, kept, 250, signal)) === true;
}

/** Text boxes that a panel has of its own. */
const boxesIn = (panel: Element): HTMLInputElement[] =>
  [...panel.querySelectorAll<HTMLInputElement>('input')].filter(
    (each) => !each.readOnly && /^(?:text|search|)$/.test(each.getAttribute('type') ?? ''),
  );

/** Both days into the boxes of a panel, where the widget's own take no typing (Fusion's first). */
async function typeInPanel(
  part: ControlPart,
  input: HTMLInputElement,
  dates: readonly (string | null)[],
  signal: AbortSignal,
): Promise<void> {
  const panel = watchPanel(part);
  open(input);
  const opened = await until(part.root, panel, 600, signal);
  const boxes = opened ? boxesIn(opened) : [];
  for (const [index, iso] of boxes.length > 1 ? dates.entries() : []) {
    const box = boxes[index];
    if (!box || iso === null) continue;
    focus(box);
    // It goes by its focus which of the days is typed.
    await turn();
    type(box, formatDate(iso, { ...part, control: box }));
    await turn();
    fire(box, 'change');
    blur(box);
    await turn();
  }
  await shut(part, new Set(), input, signal);
}

async function writeOne(
  part: ControlPart,
  input: HTMLInputElement,
  iso: string,
  last: boolean,
  signal: AbortSignal,
): Promise<Written> {
  const panel = watchPanel(part);
  open(input);
  const kept = () => (standing(input) === iso ? true : null);
  if (!input.readOnly) {
    await turn();
    if (await typeInto(input, formatDate(iso, part), last, kept, signal)) return written;
    // Leaving the box may have shut its panel.
    if (!panel()) open(input);
  }
  const opened = await until(part.root, panel, 600, signal);
  if (!opened) return refused(input.readOnly ? 'didNotOpen' : 'notKept');
  // Pickers whose trigger takes no text have a text box in their panel, or cells that name a day.
  const [box] = boxesIn(opened);
  if (box) {
    focus(box);
    type(box, formatDate(iso, { ...part, control: box }));
    await turn();
    fire(box, 'change');
    key(box, 'Enter');
    blur(box);
    if (await until(input, kept, 400, signal)) return written;
  }
  return (await pressDay(opened, iso, kept, signal)) ? written : refused('notKept');
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
