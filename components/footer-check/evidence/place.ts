import { ancestors, flatParent, frameOf, isText, styleOf } from './flat';
import {
  type Box,
  climb,
  fixedAncestor,
  lockOf,
  overflowOwner,
  rootScroller,
  scrollerOf,
  stuckAncestor,
} from './geometry';
import type { Slices } from './slices';
import type { Stream } from './stream';
import type { Below, Place, Region } from './types';
import type { Piece } from './windows';

/** Texts and pictures at the end of a page that are always asked for their boxes. */
const lastItems = 4000;
/** Where the content known so far ends so near to where scrolling ends, nothing lower matters. */
const slack = 100;

/** The scrollers that matter, and where their content ends. */
export class Regions {
  private readonly known = new Map<Element, { id: number; parent: Element | null }>();

  /** Numbers a scroller and all that it stands in. */
  idOf(scroller: Element): number {
    const found = this.known.get(scroller);
    if (found) return found.id;
    const id = this.known.size;
    const root = scroller === rootScroller(scroller.ownerDocument);
    const frame = root ? frameOf(scroller.ownerDocument) : null;
    const parent = root ? (frame ? scrollerOf(frame) : null) : scrollerOf(scroller);
    this.known.set(scroller, { id, parent });
    if (parent) this.idOf(parent);
    return id;
  }

  /** Measures every region; the page must stand scrolled to its end. */
  async measure(stream: Stream, slices: Slices): Promise<Region[]> {
    const bottoms = await this.contentBottoms(stream, slices);
    return [...this.known].map(([scroller, { id, parent }]) => {
      const root = scroller === rootScroller(scroller.ownerDocument);
      const outer = root ? frameOf(scroller.ownerDocument) : scroller;
      const box = outer && parent ? inScroller(outer.getBoundingClientRect(), parent) : null;
      const height = root
        ? (scroller.ownerDocument.defaultView?.innerHeight ?? 0)
        : scroller.clientHeight;
      return {
        id,
        parent: parent ? this.idOf(parent) : null,
        height,
        contentBottom: bottoms.get(scroller) ?? 0,
        top: box?.top ?? 0,
        bottom: box?.bottom ?? height,
      };
    });
  }

  /** Looks from the end of the page: what is painted lowest mostly stands last. */
  private async contentBottoms(stream: Stream, slices: Slices): Promise<Map<Element, number>> {
    const bottoms = new Map<Element, number>();
    const consider = (node: Node, box: DOMRect) => {
      const element = isText(node) ? flatParent(node) : (node as Element);
      if (!element || box.height < 1 || box.width < 1) return;
      const scroller = scrollerOf(element);
      if (!this.known.has(scroller)) return;
      let { bottom } = inScroller(box, scroller);
      // A picture larger than a view that does not scroll is cut off by it; texts below it are
      // screens that a script brings.
      if (!isText(node) && scroller === rootScroller(scroller.ownerDocument)) {
        const view = scroller.ownerDocument.defaultView;
        if (view && lockOf(scroller.ownerDocument).down) {
          bottom = Math.min(bottom, view.scrollY + view.innerHeight);
        }
      }
      if (bottom <= (bottoms.get(scroller) ?? 0) + 0.5) return;
      if (isContent(element, box)) bottoms.set(scroller, bottom);
    };
    const cached = new Map<Element, number>();
    const simple = this.known.size === 1;
    const [root] = this.known.keys();
    const complete = () =>
      [...this.known.keys()].every(
        (scroller) => (bottoms.get(scroller) ?? 0) > scroller.scrollHeight - slack,
      );
    for (let index = stream.nodes.length - 1; index >= 0; index -= 1) {
      const pause = slices.pause(4);
      if (pause) await pause;
      const read = stream.nodes.length - index;
      if (read > lastItems && read % 500 === 0 && complete()) break;
      const node = stream.nodes[index] as Text;
      const parent = flatParent(node);
      if (!parent) continue;
      let bottom = cached.get(parent);
      if (bottom === undefined) {
        const box = parent.getBoundingClientRect();
        bottom = box.height === 0 ? Number.NEGATIVE_INFINITY : box.bottom + scrolledBy(parent);
        cached.set(parent, bottom);
      }
      // A parent that ends above what is known cannot hold anything lower, as a rule.
      if (simple && root && bottom <= (bottoms.get(root) ?? 0)) continue;
      if (bottom === Number.NEGATIVE_INFINITY || node.data.trim() === '') continue;
      const range = node.ownerDocument.createRange();
      range.selectNodeContents(node);
      consider(node, range.getBoundingClientRect());
    }
    for (let index = stream.replaced.length - 1; index >= 0; index -= 1) {
      const pause = slices.pause(4);
      if (pause) await pause;
      const read = stream.replaced.length - index;
      if (read > lastItems && read % 500 === 0 && complete()) break;
      const element = stream.replaced[index] as Element;
      consider(element, element.getBoundingClientRect());
    }
    return bottoms;
  }
}

const scrolledBy = (element: Element): number => element.ownerDocument.defaultView?.scrollY ?? 0;

