import type { Rgb } from './types';

/** What `mix-blend-mode` makes of one channel over another, both 0 to 1 (CSS Compositing 1, 10.1). */
const modes: Readonly<Record<string, (top: number, below: number) => number>> = {
  multiply: (top, below) => top * below,
  screen: (top, below) => top + below - top * below,
  overlay: (top, below) => hardLight(below, top),
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (top, below) => (below === 0 ? 0 : top >= 1 ? 1 : Math.min(1, below / (1 - top))),
  'color-burn': (top, below) =>
    below >= 1 ? 1 : top <= 0 ? 0 : 1 - Math.min(1, (1 - below) / top),
  'hard-light': (top, below) => hardLight(top, below),
  'soft-light': (top, below) => below - (1 - 2 * top) * below * (1 - below),
  difference: (top, below) => Math.abs(top - below),
  exclusion: (top, below) => top + below - 2 * top * below,
  'plus-lighter': (top, below) => Math.min(1, top + below),
  // These take the brightness of what lies below, which is what a reader tells letters by.
  hue: (_top, below) => below,
  saturation: (_top, below) => below,
  color: (_top, below) => below,
};

const hardLight = (top: number, below: number): number =>
  top <= 0.5 ? 2 * top * below : 1 - 2 * (1 - top) * (1 - below);

/** A color as it is painted over another in a blend mode. */
export function blended(mode: string, top: Rgb, below: Rgb): Rgb {
  const mix = modes[mode];
  if (!mix) return top;
  const channel = (index: 0 | 1 | 2) => mix(top[index] / 255, below[index] / 255) * 255;
  return [channel(0), channel(1), channel(2)];
}
