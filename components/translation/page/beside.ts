import { whenQuiet } from '../../messaging/when-quiet';
import { hasChinese } from '../core/keyed';
import type { Reading } from '../reading';
import type { Translation } from '../start';

/**
 * Controls whose Chinese is their value: what is submitted must stay what it was, so they keep it,
 * and their English stands beside them, over the page and not in it.
 */
const kept = 'input[type="submit"],input[type="button"],input[type="reset"],select';

/** Most of them that are followed; a page with more is a table, whose rows have words of their own. */
const most = 60;

/** Milliseconds without a change until controls are looked for again, and the longest wait. */
const quiet = 60;
const longest = 1000;

type Kept = HTMLInputElement | HTMLSelectElement;

/** The Chinese that a control shows and that nobody may change, or ''. */
export function keptText(control: Kept): string {
  if (control.localName === 'input') return hasChinese(control.value) ? control.value : '';
  const option = (control as HTMLSelectElement).selectedOptions[0];
  const own = option && !option.hasAttribute('value') ? option.text.trim() : '';
  return hasChinese(own) ? own : '';
}

export const isKept = (element: Element): element is Kept => element.matches(kept);

/** Shows the English of such controls on their lower edge, while they are in sight. */
export function showBeside(reading: Reading, { translate }: Translation): () => void {
  const { root, signal } = reading;
  const notes = new Map<Kept, HTMLElement>();
  let asked = false;

  const place = () => {
    asked = false;
    const seen: Placed[] = [];
    for (const [control, note] of notes) {
      const box = control.getBoundingClientRect();
      note.hidden = !isSeen(control, box, root.host);
      if (!note.hidden) seen.push({ note, left: box.left, top: box.bottom - 5 });
    }
    // Widths are read together, before anything is moved.
    const widths = seen.map(({ note }) => note.offsetWidth);
    for (const { note, left, top } of apart(seen, widths)) {
      note.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    }
  };
  const ask = () => {
    if (asked || notes.size === 0 || signal.aborted) return;
    asked = true;
    requestAnimationFrame(place);
  };
  const update = () => {
    const left = new Set(notes.keys());
    const controls = reading.mode() === 'original' ? [] : document.querySelectorAll<Kept>(kept);
    for (const control of [...controls].slice(0, most)) {
      const text = keptText(control);
      const english = text === '' ? null : translate(text);
      if (!english) continue;
      left.delete(control);
      let note = notes.get(control);
      if (!note) {
        note = document.createElement('span');
        note.className = 'beside';
        // A screen reader hears the control; what is drawn over it is for the eye.
        note.setAttribute('aria-hidden', 'true');
        root.append(note);
        notes.set(control, note);
      }
      if (note.textContent !== english) note.textContent = english;
    }
    for (const control of left) {
      notes.get(control)?.remove();
      notes.delete(control);
    }
    ask();
  };
  // A page that changes in every frame would be searched in each.
  const later = whenQuiet(update, quiet, () => longest);
  addEventListener('scroll', ask, { capture: true, passive: true, signal });
  addEventListener('resize', ask, { signal });
  document.addEventListener('change', () => queueMicrotask(update), { signal });
  signal.addEventListener('abort', () => {
    later.cancel();
    for (const note of notes.values()) note.remove();
    notes.clear();
  });
  update();
  return later.note;
}

interface Placed {
  readonly note: HTMLElement;
  readonly left: number;
  readonly top: number;
}

/** A line of a note, in pixels, and what its edges may share with a neighbor's: they hold no letter. */
const line = 18;
const edge = 6;

/** Notes of neighbors that would lie over each other, one below the other. */
export function apart<Note extends { readonly left: number; readonly top: number }>(
  notes: readonly Note[],
  widths: readonly number[],
): readonly Note[] {
  const placed: (Note & { readonly right: number })[] = [];
  return notes.map((note, index) => {
    const right = note.left + (widths[index] ?? 0);
    const covers = (top: number) =>
      placed.some(
        (other) =>
          note.left < other.right - edge &&
          right - edge > other.left &&
          Math.abs(other.top - top) < line,
      );
    let { top } = note;
    while (covers(top)) top += line;
    placed.push({ ...note, top, right });
    return { ...note, top };
  });
}

/** Whether a control is in the window, and nothing lies over it. */
function isSeen(control: Kept, box: DOMRect, own: Element): boolean {
  if (box.width < 4 || box.height < 4) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const [top, next] = document.elementsFromPoint(x, y);
  const at = top === own ? next : top;
  return at === control || (at !== undefined && control.contains(at));
}