/** A viewport box in the coordinates of a scroller's content. */
export function inScroller(box: Box, scroller: Element): Box {
  const view = scroller.ownerDocument.defaultView;
  const root = scroller === rootScroller(scroller.ownerDocument);
  const edge = root ? null : scroller.getBoundingClientRect();
  const x = root ? (view?.scrollX ?? 0) : scroller.scrollLeft - (edge?.left ?? 0);
  const y = root ? (view?.scrollY ?? 0) : scroller.scrollTop - (edge?.top ?? 0);
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

/** Painted, in the flow of the page, and in reach: no fixed bar, no hidden dialog. */
function isContent(element: Element, box: DOMRect): boolean {
  const seen = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  if (seen === false) return false;
  const view = element.ownerDocument.defaultView;
  if (!view || box.right + view.scrollX <= 0 || box.left >= view.innerWidth * 3) return false;
  if (Number.parseFloat(styleOf(element).fontSize) < 3) return false;
  let [top, bottom] = [box.top, box.bottom];
  const inside: Element[] = [];
  const windowed = overflowOwner(element.ownerDocument);
  for (const { element: each, style, holds } of climb(element)) {
    if (style.position === 'fixed' && holds) return false;
    if (style.position === 'sticky' && style.bottom !== 'auto') return false;
    if (!holds || each === element.ownerDocument.documentElement) continue;
    if (each === windowed) continue;
    if (style.overflowY === 'hidden' || style.overflowY === 'clip') {
      const edge = each.getBoundingClientRect();
      if (showsScreens(edge, inside, view)) continue;
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
      if (edge.width < 1) return false;
    }
    inside.push(each);
  }
  return bottom - top >= box.height * 0.5;
}

/**
 * Whether a box shows one screen of several at a time, and the element stands in one below: a
 * script brings it at the turn of a wheel, so that it is content though the box cuts it off.
 */
function showsScreens(edge: DOMRect, inside: readonly Element[], view: Window): boolean {
  const fills = (box: DOMRect) =>
    box.width >= view.innerWidth * 0.9 && box.height >= view.innerHeight * 0.9;
  if (!fills(edge) || edge.height > view.innerHeight * 1.1) return false;
  return inside.some((each) => {
    const box = each.getBoundingClientRect();
    return box.top >= edge.bottom - edge.height * 0.1 && fills(box);
  });
}

/** The box around all parts of a number. */
export function boxOf(pieces: readonly Piece[]): Box | null {
  const boxes = pieces.map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
  });
  const painted = boxes.filter((box) => box.width > 0 || box.height > 0);
  if (painted.length === 0) return null;
  return {
    left: Math.min(...painted.map((box) => box.left)),
    top: Math.min(...painted.map((box) => box.top)),
    right: Math.max(...painted.map((box) => box.right)),
    bottom: Math.max(...painted.map((box) => box.bottom)),
  };
}

/** Where a number stands, in the content of what scrolls it. */
export async function readPlace(
  digits: readonly Piece[],
  regions: Regions,
  stream: Stream,
  slices: Slices,
): Promise<Place> {
  const owner = digits[0] && flatParent(digits[0].node);
  const box = boxOf(digits);
  const nowhere = { top: 0, bottom: 0, left: 0, right: 0 };
  if (!owner) {
    return { region: 0, ...nowhere, fixed: null, below: [], belowLength: 0 };
  }
  const fixed = fixedAncestor(owner) ?? stuckAncestor(owner);
  const scroller = fixed ? rootScroller(owner.ownerDocument) : scrollerOf(owner);
  const region = regions.idOf(scroller);
  if (!box) return { region, ...nowhere, fixed: null, below: [], belowLength: 0 };
  if (fixed) {
    const { top, bottom } = fixed.getBoundingClientRect();
    return { region, ...box, fixed: { top, bottom }, below: [], belowLength: 0 };
  }
  const place = inScroller(box, scroller);
  return {
    region,
    ...place,
    fixed: null,
    ...(await readBelow(owner, place, scroller, stream, slices)),
  };
}

const footerMark = /foot|copyright|beian|contentinfo|bottom/iu;

/** Pictures this high are content; lower ones are the badges and codes of a footer. */
const largePicture = 240;

/** Text and large pictures painted below it in the same scroller. */
async function readBelow(
  owner: Element,
  place: Box,
  scroller: Element,
  stream: Stream,
  slices: Slices,
): Promise<{ below: Below[]; belowLength: number }> {
  const none = { below: [], belowLength: 0 };
  // Only where the region is short does the last content decide.
  if (scroller.scrollHeight > scroller.clientHeight * 1.6) return none;
  if (stream.nodes.length > 3000) return none;
  let footer: Element | null = null;
  for (const each of ancestors(owner)) {
    if (each.localName === 'body') break;
    const marks = `${each.localName} ${each.id} ${each.getAttribute('class') ?? ''} ${each.getAttribute('role') ?? ''}`;
    if (footerMark.test(marks)) footer = each;
  }
  const below: Below[] = [];
  let belowLength = 0;
  for (const node of stream.nodes) {
    const pause = slices.pause(8);
    if (pause) await pause;
    const text = node.data.trim();
    const element = flatParent(node);
    if (text === '' || !element) continue;
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.height < 1 || scrollerOf(element) !== scroller) continue;
    if (inScroller(rect, scroller).top < place.bottom - 2 || !isContent(element, rect)) continue;
    belowLength += text.length;
    if (below.length >= 24) continue;
    let tag = element.localName;
    for (const each of ancestors(element)) {
      if (/^(?:h[1-4]|main|article|form|nav|footer)$/u.test(each.localName)) {
        tag = each.localName;
        break;
      }
    }
    below.push({ text: text.slice(0, 100), tag, sameFooter: footer?.contains(element) ?? false });
  }
  for (const element of stream.replaced) {
    const pause = slices.pause(8);
    if (pause) await pause;
    const rect = element.getBoundingClientRect();
    if (rect.height < largePicture || scrollerOf(element) !== scroller) continue;
    if (inScroller(rect, scroller).top < place.bottom - 2 || !isContent(element, rect)) continue;
    below.push({ text: '', tag: 'picture', sameFooter: footer?.contains(element) ?? false });
  }
  return { below, belowLength };
}
