/**
 * What a console's catalogue says about labels and headings, read once: at build for the page
 * (`page-console-plugin.ts`), where reading 1,300 labels anew took a third of the time and of the memory
 * of reading a form. Plain data.
 */
import type { FieldEntry } from '../types';
import { normaliseLabel } from './normalise';
import { type Reading, type Role, readText } from './read';

export interface Learned {
  /** Normalised label → the fields that bear it, by their place in the catalogue. */
  readonly labels: Table;
  /** Normalised heading → the heading as the catalogue writes it. */
  readonly headings: Table;
  /** Each field as its labels and sections say it; null for what is never filled. */
  readonly fields: readonly (Understood | null)[];
  /** The heading under which each role's entries stand, as the catalogue writes it. */
  readonly headingOf: Readonly<Partial<Record<Role, string>>>;
}

/** Keys and values in one text, each `key\tvalue` between line feeds: a map takes ten times that. */
export type Table = string;

export function valueIn(table: Table, key: string): string | undefined {
  const mark = `\n${key}\t`;
  const at = table.indexOf(mark);
  return at < 0 ? undefined : table.slice(at + mark.length, table.indexOf('\n', at + 1));
}

const tableOf = (values: ReadonlyMap<string, string>): Table =>
  `\n${[...values].map((row) => `${row.join('\t')}\n`).join('')}`;

/** A field as its labels and sections say it. */
export interface Understood {
  /** Whose it is. */
  readonly roles: readonly Role[];
  /** What it asks for, near meanings taken as one. */
  readonly ideas: readonly string[];
  /** Ideas under which it goes without saying whose. */
  readonly bare: readonly string[];
}

/** Near meanings that whose it is tells apart: a person's name and a company's. */
const near: Readonly<Record<string, string>> = {
  姓名: '名称',
  身份证号: '证件号',
  详细地址: '通信地址',
  身份证: '证件号',
  身份证住所: '证件住所',
  身份证有效期: '有效期',
};
export const loose = (idea: string): string => near[idea] ?? idea;

/** Whose name alone asks for his name. */
const people: readonly Role[] = ['leader', 'contact', 'person', 'legal', 'emergency', 'security'];
export const isPerson = (role: Role | null): boolean => role !== null && people.includes(role);

export function ideaOf({ role, idea }: Reading): string {
  return idea === '' && isPerson(role) ? '姓名' : idea;
}

function understand(entry: FieldEntry): Understood {
  const roles = new Set<Role>();
  const ideas = new Set<string>();
  const bare = new Set<string>();
  const add = (role: Role | null): void => {
    // Somebody in charge is told apart by the section.
    if (role !== null && role !== 'person' && role !== 'mixed') roles.add(role);
  };
  for (const section of entry.sections) {
    const read = readText(normaliseLabel(section));
    if (read?.idea === '') add(read.role);
  }
  for (const label of entry.labels) {
    const read = readText(normaliseLabel(label));
    if (!read) continue;
    const idea = ideaOf(read);
    if (idea === '') continue;
    ideas.add(loose(idea));
    if (read.role === null) bare.add(idea);
    else add(read.role);
  }
  return { roles: [...roles], ideas: [...ideas], bare: [...bare] };
}

/** The heading under which each role's entries stand, as the catalogue writes it. */
function headingsByRole(fields: readonly FieldEntry[]): Learned['headingOf'] {
  const counts = new Map<string, number>();
  for (const { sections, never } of fields) {
    if (never) continue;
    for (const section of sections) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const byRole = new Map<Role, string>();
  for (const [section, count] of counts) {
    const read = readText(normaliseLabel(section));
    if (read?.idea !== '' || read.role === null) continue;
    const known = byRole.get(read.role);
    if (known === undefined || count >= (counts.get(known) ?? 0)) byRole.set(read.role, section);
  }
  return Object.fromEntries(byRole);
}

/** Reads a catalogue; `moreHeadings` are those of the console's steps. */
export function learn(
  fields: readonly FieldEntry[],
  moreHeadings: readonly string[] = [],
): Learned {
  const labels = new Map<string, Set<number>>();
  const headings = new Map<string, string>();
  fields.forEach((entry, place) => {
    for (const label of entry.labels) {
      const key = normaliseLabel(label);
      labels.set(key, (labels.get(key) ?? new Set()).add(place));
    }
    for (const section of entry.sections) headings.set(normaliseLabel(section), section);
  });
  for (const heading of moreHeadings) headings.set(normaliseLabel(heading), heading);
  return {
    labels: tableOf(new Map([...labels].map(([key, places]) => [key, [...places].join()]))),
    headings: tableOf(headings),
    // What is never filled is known by its very words: 请输入网站域名 of a search is no 网站域名.
    fields: fields.map((entry) => (entry.never ? null : understand(entry))),
    headingOf: headingsByRole(fields),
  };
}
