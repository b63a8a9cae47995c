import type { DisplayMode } from '../settings/schema';

/** Under this symbol stands the mode that waits, or the function that takes one. */
const key = Symbol.for('beian-lens.mode');
const slots = globalThis as Record<symbol, unknown>;

/** Says how this host is shown, whether the page's script ran before or comes after. */
export function hintMode(mode: DisplayMode): void {
  const take = slots[key];
  if (typeof take === 'function') take(mode);
  else slots[key] = mode;
}

/** The mode that was hinted, if any; `take` is given one that comes later. */
export function hintedMode(take: (mode: DisplayMode) => void): DisplayMode | undefined {
  const waiting = slots[key] as DisplayMode | undefined;
  slots[key] = take;
  return typeof waiting === 'string' ? waiting : undefined;
}
