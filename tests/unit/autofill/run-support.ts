/** A page of three boxes and a fill of it; each box does as the test says, and nothing comes late. */
import { vi } from 'vitest';
import type { FillItem, FillRequest } from '../../../components/autofill/report';
import type { WidgetDriver } from '../../../components/autofill/widgets/types';
import type { FieldBlock, RecognisedField } from '../../../components/fields/types';
import type { Stage } from '../../../components/messaging/stage';

/** What was done to the widgets, in order: `write a`, `clear b`. */
export const done: string[] = [];
/** What a widget does when it is written; by default it takes the text. */
export const whenWritten = new Map<string, (box: HTMLInputElement, text: string) => void>();
/** Widgets that look whether the fill was ended, as lists do and boxes do not. */
export const heedEnd = new Set<string>();
/** Widgets that keep the focus once they have it. */
export const keepFocus = new Set<string>();
/** What happens when a widget is emptied. */
export const whenCleared = new Map<string, () => void>();
export const driver: WidgetDriver = {
  id: 'test',
  matches: () => true,
  read: ({ control }) => {
    page.reads(control as HTMLInputElement);
    const { value } = control as HTMLInputElement;
    return value === '' ? [] : [value];
  },
  holds: ({ control }, want) =>
    want.kind === 'text' && (control as HTMLInputElement).value === want.text,
  async write({ control }, want, signal) {
    const box = control as HTMLInputElement;
    const text = want.kind === 'text' ? want.text : '';
    const ended = () => signal.aborted && heedEnd.has(box.id);
    if (ended()) return { ok: false, reason: 'cancelled' };
    done.push(`write ${box.id} ${text}`);
    box.focus();
    const own = whenWritten.get(box.id);
    if (own) own(box, text);
    else box.value = text;
    if (!keepFocus.has(box.id)) box.blur();
    if (ended()) return { ok: false, reason: 'cancelled' };
    return this.holds({ kind: 'text', control, root: control }, want)
      ? { ok: true }
      : { ok: false, reason: 'notKept' };
  },
  async clear({ control }) {
    const box = control as HTMLInputElement;
    done.push(`clear ${box.id}`);
    box.focus();
    box.value = '';
    box.blur();
    whenCleared.get(box.id)?.();
    return true;
  },
};

/** Stands in for the waiting of the widgets. */
export const waiting = {
  pause: async () => undefined,
  until: async (_near: Node, find: () => unknown) => {
    page.waits += 1;
    const found = find() || null;
    if (!found) page.whenAwaited();
    return found;
  },
};

const ids = ['a', 'b', 'c'];

/** What stands on the page, and what happens when something is waited for or looked at. */
export const page = {
  fields: [] as readonly RecognisedField[],
  blocks: new Map<string, FieldBlock>(),
  ending: new AbortController(),
  whenAwaited: (): void => undefined,
  waits: 0,
  reads: (_box: HTMLInputElement): void => undefined,
  stage: {} as Stage,
  keyOf: (_field: RecognisedField): string => '',
};

export const box = (id: string) => document.getElementById(id) as HTMLInputElement;
export const fieldOf = (id: string): RecognisedField => {
  const control = box(id);
  return {
    entry: { id } as RecognisedField['entry'],
    parts: [{ kind: 'text', control, root: control }],
    control,
    container: control.parentElement as HTMLElement,
    labelElement: null,
    label: id,
    section: null,
    relation: 'labelFor',
    confidence: 1,
  };
};
export const item = (id: string, text = `new ${id}`): FillItem => {
  const field = page.fields.find(({ entry }) => entry.id === id) ?? fieldOf(id);
  return {
    key: page.keyOf(field),
    id,
    label: id,
    translated: null,
    wanted: { kind: 'text', text },
  };
};
export const request = (...items: FillItem[]): FillRequest => ({ items, files: [], skipped: [] });
export const values = () => ids.map((id) => box(id).value);

/** A new page, on which nothing was done. */
export async function newPage(): Promise<void> {
  // Only now: it leads to the widgets, whose stand-in is here.
  const { keyOf } = await import('../../../components/autofill/field-keys');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  done.length = 0;
  for (const each of [whenWritten, whenCleared, keepFocus, heedEnd]) each.clear();
  document.body.innerHTML = `<button id="own"></button>${ids.map((id) => `<p><input id="${id}"></p>`).join('')}`;
  const ending = new AbortController();
  Object.assign(page, {
    keyOf,
    fields: ids.map(fieldOf),
    blocks: new Map(),
    ending,
    whenAwaited: () => undefined,
    waits: 0,
    reads: () => undefined,
    stage: {
      signal: ending.signal,
      recognise: () => page.fields,
      blockOf: ({ entry }: RecognisedField) => page.blocks.get(entry.id) ?? null,
      originalText: (node: Node) => node.textContent ?? '',
      translate: () => null,
    },
  });
}

/** The page is left. */
export function leavePage(): void {
  page.ending.abort();
  vi.restoreAllMocks();
}
