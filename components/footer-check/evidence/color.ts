import type { Rgb } from './types';

/** A color with its opacity. */
export interface Rgba {
  readonly rgb: Rgb;
  readonly alpha: number;
}

const transparent: Rgba = { rgb: [0, 0, 0], alpha: 0 };

let canvas: CanvasRenderingContext2D | null | undefined;

/** Lets the browser resolve what is not plain rgb: oklch(), lab(), color(). */
function drawn(color: string): Rgba {
  if (canvas === undefined) {
    const element = document.createElement('canvas');
    element.width = 1;
    element.height = 1;
    canvas = element.getContext('2d', { willReadFrequently: true });
  }
  if (!canvas) return transparent;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = 'rgba(0, 0, 0, 0)';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

/** Parses a computed color. */
export function parseColor(color: string): Rgba {
  if (color === '' || color === 'none' || color === 'transparent') return transparent;
  const match = /^rgba?\(([\d.]+),? ?([\d.]+),? ?([\d.]+)(?:,? ?\/? ?([\d.]+)(%?))?\)$/.exec(color);
  if (!match) return drawn(color);
  const [, red, green, blue, alpha, percent] = match;
  return {
    rgb: [Number(red), Number(green), Number(blue)],
    alpha: alpha === undefined ? 1 : Number(alpha) / (percent ? 100 : 1),
  };
}

/** Lays one color over another. */
export function over(top: Rgba, below: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => top.rgb[index] * top.alpha + below[index] * (1 - top.alpha);
  return [mix(0), mix(1), mix(2)];
}

/** Colors of a gradient's stops in a computed `background-image`. */
export function gradientStops(image: string): Rgba[] {
  if (!image.includes('gradient(')) return [];
  const colors = image.match(
    /(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[0-9a-f]{3,8}\b|\btransparent\b/giu,
  );
  return (colors ?? []).map(parseColor);
}

/** Whether a `background-image` paints a picture, whose colors are not known. */
export const hasPicture = (image: string): boolean =>
  /(?:url|image-set|element|paint)\(/u.test(image);
