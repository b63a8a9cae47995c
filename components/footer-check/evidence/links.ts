import { findNumbers } from '../numbers/find';
import { opacityOf } from './cover';
import { ancestors, flatParent, isElement, styleOf } from './flat';
import { boxed, layersAt } from './painted';
import type { Sight } from './sight';
import type { CandidateLink, LinkSeen, MinistryLink } from './types';
import { measureVisibility, type Sampled, textPieces } from './visibility';
import type { Piece } from './windows';

/** Children of one element that are looked through for a link beside a number. */
const siblingsSearched = 200;

/** Links to a ministry that are read, and those that are looked at for one without a number. */
const mostMinistryLinks = 40;
const mostConsidered = 1000;

const isLink = (element: Element): boolean =>
  (element.localName === 'a' || element.localName === 'area') &&
  (element.hasAttribute('href') || element.hasAttribute('xlink:href'));

/** Reads a link as the browser follows it. */
export function readLink(element: Element): LinkSeen {
  const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  let resolved = '';
  try {
    resolved = new URL(href, element.baseURI).href;
  } catch {
    resolved = '';
  }
  return {
    href: href.slice(0, 500),
    resolved: resolved.slice(0, 800),
    target: element.getAttribute('target') ?? '',
    rel: element.getAttribute('rel') ?? '',
  };
}

/** The link around a node, if there is one. */
export function closestLink(node: Node): Element | null {
  for (const each of ancestors(node)) if (isLink(each)) return each;
  return null;
}

/** What stands in for a link where there is none. */
function handlerOf(node: Node): CandidateLink['handler'] {
  let depth = 0;
  for (const each of ancestors(node)) {
    if (each.hasAttribute('onclick') || each.hasAttribute('onmousedown')) return 'onclick';
    const role = each.getAttribute('role');
    if (role === 'link' || role === 'button' || each.localName === 'button') return 'role';
    if (each.localName === 'a') {
      return styleOf(each).cursor === 'pointer' ? 'cursor' : 'anchor-without-href';
    }
    depth += 1;
    if (depth > 4 || each.localName === 'body') break;
  }
  const parent = flatParent(node);
  return parent && styleOf(parent).cursor === 'pointer' ? 'cursor' : null;
}

/** The link of a number: around its digits, over them, or beside them. */
export function readCandidateLink(
  digits: readonly Piece[],
  pieces: readonly Piece[],
  sampled: Sampled,
): CandidateLink {
  const around = digits.map((piece) => closestLink(piece.node));
  const [first = null] = around;
  const addresses = new Set(around.map((link) => (link ? readLink(link).resolved : '')));
  const whole = first !== null && addresses.size === 1;
  const tops = sampled.tops.filter((top): top is Element => top !== null);
  const overs = tops.map(closestLink);
  const over = overs[0] && overs.every((link) => link === overs[0]) ? overs[0] : null;
  const parents = new Set(digits.map((piece) => flatParent(piece.node)));
  const free = tops.filter((top) => {
    const link = closestLink(top);
    if (link !== null && around.includes(link)) return true;
    // A link without a box of its own is met by way of the box that it stands in.
    return around.some(
      (each) => each && styleOf(each).display === 'contents' && boxed(each) === top,
    );
  }).length;
  const untested = sampled.untested || tops.length === 0;
  const passing = [...parents].some(
    (parent) =>
      parent !== null &&
      (styleOf(parent).pointerEvents === 'none' || isEditable(parent) || isInertForGood(parent)),
  );
  const node = digits[0]?.node;
  return {
    around: whole ? readLink(first) : null,
    partly: !whole && around.some((link) => link !== null),
    over: over && !around.includes(over) ? readLink(over) : null,
    click: passing ? 'blocked' : untested ? 'unknown' : free * 2 > tops.length ? 'free' : 'blocked',
    handler: whole || !node ? null : handlerOf(node),
    beside: whole ? null : besideLink(pieces),
  };
}

/** A click into a text that can be edited places the caret and follows no link. */
const isEditable = (element: Element): boolean =>
  /write/u.test(styleOf(element).getPropertyValue('-webkit-user-modify'));

