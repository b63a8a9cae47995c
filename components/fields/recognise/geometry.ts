import type { ControlPart } from '../types';
import type { LabelCandidate } from './label';
import type { Originals } from './originals';
import type { SearchRoot } from './roots';

/**
 * Labels by where they stand, for pages whose order of nodes tells nothing: labels in a column of
 * their own, rows laid out by position. The last resort, since boxes say less than nodes do.
 */
export interface Boxes {
  /** The text nearest to the left of a control on its line, or else right above it. */
  labelOf(part: ControlPart): LabelCandidate | null;
}

interface Placed {
  readonly box: DOMRect;
  readonly text: string;
  readonly element: HTMLElement;
}

/**
 * No label stands farther from its control than this, in pixels. In English a column of labels is as
 * wide as its longest, and a short one at its left edge is far from its box.
 */
const farthestLeft = 400;
const farthestAbove = 32;
const longest = 30;
const han = /\p{Script=Han}/u;
const noLabels = 'button,a,option,script,style,h1,h2,h3,h4,h5,h6,[role="option"],[role="button"]';

const overlap = (a1: number, a2: number, b1: number, b2: number): number =>
  Math.min(a2, b2) - Math.max(a1, b1);

/** Measures a tree's texts when they are first asked for. */
export function boxesOf(
  root: SearchRoot,
  parts: readonly ControlPart[],
  originals: Originals,
): Boxes {
  let texts: readonly Placed[] | null = null;
  let controls: readonly { readonly part: ControlPart; readonly box: DOMRect }[] = [];
  const measure = (): readonly Placed[] => {
    controls = parts.map((part) => ({ part, box: part.root.getBoundingClientRect() }));
    return placedTexts(root, parts, originals);
  };
  return {
    labelOf(part) {
      texts ??= measure();
      const own = part.root.getBoundingClientRect();
      if (own.width === 0 || own.height === 0) return null;
      const between = (from: number, to: number) =>
        controls.some(
          ({ part: other, box }) =>
            other !== part &&
            box.left >= from - 1 &&
            box.right <= to + 1 &&
            overlap(box.top, box.bottom, own.top, own.bottom) > 0,
        );
      const beside = nearest(texts, ({ box }) => {
        const gap = own.left - box.right;
        const sameLine = overlap(box.top, box.bottom, own.top, own.bottom) > box.height / 2;
        return sameLine && gap > -2 && gap < farthestLeft ? gap : null;
      });
      if (beside && !between(beside.box.right, own.left)) return candidate(beside);
      const above = nearest(texts, ({ box }) => {
        const gap = own.top - box.bottom;
        const starts = Math.abs(box.left - own.left) < 24;
        return starts && gap > -2 && gap < farthestAbove ? gap : null;
      });
      return beside === null && above ? candidate(above) : null;
    },
  };
}

const candidate = ({ text, element }: Placed): LabelCandidate => ({
  text,
  element,
  relation: 'position',
  naming: false,
});

function nearest(texts: readonly Placed[], gapOf: (text: Placed) => number | null): Placed | null {
  let best: Placed | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const gap = gapOf(text);
    if (gap !== null && gap < smallest) {
      best = text;
      smallest = gap;
    }
  }
  return best;
}

function placedTexts(
  root: SearchRoot,
  parts: readonly ControlPart[],
  originals: Originals,
): Placed[] {
  const owner = root.ownerDocument ?? (root as Document);
  const range = owner.createRange();
  // Where there is no layout there are no boxes.
  if (typeof range.getBoundingClientRect !== 'function') return [];
  const walker = owner.createTreeWalker(root, 4);
  const found: Placed[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || (node.nodeValue ?? '').trim() === '') continue;
    const text = originals.originalText(node).trim();
    if (text.length > longest || !han.test(text)) continue;
    // Most texts of a page with closed menus have no box: it is asked for before their ancestors.
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (element.closest(noLabels) || parts.some((part) => part.root.contains(element))) continue;
    found.push({ box, text, element });
  }
  return found;
}
