import { gradientStops, parseColor } from './color';
import { filtered, isBlurred } from './filters';
import { ancestors, flatParent, frameOf, isElement, styleOf } from './flat';
import { climb, lockOf, overflowOwner, rootScroller, scaleOf } from './geometry';
import { maskedAt } from './mask';
import { layersAt, opacityOf } from './painted';
import type { Sight } from './sight';
import { costly } from './slices';
import type { HiddenBy, Rgb, Visibility } from './types';
import type { Piece } from './windows';

const mostSamples = 7;
/** Of a character, so much must be let through for it to be read. */
const leastShare = 0.4;

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
    inner = each;
  }
  if (isBlurred(owner)) reasons.push('blurred');
  const security = styleOf(owner).getPropertyValue('-webkit-text-security');
  if (security !== '' && security !== 'none') reasons.push('security');
  return [...new Set(reasons)];
}

const fillOf = (style: CSSStyleDeclaration): string => style.webkitTextFillColor || style.color;

/** The fill of a text in its block's first line, where a rule gives that line one of its own. */
function firstLineFill(owner: Element, box: DOMRect): string | null {
  let block: Element | null = owner;
  while (block && /^(?:inline|contents)$/u.test(styleOf(block).display)) block = flatParent(block);
  if (!block) return null;
  const style = styleOf(block);
  const first = fillOf(styleOf(block, '::first-line'));
  // A part with a color of its own keeps it.
  if (first === '' || first === fillOf(style) || fillOf(styleOf(owner)) !== fillOf(style))
    return null;
  const inset = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.borderTopWidth);
  const lineEnd = block.getBoundingClientRect().top + inset + Number.parseFloat(style.fontSize) * 2;
  return box.bottom <= lineEnd ? first : null;
}

/** The text's colors: fill, stroke, or the gradient that is cut out by it. */
function colorsOf(owner: Element, box?: DOMRect): { colors: Rgb[]; alpha: number } {
  const style = styleOf(owner);
  const svg = owner.namespaceURI === 'http://www.w3.org/2000/svg';
  const fill = parseColor(svg ? style.fill : ((box && firstLineFill(owner, box)) ?? fillOf(style)));
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

interface Character {
  readonly node: Text;
  readonly offset: number;
  readonly owner: Element;
}

/** Characters to look at, spread over the pieces. */
function samplePoints(pieces: readonly Piece[]): Character[] {
  const characters: { node: Text; offset: number }[] = [];
  for (const { node, start, end } of pieces) {
    for (let offset = start; offset < end; offset += 1) {
      if (!/\s/u.test(node.data[offset] ?? ' ')) characters.push({ node, offset });
    }
  }
  const step = Math.max(1, (characters.length - 1) / (mostSamples - 1));
  const found: Character[] = [];
  for (let at = 0; Math.round(at) < characters.length; at += step) {
    const character = characters[Math.round(at)];
    const owner = character && flatParent(character.node);
    if (character && owner) found.push({ ...character, owner });
  }
  return found;
}

/** Where a character is painted now. */
function boxAt({ node, offset }: Character): DOMRect {
  const range = node.ownerDocument.createRange();
  // The page may have changed the text since it was read.
  const start = Math.min(offset, Math.max(0, node.data.length - 1));
  range.setStart(node, start);
  range.setEnd(node, Math.min(start + 1, node.data.length));
  return range.getBoundingClientRect();
}

/** Whether a box lies outside of the view of a document that does not scroll to it. */
function lockedAway(box: DOMRect, { ownerDocument }: Element): boolean {
  const { down, across } = lockOf(ownerDocument);
  const view = ownerDocument.defaultView;
  if (!view) return false;
  const share = (start: number, end: number, size: number) =>
    (Math.min(end, size) - Math.max(start, 0)) / (end - start);
  return (
    (down && share(box.top, box.bottom, view.innerHeight) < leastShare) ||
    (across && share(box.left, box.right, view.innerWidth) < leastShare)
  );
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
  const windowed = overflowOwner(owner.ownerDocument);
  for (const { element, style, holds } of climb(owner)) {
    if (!holds || element === owner.ownerDocument.documentElement) continue;
    if (element === windowed) continue;
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

/** Where a piece is painted: its element may be the whole page. */
function rangeOf({ node, start, end }: Piece): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.data.length));
  range.setEnd(node, Math.min(end, node.data.length));
  return range;
}

