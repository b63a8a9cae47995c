import { type Meaning, type Owner, vocabulary } from './vocabulary';

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

/** Words by their first letter. */
interface Words {
  /**
   * Each word before a tab and what it means, as a number, between line feeds: thousands of objects
   * would take half a megabyte of every page with a form.
   */
  readonly byLetter: ReadonlyMap<string, string>;
  readonly meanings: readonly (readonly Meaning[])[];
  readonly longest: number;
}

let words: Words | null = null;

function indexed(): Words {
  const known = new Set<string>();
  const lists = new Map<string, string[]>();
  const all = vocabulary();
  let longest = 0;
  all.forEach(([, texts], meaning) => {
    for (const text of texts) {
      if (known.has(text)) continue;
      known.add(text);
      longest = Math.max(longest, text.length);
      const letter = text.charAt(0);
      const list = lists.get(letter);
      if (list) list.push(`${text}\t${meaning}`);
      else lists.set(letter, [`${text}\t${meaning}`]);
    }
  });
  return {
    byLetter: new Map([...lists].map(([letter, list]) => [letter, `\n${list.join('\n')}\n`])),
    meanings: all.map(([meanings]) => meanings),
    longest,
  };
}

/** The longest word that stands at a place of a text. */
function wordAt(text: string, at: number): { length: number; meanings: readonly Meaning[] } | null {
  words ??= indexed();
  const list = words.byLetter.get(text.charAt(at)) ?? '';
  for (let length = Math.min(words.longest, text.length - at); length > 0; length -= 1) {
    const mark = `\n${text.slice(at, at + length)}\t`;
    const found = list.indexOf(mark);
    if (found < 0) continue;
    const meaning = Number.parseInt(list.slice(found + mark.length), 10);
    return { length, meanings: words.meanings[meaning] as readonly Meaning[] };
  }
  return null;
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
    at += word.length;
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
