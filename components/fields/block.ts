import { leftAlone } from './summary';
import type { FieldBlock, RecognisedField } from './types';

/** Smaller than this nobody sees it, and somebody may have hidden it on purpose. */
const smallest = 4;

/**
 * Whether what clips its content leaves nothing of an element to be seen: a box of no height, of
 * one pixel. What is placed absolutely escapes the boxes it is not placed in.
 */
function clippedAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  let escapes = false;
  for (let at: Element | null = element; view && at; at = at.parentElement) {
    const { overflowX, overflowY, clipPath, position } = view.getComputedStyle(at);
    if (/^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
    // The overflow of these two is the window's.
    if (at.localName === 'body' || at.localName === 'html') return false;
    if (!escapes || position !== 'static') {
      const { width, height } = at.getBoundingClientRect();
      if (/hidden|clip/.test(overflowX) && width < smallest) return true;
      if (/hidden|clip/.test(overflowY) && height < smallest) return true;
      if (position === 'fixed') return false;
      escapes = position === 'absolute';
    }
  }
  return false;
}

const isSmall = ({ width, height }: DOMRect): boolean => width < smallest || height < smallest;

/** Neither it nor what stands in it is big enough: what floats leaves its own box no height. */
function isSpeck(element: Element): boolean {
  if (!isSmall(element.getBoundingClientRect())) return false;
  const inside = element.ownerDocument.createRange();
  inside.selectNodeContents(element);
  return isSmall(inside.getBoundingClientRect());
}

/** Why nothing is written into a field, judged when it matters: at the moment of writing too. */
export function blockOf(field: RecognisedField): FieldBlock | null {
  const alone = leftAlone(field);
  if (alone) return alone;
  for (const part of field.parts) {
    const seen = part.kind === 'file' ? (part.root.parentElement ?? part.root) : part.root;
    const { right, bottom } = seen.getBoundingClientRect();
    const view = seen.ownerDocument.defaultView;
    const away = right + (view?.scrollX ?? 0) < 0 || bottom + (view?.scrollY ?? 0) < 0;
    if (away || isSpeck(seen) || clippedAway(seen)) return 'hidden';
  }
  return null;
}
