import { gradientStops } from './color';
import { ancestors, styleOf } from './flat';

const unseen = 0.05;

/** Where along its length a linear gradient's stop stands, 0 to 1; null where it is not told. */
function stopPositions(image: string): (number | null)[] {
  const inner = image.slice(image.indexOf('(') + 1, image.lastIndexOf(')'));
  const parts = inner
    .split(/,(?![^()]*\))/u)
    .filter((part) => !/^\s*(?:to\b|[\d.-]+deg)/u.test(part));
  const own = parts.map((part) => {
    const percent = /\)?\s(-?[\d.]{1,12})%/u.exec(part)?.[1];
    return percent === undefined ? null : Number(percent) / 100;
  });
  return own.map((at, index) => {
    if (at !== null) return at;
    if (index === 0) return 0;
    if (index === own.length - 1) return 1;
    return null;
  });
}

/** How much a linear gradient lets through at a share of its length; null where that is not told. */
function alphaAt(image: string, share: number): number | null {
  const stops = gradientStops(image);
  const positions = stopPositions(image);
  if (stops.length < 2 || positions.length !== stops.length) return null;
  let [fromAt, fromAlpha] = [0, stops[0]?.alpha ?? 1];
  for (const [index, stop] of stops.entries()) {
    const at = positions[index];
    if (at === null || at === undefined) return null;
    if (share <= at) {
      const part = at > fromAt ? (share - fromAt) / (at - fromAt) : 1;
      return fromAlpha + (stop.alpha - fromAlpha) * part;
    }
    [fromAt, fromAlpha] = [at, stop.alpha];
  }
  return fromAlpha;
}

/** The share of a mask's length at which a point lies; null for slanted ones. */
function shareAt(image: string, edge: DOMRect, x: number, y: number): number | null {
  const direction =
    /^(?:-webkit-)?linear-gradient\(\s*(to [a-z ]+|[\d.]+deg)?/u.exec(image)?.[1] ?? '';
  const across = (x - edge.left) / Math.max(1, edge.width);
  const down = (y - edge.top) / Math.max(1, edge.height);
  const directions: Readonly<Record<string, number>> = {
    '': down,
    'to bottom': down,
    '180deg': down,
    'to top': 1 - down,
    '0deg': 1 - down,
    'to right': across,
    '90deg': across,
    'to left': 1 - across,
    '270deg': 1 - across,
  };
  return directions[direction.trim()] ?? null;
}

/** Whether the masks around an element wipe it out at a point of its viewport. */
export function maskedAt(owner: Element, x: number, y: number): boolean {
  for (const each of ancestors(owner)) {
    if (each.ownerDocument !== owner.ownerDocument) break;
    const { maskImage } = styleOf(each);
    if (maskImage === 'none' || maskImage === '' || maskImage === undefined) continue;
    const stops = gradientStops(maskImage);
    if (stops.length === 0 || stops.every((stop) => stop.alpha >= unseen)) continue;
    if (stops.every((stop) => stop.alpha < unseen)) return true;
    const share = /^(?:-webkit-)?linear-gradient/u.test(maskImage)
      ? shareAt(maskImage, each.getBoundingClientRect(), x, y)
      : null;
    const alpha = share === null ? null : alphaAt(maskImage, share);
    // What a mask of another shape leaves of it cannot be told: not seen, then.
    if (alpha === null || alpha < unseen) return true;
  }
  return false;
}
