/** A tree that is searched on its own: a document, or an open shadow root. */
export type SearchRoot = Document | ShadowRoot;

/** Frames nested deeper than this are no form of an official page. */
const maxDepth = 6;

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin is not ours to look into.
    return null;
  }
}

/**
 * The document, its same-origin frames and open shadow roots, in page order. Nodes of a frame
 * belong to another realm, so nothing here or after may ask `instanceof`.
 */
export function searchRoots(start: SearchRoot, depth = 0): SearchRoot[] {
  const roots: SearchRoot[] = [start];
  if (depth >= maxDepth) return roots;
  const all = start.querySelectorAll('*');
  for (let at = 0; at < all.length; at += 1) {
    const element = all[at] as Element;
    const { localName, shadowRoot } = element;
    if (localName === 'iframe' || localName === 'frame') {
      const inner = frameDocument(element as HTMLIFrameElement);
      if (inner?.body) roots.push(...searchRoots(inner, depth + 1));
    }
    // Our own card and badges are no part of the page.
    else if (shadowRoot && !localName.startsWith('beian-lens-')) {
      roots.push(...searchRoots(shadowRoot, depth + 1));
    }
  }
  return roots;
}
