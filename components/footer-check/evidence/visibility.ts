import { gradientStops, parseColor } from './color';
import { ancestors, flatParent, frameOf, isElement, styleOf } from './flat';
import { climb, rootScroller, scaleOf } from './geometry';
import { layersAt, opacityOf } from './painted';
import type { HiddenBy, Rgb, Visibility } from './types';
import type { Piece } from './windows';

const mostSamples = 7;

export interface Sampled extends Visibility {
  /** What a click meets first, at each sampled point. */
  readonly tops: readonly (Element | null)[];
}

/** Reasons that need no box: display, visibility, details. */
function hiddenByStyle(owner: Element): HiddenBy[] {
  const reasons: HiddenBy[] = [];
  if (styleOf(owner).visibility !== 'visible') reasons.push('visibility');
  let inner: Element = owner;
  for (const each of ancestors(owner)) {
    const style = styleOf(each);
    if (style.display === 'none') reasons.push('display');
    if (style.contentVisibility === 'hidden' && each !== owner) reasons.push('display');
    if (each.localName === 'details' && !each.hasAttribute('open')) {
      if (inner.localName !== 'summary') reasons.push('details');
    }
    if (each.localName === 'iframe' && style.visibility !== 'visible') reasons.push('visibility');
    if (style.maskImage !== 'none' && style.maskImage !== '') {
      const stops = gradientStops(style.maskImage);
      if (stops.length > 0 && stops.every((stop) => stop.alpha < 0.05)) reasons.push('masked');
    }
    inner = each;
  }
  const security = styleOf(owner).getPropertyValue('-webkit-text-security');
  if (security !== '' && security !== 'none') reasons.push('security');
  return [...new Set(reasons)];
}

/** The text's colors: fill, stroke, or the gradient that is cut out by it. */
function colorsOf(owner: Element): { colors: Rgb[]; alpha: number } {
  const style = styleOf(owner);
  const svg = owner.namespaceURI === 'http://www.w3.org/2000/svg';
  const fill = parseColor(svg ? style.fill : style.webkitTextFillColor || style.color);
  if (fill.alpha < 0.05) {
    for (const each of [owner, flatParent(owner)]) {
      if (!each) continue;
      const outer = styleOf(each);
      if (outer.backgroundClip !== 'text' && outer.webkitBackgroundClip !== 'text') continue;
      const stops = gradientStops(outer.backgroundImage);
      if (stops.length > 0) {
        return {
          colors: stops.map((stop) => stop.rgb),
          alpha: Math.max(...stops.map((stop) => stop.alpha)),
        };
      }
      const plain = parseColor(outer.backgroundColor);
      if (plain.alpha > 0.05) return { colors: [plain.rgb], alpha: plain.alpha };
    }
    const stroke = parseColor(svg ? style.stroke : style.webkitTextStrokeColor);
    const width = Number.parseFloat(svg ? style.strokeWidth : style.webkitTextStrokeWidth);
    if (width > 0 && stroke.alpha > 0.05) return { colors: [stroke.rgb], alpha: stroke.alpha };
  }
  return { colors: [fill.rgb], alpha: fill.alpha };
}

/** Characters to look at, spread over the pieces. */
function samplePoints(pieces: readonly Piece[]): { owner: Element; box: DOMRect }[] {
  const characters: { node: Text; offset: number }[] = [];
  for (const { node, start, end } of pieces) {
    for (let offset = start; offset < end; offset += 1) {
      if (!/\s/u.test(node.data[offset] ?? ' ')) characters.push({ node, offset });
    }
  }
  const step = Math.max(1, (characters.length - 1) / (mostSamples - 1));
  const found: { owner: Element; box: DOMRect }[] = [];
  for (let at = 0; Math.round(at) < characters.length; at += step) {
    const character = characters[Math.round(at)];
    const owner = character && flatParent(character.node);
    if (!character || !owner) continue;
    const range = character.node.ownerDocument.createRange();
    range.setStart(character.node, character.offset);
    range.setEnd(character.node, character.offset + 1);
    found.push({ owner, box: range.getBoundingClientRect() });
  }
  return found;
}

