/** `chrome.dom` reaches closed roots; Firefox has a property of its own for content scripts. */
interface RootReaders {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}

/** The shadow root of an element: open, or closed where the browser lets an extension see it. */
export function hostRoot(element: Element, localName = element.localName): ShadowRoot | null {
  // What we show ourselves holds Chinese on purpose.
  const { shadowRoot } = element;
  if (localName.startsWith('beian-lens-')) return null;
  if (shadowRoot) return shadowRoot;
  // Closed roots are asked for on custom elements and empty containers only: the call is slow.
  const container = localName === 'div' || localName === 'span';
  if (!localName.includes('-') && (!container || element.firstChild)) return null;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox) return firefox;
  try {
    // Not before one is asked for: the browser makes the extension's API when it is touched.
    return (globalThis as RootReaders).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The document of a frame of the same origin, or null. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
