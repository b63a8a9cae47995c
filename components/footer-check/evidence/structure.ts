import { ancestors, flatParent } from './flat';
import type { Ancestor, Structure } from './types';
import type { Spot } from './windows';

const mostAncestors = 24;
/** Different numbers in as many branches of one element: a list of other sites. */
const leastRepeated = 3;

/** Counts, for each ancestor, the different numbers in it and the branches they stand in. */
export class Repeats {
  private readonly groups = new Map<Element, { numbers: Set<string>; branches: Set<Node> }>();

  add({ found, pieces }: Spot): void {
    if (found.kind !== 'filing' || found.digits === '') return;
    const [piece] = pieces;
    if (!piece) return;
    let branch: Node = piece.node;
    let depth = 0;
    for (const each of ancestors(piece.node)) {
      const group = this.groups.get(each) ?? { numbers: new Set(), branches: new Set() };
      group.numbers.add(found.digits);
      if (group.branches.size < leastRepeated) group.branches.add(branch);
      this.groups.set(each, group);
      branch = each;
      depth += 1;
      if (depth > 12) break;
    }
  }

  /** The closest ancestor that repeats numbers, one a branch. */
  around(chain: readonly Element[]): Structure['repeated'] {
    for (const [depth, each] of chain.entries()) {
      const group = this.groups.get(each);
      if (!group || group.numbers.size < leastRepeated || group.branches.size < leastRepeated)
        continue;
      return { numbers: group.numbers.size, tag: each.localName, depth };
    }
    return null;
  }
}

/** A cell over the whole width is no entry of a table, but a part of a page laid out by one. */
function spansTable(inside: readonly Element[], table: Element): boolean {
  const cell = inside.find((each) => each.localName === 'td');
  if (cell?.parentElement?.children.length !== 1) return false;
  const widest = Math.max(
    ...[...table.querySelectorAll('tr')].slice(0, 50).map((row) => row.children.length),
  );
  return widest < 2 || Number(cell.getAttribute('colspan') ?? 1) > 1;
}

function marksOf(element: Element): string {
  return ['id', 'class', 'role', 'itemtype', 'itemprop', 'aria-label']
    .map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '')
    .join(' ')
    .slice(0, 200);
}

/** What a number stands in: enough to tell a footer from an article, a list, a comment. */
export function readStructure(spot: Spot, repeats: Repeats): Structure {
  const [piece] = spot.digits;
  if (!piece) return { chain: [], repeated: null, dataTable: -1, heading: '', badge: false };
  const elements = [...ancestors(piece.node)].slice(0, mostAncestors);
  const chain: Ancestor[] = elements.map((each) => ({ tag: each.localName, marks: marksOf(each) }));
  const dataTable = elements.findIndex(
    (each, depth) =>
      each.localName === 'table' &&
      each.querySelector('th') !== null &&
      !spansTable(elements.slice(0, depth), each),
  );
  return {
    chain,
    repeated: repeats.around(elements),
    dataTable,
    heading: headingBefore(elements),
    // Only a public-security number has a badge; looking for it walks a whole list.
    badge: spot.found.kind === 'psb' && hasBadge(elements),
  };
}

/** The heading of the section it stands in: the nearest one before it, three levels up. */
function headingBefore(elements: readonly Element[]): string {
  for (const each of elements.slice(0, 6)) {
    if (each.localName === 'body' || each.localName === 'footer') break;
    let sibling = each.previousElementSibling;
    for (let count = 0; sibling && count < 8; count += 1) {
      if (/^h[2-6]$/u.test(sibling.localName))
        return (sibling.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 60);
      sibling = sibling.previousElementSibling;
    }
  }
  return '';
}

/** A picture in the same link or right beside it. */
function hasBadge(elements: readonly Element[]): boolean {
  for (const each of elements.slice(0, 3)) {
    if (each.localName === 'body') return false;
    if (each.querySelector('img, svg') !== null) return true;
    if (flatParent(each) === null) return false;
  }
  return false;
}