/** Whether a box lies where the document can be scrolled to. */
function reachable(box: DOMRect, owner: Element): boolean {
  const { ownerDocument } = owner;
  const view = ownerDocument.defaultView;
  if (!view) return false;
  const root = rootScroller(ownerDocument);
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  const rtl = styleOf(ownerDocument.documentElement).direction === 'rtl';
  // What sticks out by more than two screens was put there to be out of sight.
  const widest = Math.max(root.clientWidth, Math.min(root.scrollWidth, root.clientWidth * 3));
  const least = rtl ? root.clientWidth - widest : 0;
  const most = rtl ? root.clientWidth : widest;
  if (left + box.width <= least + 1 || left >= most - 1) return false;
  return top + box.height > 1 && top < Math.max(root.scrollHeight, root.clientHeight) - 1;
}

/** The part of a box that its ancestors let through; scrollable ones can be scrolled. */
function clippedShare(box: DOMRect, owner: Element): number {
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
  const area = box.width * box.height;
  for (const { element, style, holds } of climb(owner)) {
    if (!holds || element === owner.ownerDocument.documentElement) continue;
    if (element === owner.ownerDocument.body) continue;
    if (style.display === 'inline' || style.display === 'contents') continue;
    const edge = element.getBoundingClientRect();
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    if (hides(style.overflowX)) {
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
    }
    if (hides(style.overflowY)) {
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    if (scrolls(style.overflowY) && edge.height < 4) return 0;
    if (scrolls(style.overflowX) && edge.width < 4) return 0;
    // Scrolled into view, the text lies somewhere in the box.
    if (scrolls(style.overflowY) && (bottom <= edge.top || top >= edge.bottom)) {
      top = edge.top;
      bottom = edge.top + box.height;
    }
    if (scrolls(style.overflowX) && (right <= edge.left || left >= edge.right)) {
      left = edge.left;
      right = edge.left + box.width;
    }
  }
  return (Math.max(0, right - left) * Math.max(0, bottom - top)) / Math.max(area, 0.01);
}

interface Boxed {
  getBoundingClientRect(): DOMRect;
}

/** Where a piece is painted: its element may be the whole page. */
function rangeOf({ node, start, end }: Piece): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Brings a box into the middle of all that scrolls it; the caller puts everything back. */
function bringIntoView(
  owner: Element,
  part: Boxed,
  saved: Map<Element, { top: number; left: number }>,
): void {
  let inner = part;
  for (const { element, holds, style } of climb(owner)) {
    if (!holds) continue;
    const root = element === rootScroller(owner.ownerDocument);
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    if (!root && !scrolls(style.overflowX) && !scrolls(style.overflowY)) continue;
    const view = owner.ownerDocument.defaultView;
    const box = inner.getBoundingClientRect();
    const edge = root
      ? { top: 0, left: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 }
      : element.getBoundingClientRect();
    const out =
      box.top < edge.top ||
      box.bottom > edge.bottom ||
      box.left < edge.left ||
      box.right > edge.right;
    if (!out) continue;
    if (!saved.has(element))
      saved.set(element, { top: element.scrollTop, left: element.scrollLeft });
    const down = (box.top + box.bottom) / 2 - (edge.top + edge.bottom) / 2;
    const across =
      box.left < edge.left || box.right > edge.right
        ? (box.left + box.right) / 2 - (edge.left + edge.right) / 2
        : 0;
    element.scrollBy({ top: down, left: across, behavior: 'instant' });
    if (!root) inner = element;
  }
  const frame = frameOf(owner.ownerDocument);
  if (frame) bringIntoView(frame, frame, saved);
}

/** Puts back what was scrolled for looking. */
export function restoreScroll(saved: Map<Element, { top: number; left: number }>): void {
  for (const [element, position] of saved) {
    element.scrollTo({ ...position, behavior: 'instant' });
  }
  saved.clear();
}

function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const names = element.getAttribute('class')?.trim().split(/\s+/u).slice(0, 3).join('.') ?? '';
  return `${element.localName}${id}${names ? `.${names}` : ''}`.slice(0, 80);
}

