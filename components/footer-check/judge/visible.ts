import type { Rgb, Visibility } from '../evidence/types';
import type { Reason } from './types';

const leastOpacity = 0.05;
const leastType = 3;
/** Colors this near in every channel cannot be told apart. */
const sameColor = 10;

export interface Seen {
  readonly visible: boolean;
  readonly reasons: readonly Reason[];
  /** Visible, but not for everybody or not for sure. */
  readonly doubts: readonly Reason[];
}

const difference = (a: Rgb, b: Rgb): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

function luminance([red, green, blue]: Rgb): number {
  const part = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

/** WCAG contrast. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const mixed = (top: Rgb, below: Rgb, alpha: number): Rgb => [
  top[0] * alpha + below[0] * (1 - alpha),
  top[1] * alpha + below[1] * (1 - alpha),
  top[2] * alpha + below[2] * (1 - alpha),
];

/** Whether a person can see a text, and why not. */
export function judgeVisibility(seen: Visibility): Seen {
  const reasons: Reason[] = seen.hiddenBy.map((by) => ({ key: `hidden.${by}` }));
  const doubts: Reason[] = [];
  const opacity = Math.min(1, seen.opacity);
  if (reasons.length === 0) {
    if (seen.opacity < leastOpacity) {
      reasons.push({ key: 'hidden.opacity', values: { percent: Math.round(seen.opacity * 100) } });
    }
    if (seen.fontSize < leastType) {
      reasons.push({ key: 'hidden.tiny', values: { pixels: Math.round(seen.fontSize * 10) / 10 } });
    }
    if (seen.covered > 0.5) reasons.push({ key: 'hidden.covered', values: { by: seen.coveredBy } });
    if (seen.shown < 0.6) reasons.push({ key: 'hidden.clipped' });
  }
  const pairs = seen.colors.flatMap((color) =>
    seen.backdrop.map((behind) => [mixed(color, behind, opacity), behind] as const),
  );
  if (reasons.length === 0 && pairs.length > 0) {
    const same = pairs.filter(([color, behind]) => difference(color, behind) <= sameColor);
    if (same.length === pairs.length && !seen.overImage) reasons.push({ key: 'hidden.color' });
    else if (same.length > 0) doubts.push({ key: 'doubt.color' });
    const best = Math.min(...pairs.map(([color, behind]) => contrast(color, behind)));
    if (reasons.length === 0 && best < 2 && !seen.overImage) {
      doubts.push({ key: 'doubt.faint', values: { contrast: Math.round(best * 100) / 100 } });
    }
  }
  if (reasons.length === 0) {
    if (seen.overImage) doubts.push({ key: 'doubt.overImage' });
    if (seen.covered > 0)
      doubts.push({ key: 'doubt.partlyCovered', values: { by: seen.coveredBy } });
    else if (seen.shown < 1) doubts.push({ key: 'doubt.partlyClipped' });
    if (seen.untested) doubts.push({ key: 'doubt.untested' });
    if (seen.ariaHidden) doubts.push({ key: 'doubt.ariaHidden' });
  }
  return { visible: reasons.length === 0, reasons, doubts };
}
