import { assignedTo, frameDocument, isElement, isText } from './flat';
import type { Slices } from './slices';

/** The page's text in the order of its drawn tree, and what else is painted. */
export interface Stream {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** `starts[i]` is where `nodes[i]` begins in `text`. */
  readonly starts: readonly number[];
  /** Images, form controls, frames and the like, in order. */
  readonly replaced: readonly Element[];
  readonly frames: readonly Element[];
  readonly foreignFrames: readonly Element[];
  /** Links with an address, in any place. */
  readonly links: readonly Element[];
}

/** Never painted as text of the page, whatever stands in them. */
const skipped = new Set(
  'script style noscript template head title meta link base noframes noembed textarea select option datalist canvas video audio object embed applet desc metadata defs meter progress'.split(
    ' ',
  ),
);
const replacedTags = new Set(
  'img canvas video audio object embed textarea select input button svg iframe frame'.split(' '),
);
const blocks = new Set(
  'address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const joinedAtOnce = 5000;

/** Drawn above the text that it explains, and no part of it. */
const annotations = new Set(['rt', 'rp']);

/** Stands on the walk's stack over a node whose siblings are no part of the walk. */
const alone = Symbol('alone');
/** One step of the walk: a node, and after it its siblings; a node alone; or the end of a block. */
type Step = Node | typeof alone | null;

/** Walks the whole drawn tree once, without asking for any style or box. */
export async function readStream(document: Document, slices: Slices): Promise<Stream> {
  let text = '';
  let parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const replaced: Element[] = [];
  const frames: Element[] = [];
  const foreignFrames: Element[] = [];
  const links: Element[] = [];
  let length = 0;
  let open = false;
  const end = () => {
    if (!open) return;
    parts.push('\n');
    length += 1;
    open = false;
  };
  const stack: Step[] = [document.documentElement, alone];
  while (stack.length > 0) {
    const pause = slices.pause();
    if (pause) await pause;
    // To join half a million parts at once would be a long task.
    if (parts.length >= joinedAtOnce) {
      text += parts.join('');
      parts = [];
    }
    let step = stack.pop();
    if (step === null || step === undefined) {
      end();
      continue;
    }
    if (step === alone) step = stack.pop() as Node;
    else if (step.nextSibling) stack.push(step.nextSibling);
    if (isText(step)) {
      const { data } = step;
      if (data === '') continue;
      nodes.push(step);
      starts.push(length);
      parts.push(data);
      length += data.length;
      open = true;
      continue;
    }
    if (!isElement(step)) continue;
    const tag = step.localName;
    if (tag.startsWith('beian-lens') || annotations.has(tag)) continue;
    if (replacedTags.has(tag)) replaced.push(step);
    if (skipped.has(tag) || (tag === 'title' && step.namespaceURI !== null)) {
      end();
      continue;
    }
    if (
      (tag === 'a' || tag === 'area') &&
      (step.hasAttribute('href') || step.hasAttribute('xlink:href'))
    ) {
      links.push(step);
    }
    if (blocks.has(tag)) {
      end();
      stack.push(null);
    }
    if (tag === 'iframe' || tag === 'frame') {
      const inner = frameDocument(step);
      if (inner?.documentElement) {
        frames.push(step);
        stack.push(inner.documentElement, alone);
      } else foreignFrames.push(step);
      continue;
    }
    const assigned = assignedTo(step);
    if (!assigned) {
      // One child at a time: to list a hundred thousand of them at once would be a long task.
      const first = (step.shadowRoot ?? step).firstChild;
      if (first) stack.push(first);
      continue;
    }
    for (let index = assigned.length - 1; index >= 0; index -= 1) {
      stack.push(assigned[index] as Node, alone);
    }
  }
  text += parts.join('');
  return { text, nodes, starts, replaced, frames, foreignFrames, links };
}

/** Index of the node that holds a position of the text. */
export function nodeAt(stream: Stream, position: number): number {
  let low = 0;
  let high = stream.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stream.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
