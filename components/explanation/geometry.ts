/** A box in the top window's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The element that holds the badges, over the page. */
export const badgesName = 'beian-lens-badges';

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const shift = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

/** The frames around an element's document, innermost first. */
function framesOf(element: Element): Element[] {
  const frames: Element[] = [];
  let view = element.ownerDocument.defaultView;
  while (view && view !== view.top) {
    const frame = view.frameElement;
    if (!frame) break;
    frames.push(frame);
    view = frame.ownerDocument.defaultView;
  }
  return frames;
}

/** A box inside a document of a frame, seen from the top window. */
export function toTop(box: Box, element: Element): Box {
  return framesOf(element).reduce((inner, frame) => {
    const outer = frame.getBoundingClientRect();
    return shift(inner, outer.left + frame.clientLeft, outer.top + frame.clientTop);
  }, box);
}

/** Where an element stands, seen from the top window. */
export const boxInTop = (element: Element): Box =>
  toTop(boxOf(element.getBoundingClientRect()), element);

/** The box of an element's text alone, in its own document; null where it shows none. */
export function textBox(element: Element): Box | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return box.width === 0 || box.height === 0 ? null : boxOf(box);
}

/** The last line of an element's text, in its own document; null where it shows none. */
export function lastLine(element: Element): Box | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const all = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  // Blocks inside the label are listed with their lines; a line is the lowest of what is listed.
  const low = Math.min(...all.map(({ height }) => height));
  const pieces = all.filter(({ height }) => height <= low * 1.6);
  const last = pieces.reduce<DOMRect | undefined>(
    (lowest, each) => (lowest && lowest.top >= each.top ? lowest : each),
    undefined,
  );
  if (!last) return null;
  // A line is made of pieces: the star, the words, a colon, each its own element.
  const line = pieces.filter(({ top, bottom }) => top < last.bottom - 1 && bottom > last.top + 1);
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: Math.min(...line.map(({ top }) => top)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
  };
}

/**
 * Whether a point of an element is what a person sees there: inside every scroller around it, and
 * not under a dialog or a menu. `x` and `y` are in the element's own document.
 */
export function isSeen(element: Element, x: number, y: number): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || y < 0 || y > view.innerHeight) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  let top = root.elementFromPoint(x, y);
  // A badge beside the last line of a label may lie on its middle: it hides nothing of the page.
  if (top?.localName === badgesName) {
    top = root.elementsFromPoint(x, y).find((each) => each.localName !== badgesName) ?? null;
  }
  if (top === null) return false;
  return top === element || element.contains(top) || top.contains(element);
}

/** Whether nothing of the page but what surrounds an element stands at a point beside it. */
export function isFree(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementsFromPoint(x, y).find((each) => each.localName !== badgesName);
  return top === undefined || top.contains(element);
}
