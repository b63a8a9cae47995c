import * as classes from './classes';
import type { Lookup } from './lookup';
import type { Originals } from './originals';
import type { SearchRoot } from './roots';
import { isShown } from './shown';

/** A heading, and how far it reaches. */
export interface Heading {
  /** As the catalogue writes it; null for a heading that it does not know. */
  readonly text: string | null;
  readonly element: Element;
  /** The smallest element that holds the heading and a control after it. */
  readonly reach: Element;
  /** Tag and class: headings of one level look alike. */
  readonly look: string;
}

const longestHeading = 40;

/** Where a heading's words are something else: an option, a step, a link, a button, a field's label. */
const notHeadings =
  'label,option,button,a,nav,[role="option"],[role="radio"],[role="checkbox"],[role="menuitem"],[role="navigation"],[role="tab"][aria-selected="false"],[class*="radio"],[class*="checkbox"],[class*="select"],[class*="-step"],[class*="steps"],[class*="breadcrumb"],[class*="menu"],[class*="form-item"],[class*="form-group"],td,textarea';

const heading = /^H[1-6]$|^LEGEND$/;
const han = /\p{Script=Han}/u;

const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

const lookOf = (element: Element): string => `${element.tagName}.${classes.classesOf(element)}`;

/**
 * Headings of a tree in page order: those the catalogue knows, and those that look like one of
 * them. `controls` are the roots of the tree's widgets in page order.
 */
export function collectHeadings(
  root: SearchRoot,
  controls: readonly Element[],
  lookup: Lookup,
  originals: Originals,
): Heading[] {
  const known = new Map<Element, string>();
  const looks = new Set<string>();
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (length < 2 || length > 200) continue;
    const own = originals.originalText(node);
    if (own.length > longestHeading) continue;
    const text = lookup.heading(own);
    const element = node.parentElement;
    if (text === null || !element) continue;
    if (element.closest(notHeadings) && !heading.test(element.tagName)) continue;
    if (!isShown(element)) continue;
    known.set(element, text);
    looks.add(lookOf(element));
  }
  const found: Heading[] = [];
  for (const [element, text] of known) {
    found.push({ text, element, reach: reachOf(element, controls), look: lookOf(element) });
  }
  for (const element of likeThem(root, known)) {
    const look = lookOf(element);
    const text = looks.has(look) ? originals.originalText(element) : '';
    if (text.length > longestHeading || !han.test(text) || !isShown(element)) continue;
    found.push({ text: null, element, reach: reachOf(element, controls), look });
  }
  return found.sort((a, b) => (follows(a.element, b.element) ? -1 : 1));
}

/** Elements of the same tag and class as a known heading: a part of the form that we do not know. */
function likeThem(root: SearchRoot, known: ReadonlyMap<Element, string>): Set<Element> {
  const alike = new Set<Element>();
  const asked = new Set<string>();
  for (const element of known.keys()) {
    const first = classes.classesOf(element).trim().split(/\s+/)[0] ?? '';
    const query = first === '' ? element.tagName : `${element.tagName}.${CSS.escape(first)}`;
    if (asked.has(query) || (first === '' && !heading.test(element.tagName))) continue;
    asked.add(query);
    for (const other of root.querySelectorAll(query)) if (!known.has(other)) alike.add(other);
  }
  return alike;
}

function reachOf(from: Element, controls: readonly Element[]): Element {
  const next = controls.find((control) => follows(from, control));
  let at: Element = from;
  while (next && at.parentElement && !at.contains(next)) at = at.parentElement;
  return at;
}

/**
 * Known headings above a control, nearest first. A heading that we do not know ends those that
 * look like it; `strange` tells that the nearest one is such.
 */
export function headingsAbove(
  control: Element,
  headings: readonly Heading[],
): { readonly texts: readonly string[]; readonly strange: boolean } {
  const texts: string[] = [];
  const ended = new Set<string>();
  let strange = false;
  for (let index = headings.length - 1; index >= 0; index--) {
    const each = headings[index];
    if (!each?.reach.contains(control) || !follows(each.element, control)) continue;
    if (each.text !== null && !ended.has(each.look)) texts.push(each.text);
    if (each.text === null && texts.length === 0) strange = true;
    ended.add(each.look);
  }
  return { texts, strange };
}