function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const names = element.getAttribute('class')?.trim().split(/\s+/u).slice(0, 3).join('.') ?? '';
  return `${element.localName}${id}${names ? `.${names}` : ''}`.slice(0, 80);
}

/** Points that are enough where they all agree: the first, the middle and the last. */
const enough = 3;
const order = [0, 3, 6, 1, 2, 4, 5];

/** Measures how a text is painted. Scrolls to it; `sight` puts back what was moved. */
export async function measureVisibility(pieces: readonly Piece[], sight: Sight): Promise<Sampled> {
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
    colors: colorsOf(faintest).colors.map((color) => filtered(faintest, color)),
    ariaHidden: [...ancestors(owner)].some((each) => each.getAttribute('aria-hidden') === 'true'),
  };
  if (hiddenBy.size > 0) return { ...nothing, ...base, hiddenBy: [...hiddenBy] };
  const points = samplePoints(pieces);
  const seen: Point[] = [];
  let boxed = 0;
  let tallest = 0;
  for (const at of order) {
    const point = points[at];
    if (!point) continue;
    const pause = sight.pause(costly);
    if (pause) await pause;
    // Between two slices the page lies where the person left it.
    if (!sight.moved || boxed === 0) sight.bringIntoView(owner, rangeOf(pieces[0] as Piece));
    const box = boxAt(point);
    if (box.width <= 0.2 || box.height <= 0.2) continue;
    boxed += 1;
    tallest = Math.max(tallest, box.width, box.height);
    seen.push(lookAt(point.owner, box));
    if (seen.length === enough && owners.length === 1 && agree(seen)) break;
  }
  if (boxed === 0) return { ...nothing, ...base, hiddenBy: ['no-box'] };
  const shown = seen.filter((each) => each.shown);
  if (seen.every((each) => each.off)) hiddenBy.add('off-screen');
  else if (shown.length === 0 && seen.some((each) => each.locked)) hiddenBy.add('locked');
  else if (shown.length === 0 && seen.some((each) => each.masked)) hiddenBy.add('masked');
  else if (shown.length === 0) hiddenBy.add('clipped');
  const [faint] = [...shown].sort((a, b) => distance(a) - distance(b));
  const tried = points.filter((point) => boxAt(point).width > 0.2).length;
  return {
    ...base,
    opacity: Math.min(base.opacity, ...shown.map((each) => each.opacity)),
    colors: faint?.colors ?? base.colors,
    // A character's box is no smaller than its type, however that came to be drawn so small.
    fontSize: Math.min(base.fontSize, tallest),
    hiddenBy: [...hiddenBy],
    shown: (shown.length / seen.length) * (tried / points.length),
    covered:
      shown.length > 0 ? shown.filter((each) => each.coveredBy !== '').length / shown.length : 0,
    coveredBy: shown.find((each) => each.coveredBy !== '')?.coveredBy ?? '',
    backdrop: faint?.backdrop ?? [],
    overImage: shown.some((each) => each.overImage),
    untested: seen.some((each) => each.untested),
    tops: shown.map((each) => each.top),
  };
}

/** What is painted at one character. */
interface Point {
  readonly shown: boolean;
  readonly off: boolean;
  readonly locked: boolean;
  readonly masked: boolean;
  readonly untested: boolean;
  readonly coveredBy: string;
  readonly opacity: number;
  readonly colors: readonly Rgb[];
  readonly backdrop: readonly Rgb[];
  readonly overImage: boolean;
  readonly top: Element | null;
}
const unseen: Point = {
  shown: false,
  off: false,
  locked: false,
  masked: false,
  untested: false,
  coveredBy: '',
  opacity: 1,
  colors: [],
  backdrop: [],
  overImage: false,
  top: null,
};

