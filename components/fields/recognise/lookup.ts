import type { FieldEntry } from '../types';
import { foldLabel } from './fold';
import { normaliseLabel } from './normalise';

/** Entries of a console by each of their labels, and headings by their text. */
export interface Lookup {
  /** Entries that a text may name. */
  entries(text: string): readonly FieldEntry[];
  /** The heading a text is, as the catalogue writes it; whole text only. */
  heading(text: string): string | null;
}

const numbering = /^(?:第?[\d一二三四五六七八九十]+[、.)步]|\(?[\d一二三四五六七八九十]+\)[、.]?)/;
const asking = /^(?:请(?:您)?(?:正确)?(?:输入|输|选择|填写|上传)|您的|上传)/;
const aside = /\([^()]*\)$/;
const required = /(?:必填|选填|可选)$/;

/** A normalised text and what is left when politeness, numbering and asides are taken off. */
function reductions(text: string): string[] {
  const whole = normaliseLabel(text);
  const all = [whole];
  for (const pattern of [numbering, required, aside, asking]) {
    const last = all[all.length - 1] ?? whole;
    const next = normaliseLabel(last.replace(pattern, ''));
    if (next !== last && next !== '') all.push(next);
  }
  return all;
}

/** Looked up again on every pass and never many: the texts of one site. */
const cacheSize = 4000;

function cached<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined) return hit;
    const value = read(text);
    if (known.size >= cacheSize) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Adds an entry under a key, once. */
function put(map: Map<string, FieldEntry[]>, key: string, entry: FieldEntry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

export function createLookup(
  fields: readonly FieldEntry[],
  moreHeadings: readonly string[] = [],
): Lookup {
  const byLabel = new Map<string, FieldEntry[]>();
  const byIdea = new Map<string, FieldEntry[]>();
  const headings = new Map<string, string>();
  for (const entry of fields) {
    for (const label of entry.labels) {
      const key = normaliseLabel(label);
      put(byLabel, key, entry);
      put(byIdea, foldLabel(key), entry);
    }
    for (const section of entry.sections) headings.set(normaliseLabel(section), section);
  }
  for (const heading of moreHeadings) headings.set(normaliseLabel(heading), heading);
  const none: readonly FieldEntry[] = [];
  return {
    entries: cached((text) => {
      for (const form of reductions(text)) {
        const found = byLabel.get(form);
        if (found) return found;
      }
      for (const form of reductions(text)) {
        const found = byIdea.get(foldLabel(form));
        if (found) return found;
      }
      return none;
    }),
    heading: cached((text) => {
      for (const form of reductions(text)) {
        const found = headings.get(form);
        if (found !== undefined) return found;
      }
      return null;
    }),
  };
}
