import type { RecognisedField } from '../fields/types';
import { afterPaint } from '../messaging/at-rest';
import { onPageMessage } from '../messaging/page';
import { send } from '../messaging/send';
import type { Stage } from '../messaging/stage';
import { whenQuiet } from '../messaging/when-quiet';
import type { Settings } from '../settings/schema';
import { onSettingsChanged, readSettings } from '../settings/store';
import { moveByKeys } from './badge-keys';
import {
  type Box,
  badgesName,
  boxInTop,
  isFree,
  isSeen,
  lastLine,
  textBox,
  toTop,
} from './geometry';

const size = 16;
const gap = 4;

/** Milliseconds without another change of size until badges follow it, and the longest wait. */
const sizesRest = 80;
const longestResize = 2000;

// Marks lie on the page's own ground: they are light or dark as it is, not as our panels are.
const css = `
:host{all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483645}
button{all:unset;position:absolute;left:0;top:0;width:14px;height:14px;border:1px solid light-dark(#0b6670,#5cc4d0);border-radius:50%;background:light-dark(#fff,#14191a);color:light-dark(#0b6670,#5cc4d0);font:600 10px/14px system-ui,sans-serif;text-align:center;pointer-events:auto;cursor:help}
button::before{content:"";position:absolute;inset:-5px}
button:hover,button:focus-visible{background:light-dark(#0b6670,#5cc4d0);color:light-dark(#fff,#06282d)}
button:focus-visible{outline:2px solid light-dark(#0b6670,#5cc4d0);outline-offset:2px}
button[hidden]{display:none}
`;

/** The recognised field whose control or container holds an element. */
export function fieldAt(
  fields: readonly RecognisedField[],
  element: Element | null,
): RecognisedField | null {
  if (!element) return null;
  return (
    fields.find(({ control }) => control === element || control.contains(element)) ??
    fields
      .filter(({ container }) => container.contains(element))
      .sort((a, b) => (a.container.contains(b.container) ? 1 : -1))[0] ??
    null
  );
}

/** The element that has the focus, inside frames and open shadow roots too. */
export function focused(): Element | null {
  let element: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null =
      element?.shadowRoot?.activeElement ??
      (element?.tagName === 'IFRAME'
        ? ((element as HTMLIFrameElement).contentDocument?.activeElement ?? null)
        : null);
    if (!inner) return element;
    element = inner;
  }
}

/** Where a badge goes: beside the label's text where there is room, else on its corner. */
function place(field: RecognisedField): { readonly x: number; readonly y: number } | null {
  const { labelElement, control, container } = field;
  const text = labelElement && textBox(labelElement);
  if (!text || !labelElement) {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || !isSeen(control, box.left + 4, (box.top + box.bottom) / 2)) return null;
    const inTop = boxInTop(control);
    const besideX = box.right + gap + size / 2;
    if (isFree(control, besideX, (box.top + box.bottom) / 2)) {
      return { x: inTop.right + gap, y: (inTop.top + inTop.bottom - size) / 2 };
    }
    // A button or a picture stands there: on the control's own upper edge.
    return { x: inTop.right - size - gap, y: inTop.top - size / 2 };
  }
  const middle = (text.top + text.bottom) / 2;
  if (!isSeen(labelElement, (text.left + text.right) / 2, middle)) return null;
  const inTop: Box = toTop(text, labelElement);
  const beside = (field.parts[0]?.root ?? control).getBoundingClientRect();
  // A label of two lines mostly has room behind its last one.
  const line = lastLine(labelElement) ?? text;
  const lineInTop: Box = toTop(line, labelElement);
  const y = (lineInTop.top + lineInTop.bottom - size) / 2;
  const sameRow = beside.top < line.bottom && beside.bottom > line.top;
  if (!sameRow || beside.left < line.left || beside.left - line.right >= size + gap) {
    return { x: lineInTop.right + gap, y };
  }
  const holder = container.getBoundingClientRect();
  // Before the last line: a label set to the right leaves its room there.
  if (line.left - Math.max(holder.left - size, 0) >= size + gap)
    return { x: lineInTop.left - size - gap, y };
  // No room on the line at all: above its end, clear of the words.
  return { x: inTop.right - size, y: inTop.top - size };
}

/**
 * Where the fields stand, in numbers: what tells whether badges must be drawn anew. A label of
 * another length has its end elsewhere in the same box.
 */
const standing = (fields: readonly RecognisedField[]): readonly number[] =>
  fields.flatMap(({ control, container, labelElement }) => [
    labelElement?.textContent?.length ?? 0,
    ...[control, container, labelElement ?? control].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height];
    }),
  ]);

/**
 * Shows a badge beside each recognised field; opens its card on click. Badges float in our own
 * element over the page: none of the page's nodes is moved, wrapped or added to.
 */
