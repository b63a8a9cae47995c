import { type Box, overlap } from './geometry';

export type Side = 'right' | 'left' | 'bottom' | 'top';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Below this width the card lies along an edge instead of standing beside the form. */
const narrow = 760;
export const cardWidth = 360;
const margin = 12;

/** The space a card takes on a side. */
export function dockBox(side: Side, { width, height }: Viewport): Box {
  const wide = Math.min(cardWidth, width - 2 * margin);
  const high = Math.round(height * 0.42);
  switch (side) {
    case 'right':
      return {
        left: width - wide - margin,
        right: width - margin,
        top: margin,
        bottom: height - margin,
      };
    case 'left':
      return { left: margin, right: margin + wide, top: margin, bottom: height - margin };
    case 'bottom':
      return {
        left: margin,
        right: width - margin,
        top: height - high - margin,
        bottom: height - margin,
      };
    case 'top':
      return { left: margin, right: width - margin, top: margin, bottom: margin + high };
  }
}

/**
 * Where the card docks so that it never covers the field: right, else left, else the edge away from
 * the field. A side that is free already is kept, so that the card does not jump about.
 */
export function dockSide(field: Box | null, viewport: Viewport, now: Side | null): Side {
  const order: readonly Side[] =
    viewport.width < narrow ? ['bottom', 'top'] : ['right', 'left', 'bottom', 'top'];
  if (field === null) return now !== null && order.includes(now) ? now : (order[0] ?? 'right');
  const free = (side: Side): boolean => !overlap(dockBox(side, viewport), field);
  if (now !== null && order.includes(now) && free(now)) return now;
  return order.find(free) ?? (field.top + field.bottom > viewport.height ? 'top' : 'bottom');
}
