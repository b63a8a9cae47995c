import { blended } from './blend';
import { gradientStops, hasPicture, over, parseColor, type Rgba } from './color';
import { blursBehind, filtered } from './filters';
import { ancestors, flatParent, frameOf, styleOf } from './flat';
import type { Rgb } from './types';

/** What is painted at a point in front of and behind an element. */
export interface Layers {
  /** Opaque things in front of it. */
  readonly front: readonly { readonly element: Element; readonly alpha: number }[];
  readonly backdrop: readonly Rgb[];
  readonly overImage: boolean;
  /** A text's color there, after the blend modes of what it stands in. */
  readonly painted: (color: Rgb) => Rgb;
  /** The element is met by a pointer there; null where pointers pass through it. */
  readonly met: boolean | null;
  /** What a click meets first. */
  readonly top: Element | null;
}

const pictures = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object', 'picture']);
/** Elements of a layer that are asked what they paint. */
const mostInLayer = 60;
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'use', 'image']);

/** Opacity of an element with that of all it stands in, `opacity()` filters included. */
export function opacityOf(element: Element): number {
  let product = 1;
  for (const each of ancestors(element)) {
    const style = styleOf(each);
    product *= Number(style.opacity);
    if (style.filter !== 'none') {
      const match = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
      if (match) product *= Number(match[1]) / (match[2] ? 100 : 1);
    }
  }
  return product;
}

/** How much of what is behind a style's own paint it hides, 0 to 1. */
function paintAlpha(style: CSSStyleDeclaration): number {
  if (style.backgroundClip === 'text') return 0;
  if (hasPicture(style.backgroundImage)) return 1;
  const stops = gradientStops(style.backgroundImage);
  const least = stops.length > 0 ? Math.min(...stops.map((stop) => stop.alpha)) : 0;
  return Math.max(parseColor(style.backgroundColor).alpha, least);
}

/** Generated boxes that are laid over their element (`::after` with a background). */
function generatedAlpha(element: Element): number | null {
  let found: number | null = null;
  for (const pseudo of ['::before', '::after']) {
    const style = styleOf(element, pseudo);
    if (style.content === 'none' || style.content === 'normal') continue;
    if (style.position !== 'absolute' && style.position !== 'fixed') continue;
    const alpha = style.visibility === 'hidden' ? 0 : paintAlpha(style) * Number(style.opacity);
    found = Math.max(found ?? 0, alpha);
  }
  return found;
}

/** How much of what lies under it an element's border hides at a point. */
function borderAlpha(element: Element, style: CSSStyleDeclaration, x: number, y: number): number {
  const widths = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ];
  const [top = 0, right = 0, bottom = 0, left = 0] = widths.map(Number.parseFloat);
  if (top + right + bottom + left < 8) return 0;
  const box = element.getBoundingClientRect();
  const sides: readonly (readonly [boolean, string])[] = [
    [y <= box.top + top, style.borderTopColor],
    [x >= box.right - right, style.borderRightColor],
    [y >= box.bottom - bottom, style.borderBottomColor],
    [x <= box.left + left, style.borderLeftColor],
  ];
  return Math.max(0, ...sides.map(([on, color]) => (on ? parseColor(color).alpha : 0)));
}

/** How much of what lies under it an element hides at a point. */
function coverAlpha(element: Element, inside: boolean, x: number, y: number): number {
  const generated = generatedAlpha(element);
  if (inside && generated !== null) return generated * opacityOf(element);
  const style = styleOf(element);
  if (style.visibility !== 'visible') return 0;
  if (pictures.has(element.localName)) return opacityOf(element);
  if (!inside && blursBehind(style)) return opacityOf(element);
  const fill = shapes.has(element.localName)
    ? element.localName === 'image' || element.localName === 'use'
      ? 1
      : parseColor(style.fill).alpha * Number(style.fillOpacity)
    : 0;
  const border = inside ? 0 : borderAlpha(element, style, x, y);
  return Math.max(paintAlpha(style), generated ?? 0, fill, border) * opacityOf(element);
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

/** Boxes at a point of the viewport that an element's document knows, front to back. */
function stackAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).filter((each) => each.getRootNode() === root);
}

/**
 * A picture without a color of its own over most of the screen, which lets pointers through: it
 * lets the eye through too, or nothing of the page could be read.
 */
function isWatermark(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || box.width * box.height < view.innerWidth * view.innerHeight * 0.5) return false;
  const picture = element.localName === 'canvas' || hasPicture(style.backgroundImage);
  return picture && parseColor(style.backgroundColor).alpha < 0.1;
}