/** Measures how a text is painted. Scrolls to it; `saved` takes what has to be put back. */
export function measureVisibility(
  pieces: readonly Piece[],
  saved: Map<Element, { top: number; left: number }>,
): Sampled {
  const owner = pieces[0] && flatParent(pieces[0].node);
  if (!owner) return nothing;
  const owners = [...new Set(pieces.flatMap((piece) => flatParent(piece.node) ?? []))];
  const hiddenBy = new Set(owners.flatMap(hiddenByStyle));
  const opacities = owners.map((each) => opacityOf(each) * colorsOf(each).alpha);
  const faintest = owners[opacities.indexOf(Math.min(...opacities))] ?? owner;
  const base = {
    opacity: Math.min(...opacities),
    fontSize: Math.min(
      ...owners.map((each) => Number.parseFloat(styleOf(each).fontSize) * scaleOf(each)),
    ),
    colors: colorsOf(faintest).colors,
    ariaHidden: [...ancestors(owner)].some((each) => each.getAttribute('aria-hidden') === 'true'),
  };
  if (hiddenBy.size > 0) return { ...nothing, ...base, hiddenBy: [...hiddenBy] };
  bringIntoView(owner, rangeOf(pieces[0] as Piece), saved);
  const points = samplePoints(pieces);
  const boxes = points.filter(({ box }) => box.width > 0.2 && box.height > 0.2);
  if (boxes.length === 0) return { ...nothing, ...base, hiddenBy: ['no-box'] };
  let shown = 0;
  let covered = 0;
  let untested = 0;
  let off = 0;
  let coveredBy = '';
  let overImage = false;
  const backdrop = new Map<string, Rgb>();
  const tops: (Element | null)[] = [];
  for (const { owner: own, box } of boxes) {
    // What runs through a marquee comes past sooner or later.
    if (inMarquee(own)) {
      shown += 1;
      untested += 1;
      tops.push(own);
      continue;
    }
    if (!reachable(box, own)) {
      off += 1;
      continue;
    }
    if (clippedShare(box, own) < 0.4) continue;
    const layers = layersAt(own, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (layers.met === null) untested += 1;
    if (layers.met === false && !lazilyPainted(own)) continue;
    const through = layers.front.reduce((rest, each) => rest * (1 - Math.min(1, each.alpha)), 1);
    if (through < 0.1) {
      covered += 1;
      coveredBy ||= nameOf((layers.front[0] as { element: Element }).element);
    }
    shown += 1;
    overImage ||= layers.overImage;
    for (const color of layers.backdrop) backdrop.set(color.join(), color);
    tops.push(layers.top);
  }
  if (off === boxes.length) hiddenBy.add('off-screen');
  else if (shown === 0) hiddenBy.add('clipped');
  return {
    ...base,
    hiddenBy: [...hiddenBy],
    shown: shown / points.length,
    covered: shown > 0 ? covered / shown : 0,
    coveredBy,
    backdrop: [...backdrop.values()],
    overImage,
    untested: untested > 0,
    tops,
  };
}

function inMarquee(owner: Element): boolean {
  for (const each of ancestors(owner)) if (each.localName === 'marquee') return true;
  return false;
}

/** Parts that the browser has not painted yet are not hit by a pointer either. */
function lazilyPainted(owner: Element): boolean {
  for (const each of ancestors(owner)) {
    if (styleOf(each).contentVisibility === 'auto') return true;
  }
  return false;
}

const nothing: Sampled = {
  hiddenBy: ['no-box'],
  opacity: 0,
  fontSize: 0,
  shown: 0,
  covered: 0,
  coveredBy: '',
  colors: [],
  backdrop: [],
  overImage: false,
  ariaHidden: false,
  untested: false,
  tops: [],
};

/** The text nodes in an element, as pieces. */
export function textPieces(element: Element, most = 4): Piece[] {
  const found: Piece[] = [];
  const visit = (node: Node): void => {
    if (found.length >= most) return;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.trim() !== '') found.push({ node: node as Text, start: 0, end: data.length });
      return;
    }
    if (isElement(node) && ['script', 'style', 'template', 'noscript'].includes(node.localName))
      return;
    for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return found;
}
