import { whenQuiet } from '../../messaging/when-quiet';

/** Where the switch may stand, the most wanted first; the last covers least. */
const places = ['bottom-left', 'bottom-right', 'left', 'right', 'tucked'] as const;

const controls =
  'a[href],button,input,select,textarea,[role="button"],[role="link"],[role="tab"],[role="menuitem"],[role="combobox"],[role="switch"],[role="checkbox"],[role="radio"]';

const lastResort = places[places.length - 1];

/** Room around the switch, in pixels. */
const margin = 4;

/** Milliseconds without a scroll before the switch looks for another place. */
const rest = 150;

/**
 * Keeps the switch off the page's words and controls: it takes the first corner or edge where it
 * covers none, and tucks itself into the edge where every one is taken. Where it stands clear it
 * stays, however much the page changes, until the page is scrolled or its window resized: asking what
 * lies under every corner after each change would cost more than all else that we do.
 */
export function keepClear(bar: HTMLElement, host: HTMLElement, signal: AbortSignal): () => void {
  let moved = true;
  const isClear = () => !covers(bar.getBoundingClientRect(), host);
  const settle = () => {
    if (signal.aborted || bar.hidden || bar.matches(':hover, :focus-within')) return;
    if (!moved && host.dataset.place !== lastResort && isClear()) return;
    moved = false;
    for (const place of places) {
      host.dataset.place = place;
      if (isClear()) return;
    }
  };
  const { note: ask, cancel } = whenQuiet(settle, rest);
  const move = () => {
    moved = true;
    ask();
  };
  addEventListener('scroll', move, { capture: true, passive: true, signal });
  addEventListener('resize', move, { signal });
  signal.addEventListener('abort', cancel);
  ask();
  return ask;
}

/** Whether words or a control of the page lie under a box. */
function covers(box: DOMRect, own: HTMLElement): boolean {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const seen = new Set<Element>();
  for (const x of steps) {
    for (const y of steps) {
      const at = [
        box.left - margin + x * (box.width + 2 * margin),
        box.top - margin + y * (box.height + 2 * margin),
      ] as const;
      for (const element of document.elementsFromPoint(...at)) {
        if (element === own || element === document.body || seen.has(element)) continue;
        seen.add(element);
        if (element.matches(controls) || wordsIn(element, box)) return true;
      }
    }
  }
  return false;
}

/** Whether an element's own text meets a box. */
function wordsIn(element: Element, box: DOMRect): boolean {
  const range = document.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      (line) =>
        line.left < box.right + margin &&
        line.right > box.left - margin &&
        line.top < box.bottom + margin &&
        line.bottom > box.top - margin,
    );
  });
}
