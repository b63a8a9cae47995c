import type { FieldEntry, PageEntry } from '../types';
import { ideaOf, isPerson, type Learned, learn, loose, type Understood, valueIn } from './learn';
import { normaliseLabel } from './normalise';
import { type Reading, type Role, readHeading, readText } from './read';
import { simplified } from './simplify';

/** Entries of a console by what their labels say, and headings by whom they are about. */
export interface Lookup {
  /** Entries that a text may name, wherever it stands. */
  entries(text: string): readonly PageEntry[];
  /** Entries that it names only under their own heading: 名称 of the website, of the App. */
  within(text: string): readonly PageEntry[];
  /** Whether a text says itself whose value it asks for. */
  isOwned(text: string): boolean;
  /** The heading a text is, as the catalogue writes it; whole text only. */
  heading(text: string): string | null;
  /** The heading a text comes to where it looks like one: 公司资料 is 主体信息. */
  headingRead(text: string): string | null;
  /** Whether a heading is of nobody in particular: 备案信息, 联系方式, 主体及负责人信息. */
  isNeutral(text: string): boolean;
}

const numbering =
  /^(?:第[\d一二三四五六七八九十]+(?:部[分份]|步|章|项|节)?[、.:]?|(?:step|part)?\d+[、.):]|step\d+|[一二三四五六七八九十]+[、.):]|\([\d一二三四五六七八九十a-h]+\)[、.]?|[①-⑩]|[a-h甲乙丙丁戊][、.)]|[ivx]+[、.)]|\d+(?=(?!位|个)\p{Script=Han}{2}))/u;
/** How each of them begins: most texts begin otherwise, and the expression is large once compiled. */
const numbered = /^[第\dsp一二三四五六七八九十(①-⑩a-h甲乙丙丁戊ivx]/;
// As one expression the three would take 7 KB for as long as the page stands.
const please = /^请您?(?:正确|如实|准确)?/;
const act = /^(?:输入?|选择|填写?|录入|上传)/;
const whose = /^(?:您的|正确的|真实的)/;
const aside = /\([^()]*\)$/;
const asides = /\([^()]*\)/g;
const required = /(?:必填|选填|可选)$/;
/** What a placeholder adds to a name: an example, a length, a warning. */
const example = /(?:[,，。;；].*|(?:例如|示例|比如|如:).*)$/;
const length = /^\d+(?:位|个)(?:数字)?(?:的)?/;
/** English beside the Chinese, set off by a space, a slash or a bracket. */
const english =
  /^[A-Za-z][A-Za-z .,'&-]{2,}[\s/|]+(?=[（(]?\p{Script=Han})|[\s/|（(]+[A-Za-z][A-Za-z .,'&/-]*[)）]?\s*[*＊:：]?\s*$/gu;

const latin = /[A-Za-z]/;

/** 请输入您的手机号码: without what asks for it. */
function unasked(text: string): string {
  const polite = text.replace(please, '');
  if (polite === text) return text.replace(/^(?:您的|上传)/, '');
  const rest = polite.replace(act, '');
  return rest === polite ? text : rest.replace(whose, '');
}

const without =
  (pattern: RegExp) =>
  (text: string): string =>
    text.replace(pattern, '');

/** What is taken off, in turn. */
const reducing: readonly ((text: string) => string)[] = [
  without(length),
  (text) => (numbered.test(text) ? text.replace(numbering, '') : text),
  without(required),
  without(aside),
  unasked,
  without(example),
  without(length),
  without(asides),
];

/** What was reduced last: one text is asked for several things in a row. */
let reduced: { readonly text: string; readonly all: readonly string[] } = { text: '', all: [] };

