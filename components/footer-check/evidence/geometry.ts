import { ancestors, flatParent, frameOf, styleOf } from './flat';

/** A box in the coordinates of the top window's viewport, or of a scroller's content. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a frame's own viewport begins in that of the top window. */
export function frameOffset(document: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}

/** Share of what scrolls it that a bar is wide; a column is narrower. */
const leastBarWidth = 0.6;

/** The element that scrolls a document. */
export const rootScroller = (document: Document): Element =>
  document.scrollingElement ?? document.documentElement;

/** The directions in which a person cannot scroll a document. */
export interface Lock {
  readonly down: boolean;
  readonly across: boolean;
}

/** The element whose overflow is the window's (CSS Overflow 3, 3.3): the body where html has none. */
export function overflowOwner({ documentElement, body }: Document): Element {
  const { overflowX, overflowY } = styleOf(documentElement);
  return overflowX === 'visible' && overflowY === 'visible'
    ? (body ?? documentElement)
    : documentElement;
}

/**
 * Whether a document was made not to scroll: what lies outside of its view is never seen, though a
 * script could still bring it there.
 */
export function lockOf(document: Document): Lock {
  const frame = frameOf(document);
  if (frame && /^(?:no|off|noscroll)$/iu.test(frame.getAttribute('scrolling') ?? '')) {
    return { down: true, across: true };
  }
  const used = styleOf(overflowOwner(document));
  const locks = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return { down: locks(used.overflowY), across: locks(used.overflowX) };
}

/** Whether a person can scroll a box up and down. */
export function scrollsVertically(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1 || element.clientHeight === 0) return false;
  const { overflowY } = styleOf(element);
  return overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay';
}

/** Whether an ancestor's box bounds an element: absolute boxes escape from those between. */
export interface Climb {
  readonly element: Element;
  /** The ancestor holds the element's box (it is, or lies outside of, the containing block). */
  readonly holds: boolean;
  readonly style: CSSStyleDeclaration;
}

const isContainingBlock = (style: CSSStyleDeclaration): boolean =>
  style.position !== 'static' || containsFixed(style);
const containsFixed = (style: CSSStyleDeclaration): boolean =>
  style.transform !== 'none' ||
  style.filter !== 'none' ||
  style.perspective !== 'none' ||
  /paint|layout|strict|content/.test(style.contain) ||
  /transform|filter|perspective/.test(style.willChange);

/** Climbs from an element to the top of its document. */
export function* climb(element: Element): Generator<Climb> {
  let leaves: 'none' | 'absolute' | 'fixed' = 'none';
  for (let current: Element | null = element; current; current = flatParent(current)) {
    const style = styleOf(current);
    const initial =
      current === element.ownerDocument.documentElement ||
      current === rootScroller(element.ownerDocument);
    // The window's own scrolling moves all that is not fixed.
    if (leaves === 'absolute' && (initial || isContainingBlock(style))) leaves = 'none';
    else if (leaves === 'fixed' && containsFixed(style)) leaves = 'none';
    yield { element: current, holds: leaves === 'none', style };
    if (leaves === 'none') {
      if (style.position === 'absolute') leaves = 'absolute';
      else if (style.position === 'fixed') leaves = 'fixed';
    } else if (leaves === 'absolute' && style.position === 'fixed') leaves = 'fixed';
  }
}

/** The nearest ancestor that is fixed to the viewport. */
export function fixedAncestor(element: Element): Element | null {
  for (const { element: each, style, holds } of climb(element)) {
    if (style.position === 'fixed' && holds) {
      for (const outer of climb(each)) {
        if (outer.element !== each && containsFixed(outer.style)) return null;
      }
      return each;
    }
  }
  return null;
}

/**
 * The nearest bar that sticks to the top of what scrolls it now. Its place in the content is where
 * the reader is: like a fixed one, it is judged by its place in the view. A column that sticks
 * beside the content stands next to its end, once that is reached.
 */
export function stuckAncestor(element: Element): Element | null {
  for (const { element: each, style, holds } of climb(element)) {
    if (!holds || style.position !== 'sticky' || style.top === 'auto') continue;
    const scroller = scrollerOf(each);
    const root = scroller === rootScroller(each.ownerDocument);
    const edge = root ? 0 : scroller.getBoundingClientRect().top;
    const offset = Number.parseFloat(style.top) || 0;
    const box = each.getBoundingClientRect();
    if (box.width < scroller.clientWidth * leastBarWidth) continue;
    if (box.top <= edge + offset + 1) return each;
  }
  return null;
}

/** The scroller that moves an element: a box in its document, or the document itself. */
export function scrollerOf(element: Element): Element {
  const root = rootScroller(element.ownerDocument);
  for (const { element: each, holds } of climb(element)) {
    if (each === element || !holds) continue;
    if (each === root || each === element.ownerDocument.documentElement) break;
    if (each === element.ownerDocument.body && root !== each) {
      // A scrolling body moves the window, unless the html element scrolls by itself.
      if (styleOf(element.ownerDocument.documentElement).overflowY === 'visible') continue;
    }
    if (scrollsVertically(each)) return each;
  }
  return root;
}

/** How much a box is drawn smaller or larger than laid out, by transforms and zoom. */
export function scaleOf(element: Element): number {
  let scale = 1;
  for (const each of ancestors(element)) {
    const style = styleOf(each);
    // The computed size of type is that before zoom.
    const zoom = Number(style.zoom);
    if (zoom > 0) scale *= zoom;
    if (style.transform !== 'none') {
      const matrix = new DOMMatrixReadOnly(style.transform);
      const x = Math.hypot(matrix.a, matrix.b);
      const y = Math.hypot(matrix.c, matrix.d);
      scale *= Math.min(x, y);
    }
    if (style.scale !== 'none' && style.scale !== '') {
      const factors = style.scale.split(' ').map(Number);
      scale *= Math.min(Math.abs(factors[0] ?? 1), Math.abs(factors[1] ?? factors[0] ?? 1));
    }
  }
  return scale;
}
