import { gradientStops, hasPicture, parseColor } from './color';
import { blursBehind } from './filters';
import { ancestors, flatParent, styleOf } from './flat';

/** Something that hides what lies under it, and how much of it, 0 to 1. */
export interface Cover {
  readonly element: Element;
  readonly alpha: number;
}

/** Elements that are pictures, or drawn like one. */
export const pictures = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object', 'picture']);
/** Children of one element that are looked through for what lies over another. */
const siblingsSearched = 300;
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

/** Strokes this wide hide what they are drawn over, where a pointer meets them. */
const wideStroke = 8;

/** How much of what lies under it a shape hides where a pointer meets it. */
function shapeAlpha(element: Element, style: CSSStyleDeclaration): number {
  if (element.localName === 'image' || element.localName === 'use') return 1;
  const paint = (color: string, opacity: string): number =>
    (color.startsWith('url(') ? 1 : parseColor(color).alpha) * Number(opacity);
  const wide = Number.parseFloat(style.strokeWidth) >= wideStroke;
  return Math.max(
    paint(style.fill, style.fillOpacity),
    wide ? paint(style.stroke, style.strokeOpacity) : 0,
  );
}

/** How much a box hides at a point beside it, by an outline or by a shadow that spreads. */
function spreadAlpha(style: CSSStyleDeclaration, box: DOMRect, x: number, y: number): number {
  const away = Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom);
  const outline = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
  let alpha = away > 0 && away <= outline ? parseColor(style.outlineColor).alpha : 0;
  const shadow =
    /^(\S.*\)) (-?[\d.]{1,12})px (-?[\d.]{1,12})px [\d.]{1,12}px ([\d.]{1,12})px$/u.exec(
      style.boxShadow,
    );
  if (shadow) {
    const [, color = '', right, down, spread] = shadow;
    const [left, top] = [box.left + Number(right), box.top + Number(down)];
    const off = Math.max(left - x, x - left - box.width, top - y, y - top - box.height);
    if (away > 0 && off <= Number(spread)) alpha = Math.max(alpha, parseColor(color).alpha);
  }
  return alpha;
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
export function coverAlpha(element: Element, inside: boolean, x: number, y: number): number {
  const generated = generatedAlpha(element);
  if (inside && generated !== null) return generated * opacityOf(element);
  const style = styleOf(element);
  if (style.visibility !== 'visible') return 0;
  if (pictures.has(element.localName)) return opacityOf(element);
  if (!inside && blursBehind(style)) return opacityOf(element);
  const fill = shapes.has(element.localName) ? shapeAlpha(element, style) : 0;
  const border = inside ? 0 : borderAlpha(element, style, x, y);
  return Math.max(paintAlpha(style), generated ?? 0, fill, border) * opacityOf(element);
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
function paintedWithin(layer: Element, x: number, y: number): Cover[] {
  const found: Cover[] = [];
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

/** Things laid over it that no pointer meets: siblings of it and of its ancestors. */
export function passedThrough(element: Element, x: number, y: number): Cover[] {
  const found: Cover[] = [];
  let child = element;
  for (let parent = flatParent(child), depth = 0; parent && depth < 40; depth += 1) {
    let seen = false;
    let count = 0;
    for (const sibling of parent.children) {
      count += 1;
      if (count > siblingsSearched) break;
      if (sibling === child) {
        seen = true;
        continue;
      }
      const style = styleOf(sibling);
      if (style.position === 'static') continue;
      const spreads = style.boxShadow !== 'none' || style.outlineStyle !== 'none';
      if (style.pointerEvents !== 'none' && !spreads) continue;
      const order = Number(style.zIndex);
      const front = Number.isNaN(order) || order === 0 ? seen : order > 0;
      if (!front) continue;
      const box = sibling.getBoundingClientRect();
      if (box.left > x || box.right < x || box.top > y || box.bottom < y) {
        const spread = spreads ? spreadAlpha(style, box, x, y) * opacityOf(sibling) : 0;
        if (spread > 0) found.push({ element: sibling, alpha: spread });
        continue;
      }
      if (style.pointerEvents !== 'none') continue;
      const alpha = isWatermark(sibling, style, box) ? 0.5 : coverAlpha(sibling, false, x, y);
      if (alpha > 0) found.push({ element: sibling, alpha });
      else found.push(...paintedWithin(sibling, x, y));
    }
    child = parent;
    parent = flatParent(child);
  }
  return found;
}
