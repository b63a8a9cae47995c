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
  for (const element of start.querySelectorAll('*')) {
    // Our own card and badges are no part of the page.
    if (element.localName.startsWith('beian-lens-')) continue;
    if (element.shadowRoot) roots.push(...searchRoots(element.shadowRoot, depth + 1));
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = frameDocument(element as HTMLIFrameElement);
      if (inner?.body) roots.push(...searchRoots(inner, depth + 1));
    }
  }
  return roots;
}
