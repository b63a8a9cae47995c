import { gradientStops, type Rgba } from './color';

interface Stop extends Rgba {
  readonly at: number;
}

const linear = /^(?:-webkit-)?linear-gradient\(/u;

/** Arguments of a CSS function, parted at its own commas. */
function argumentsOf(image: string): string[] {
  const inner = image.slice(image.indexOf('(') + 1, -1);
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let index = 0; index <= inner.length; index += 1) {
    const character = inner[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && (character === ',' || character === undefined)) {
      parts.push(inner.slice(from, index).trim());
      from = index + 1;
    }
  }
  return parts;
}

/** Stops with their places, 0 to 1; null where one is written in a way not known here. */
function placedStops(parts: readonly string[], length: number): Stop[] | null {
  const stops: { color: Rgba; at: number | null }[] = [];
  for (const part of parts) {
    const [color] = gradientStops(`gradient(${part})`);
    if (!color) return null;
    const rest = part.replace(/^[a-z-]*\([^()]*\)|^#?[a-z0-9]+/iu, '').trim();
    const places = rest === '' ? [] : rest.split(/\s+/u);
    for (const place of places) {
      const value = Number.parseFloat(place);
      if (!/(?:%|px)$/u.test(place) || Number.isNaN(value)) return null;
      stops.push({ color, at: place.endsWith('%') ? value / 100 : value / Math.max(1, length) });
    }
    if (places.length === 0) stops.push({ color, at: null });
  }
  const last = stops.length - 1;
  return stops.map(({ color, at }, index) => {
    if (at !== null) return { ...color, at };
    // Between two known places the unknown ones stand evenly.
    let before = index;
    while (before > 0 && stops[before]?.at === null) before -= 1;
    let after = index;
    while (after < last && stops[after]?.at === null) after += 1;
    const [from, to] = [stops[before]?.at ?? 0, stops[after]?.at ?? 1];
    return { ...color, at: from + ((to - from) * (index - before)) / Math.max(1, after - before) };
  });
}

/** Whether the gradient runs across, and whether it runs backwards; null for a slanted one. */
function directionOf(first: string | undefined): { across: boolean; back: boolean } | null {
  if (first === undefined || !/^(?:to\s|-?[\d.]+deg$)/u.test(first))
    return { across: false, back: false };
  const known: Readonly<Record<string, { across: boolean; back: boolean }>> = {
    'to bottom': { across: false, back: false },
    '180deg': { across: false, back: false },
    'to top': { across: false, back: true },
    '0deg': { across: false, back: true },
    'to right': { across: true, back: false },
    '90deg': { across: true, back: false },
    'to left': { across: true, back: true },
    '270deg': { across: true, back: true },
  };
  return known[first] ?? null;
}

/** The color of one straight linear gradient over a box at a point of it; null for any other image. */
export function gradientAt(image: string, edge: DOMRect, x: number, y: number): Rgba | null {
  if (!linear.test(image) || image.indexOf('gradient(') !== image.lastIndexOf('gradient('))
    return null;
  if (image.includes('url(')) return null;
  const parts = argumentsOf(image);
  const directed = /^(?:to\s|-?[\d.]+deg$)/u.test(parts[0] ?? '');
  const direction = directionOf(parts[0]);
  if (!direction) return null;
  const length = direction.across ? edge.width : edge.height;
  const share = (direction.across ? x - edge.left : y - edge.top) / Math.max(1, length);
  const stops = placedStops(directed ? parts.slice(1) : parts, length);
  if (!stops || stops.length < 2) return null;
  return between(stops, direction.back ? 1 - share : share);
}

function between(stops: readonly Stop[], share: number): Rgba | null {
  let [previous] = stops;
  for (const stop of stops) {
    if (share <= stop.at && previous) {
      const part = stop.at > previous.at ? (share - previous.at) / (stop.at - previous.at) : 1;
      const from = previous;
      const mix = (index: 0 | 1 | 2) =>
        from.rgb[index] + (stop.rgb[index] - from.rgb[index]) * part;
      return {
        rgb: [mix(0), mix(1), mix(2)],
        alpha: from.alpha + (stop.alpha - from.alpha) * part,
      };
    }
    previous = stop;
  }
  return stops.at(-1) ?? null;
}
