import { opacityOf } from './cover';
import { filtered } from './filters';
import { ancestors, frameOf, styleOf } from './flat';
import { climb, lockOf, overflowOwner, rootScroller } from './geometry';
import { colorsOf } from './ink';
import { maskedAt } from './mask';
import { layersAt } from './painted';
import type { Rgb } from './types';

/** Of a character, so much must be let through for it to be read. */
const leastShare = 0.4;

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

function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const names = element.getAttribute('class')?.trim().split(/\s+/u).slice(0, 3).join('.') ?? '';
  return `${element.localName}${id}${names ? `.${names}` : ''}`.slice(0, 80);
}

/** What is painted at one character. */
export interface Point {
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

export function lookAt(owner: Element, box: DOMRect): Point {
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
export function distance({ colors, backdrop }: Pick<Point, 'colors' | 'backdrop'>): number {
  let most = colors.length === 0 || backdrop.length === 0 ? 255 : 0;
  for (const [red, green, blue] of colors) {
    for (const [r, g, b] of backdrop) {
      most = Math.max(most, Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b));
    }
  }
  return most;
}

/** Whether all points say the same: then the characters between them need no look. */
export const agree = (seen: readonly Point[]): boolean =>
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