/** Whether it takes no clicks, and not only while a dialog is open. */
function isInertForGood(element: Element): boolean {
  const inert = element.closest('[inert]');
  if (!inert) return false;
  const dialogs = element.ownerDocument.querySelectorAll(
    'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]',
  );
  return ![...dialogs].some((dialog) => !inert.contains(dialog) && dialog.checkVisibility());
}

/** A link that stands before or after the number in the same block. */
function besideLink(pieces: readonly Piece[]): LinkSeen | null {
  for (const piece of pieces) {
    const own = closestLink(piece.node);
    if (own) return readLink(own);
  }
  let current: Node | null = pieces[0]?.node ?? null;
  for (let depth = 0; current && depth < 3; depth += 1) {
    const parent: Element | null = flatParent(current);
    if (!parent || parent.localName === 'body') break;
    const link = nearestLink(current, parent);
    if (link) return readLink(link);
    current = parent;
  }
  return null;
}

/** The first link among the children of an element, so far as they stand near one of them. */
function nearestLink(child: Node, parent: Element): Element | null {
  // A list of a hundred thousand entries is not walked for each of its numbers.
  if (parent.childElementCount <= siblingsSearched) {
    for (const sibling of parent.children) if (isLink(sibling)) return sibling;
    return null;
  }
  for (const step of ['previousSibling', 'nextSibling'] as const) {
    let sibling = child[step];
    for (let count = 0; sibling && count < siblingsSearched; count += 1) {
      if (isElement(sibling) && isLink(sibling)) return sibling;
      sibling = sibling[step];
    }
  }
  return null;
}

/**
 * Links to a ministry host that hold no number, the last of the page first, with what can be seen of
 * them. One around a number was read with the number.
 */
export async function readMinistryLinks(
  links: readonly Element[],
  sight: Sight,
): Promise<MinistryLink[]> {
  const found: MinistryLink[] = [];
  const year = new Date().getFullYear();
  let considered = 0;
  for (const element of [...links].reverse()) {
    if (found.length >= mostMinistryLinks || considered >= mostConsidered) break;
    const pause = sight.pause();
    if (pause) await pause;
    const link = readLink(element);
    if (!/miit\.gov\.cn|miitbeian|miibeian/iu.test(link.resolved)) continue;
    considered += 1;
    const text = (element.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 120);
    if (findNumbers(text, year).some(({ kind }) => kind === 'filing')) continue;
    const image =
      element.localName === 'area'
        ? imageOfArea(element)
        : (element.querySelector('img, svg, canvas, picture') ?? paintedBox(element));
    const visibility =
      text === '' ? imageVisibility(image) : await measureVisibility(textPieces(element), sight);
    const { tops: _tops, ...rest } = visibility;
    found.push({ ...link, text, image: image !== null, visibility: rest });
  }
  return found;
}

function imageOfArea(area: Element): Element | null {
  const name = area.closest('map')?.getAttribute('name');
  return name ? area.ownerDocument.querySelector(`img[usemap="#${CSS.escape(name)}"]`) : null;
}

/** A link without content that is painted all the same: a background, generated words. */
function paintedBox(element: Element): Element | null {
  const style = styleOf(element);
  if (style.backgroundImage !== 'none') return element;
  for (const pseudo of ['::before', '::after']) {
    const { content } = styleOf(element, pseudo);
    if (content !== 'none' && content !== 'normal' && content !== '""') return element;
  }
  return null;
}

function imageVisibility(image: Element | null): Sampled {
  const hidden = (by: Sampled['hiddenBy']): Sampled => ({
    hiddenBy: by,
    opacity: 1,
    fontSize: 16,
    shown: by.length === 0 ? 1 : 0,
    covered: 0,
    coveredBy: '',
    colors: [],
    backdrop: [],
    overImage: true,
    ariaHidden: false,
    untested: false,
    tops: [],
  });
  if (!image) return hidden(['no-box']);
  const box = image.getBoundingClientRect();
  const style = styleOf(image);
  if (style.visibility !== 'visible') return hidden(['visibility']);
  if (box.width < 4 || box.height < 4) return hidden(['no-box']);
  if (opacityOf(image) < 0.05) return hidden(['no-box']);
  const view = image.ownerDocument.defaultView;
  if (!view || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) {
    return hidden(['off-screen']);
  }
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return hidden([]);
  return hidden(layersAt(image, x, y).met === false ? ['clipped'] : []);
}