/** What paints at a point in a layer that paints nothing itself. */
function paintedWithin(
  layer: Element,
  x: number,
  y: number,
): { element: Element; alpha: number }[] {
  const found: { element: Element; alpha: number }[] = [];
  for (const each of [...layer.querySelectorAll('*')].slice(0, mostInLayer)) {
    const box = each.getBoundingClientRect();
    if (box.left > x || box.right < x || box.top > y || box.bottom < y) continue;
    const style = styleOf(each);
    if (style.pointerEvents !== 'none') continue;
    const alpha = isWatermark(each, style, box) ? 0.5 : coverAlpha(each, false, x, y);
    if (alpha > 0) found.push({ element: each, alpha });
  }
  return found;
}

/** Things laid over it that pointers pass through: siblings of it and of its ancestors. */
function passedThrough(
  element: Element,
  x: number,
  y: number,
): { element: Element; alpha: number }[] {
  const found: { element: Element; alpha: number }[] = [];
  let child = element;
  for (let parent = flatParent(child), depth = 0; parent && depth < 40; depth += 1) {
    let seen = false;
    let count = 0;
    for (const sibling of parent.children) {
      count += 1;
      if (count > 300) break;
      if (sibling === child) {
        seen = true;
        continue;
      }
      const style = styleOf(sibling);
      if (style.pointerEvents !== 'none' || style.position === 'static') continue;
      const order = Number(style.zIndex);
      const front = Number.isNaN(order) || order === 0 ? seen : order > 0;
      if (!front) continue;
      const box = sibling.getBoundingClientRect();
      if (box.left > x || box.right < x || box.top > y || box.bottom < y) continue;
      const alpha = isWatermark(sibling, style, box) ? 0.5 : coverAlpha(sibling, false, x, y);
      if (alpha > 0) found.push({ element: sibling, alpha });
      else found.push(...paintedWithin(sibling, x, y));
    }
    child = parent;
    parent = flatParent(child);
  }
  return found;
}

/** Reads what lies over and under an element at a point of its own viewport. */
export function layersAt(owner: Element, x: number, y: number): Layers {
  const front: { element: Element; alpha: number }[] = [];
  const behind: Element[] = [];
  let met: boolean | null = true;
  let top: Element | null = null;
  let target = boxed(owner);
  let [atX, atY] = [x, y];
  const lineage = new Set(ancestors(owner));
  for (let guard = 0; guard < 20; guard += 1) {
    const root = target.getRootNode() as Document | ShadowRoot;
    if (!('elementsFromPoint' in root)) break;
    const stack = stackAt(root, atX, atY);
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
  return { front, ...blendedBackdrop(owner, behind), met, top };
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
): Pick<Layers, 'backdrop' | 'overImage' | 'painted'> {
  const plain = backdropOf(behind);
  const blending = [...ancestors(owner)].filter((each) => {
    const { mixBlendMode } = styleOf(each);
    return mixBlendMode !== 'normal' && mixBlendMode !== '';
  });
  const outermost = blending.at(-1);
  if (!outermost) return { ...plain, painted: (color) => color };
  const mode = styleOf(outermost).mixBlendMode;
  const { backdrop, overImage } = backdropOf(behind.filter((each) => !outermost.contains(each)));
  const [below = canvasColor(outermost)] = backdrop;
  // Where its own background is opaque, that is blended too.
  const own = plain.backdrop.map((color) => blended(mode, color, below));
  const painted = (color: Rgb) => blended(mode, color, below);
  const opaque = behind.some(
    (each) => outermost.contains(each) && parseColor(styleOf(each).backgroundColor).alpha > 0.995,
  );
  return { backdrop: opaque ? own : backdrop, overImage: plain.overImage || overImage, painted };
}

/** Lays the backgrounds behind an element together until nothing shines through. */
function backdropOf(behind: readonly Element[]): { backdrop: Rgb[]; overImage: boolean } {
  const washes: Rgba[] = [];
  let base: readonly Rgb[] = [canvasColor(behind.at(-1))];
  let overImage = false;
  for (const element of behind) {
    const style = styleOf(element);
    if (pictures.has(element.localName) && element.localName !== 'iframe') {
      overImage = true;
      continue;
    }
    if (style.backgroundClip === 'text') continue;
    if (hasPicture(style.backgroundImage)) overImage = true;
    const stops = gradientStops(style.backgroundImage);
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
