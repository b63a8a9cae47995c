/** Where the page's own Chinese is read from, whatever is shown now. */
export interface Originals {
  originalText(node: Node): string;
  originalAttribute(element: Element, name: string): string | null;
}

/** The page as it stands; for pages that are not translated. */
export const asShown: Originals = {
  originalText: (node) => node.textContent ?? '',
  originalAttribute: (element, name) => element.getAttribute(name),
};
