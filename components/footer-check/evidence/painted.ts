import { blended } from './blend';
import { gradientStops, hasPicture, over, parseColor, type Rgba } from './color';
import { type Cover, coverAlpha, passedThrough, pictures } from './cover';
import { filtered } from './filters';
import { ancestors, flatParent, frameOf, styleOf } from './flat';
import { gradientAt } from './gradient';
import type { Rgb } from './types';

/** What is painted at a point in front of and behind an element. */
export interface Layers {
  /** Opaque things in front of it. */
  readonly front: readonly Cover[];
  readonly backdrop: readonly Rgb[];
  readonly overImage: boolean;
  /** A text's color there, after the blend modes of what it stands in. */
  readonly painted: (color: Rgb) => Rgb;
  /** The element is met by a pointer there; null where pointers pass through it. */
  readonly met: boolean | null;
  /** What a click meets first. */
  readonly top: Element | null;
}

/** The box that hit testing knows an element by. */
export function boxed(element: Element): Element {
  let current = element;
  while (styleOf(current).display === 'contents') {
    const parent = flatParent(current);
    if (!parent) break;
    current = parent;
  }
  return current;
}

/** In documents of so many elements, asking for all that lies at a point is a long task. */
const largeDocument = 30_000;
/** Children of one element that are looked through for what lies behind another. */
const siblingsSearched = 300;

/** Boxes at a point of the viewport that an element's document knows, front to back. */
function stackAt(root: Document | ShadowRoot, target: Element, x: number, y: number): Element[] {
  const { ownerDocument } = target;
  if (root === ownerDocument && ownerDocument.getElementsByTagName('*')[largeDocument]) {
    const first = root.elementFromPoint(x, y);
    if (first === target) return [target, ...around(target, x, y)];
  }
  return root.elementsFromPoint(x, y).filter((each) => each.getRootNode() === root);
}

/** What lies at a point behind an element that is met first there: its ancestors, and what they hold. */
function around(target: Element, x: number, y: number): Element[] {
  const found: Element[] = [];
  let child = target;
  for (let parent = child.parentElement; parent; parent = child.parentElement) {
    if (parent.childElementCount <= siblingsSearched) {
      for (const sibling of parent.children) {
        if (sibling === child) continue;
        const box = sibling.getBoundingClientRect();
        if (box.left <= x && box.right >= x && box.top <= y && box.bottom >= y) found.push(sibling);
      }
    }
    found.push(parent);
    child = parent;
  }
  return found;
}

/** Reads what lies over and under an element at a point of its own viewport. */
export function layersAt(owner: Element, x: number, y: number): Layers {
  const front: Cover[] = [];
  const behind: Element[] = [];
  let met: boolean | null = true;
  let top: Element | null = null;
  let target = boxed(owner);
  let [atX, atY] = [x, y];
  const lineage = new Set(ancestors(owner));
  for (let guard = 0; guard < 20; guard += 1) {
    const root = target.getRootNode() as Document | ShadowRoot;
    if (!('elementsFromPoint' in root)) break;
    const stack = stackAt(root, target, atX, atY);
    const at = stack.findIndex((each) => each === target || target.contains(each));
    const own = stack.indexOf(target);
    const inFront = own >= 0 ? stack.slice(0, own) : at >= 0 ? stack.slice(0, at) : [];
    if (own < 0 && at < 0) {
      const style = styleOf(target);
      const passes =
        style.pointerEvents === 'none' ||
        target.closest('[inert]') !== null ||
        target.ownerDocument.querySelector(':modal') !== null;
      // A frame or a host is no text: its miss says nothing about the text in it.
      if (guard === 0) met = passes ? null : false;
    }
    for (const each of inFront) {
      if (target.contains(each)) continue;
      const alpha = coverAlpha(each, lineage.has(each), atX, atY);
      if (alpha > 0) front.push({ element: each, alpha });
    }
    front.push(...passedThrough(target, atX, atY));
    // Seen from outside, a host or a frame stands for all in it: only what lies over it counts.
    if (guard === 0 || inFront.length > 0) top = stack[0] ?? null;
    // Behind: what the stack holds after the element, and ancestors that pointers pass through.
    behind.push(target, ...(own >= 0 ? stack.slice(own + 1) : []));
    const host = 'host' in root ? root.host : frameOf(target.ownerDocument);
    if (!host) break;
    if (!('host' in root)) {
      const box = host.getBoundingClientRect();
      atX += box.left + host.clientLeft;
      atY += box.top + host.clientTop;
    }
    target = host;
  }
  for (const each of lineage) if (!behind.includes(each)) behind.push(each);
  return {
    front,
    ...blendedBackdrop(owner, behind, { document: owner.ownerDocument, x, y }),
    met,
    top,
  };
}

/** A point of a document's viewport. */
interface Spot {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
}

