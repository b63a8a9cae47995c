import { ancestors, styleOf } from './flat';
import type { Rgb } from './types';

/** Type whose edges are blurred by so much of its size is a smear. */
const unreadableBlur = 0.4;

const clamp = (value: number): number => Math.min(255, Math.max(0, value));
const each = ([red, green, blue]: Rgb, change: (channel: number) => number): Rgb => [
  clamp(change(red)),
  clamp(change(green)),
  clamp(change(blue)),
];

/** What the functions of CSS `filter` that can wipe out a contrast do to a color. */
const functions: Readonly<Record<string, (color: Rgb, amount: number) => Rgb>> = {
  brightness: (color, amount) => each(color, (channel) => channel * amount),
  contrast: (color, amount) => each(color, (channel) => (channel - 127.5) * amount + 127.5),
  invert: (color, amount) => {
    const share = Math.min(1, amount);
    return each(color, (channel) => channel * (1 - share) + (255 - channel) * share);
  },
};

const amountOf = (text: string): number =>
  text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text || '1');

/** A color as it is painted after the filters of an element and of all that it stands in. */
export function filtered(element: Element, color: Rgb): Rgb {
  let painted = color;
  for (const outer of ancestors(element)) {
    const { filter } = styleOf(outer);
    if (filter === 'none' || filter === '') continue;
    for (const [, name = '', amount = ''] of filter.matchAll(
      /\b(brightness|contrast|invert)\(([\d.]{0,12}%?)\)/gu,
    )) {
      painted = functions[name]?.(painted, amountOf(amount)) ?? painted;
    }
  }
  return painted;
}

/** Radius of a computed `blur()`, in pixels. */
const blurOf = (filter: string): number => Number(/blur\(([\d.]{1,12})px\)/.exec(filter)?.[1] ?? 0);

/** Whether filters of an element or of what it stands in make its type a smear. */
export function isBlurred(element: Element): boolean {
  const size = Number.parseFloat(styleOf(element).fontSize);
  for (const outer of ancestors(element)) {
    if (blurOf(styleOf(outer).filter) > size * unreadableBlur) return true;
  }
  return false;
}

/** Whether a box blurs what lies behind it beyond reading. */
export const blursBehind = (style: CSSStyleDeclaration): boolean =>
  blurOf(style.backdropFilter ?? '') > 16 * unreadableBlur;
