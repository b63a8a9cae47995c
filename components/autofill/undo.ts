import type { ControlPart, RecognisedField } from '../fields/types';
import type { Stage } from '../messaging/stage';
import { locate } from './field-keys';
import type { FillItem, UndoRow, UndoStatus } from './report';
import type { Share } from './share';
import { driverOf } from './widgets';
import { dateOf } from './widgets/dates';
import type { Want } from './widgets/types';

/** What stood in each widget of a field before it was written. */
export interface Trace {
  readonly item: FillItem;
  readonly parts: readonly { readonly share: Share; readonly before: readonly string[] }[];
}

/** Texts that stood in a widget as something to write. */
function asWant(part: ControlPart, before: readonly string[]): Want | null {
  const [first = ''] = before;
  switch (part.kind) {
    case 'text':
    case 'longText':
    case 'number':
      return { kind: 'text', text: first };
    case 'select':
      return before.length > 1
        ? { kind: 'choices', items: before.map((text) => [text]) }
        : { kind: 'choice', texts: [first] };
    case 'cascader':
      return { kind: 'path', levels: before.map((text) => [text]) };
    case 'radio':
      return { kind: 'choice', texts: [first] };
    case 'checkbox':
      return { kind: 'choices', items: before.map((text) => [text]) };
    case 'switch':
      return { kind: 'check', on: before.length > 0 };
    case 'date': {
      const from = dateOf(first);
      const to = dateOf(before[1] ?? '');
      if (before.length > 1) return { kind: 'dates', from, until: to };
      return from ? { kind: 'date', iso: from } : null;
    }
    case 'file':
      return null;
  }
}

/** Gives a widget what stood in it, where something else stands now. */
export async function putBack(
  part: ControlPart,
  before: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  const driver = driverOf(part);
  if (!driver) return false;
  if (driver.read(part).join('\n') === before.join('\n')) return true;
  if (before.length === 0) return driver.clear(part, signal);
  const earlier = asWant(part, before);
  return earlier !== null && (await driver.write(part, earlier, signal)).ok;
}

/** The widget of a share as it stands now: a framework may have drawn it anew. */
export function samePart(field: RecognisedField | null, { part }: Share): ControlPart | undefined {
  if (part.root.isConnected && part.control.isConnected) return part;
  return field?.parts.find(({ kind }) => kind === part.kind);
}

async function restore(
  part: ControlPart,
  want: Want,
  before: readonly string[],
  signal: AbortSignal,
): Promise<UndoStatus> {
  const driver = driverOf(part);
  if (!driver) return 'cannot';
  if (driver.read(part).join('\n') === before.join('\n')) return 'restored';
  if (!driver.holds(part, want)) return 'changed';
  return (await putBack(part, before, signal)) ? 'restored' : 'cannot';
}

/**
 * Takes a fill back, last field first: what depends on another is emptied before it. A field that
 * was changed meanwhile is the person's and is left.
 */
export async function undoTraces(
  stage: Stage,
  traces: readonly Trace[],
  signal: AbortSignal,
): Promise<readonly UndoRow[]> {
  const rows: UndoRow[] = [];
  for (const { item, parts } of [...traces].reverse()) {
    const field = locate(stage, item);
    let status: UndoStatus = 'restored';
    for (const { share, before } of [...parts].reverse()) {
      const part = samePart(field, share);
      const one = part ? await restore(part, share.want, before, signal) : 'changed';
      if (one !== 'restored') status = one;
    }
    const { key, id, label, translated } = item;
    rows.push({ key, id, label, translated, status });
  }
  return rows.reverse();
}
