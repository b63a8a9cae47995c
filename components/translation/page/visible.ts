import { isElement, isText } from './targets';

/** Children from which on the first in view is searched for by halves. */
const many = 64;

/**
 * Texts, and elements without elements in them, where a person looks now. Boxes are read from the
 * top down; asking what stands at a point would try every row of a long list, each time.
 */
export function* visibleNodes(element: Element): Generator<Element | Text> {
  const { children } = element;
  if (children.length === 0) {
    yield element;
    return;
  }
  const long = children.length > many;
  if (!long) for (const node of element.childNodes) if (isText(node)) yield node;
  for (let at = long ? firstInView(children) : 0; at < children.length; at += 1) {
    const child = children[at];
    if (!child || !isElement(child)) continue;
    const { top, bottom, width, height } = child.getBoundingClientRect();
    if (width === 0 && height === 0) continue;
    if (top > window.innerHeight) {
      if (long) return;
    } else if (bottom >= 0) yield* visibleNodes(child);
  }
}

/** The first of many children that does not end above the window, were they in order. */
function firstInView(children: HTMLCollection): number {
  let from = 0;
  let to = children.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const bottom = children[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
