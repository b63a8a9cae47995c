import type { ControlPart } from '../../fields/types';

/** What one widget should hold. A field of several widgets is shared out among them before. */
export type Want =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'choice'; readonly texts: readonly string[]; readonly token?: boolean }
  | { readonly kind: 'choices'; readonly items: readonly (readonly string[])[] }
  | { readonly kind: 'path'; readonly levels: readonly (readonly string[])[] }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'dates'; readonly from: string | null; readonly until: string | null }
  | { readonly kind: 'check'; readonly on: boolean }
  | { readonly kind: 'file'; readonly file: File };

/** Why a value was not written; a key of namespace `autofill`. */
export type Refusal =
  | 'notAmongOptions'
  | 'noOptions'
  | 'didNotOpen'
  | 'tooLong'
  | 'disabled'
  | 'readOnly'
  | 'notKept'
  | 'unsupported'
  | 'cancelled'
  | 'gone'
  | 'fileType'
  | 'fileSize';

export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Refusal; readonly nearest?: readonly string[] };

export const written: Written = { ok: true };
export const refused = (reason: Refusal, nearest?: readonly string[]): Written =>
  nearest ? { ok: false, reason, nearest } : { ok: false, reason };

/** One widget family. `read` and `holds` never change the page. */
export interface WidgetDriver {
  readonly id: string;
  matches(part: ControlPart): boolean;
  /** The texts that stand in the widget as a person sees them; empty when nothing does. */
  read(part: ControlPart): readonly string[];
  /** Whether the widget shows exactly what is wanted. */
  holds(part: ControlPart, want: Want): boolean;
  write(part: ControlPart, want: Want, signal: AbortSignal): Promise<Written>;
  /** Empties the widget, for undo; false where the widget has no way to be emptied. */
  clear(part: ControlPart, signal: AbortSignal): Promise<boolean>;
  /** Options that can be told without opening anything. */
  options?(part: ControlPart): readonly string[] | null;
}
