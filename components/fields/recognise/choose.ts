import type { ControlKind, PageEntry, ValueKind } from '../types';

/** What is known of a field's surroundings when several entries share its label. */
export interface Surroundings {
  /** Known headings above, nearest first. */
  readonly sections: readonly string[];
  /** Under a heading that the catalogue does not know. */
  readonly strange: boolean;
  /** Under a heading of something else altogether: an invoice, a parcel, an account. */
  readonly foreign: boolean;
  /** Groups of the fields before, nearest first, and of the next sure one after. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the field before stands under the same heading. */
  readonly together: boolean;
  /** Whether an entry already stands on the page, in a widget of this kind. */
  taken(entry: PageEntry): boolean;
}

export interface Choice {
  readonly entry: PageEntry;
  /** The heading that decided; null where none did. */
  readonly section: string | null;
  /** Factor on the confidence of the label's relation. */
  readonly certainty: number;
}

/** `app.android.publicKey` → `app.android`; the legal representative is a person of his own. */
export const groupOf = ({ id }: PageEntry): string =>
  id.startsWith(legal) ? legal : id.slice(0, id.lastIndexOf('.'));
const legal = 'entity.legalRepresentative';
/** Headings of persons, as the catalogue writes them. */
const aboutPerson = /负责人|法定代表人|法人|联系人|联络人/;
/** Parts of a form that are about one person. */
const persons: ReadonlySet<string> = new Set([legal, 'leader', 'contact', 'emergency']);

/** Which part of a form follows which, where no heading says so. */
const follows: Readonly<Record<string, readonly string[]>> = {
  service: ['website', 'app', 'entity'],
  check: ['entity'],
  entity: ['entity', 'leader'],
  [legal]: [legal, 'entity', 'leader'],
  website: ['website', 'hosting', 'contact'],
  app: ['app', 'app.android', 'hosting', 'contact'],
  'app.android': ['app.android', 'app.ios', 'app.harmony', 'app', 'contact'],
  'app.ios': ['app.ios', 'app.harmony', 'app', 'contact'],
  'app.harmony': ['app.harmony', 'app', 'contact'],
  hosting: ['hosting', 'website', 'contact'],
  leader: ['leader', 'website', 'contact'],
  contact: ['contact', 'emergency'],
};

const certainty = {
  sure: 1,
  owned: 0.95,
  elsewhere: 0.8,
  neighbor: 0.85,
  flow: 0.8,
  guess: 0.55,
} as const;

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
export function fits({ value, profile }: PageEntry, kind: ControlKind): boolean {
  // A box to type in asks for what is chosen elsewhere only where we know what to type.
  if (value === 'choice' && kind === 'text' && profile === null) return false;
  return takes[value]?.includes(kind) ?? true;
}

/** The entries that a label names: anywhere, and only under their own heading. */
interface Named {
  readonly entries: readonly PageEntry[];
  readonly within: readonly PageEntry[];
  /** Whether the label says itself whose value it asks for. */
  readonly owned: boolean;
}

/** Which of the entries that share a label a field is; null where even a guess is not possible. */
export function chooseEntry({ entries, within, owned }: Named, near: Surroundings): Choice | null {
  for (const [index, section] of near.sections.entries()) {
    const inside = (all: readonly PageEntry[]) =>
      all.filter((entry) => entry.sections.includes(section));
    const named = inside(entries);
    // A word that says little says it of the part we are in.
    const scoped = named.length > 0 || index > 1 ? named : inside(within);
    if (scoped.length > 0) return { ...inSection(scoped, entries, near), section };
  }
  const [only] = entries;
  if (!only) return null;
  if (near.foreign && !only.never) {
    return { entry: only, section: null, certainty: certainty.guess };
  }
  if (entries.length === 1) {
    // 联系方式2 under another person's heading is his.
    const somebody = aboutPerson.test(near.sections[0] ?? '');
    if (somebody && persons.has(groupOf(only)) && !owned && !only.never) {
      const his = near.before === groupOf(only) && near.together;
      return { entry: only, section: null, certainty: his ? certainty.neighbor : certainty.guess };
    }
    const elsewhere = only.sections.length > 0 && (near.sections.length > 0 || near.strange);
    // What was asked above under its own heading is asked here of somebody else.
    const strayed = owned && !near.strange ? certainty.owned : certainty.elsewhere;
    // Under a heading that nobody knows a word that is anybody's is a stranger's.
    if ((near.taken(only) || (near.strange && !owned)) && !only.never) {
      return { entry: only, section: null, certainty: certainty.guess };
    }
    return { entry: only, section: null, certainty: elsewhere ? strayed : certainty.sure };
  }
  const anywhere = entries.filter((entry) => entry.sections.length === 0);
  if (anywhere.length === 1 && anywhere[0]) {
    return { entry: anywhere[0], section: null, certainty: certainty.sure };
  }
  // Different entries, but none is ever filled: which of them it is only changes the explanation.
  if (entries.every((entry) => entry.never)) {
    return { entry: byFlow(entries, near) ?? only, section: null, certainty: certainty.neighbor };
  }
  // Under somebody's heading a word that is not his is nobody else's either.
  const astray = !owned && aboutPerson.test(near.sections[0] ?? '');
  if (near.strange || astray) return { entry: only, section: null, certainty: certainty.guess };
  const flowing = byFlow(entries, near);
  if (flowing) {
    const same = groupOf(flowing) === near.before;
    // One end of a validity may be that of the entity's own document, which is not asked here.
    const flow = flowing.value === 'date' ? certainty.guess : certainty.flow;
    return { entry: flowing, section: null, certainty: same ? certainty.neighbor : flow };
  }
  return { entry: only, section: null, certainty: certainty.guess };
}

/** Which of the entries of the section we are in. */
function inSection(
  scoped: readonly PageEntry[],
  all: readonly PageEntry[],
  near: Surroundings,
): Omit<Choice, 'section'> {
  const free = scoped.filter((entry) => !near.taken(entry));
  const entry = (free[0] ?? scoped[0]) as PageEntry;
  // A person whose name was just asked may stand under the heading of the entity.
  const { before } = near;
  const groups = new Set(scoped.map(groupOf));
  if (before !== null && near.together && persons.has(before) && !groups.has(before)) {
    const his = all.find((each) => groupOf(each) === before && !near.taken(each));
    if (his) {
      return free.length === 0
        ? { entry: his, certainty: certainty.neighbor }
        : { entry, certainty: certainty.guess };
    }
  }
  if (free.length === 0) return { entry, certainty: certainty.guess };
  if (free.length === 1) return { entry, certainty: certainty.sure };
  const flowing = byFlow(free, near);
  return { entry: flowing ?? entry, certainty: flowing ? certainty.neighbor : 0.6 };
}

/** The entry whose part of the form is the one we are in, or comes next. */
function byFlow(entries: readonly PageEntry[], near: Surroundings): PageEntry | null {
  const free = entries.filter((entry) => !near.taken(entry));
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
