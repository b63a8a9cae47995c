import type { Painter } from './painter';

const mostAtOnce = 300;

/**
 * Shortens the texts that do not fit where they stand. All are measured before any is written, so
 * that the page is laid out once.
 */
export function measureShortForms(painter: Painter): void {
  const clipped: Text[] = [];
  let count = 0;
  for (const node of painter.unmeasured) {
    if (count >= mostAtOnce) break;
    count += 1;
    const fits = measure(node);
    if (fits === null && node.isConnected) continue;
    painter.unmeasured.delete(node);
    if (fits === false) clipped.push(node);
  }
  for (const node of clipped) painter.shorten(node);
}

/** Whether a text fits its box; null where it is not shown now. */
export function measure(node: Text): boolean | null {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const text = range.getBoundingClientRect();
  if (text.width === 0 || text.height === 0) return null;
  let element = node.parentElement;
  if (element && crossed(element, text)) return false;
  for (let level = 0; element && level < 5; level += 1) {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // Inline elements have no client box.
    if (clientWidth > 0) {
      if (element === node.parentElement && scrollWidth > clientWidth + 1) return false;
      const box = element.getBoundingClientRect();
      if (text.right > box.right + 1 || text.left < box.left - 1) return false;
      if (level < 2 && clientHeight > 0 && scrollHeight > clientHeight + 4) {
        if (text.bottom > box.bottom + 2) return false;
      }
    }
    element = element.parentElement;
  }
  return true;
}

/** Whether a drawn line runs through a text: a stepper's, measured before the words were ours. */
function crossed(element: Element, text: DOMRect): boolean {
  const near = element.parentElement?.parentElement?.querySelectorAll(':scope > * > *, :scope > *');
  return [...(near ?? [])].some((each) => {
    const { height, left, right, top, bottom } = each.getBoundingClientRect();
    const through = top > text.top + 3 && bottom < text.bottom - 3;
    return height > 0 && height < 4 && through && left < text.right && right > text.left;
  });
}