function lookAt(owner: Element, box: DOMRect): Point {
  // What runs through a marquee comes past sooner or later.
  if (inMarquee(owner)) return { ...unseen, shown: true, untested: true, top: owner };
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  for (const level of levelsOf(owner, box)) {
    if (!reachable(level.box, level.element)) return { ...unseen, off: true };
    if (lockedAway(level.box, level.element)) return { ...unseen, locked: true };
    if (clippedShare(level.box, level.element) < leastShare) return unseen;
    if (maskedAt(level.element, level.box.left, (level.box.top + level.box.bottom) / 2)) {
      return { ...unseen, masked: true };
    }
  }
  const layers = layersAt(owner, x, y);
  if (layers.met === false && !lazilyPainted(owner)) return unseen;
  const through = layers.front.reduce((rest, each) => rest * (1 - Math.min(1, each.alpha)), 1);
  const [first] = layers.front;
  const { colors, alpha } = colorsOf(owner, box);
  return {
    ...unseen,
    shown: true,
    untested: layers.met === null,
    coveredBy: through < 0.1 && first ? nameOf(first.element) : '',
    opacity: alpha * opacityOf(owner),
    colors: colors.map((color) => layers.painted(filtered(owner, color))),
    backdrop: layers.backdrop,
    overImage: layers.overImage,
    top: layers.top,
  };
}

/** A box in its document, and in each that shows it in a frame. */
function* levelsOf(owner: Element, box: DOMRect): Generator<{ element: Element; box: DOMRect }> {
  let [element, at] = [owner, box];
  for (;;) {
    yield { element, box: at };
    const frame = frameOf(element.ownerDocument);
    if (!frame) return;
    const edge = frame.getBoundingClientRect();
    at = new DOMRect(
      at.left + edge.left + frame.clientLeft,
      at.top + edge.top + frame.clientTop,
      at.width,
      at.height,
    );
    element = frame;
  }
}

/** How far the nearest-matched color of a text is from what lies behind it, at best. */
function distance({ colors, backdrop }: Pick<Point, 'colors' | 'backdrop'>): number {
  let most = colors.length === 0 || backdrop.length === 0 ? 255 : 0;
  for (const [red, green, blue] of colors) {
    for (const [r, g, b] of backdrop) {
      most = Math.max(most, Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b));
    }
  }
  return most;
}

/** Of two parts of one number, what is worse of each. */
export function worseOf(digits: Sampled, rest: Sampled): Sampled {
  const faint = rest.hiddenBy.length === 0 && distance(rest) < distance(digits) ? rest : digits;
  return {
    ...digits,
    hiddenBy: [...new Set([...digits.hiddenBy, ...rest.hiddenBy])],
    opacity: Math.min(digits.opacity, rest.opacity),
    fontSize: Math.min(digits.fontSize, rest.fontSize),
    shown: Math.min(digits.shown, rest.shown),
    covered: Math.max(digits.covered, rest.covered),
    coveredBy: digits.coveredBy || rest.coveredBy,
    colors: faint.colors,
    backdrop: faint.backdrop,
    overImage: faint.overImage,
  };
}

/** Whether all points say the same: then the characters between them need no look. */
const agree = (seen: readonly Point[]): boolean =>
  seen.every(
    (each) =>
      each.shown === seen[0]?.shown &&
      each.off === seen[0].off &&
      each.locked === seen[0].locked &&
      each.untested === seen[0].untested &&
      each.coveredBy === seen[0].coveredBy &&
      each.overImage === seen[0].overImage &&
      each.top === seen[0].top,
  );

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

/** Stands in the evidence where no look was worth its time. */
export const notMeasured: Sampled = { ...nothing, hiddenBy: [], shown: 1, untested: true };

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
