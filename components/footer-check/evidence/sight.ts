import { frameOf } from './flat';
import { climb, lockOf, rootScroller } from './geometry';
import type { Slices } from './slices';

type Saved = Map<Element, { readonly top: number; readonly left: number }>;

/** Moves the page to look at its parts, and puts it back before anybody could see it. */
export interface Sight {
  /** As `Slices.pause`; what was moved is put back first, so that it has to be moved again. */
  pause(weight?: number): Promise<void> | undefined;
  /** Whether something is moved now. */
  readonly moved: boolean;
  /** Brings a box into the middle of all that scrolls it. */
  bringIntoView(owner: Element, part: Boxed): void;
  /** Puts everything back. */
  restore(): void;
}

interface Boxed {
  getBoundingClientRect(): DOMRect;
}

export function startSight(slices: Slices): Sight {
  const saved: Saved = new Map();
  const restore = () => {
    for (const [element, position] of saved) {
      element.scrollTo({ ...position, behavior: 'instant' });
    }
    saved.clear();
  };
  return {
    pause(weight) {
      const pause = slices.pause(weight);
      if (pause) restore();
      return pause;
    },
    get moved() {
      return saved.size > 0;
    },
    bringIntoView: (owner, part) => bringIntoView(owner, part, saved),
    restore,
  };
}

/** Brings a box into the middle of all that scrolls it; the caller puts everything back. */
function bringIntoView(owner: Element, part: Boxed, saved: Saved): void {
  let inner = part;
  for (const { element, holds, style } of climb(owner)) {
    if (!holds) continue;
    const root = element === rootScroller(owner.ownerDocument);
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    if (!root && !scrolls(style.overflowX) && !scrolls(style.overflowY)) continue;
    const lock = root ? lockOf(owner.ownerDocument) : null;
    if (lock?.down && lock.across) continue;
    const view = owner.ownerDocument.defaultView;
    const box = inner.getBoundingClientRect();
    const edge = root
      ? { top: 0, left: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 }
      : element.getBoundingClientRect();
    const out =
      box.top < edge.top ||
      box.bottom > edge.bottom ||
      box.left < edge.left ||
      box.right > edge.right;
    if (!out) continue;
    if (!saved.has(element))
      saved.set(element, { top: element.scrollTop, left: element.scrollLeft });
    const down = lock?.down ? 0 : (box.top + box.bottom) / 2 - (edge.top + edge.bottom) / 2;
    const across =
      !lock?.across && (box.left < edge.left || box.right > edge.right)
        ? (box.left + box.right) / 2 - (edge.left + edge.right) / 2
        : 0;
    element.scrollBy({ top: down, left: across, behavior: 'instant' });
    if (!root) inner = element;
  }
  const frame = frameOf(owner.ownerDocument);
  if (frame) bringIntoView(frame, frame, saved);
}