/** What a browser paints where a page paints nothing. */
function canvasColor(element: Element | undefined): Rgb {
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return [255, 255, 255];
  const scheme = styleOf(element.ownerDocument.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? [18, 18, 18] : [255, 255, 255];
}

/** What lies behind an element, and what the outermost blend mode around it makes of both. */
function blendedBackdrop(
  owner: Element,
  behind: readonly Element[],
  point: Spot,
): Pick<Layers, 'backdrop' | 'overImage' | 'painted'> {
  const plain = backdropOf(behind, point);
  const blending = [...ancestors(owner)].filter((each) => {
    const { mixBlendMode } = styleOf(each);
    return mixBlendMode !== 'normal' && mixBlendMode !== '';
  });
  const outermost = blending.at(-1);
  if (!outermost) return { ...plain, painted: (color) => color };
  const mode = styleOf(outermost).mixBlendMode;
  const { backdrop, overImage } = backdropOf(
    behind.filter((each) => !outermost.contains(each)),
    point,
  );
  const [below = canvasColor(outermost)] = backdrop;
  // Where its own background is opaque, that is blended too.
  const own = plain.backdrop.map((color) => blended(mode, color, below));
  const painted = (color: Rgb) => blended(mode, color, below);
  const opaque = behind.some(
    (each) => outermost.contains(each) && parseColor(styleOf(each).backgroundColor).alpha > 0.995,
  );
  return { backdrop: opaque ? own : backdrop, overImage: plain.overImage || overImage, painted };
}

/** A picture that did not come shows what lies behind it. */
const isBroken = (element: Element): boolean =>
  element.localName === 'img' &&
  (element as HTMLImageElement).complete &&
  (element as HTMLImageElement).naturalWidth === 0;

/** Lines this low have a picture of their own size beside their words, not behind them. */
const iconHeight = 40;

const isIcon = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.backgroundRepeat === 'no-repeat' &&
  style.backgroundSize === 'auto' &&
  element.getBoundingClientRect().height <= iconHeight;

/** Whether a gradient in a corner of its box, a stripe, ends before a point of it. */
function missesPoint(
  element: Element,
  style: CSSStyleDeclaration,
  { document, x, y }: Spot,
): boolean {
  const plain = parseColor(style.backgroundColor).alpha === 0;
  const corner = style.backgroundPosition === '0% 0%' && style.backgroundRepeat === 'no-repeat';
  if (!plain || !corner || element.ownerDocument !== document) return false;
  const [wide = 'auto', high = 'auto'] = style.backgroundSize.split(' ');
  const box = element.getBoundingClientRect();
  const length = (written: string, whole: number): number =>
    written.endsWith('px')
      ? Number.parseFloat(written)
      : written.endsWith('%')
        ? (Number.parseFloat(written) / 100) * whole
        : whole;
  return x - box.left > length(wide, box.width) || y - box.top > length(high, box.height);
}

/** Whether a style paints a background of any kind. */
const paints = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' || parseColor(style.backgroundColor).alpha > 0;

/**
 * Whether a point lies in an element's box. The background of html paints the whole view, and that
 * of body where html has none.
 */
function paintsAt(element: Element, { document, x, y }: Spot): boolean {
  if (element.ownerDocument !== document) return true;
  const html = document.documentElement;
  if (element === html || (element === document.body && !paints(styleOf(html)))) return true;
  const box = element.getBoundingClientRect();
  return box.left <= x + 1 && box.right >= x - 1 && box.top <= y + 1 && box.bottom >= y - 1;
}

/** Lays the backgrounds behind an element together until nothing shines through. */
function backdropOf(
  behind: readonly Element[],
  point: Spot,
): { backdrop: Rgb[]; overImage: boolean } {
  const washes: Rgba[] = [];
  let base: readonly Rgb[] = [canvasColor(behind.at(-1))];
  let overImage = false;
  for (const element of behind) {
    // What overflows its ancestors, a float that they do not clear, lies outside of what they paint.
    if (!paintsAt(element, point)) continue;
    const style = styleOf(element);
    if (pictures.has(element.localName) && element.localName !== 'iframe') {
      if (!isBroken(element)) overImage = true;
      continue;
    }
    if (style.backgroundClip === 'text') continue;
    if (missesPoint(element, style, point)) continue;
    if (hasPicture(style.backgroundImage) && !isIcon(element, style)) overImage = true;
    const stops = gradientStops(style.backgroundImage);
    const spread = style.backgroundSize === 'auto' && style.backgroundAttachment === 'scroll';
    const there =
      stops.length > 0 && spread && element.ownerDocument === point.document
        ? gradientAt(style.backgroundImage, element.getBoundingClientRect(), point.x, point.y)
        : null;
    if (there && there.alpha > 0.95) {
      base = [filtered(element, there.rgb)];
      break;
    }
    if (stops.length > 0 && stops.every((stop) => stop.alpha > 0.95)) {
      base = stops.map((stop) => filtered(element, stop.rgb));
      break;
    }
    if (stops.length > 0) overImage = true;
    const color = parseColor(style.backgroundColor);
    const alpha = color.alpha * Number(style.opacity);
    if (alpha >= 0.995) {
      base = [filtered(element, color.rgb)];
      break;
    }
    if (alpha > 0) washes.push({ rgb: filtered(element, color.rgb), alpha });
  }
  return {
    backdrop: base.map((rgb) => washes.reduceRight<Rgb>((below, wash) => over(wash, below), rgb)),
    overImage,
  };
}
