import type { RecognisedField } from '../fields/types';

/** Where each key goes from a place in a row of a known length. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes all badges one stop of the Tab key, as a toolbar is: arrows, Home and End go from field to
 * field. A stop a field would double the page's own.
 */
export function moveByKeys(
  root: ShadowRoot,
  badges: ReadonlyMap<HTMLElement, HTMLButtonElement>,
  page: { fields(): readonly RecognisedField[]; draw(): void },
  signal: AbortSignal,
): { settle(): void } {
  let stop: HTMLButtonElement | null = null;
  const become = (button: HTMLButtonElement | null): void => {
    if (stop === button) return;
    if (stop) stop.tabIndex = -1;
    if (button) button.tabIndex = 0;
    stop = button;
  };
  const onKey = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    const fields = page.fields();
    const at = fields.findIndex(({ control }) => badges.get(control) === event.target);
    const field = fields[move(at, fields.length)];
    const button = field && badges.get(field.control);
    if (!field || !button) return;
    event.preventDefault();
    // A field out of sight has no badge yet.
    if (button.hidden) {
      field.control.scrollIntoView({ block: 'center' });
      page.draw();
    }
    if (button.hidden) return;
    become(button);
    button.focus({ preventScroll: true });
  };
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), { signal });
  root.addEventListener('focusin', (event) => become(event.target as HTMLButtonElement), {
    signal,
  });
  return {
    /** After badges were drawn: the stop is one that is seen. */
    settle: () => {
      if (stop && !stop.hidden && stop.isConnected) return;
      become([...badges.values()].find((button) => !button.hidden) ?? null);
    },
  };
}