/** A normalised text and what is left when politeness, numbering and asides are taken off. */
function reductions(text: string): readonly string[] {
  if (reduced.text === text) return reduced.all;
  const all: string[] = [];
  const add = (form: string): void => {
    const next = normaliseLabel(simplified(form));
    if (next !== '' && !all.includes(next)) all.push(next);
  };
  const bare = latin.test(text) ? text.trim().replace(english, '') : text.trim();
  for (const start of [text, bare]) {
    let last = normaliseLabel(simplified(start));
    add(last);
    for (const less of reducing) {
      last = normaliseLabel(less(last));
      add(last);
    }
  }
  reduced = { text, all };
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

/** What one word may ask for, the likeliest first; the widget and what stands already decide. */
const several: Readonly<Record<string, readonly string[]>> = {
  电话: ['电话', '手机', '座机'],
  证件: ['证件类型', '证件号'],
};

/** How somebody is reached: an entity is through its person in charge. */
const reached: ReadonlySet<string> = new Set(['手机', '应急手机', '座机', '邮箱']);

/** A 姓名 is never a website's. */
const hasName = (role: Role): boolean => isPerson(role) || role === 'entity';

interface Named {
  readonly entries: readonly PageEntry[];
  readonly within: readonly PageEntry[];
}

interface Candidate extends Understood {
  readonly entry: PageEntry;
}

/** Entries that a reading fits. */
function entriesFor(reading: Reading, all: readonly Candidate[]): Named {
  const idea = ideaOf(reading);
  const { role } = reading;
  if (idea === '' || role === 'mixed') return { entries: [], within: [] };
  const wanted = several[idea] ?? [loose(idea)];
  const fitting = wanted
    .flatMap((each) => all.filter(({ ideas }) => ideas.includes(each)))
    .filter(({ roles }) => idea !== '姓名' || isPerson(role) || roles.some(hasName));
  const pick = (test: (one: Candidate) => boolean) => [
    ...new Set(fitting.filter(test).map(({ entry }) => entry)),
  ];
  if (role === 'person') {
    return {
      entries: pick(({ roles }) => roles.includes('leader') || roles.includes('contact')),
      within: [],
    };
  }
  if (role === 'service') {
    const served: readonly Role[] = ['service', 'website', 'app'];
    return {
      entries: pick(({ roles }) => served.some((each) => roles.includes(each))),
      within: [],
    };
  }
  if (role !== null) {
    const own = pick(({ roles }) => roles.includes(role));
    // 主体手机 is answered by the entity's person in charge.
    const his = role === 'entity' && own.length === 0 && reached.has(idea);
    return { entries: his ? pick(({ roles }) => roles.includes('leader')) : own, within: [] };
  }
  // An identity card is a person's, never a company's document.
  const ofPeople = ({ roles }: Candidate) => roles.some(isPerson);
  const own = /^身份证(?:号|有效期)?$/.test(idea) ? pick(ofPeople) : pick(() => true);
  const bare = pick(({ bare: ideas }) =>
    [idea, ...(idea === '姓名' ? [] : wanted)].some((each) => ideas.includes(each)),
  );
  const entries = own.filter((entry) => bare.includes(entry));
  return { entries, within: own.filter((entry) => !entries.includes(entry)) };
}

/** The lookup of a catalogue that is read on the spot. */
export const createLookup = (
  fields: readonly FieldEntry[],
  moreHeadings: readonly string[] = [],
): Lookup => lookupIn(fields, learn(fields, moreHeadings));

/** The lookup of a catalogue that has been read before. */
export function lookupIn(fields: readonly PageEntry[], learned: Learned): Lookup {
  const understood = learned.fields.flatMap((each, place) =>
    each ? [{ ...each, entry: fields[place] as PageEntry }] : [],
  );
  const byLabel = (label: string): readonly PageEntry[] =>
    (valueIn(learned.labels, label)?.split(',') ?? []).map(
      (place) => fields[Number(place)] as PageEntry,
    );
  const none: Named = { entries: [], within: [] };
  const named = cached((text): Named => {
    for (const form of reductions(text)) {
      const written = byLabel(form);
      const reading = readText(form);
      const read = reading ? entriesFor(reading, understood) : none;
      // A search box is known by its own words: what it searches for is a field of another form.
      const others = read.entries.filter(({ never }) => never !== 'search');
      const entries = [...new Set([...written, ...others])];
      if (entries.length + read.within.length > 0) return { entries, within: read.within };
    }
    return none;
  });
  const heading = cached((text): string | null => {
    for (const form of reductions(text)) {
      const found = valueIn(learned.headings, form);
      if (found !== undefined) return found;
    }
    return null;
  });
  return {
    entries: (text) => named(text).entries,
    within: (text) => named(text).within,
    isOwned: cached((text) =>
      reductions(text).some((form) => {
        const role = readText(form)?.role ?? null;
        return role !== null && role !== 'person' && role !== 'mixed';
      }),
    ),
    heading,
    isNeutral: cached((text) =>
      reductions(text).some((form) => {
        const read = readText(form);
        return read !== null && (read.role === null || read.idea === '&');
      }),
    ),
    headingRead: cached((text) => {
      for (const form of reductions(text)) {
        const read = readHeading(form);
        if (!read || read.role === null) continue;
        // 负责人联系方式 heads what belongs to him.
        if (read.idea === '' || (read.idea === '电话' && isPerson(read.role))) {
          return learned.headingOf[read.role] ?? null;
        }
      }
      return null;
    }),
  };
}
