import { gradientStops, parseColor } from './color';
import { flatParent, styleOf } from './flat';
import type { Rgb } from './types';

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
export function colorsOf(owner: Element, box?: DOMRect): { colors: Rgb[]; alpha: number } {
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
