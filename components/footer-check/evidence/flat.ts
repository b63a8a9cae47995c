/**
 * The page as it is drawn: light DOM, open shadow roots with their slots, and documents of frames
 * of the same origin. Nodes of frames come from other realms, so nothing here uses instanceof.
 */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node?.nodeType === 11 && 'host' in node;

/** The parent in the drawn tree; null at the top of a document. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The element of the frame that shows a document, where it may be seen. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The document in a frame, or null for a frame of another origin. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Ancestors from the inside out, over shadow roots and frames. */
export function* ancestors(node: Node): Generator<Element> {
  let current: Element | null = isElement(node) ? node : flatParent(node);
  while (current) {
    yield current;
    current = flatParent(current) ?? frameOf(current.ownerDocument);
  }
}

/** What is drawn in a slot; null where an element draws its own children or its shadow root's. */
export function assignedTo(element: Element): readonly Node[] | null {
  if (element.localName !== 'slot' || element.shadowRoot) return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

export const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(element, pseudo);
