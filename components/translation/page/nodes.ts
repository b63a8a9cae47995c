import type { Engine } from './engine';

/** Every text and element of the page, as far as it is followed. */
export function* nodesOf({ attached }: Engine): Generator<Text | Element> {
  for (const reference of attached) {
    const root = reference.deref();
    if (!root) continue;
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, 1 | 4);
    while (walker.nextNode()) yield walker.currentNode as Text | Element;
  }
}
