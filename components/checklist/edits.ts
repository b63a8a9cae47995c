import * as z from 'zod/mini';
import type { Filing } from './filing';

/** What a filing holds under keys of its own: two windows may change one each. */
const keyed = ['answers', 'items', 'notes', 'attachments', 'events'] as const;

/**
 * One thing about a filing as it now is; without a value it was taken back. The whole filing never
 * travels: it would carry what a window read long ago over what another one wrote since.
 */
export const editSchema = z.object({
  part: z.enum([...keyed, 'muted', 'name']),
  /** The question, the item, the date; of the name, nothing. */
  key: z.string().check(z.maxLength(64)),
  value: z.optional(z.unknown()),
});

export type Edit = z.infer<typeof editSchema>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a view changed, one by one, against the filing that it showed. */
export function editsOf(shown: Filing, change: Partial<Filing>): Edit[] {
  const edits: Edit[] = [];
  for (const part of keyed) {
    const next: Readonly<Record<string, unknown>> | undefined = change[part];
    if (!next) continue;
    const before: Readonly<Record<string, unknown>> = shown[part];
    for (const key of new Set([...Object.keys(before), ...Object.keys(next)])) {
      if (!same(before[key], next[key])) edits.push({ part, key, value: next[key] });
    }
  }
  const { muted, name } = change;
  if (muted) {
    for (const key of shown.muted.filter((each) => !muted.includes(each))) {
      edits.push({ part: 'muted', key });
    }
    for (const key of muted.filter((each) => !shown.muted.includes(each))) {
      edits.push({ part: 'muted', key, value: true });
    }
  }
  if (name !== undefined && name !== shown.name) edits.push({ part: 'name', key: '', value: name });
  return edits;
}

/** The filing with one thing changed; all else is as it stood. */
function edited(filing: Filing, { part, key, value }: Edit): Filing {
  if (part === 'name') return { ...filing, name: String(value ?? '') };
  if (part === 'muted') {
    const rest = filing.muted.filter((each) => each !== key);
    return { ...filing, muted: value === undefined ? rest : [...rest, key] };
  }
  const { [key]: _before, ...rest } = filing[part] as Readonly<Record<string, unknown>>;
  return { ...filing, [part]: value === undefined ? rest : { ...rest, [key]: value } };
}

export const withEdits = (filing: Filing, edits: readonly Edit[]): Filing =>
  edits.reduce(edited, filing);
