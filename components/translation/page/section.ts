/** Tags, roles and, as a hint only, class names that make a heading. */
const heading =
  'h1,h2,h3,h4,h5,h6,legend,[role="heading"],[class*="title"],[class*="Title"],[class*="heading"]';

const deepest = 14;
const widest = 12;

/** What was found in one batch: labels of one form ask for the same headings. */
export interface KnownSections {
  /** The headings of each document or shadow root, where they are few enough to be gone through. */
  readonly few: Map<Node, readonly Element[] | null>;
  /** Element → the heading above it. */
  readonly above: Map<Element, string | null>;
  /** Element → the last heading in it. */
  readonly inside: Map<Element, string | null>;
}

export const noSections = (): KnownSections => ({
  few: new Map(),
  above: new Map(),
  inside: new Map(),
});

/** Headings up to which asking an element for each is cheaper than searching it for all. */
const fewest = 8;

function fewHeadings(root: Document | ShadowRoot | Element, { few }: KnownSections) {
  let found = few.get(root);
  if (found === undefined) {
    const all = root.querySelectorAll(heading);
    found = all.length <= fewest ? [...all] : null;
    few.set(root, found);
  }
  return found;
}

/**
 * The Chinese of the nearest heading above a node: among its earlier siblings, then its
 * ancestors'. Asked only for strings that have another meaning by section.
 */
export function sectionOf(
  node: Node,
  originalText: (node: Node) => string,
  known: KnownSections,
): string | null {
  const way: Element[] = [];
  let found: string | null = null;
  let at: Element | null = node.parentElement;
  // A text that stands alone has no root but itself.
  const few = at && fewHeadings(at.getRootNode() as Document | ShadowRoot | Element, known);
  for (let level = 0; at && level < deepest; level += 1) {
    const before = known.above.get(at);
    found = before === undefined ? beside(at, originalText, known.inside, few) : before;
    if (before !== undefined || found !== null) break;
    way.push(at);
    at = at.parentElement;
  }
  for (const element of way) known.above.set(element, found);
  return found;
}

/** The heading among an element's earlier siblings, the nearest first. */
function beside(
  element: Element,
  originalText: (node: Node) => string,
  inside: Map<Element, string | null>,
  few: readonly Element[] | null,
): string | null {
  let sibling = element.previousElementSibling;
  for (let count = 0; sibling && count < widest; count += 1) {
    let text = inside.get(sibling);
    if (text === undefined) {
      const found = lastHeading(sibling, few);
      const own = found ? originalText(found).trim() : '';
      text = own !== '' && own.length <= 60 ? own : null;
      inside.set(sibling, text);
    }
    if (text !== null) return text;
    sibling = sibling.previousElementSibling;
  }
  return null;
}

/** The element itself, or else the last heading in it. */
function lastHeading(element: Element, few: readonly Element[] | null): Element | null {
  if (few) {
    if (few.includes(element)) return element;
    return few.findLast((each) => element.contains(each)) ?? null;
  }
  if (element.matches(heading)) return element;
  const all = element.querySelectorAll(heading);
  return all[all.length - 1] ?? null;
}