export function startBadges(stage: Stage): void {
  const { signal } = stage;
  const host = document.createElement(badgesName);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const badges = new Map<HTMLElement, HTMLButtonElement>();
  let fields: readonly RecognisedField[] = [];
  let shown = true;
  let explain = '';
  let frame = 0;
  let painted = false;
  /** Badges must be drawn though no field has moved. */
  let stale = false;
  /** As the fields stood when the badges were drawn last. */
  let drawn: readonly number[] = [];

  const open = async (field: RecognisedField | null, takeFocus: boolean): Promise<boolean> => {
    if (!stage.assist && !(await send('explanation.open', {})).ok) return false;
    stage.assist?.openCard(field, takeFocus);
    return stage.assist !== undefined;
  };

  const name = (button: HTMLButtonElement, field: RecognisedField): void => {
    const label = stage.translate(field.label, field.section ?? undefined) ?? field.label;
    button.setAttribute('aria-label', `${explain} ${label}`.trim());
    button.title = label;
    button.dataset.field = field.entry.id;
  };

  const draw = (): void => {
    frame = 0;
    stale = false;
    // Read every place first, write afterwards: one layout for all.
    const places = fields.map((field) => [field, shown ? place(field) : null] as const);
    drawn = standing(fields);
    for (const [field, at] of places) {
      const button = badges.get(field.control);
      if (!button) continue;
      button.hidden = at === null;
      if (at) {
        // Written out by the browser: V8 keeps 64 KB of numbers once a script has written a few.
        const moved = new DOMMatrix().translate(Math.round(at.x), Math.round(at.y));
        button.style.transform = String(moved);
      }
    }
    keys.settle();
    host.dataset.state = 'ready';
  };
  const keys = moveByKeys(root, badges, { fields: () => fields, draw }, signal);
  const redraw = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  /** Whether a field has moved since; one in a frame may have moved with the frame. */
  const moved = (): boolean => {
    if (fields.some(({ control }) => control.ownerDocument !== document)) return true;
    const now = standing(fields);
    return now.length !== drawn.length || now.some((each, at) => each !== drawn[at]);
  };

  /** After the page's own layout and paint, which then need not be done again to be measured. */
  const redrawAfterPaint = (anyway: boolean): void => {
    stale ||= anyway;
    if (painted) return;
    painted = true;
    afterPaint(() => {
      painted = false;
      if (!signal.aborted && frame === 0 && (stale || moved())) draw();
    });
  };

  // A page that grows in every frame would be laid out twice in each: its rest is awaited. Mostly it
  // grows below its fields, and asking what lies over each of them is what drawing costs.
  const resized = whenQuiet(
    () => redrawAfterPaint(false),
    sizesRest,
    () => longestResize,
  );
  const sizes = new ResizeObserver(resized.note);
  const watched = new WeakSet<Document>();
  const watch = (of: Document): void => {
    if (watched.has(of)) return;
    watched.add(of);
    const capture = { capture: true, passive: true, signal } as const;
    for (const event of ['scroll', 'transitionend', 'animationend', 'toggle', 'load']) {
      of.addEventListener(event, redraw, capture);
    }
    of.defaultView?.addEventListener('resize', redraw, { passive: true, signal });
    if (of.body) sizes.observe(of.body);
  };

  const update = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    fields = stage.recognise();
    watch(document);
    for (const { control } of fields) watch(control.ownerDocument);
    const standing = new Set(fields.map(({ control }) => control));
    for (const [control, button] of badges) {
      if (standing.has(control)) continue;
      button.remove();
      badges.delete(control);
    }
    for (const field of fields) {
      let button = badges.get(field.control);
      if (!button) {
        button = document.createElement('button');
        button.type = 'button';
        button.tabIndex = -1;
        button.textContent = '?';
        button.hidden = true;
        badges.set(field.control, button);
        root.append(button);
        sizes.observe(field.container);
      }
      if (button.dataset.field !== field.entry.id) name(button, field);
    }
    redrawAfterPaint(true);
  };

  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const button = event.target as HTMLElement;
      const field = fields.find(({ control }) => badges.get(control) === button);
      if (field) void open(field, true);
    },
    { signal },
  );
  // The page must not lose its focus, nor close its own menus, over a press on a badge.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  const apply = (settings: Settings): void => {
    if (settings.badges === shown) return;
    shown = settings.badges;
    redraw();
  };
  void readSettings().then(apply);
  onSettingsChanged(apply, signal);
  void send('explanation.badgeWords', {}).then((reply) => {
    if (!reply.ok) return;
    explain = reply.value.explain;
    for (const field of fields) {
      const button = badges.get(field.control);
      if (button) name(button, field);
    }
  });

  onPageMessage(
    'explanation.openFocused',
    () => ({}),
    () => open(fieldAt(stage.recognise(), focused()), false),
    signal,
  );
  stage.onFieldsChanged(update, signal);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', update, { once: true, signal });
  } else {
    update();
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    resized.cancel();
    host.remove();
  });
}
