import { around, type Painter } from './painter';

const mostAtOnce = 300;

/**
 * Shortens the texts that do not fit where they stand, as many as there is time for. All are
 * measured before any is written, so that the page is laid out once. True where some could be
 * measured and others are left.
 */
export function measureShortForms(painter: Painter, late: () => boolean): boolean {
  const { unmeasured } = painter;
  const clipped: Text[] = [];
  let measured = false;
  let left = Math.min(unmeasured.size, mostAtOnce);
  for (const node of unmeasured) {
    if (left === 0 || late()) break;
    left -= 1;
    unmeasured.delete(node);
    const fits = node.isConnected ? measure(node) : true;
    // Not shown now: asked again after the others.
    if (fits === null) unmeasured.add(node);
    else measured = true;
    if (fits === false) clipped.push(node);
  }
  for (const node of clipped) shorten(node, painter);
  return measured && unmeasured.size > 0;
}

/** Replaces a text by its shorter form: it did not fit. */
function shorten(node: Text, painter: Painter): void {
  const record = painter.records.text(node);
  if (!record?.short || node.data !== record.shown) return;
  const shown = around(record.original, record.short);
  record.shown = shown;
  record.short = null;
  painter.set(node, shown);
}

/** Whether a text fits its box; null where it is not shown now. */
export function measure(node: Text): boolean | null {
  // Asking a box of what the browser leaves out would lay it out.
  if (node.parentElement?.checkVisibility({ contentVisibilityAuto: true }) === false) return null;
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
      // In a round button touching the curve is as good as over it: a tenth stays free.
      if (
        level === 0 &&
        Math.hypot(text.width / box.width, text.height / box.height) > 0.9 &&
        getComputedStyle(element).borderTopLeftRadius === '50%'
      )
        return false;
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
