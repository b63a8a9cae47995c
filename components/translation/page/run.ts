import { isElement, isText } from './targets';

/** Elements that stand within a line of text. */
const inline = new Set(
  'a abbr b bdi bdo big cite del em font i ins mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);

/** Whether a node stands within a line. */
export const isInline = (node: Node): node is Element =>
  isElement(node) && inline.has(node.localName);

/** A text node of a run, and what holds it there. */
export interface RunPart {
  readonly node: Text;
  /** Stands in an inline element of the run, not bare in its container. */
  readonly held: boolean;
  /** That element is a link, which must keep words. */
  readonly link: boolean;
}

export interface Run {
  readonly parts: readonly RunPart[];
  /** Text stands bare beside an element or another text: certainly one string. */
  readonly mixed: boolean;
}

const mostParts = 16;

/**
 * The texts that make one string with this one: neighbors in the same line, links and emphasis
 * between them included. Null where the text stands alone, which most do.
 */
export function runOf(text: Text, originalOf: (node: Text) => string): Run | null {
  let best: Run | null = null;
  let child: Node = text;
  for (let level = 0; level < 4; level += 1) {
    const container: Node | null = child.parentNode;
    if (!container) break;
    if (child.previousSibling || child.nextSibling) best = runAround(child, originalOf) ?? best;
    if (!isInline(container)) break;
    child = container;
  }
  return best;
}

function runAround(child: Node, originalOf: (node: Text) => string): Run | null {
  const nodes: Node[] = [child];
  for (let node = child.previousSibling; node && joins(node); node = node.previousSibling) {
    nodes.unshift(node);
    if (nodes.length > mostParts) return null;
  }
  for (let node = child.nextSibling; node && joins(node); node = node.nextSibling) {
    nodes.push(node);
    if (nodes.length > mostParts) return null;
  }
  if (nodes.length < 2) return null;
  const parts: RunPart[] = [];
  for (const node of nodes) {
    if (isText(node)) parts.push({ node, held: false, link: false });
    else if (isElement(node)) collect(node, node.localName === 'a', parts);
    if (parts.length > mostParts) return null;
  }
  const full = parts.filter(({ node }) => originalOf(node).trim() !== '');
  if (full.length < 2) return null;
  return { parts, mixed: full.some((part) => !part.held) };
}

/** Whether a neighbor belongs to the line: text, a comment, or an inline element of only such. */
function joins(node: Node): boolean {
  if (isText(node) || node.nodeType === 8) return true;
  if (!isInline(node)) return false;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!joins(child)) return false;
  }
  return true;
}

function collect(element: Element, link: boolean, parts: RunPart[]): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) parts.push({ node: child, held: true, link });
    else if (isElement(child)) collect(child, link || child.localName === 'a', parts);
  }
}
