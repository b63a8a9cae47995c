let read: (node: Node) => string = (node) => node.textContent ?? '';

/** Menus and chosen values are translated in place; what is matched is the page's own text. */
export function readPageTextWith(reader: (node: Node) => string): void {
  read = reader;
}

/** The page's own text of an element, one line. */
export function pageText(element: Node): string {
  return read(element)
    .replace(/[\u200b-\u200d\ufeff\ue000-\uf8ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
