import { type Meaning, type Owner, type Phrase, vocabulary } from './vocabulary';

/** Whose value is asked for, as far as a text says it: `leader` is the entity's person in charge. */
export type Role =
  | Exclude<Owner, 'service'>
  | 'leader'
  | 'contact'
  | 'service'
  /** Owners that do not go together. */
  | 'mixed';

/** What a label or a heading says. */
export interface Reading {
  /** Null where it names nobody. */
  readonly role: Role | null;
  /** What is asked for; empty where only an owner is named. */
  readonly idea: string;
}

type Row = (typeof vocabulary)[number];

/** Rows by the letters that they may begin with. */
let rows: ReadonlyMap<string, readonly Row[]> | null = null;

function byFirstLetter(): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of vocabulary) {
    for (const list of row[1]) {
      for (const piece of list) {
        const letter = piece.charAt(0);
        const known = found.get(letter);
        if (!known) found.set(letter, [row]);
        else if (known[known.length - 1] !== row) known.push(row);
      }
      if (!list.includes('')) break;
    }
  }
  return found;
}

/** Where the longest way through the lists ends that begins at a place of a text; -1 for none. */
function endOf(phrase: Phrase, text: string, at: number, list = 0): number {
  const pieces = phrase[list];
  if (!pieces) return at;
  let longest = -1;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) continue;
    longest = Math.max(longest, endOf(phrase, text, at + piece.length, list + 1));
  }
  return longest;
}

/** The longest word that stands at a place of a text; of two as long, the one listed first. */
function wordAt(text: string, at: number): { end: number; meanings: readonly Meaning[] } | null {
  rows ??= byFirstLetter();
  let end = at;
  let meanings: readonly Meaning[] | null = null;
  for (const [each, phrase] of rows.get(text.charAt(at)) ?? []) {
    const longer = endOf(phrase, text, at);
    if (longer <= end) continue;
    end = longer;
    meanings = each;
  }
  return meanings && { end, meanings };
}

function roleOf(owners: ReadonlySet<Owner>): Role | null {
  const has = (owner: Owner): boolean => owners.has(owner);
  const served = has('website') || has('app') || has('service');
  if (owners.size === 0) return null;
  for (const alone of ['legal', 'emergency', 'security', 'android', 'ios', 'harmony'] as const) {
    if (has(alone)) return has('person') ? 'mixed' : alone;
  }
  if (has('person')) {
    if (has('entity')) return served ? 'mixed' : 'leader';
    return served ? 'contact' : 'person';
  }
  if (has('hosting')) return has('entity') ? 'mixed' : 'hosting';
  if (has('entity')) return served ? 'mixed' : 'entity';
  if (has('website')) return has('app') ? 'mixed' : 'website';
  return has('app') ? 'app' : 'service';
}

/** Reads a normalised text word by word, longest first; null where a letter belongs to no word. */
export function readText(text: string): Reading | null {
  const owners = new Set<Owner>();
  const ideas: string[] = [];
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    if (!word) return null;
    for (const meaning of word.meanings) {
      if (meaning.startsWith('@')) owners.add(meaning.slice(1) as Owner);
      else if (!ideas.includes(meaning)) ideas.push(meaning);
    }
    at = word.end;
  }
  const [idea = '', ...more] = ideas;
  // Two ideas are two questions, or one that we do not know.
  return { role: roleOf(owners), idea: more.length > 0 ? ideas.join('+') : idea };
}

/** Words that say by themselves which part of a filing they head. */
const telling = /^(?:主体|主办|备案主体|备案单位|网站|站点|app|互联网信息)/;
/** What may not be overheard in a heading: another state of things, another person. */
const turning = /[原旧前非]|安全|投资|代理|推荐|接入/;
const longestAside = 4;

/** Reads a heading, which may say a little more before or after: 变更后主体信息. */
export function readHeading(text: string): Reading | null {
  const whole = readText(text);
  if (whole) return whole;
  for (let cut = 1; cut <= longestAside; cut++) {
    for (let start = 0; start <= cut; start++) {
      const end = text.length - (cut - start);
      const kept = text.slice(start, end);
      if (!telling.test(kept) || turning.test(text.slice(0, start) + text.slice(end))) continue;
      const read = readText(kept);
      if (read?.idea === '' && read.role !== null && read.role !== 'mixed') return read;
    }
  }
  return null;
}
