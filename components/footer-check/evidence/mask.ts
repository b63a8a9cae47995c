import { gradientStops } from './color';
import { ancestors, styleOf } from './flat';
import { gradientAt } from './gradient';

const unseen = 0.05;

/** Whether the masks around an element, in its document, wipe it out at a point of its viewport. */
export function maskedAt(owner: Element, x: number, y: number): boolean {
  for (const each of ancestors(owner)) {
    if (each.ownerDocument !== owner.ownerDocument) break;
    const { maskImage } = styleOf(each);
    if (maskImage === 'none' || maskImage === '' || maskImage === undefined) continue;
    const stops = gradientStops(maskImage);
    if (stops.length === 0 || stops.every((stop) => stop.alpha >= unseen)) continue;
    if (stops.every((stop) => stop.alpha < unseen)) return true;
    // What a mask of another shape leaves of it cannot be told: not seen, then.
    const alpha = gradientAt(maskImage, each.getBoundingClientRect(), x, y)?.alpha ?? 0;
    if (alpha < unseen) return true;
  }
  return false;
}
