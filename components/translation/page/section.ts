/** Tags, roles and, as a hint only, class names that make a heading. */
const heading =
  'h1,h2,h3,h4,h5,h6,legend,[role="heading"],[class*="title"],[class*="Title"],[class*="heading"]';

const deepest = 14;
const widest = 12;

/**
 * The Chinese of the nearest heading above a node: among its earlier siblings, then its
 * ancestors'. Asked only for strings that have another meaning by section.
 */
export function sectionOf(node: Node, originalText: (node: Node) => string): string | null {
  let at: Element | null = node.parentElement;
  for (let level = 0; at && level < deepest; level += 1) {
    let sibling = at.previousElementSibling;
    for (let count = 0; sibling && count < widest; count += 1) {
      const found = sibling.matches(heading) ? sibling : lastHeading(sibling);
      const text = found ? originalText(found).trim() : '';
      if (text !== '' && text.length <= 60) return text;
      sibling = sibling.previousElementSibling;
    }
    at = at.parentElement;
  }
  return null;
}

function lastHeading(element: Element): Element | null {
  const all = element.querySelectorAll(heading);
  return all[all.length - 1] ?? null;
}
