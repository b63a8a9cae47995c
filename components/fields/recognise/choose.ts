import type { ControlKind, FieldEntry, ValueKind } from '../types';

/** What is known of a field's surroundings when several entries share its label. */
export interface Surroundings {
  /** Known headings above, nearest first. */
  readonly sections: readonly string[];
  /** Under a heading that the catalogue does not know. */
  readonly strange: boolean;
  /** Groups of the fields before, nearest first, and of the next sure one after. */
  readonly before: string | null;
  readonly after: string | null;
  /** Entries that already stand on the page. */
  readonly taken: ReadonlySet<FieldEntry>;
}

export interface Choice {
  readonly entry: FieldEntry;
  /** The heading that decided; null where none did. */
  readonly section: string | null;
  /** Factor on the confidence of the label's relation. */
  readonly certainty: number;
}

/** `app.android.publicKey` → `app.android`. */
export const groupOf = (entry: FieldEntry): string => entry.id.slice(0, entry.id.lastIndexOf('.'));

/** Which part of a form follows which, where no heading says so. */
const follows: Readonly<Record<string, readonly string[]>> = {
  service: ['website', 'app', 'entity'],
  check: ['entity'],
  entity: ['entity', 'leader'],
  website: ['website', 'hosting', 'contact'],
  app: ['app', 'app.android', 'hosting', 'contact'],
  'app.android': ['app.android', 'app.ios', 'app.harmony', 'app', 'contact'],
  'app.ios': ['app.ios', 'app.harmony', 'app', 'contact'],
  'app.harmony': ['app.harmony', 'app', 'contact'],
  hosting: ['hosting', 'website', 'contact'],
  leader: ['leader', 'website', 'contact'],
  contact: ['contact', 'emergency'],
};

const certainty = { sure: 1, elsewhere: 0.8, neighbor: 0.85, flow: 0.8, guess: 0.55 } as const;

const takes: Readonly<Partial<Record<ValueKind, readonly ControlKind[]>>> = {
  file: ['file'],
  text: ['text', 'longText', 'number', 'select', 'cascader'],
  longText: ['text', 'longText'],
  number: ['text', 'number', 'select'],
  texts: ['text', 'longText', 'select'],
  region: ['cascader', 'select', 'text'],
  date: ['date', 'text', 'select'],
  dateRange: ['date', 'text', 'checkbox', 'select'],
  choice: ['select', 'radio', 'cascader', 'text', 'checkbox'],
  choices: ['select', 'checkbox', 'radio', 'cascader', 'text'],
  yesNo: ['radio', 'checkbox', 'switch', 'select'],
};

/** Whether a field's value can stand in a kind of widget at all. */
export const fits = (entry: FieldEntry, kind: ControlKind): boolean =>
  takes[entry.value]?.includes(kind) ?? true;

/** Which of the entries that share a label a field is; null where even a guess is not possible. */
export function chooseEntry(entries: readonly FieldEntry[], near: Surroundings): Choice | null {
  for (const section of near.sections) {
    const scoped = entries.filter((entry) => entry.sections.includes(section));
    const free = scoped.filter((entry) => !near.taken.has(entry));
    const entry = free[0] ?? scoped[0];
    if (!entry) continue;
    const pool = free.length > 0 ? free : scoped;
    if (pool.length === 1) return { entry, section, certainty: certainty.sure };
    const flowing = byFlow(pool, near);
    return { entry: flowing ?? entry, section, certainty: flowing ? certainty.neighbor : 0.6 };
  }
  const [only] = entries;
  if (!only) return null;
  if (entries.length === 1) {
    const elsewhere = only.sections.length > 0 && (near.sections.length > 0 || near.strange);
    return { entry: only, section: null, certainty: elsewhere ? certainty.elsewhere : 1 };
  }
  const anywhere = entries.filter((entry) => entry.sections.length === 0);
  if (anywhere.length === 1 && anywhere[0]) {
    return { entry: anywhere[0], section: null, certainty: certainty.sure };
  }
  // Different entries, but none is ever filled: which of them it is only changes the explanation.
  if (entries.every((entry) => entry.never)) {
    return { entry: byFlow(entries, near) ?? only, section: null, certainty: certainty.neighbor };
  }
  if (near.strange) return { entry: only, section: null, certainty: certainty.guess };
  const flowing = byFlow(entries, near);
  if (flowing) {
    const same = groupOf(flowing) === near.before;
    return {
      entry: flowing,
      section: null,
      certainty: same ? certainty.neighbor : certainty.flow,
    };
  }
  return { entry: only, section: null, certainty: certainty.guess };
}

/** The entry whose part of the form is the one we are in, or comes next. */
function byFlow(entries: readonly FieldEntry[], near: Surroundings): FieldEntry | null {
  const free = entries.filter((entry) => !near.taken.has(entry));
  const groups = near.before === null ? ['service'] : (follows[near.before] ?? [near.before]);
  if (near.before !== null && near.before === near.after) {
    const between = free.find((entry) => groupOf(entry) === near.before);
    if (between) return between;
  }
  for (const group of groups) {
    const found = free.find((entry) => groupOf(entry) === group);
    if (found) return found;
  }
  if (near.after !== null) return free.find((entry) => groupOf(entry) === near.after) ?? null;
  return null;
}
