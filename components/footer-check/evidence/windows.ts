import { findNumbers } from '../numbers/find';
import type { NumberFound } from '../numbers/types';
import { Crowds } from './crowds';
import { costly, type Slices } from './slices';
import { nodeAt, type Stream } from './stream';

/** A part of one text node. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A number where it was found: its words around it, and the text nodes it is made of. */
export interface Spot {
  readonly found: NumberFound;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
  readonly digits: readonly Piece[];
}

const gap = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]{0,6}';
/** Where it may pay to look closely. */
export const anchor = new RegExp(
  [
    `[IiＩｉ1lL|!ΙІ]${gap}[CcＣｃСсϹ]${gap}[PpＰｐРрΡ]`,
    `公${gap}[网網安]`,
    `[ABＡＢ][12１２]\\s?[-.、·—－–]`,
    '[备備]案',
    '[Bb][Ee][Ii][Aa][Nn]',
  ].join('|'),
  'gu',
);
const reachBefore = 90;
const reachAfter = 130;
const longestWindow = 1500;
/** Characters of the text that are searched in one go, and those by which two goes overlap. */
const searchedAtOnce = 20_000;
const longestAnchor = 20;
const context = 80;
/** Pixels: text in a box narrower than this is not painted. */
const leastWidth = 0.2;

interface Window {
  start: number;
  end: number;
  /** Where the last anchor in it begins: what begins after it belongs to the next window. */
  lastAnchor: number;
}

/** Numbers in the stream, each with its text nodes, in order; how many there were before crowds were thinned. */
export async function findSpots(
  stream: Stream,
  currentYear: number,
  slices: Slices,
): Promise<{ readonly spots: readonly Spot[]; readonly total: number }> {
  const windows: Window[] = [];
  for (let from = 0; from < stream.text.length; from += searchedAtOnce) {
    const pause = slices.pause(costly);
    if (pause) await pause;
    const part = stream.text.slice(from, from + searchedAtOnce + longestAnchor);
    for (const match of part.matchAll(anchor)) {
      if (match.index >= searchedAtOnce) break;
      addWindow(windows, from + match.index, match[0].length, stream.text.length);
    }
  }
  const crowds = new Crowds();
  for (const window of windows) {
    const pause = slices.pause(costly);
    if (pause) await pause;
    for (const spot of readWindow(stream, window, currentYear)) crowds.add(spot);
  }
  return { spots: crowds.kept(), total: crowds.total };
}

function addWindow(windows: Window[], at: number, length: number, textLength: number): void {
  const start = Math.max(0, at - reachBefore);
  const end = Math.min(textLength, at + length + reachAfter);
  const last = windows.at(-1);
  if (last && start <= last.end && end - last.start < longestWindow) {
    last.end = end;
    last.lastAnchor = at;
  } else windows.push({ start, end, lastAnchor: at });
}

/** The window as it is painted: parts with a gap between them are parted by a space or a line. */
function readWindow(
  stream: Stream,
  window: Window,
  currentYear: number,
  leftOut: ReadonlySet<Text> = new Set(),
): Spot[] {
  const parts: string[] = [];
  /** Where each part begins in the window's text, and its node; -1 for what stands in no node. */
  const map: { at: number; node: number; offset: number }[] = [];
  let length = 0;
  const push = (text: string, node: number, offset: number) => {
    map.push({ at: length, node, offset });
    parts.push(text);
    length += text.length;
  };
  let anchorAt = Number.POSITIVE_INFINITY;
  let previous = -1;
  for (let index = nodeAt(stream, window.start); index < stream.nodes.length; index += 1) {
    const node = stream.nodes[index] as Text;
    const nodeStart = stream.starts[index] ?? 0;
    if (nodeStart >= window.end) break;
    const from = Math.max(0, window.start - nodeStart);
    const to = Math.min(node.data.length, window.end - nodeStart);
    if (to <= from || leftOut.has(node)) continue;
    if (previous >= 0) {
      const before = stream.nodes[previous] as Text;
      const parted = nodeStart > (stream.starts[previous] ?? 0) + before.data.length;
      if (parted) push('\n', -1, 0);
      else {
        const between = paintedGap(before, node);
        if (between !== '') push(between, -1, 0);
      }
    }
    if (window.lastAnchor >= nodeStart + from && window.lastAnchor < nodeStart + to) {
      anchorAt = length + window.lastAnchor - nodeStart - from;
    }
    push(node.data.slice(from, to).replace(/[\t\n\r\f]/g, ' '), index, from);
    previous = index;
  }
  const text = parts.join('');
  const pieces = (start: number, end: number): Piece[] => {
    const found: Piece[] = [];
    for (let index = partAt(map, start); index < map.length; index += 1) {
      const part = map[index];
      if (!part || part.at >= end) break;
      if (part.node < 0) continue;
      const size = (parts[index] ?? '').length;
      const from = Math.max(start, part.at) - part.at;
      const to = Math.min(end, part.at + size) - part.at;
      if (to > from) {
        found.push({
          node: stream.nodes[part.node] as Text,
          start: part.offset + from,
          end: part.offset + to,
        });
      }
    }
    return found;
  };
  const spots = findNumbers(text, currentYear)
    .filter((found) => found.start <= anchorAt)
    .map((found) => ({
      found,
      before: text.slice(Math.max(0, found.start - context), found.start),
      after: text.slice(found.end, found.end + context),
      pieces: pieces(found.start, found.end),
      digits: pieces(found.digitsStart, found.digitsEnd),
    }));
  const unpainted = leftOut.size > 0 ? [] : spots.flatMap((spot) => unpaintedParts(spot.pieces));
  return unpainted.length > 0 ? readWindow(stream, window, currentYear, new Set(unpainted)) : spots;
}

/** Of a number in several texts, those that take no room while others do: no reader reads them. */
function unpaintedParts(pieces: readonly Piece[]): Text[] {
  if (pieces.length < 2) return [];
  const unpainted = pieces.filter(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect().width < leastWidth;
  });
  return unpainted.length < pieces.length ? unpainted.map(({ node }) => node) : [];
}

function partAt(map: readonly { readonly at: number }[], position: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * What a reader sees between two neighboring texts: nothing, a space, or a new line. Only asked
 * where both sides could belong to one number (`号-1` and `2024` in two boxes of a flex row).
 */
function paintedGap(before: Text, after: Text): '' | ' ' | '\n' {
  if (!/[0-9A-Za-z０-９-]$/u.test(before.data) || !/^[0-9A-Za-z０-９]/u.test(after.data)) return '';
  const range = before.ownerDocument.createRange();
  range.setStart(before, before.data.length - 1);
  range.setEnd(before, before.data.length);
  const left = range.getBoundingClientRect();
  range.setStart(after, 0);
  range.setEnd(after, 1);
  const right = range.getBoundingClientRect();
  if (left.width === 0 || right.width === 0) return '';
  if (right.top > left.bottom - left.height * 0.3) return '\n';
  return right.left - left.right > left.height * 0.35 ? ' ' : '';
}
