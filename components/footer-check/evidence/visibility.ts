import { opacityOf } from './cover';
import { filtered, isBlurred } from './filters';
import { ancestors, flatParent, isElement, styleOf } from './flat';
import { scaleOf } from './geometry';
import { colorsOf } from './ink';
import { agree, distance, lookAt, type Point } from './point';
import type { Sight } from './sight';
import { costly } from './slices';
import type { HiddenBy, Visibility } from './types';
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
    inner = each;
  }
  if (isBlurred(owner)) reasons.push('blurred');
  const security = styleOf(owner).getPropertyValue('-webkit-text-security');
  if (security !== '' && security !== 'none') reasons.push('security');
  return [...new Set(reasons)];
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

/** Where a piece is painted: its element may be the whole page. */
function rangeOf({ node, start, end }: Piece): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.data.length));
  range.setEnd(node, Math.min(end, node.data.length));
  return range;
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
