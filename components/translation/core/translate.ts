import type { SlotKind } from '../dictionary/types';
import type { Dictionary } from '../dictionary/unpack';
import { compound, places } from './compound';
import { decoration } from './decoration';
import { article, asLabel, lowerFirst, raiseFirst, tidy } from './english';
import { englishGrammar, type Grammar } from './grammar';
import { hasChinese, type Keyed, keyed, shownOf } from './keyed';
import { isCompanyName, isOwnValue, placePath } from './own-values';
import { englishSlot, matchPattern, type Pattern, type SlotValue } from './pattern';
import { chineseNumeral, fits, showStrict } from './slots';
import { byParts, listOf } from './split';

/** How a text was translated; `plain` holds no Chinese. The later, the less is known. */
export const kinds = ['plain', 'curated', 'pattern', 'gloss', 'unknown'] as const;
export type Kind = (typeof kinds)[number];

export interface Translated {
  /** English; for a gloss with what is unknown left in Chinese; for `unknown` the text itself. */
  readonly english: string;
  /** A shorter English for narrow places, where there is one. */
  readonly short?: string;
  readonly kind: Kind;
  /** What it is in its sentence, where the grammar knows. */
  readonly role?: Role;
  /** Words set side by side without a syntax, which would know better. */
  readonly loose?: boolean;
}

/** Heading above a text; a function is only asked where a string has several meanings. */
export type Section = string | null | (() => string | null);

export interface Translator {
  translate(text: string, section?: Section): Translated;
}

/** A translator that may be given a syntax later; what was answered before is asked anew. */
export interface GrowingTranslator extends Translator {
  grow(syntax: Syntax): void;
}

/** A piece that is wholly known; its English stands as at the start of a sentence. */
export interface Known {
  readonly english: string;
  readonly short?: string;
  readonly kind: 'plain' | 'curated' | 'pattern';
  /** What it is in its sentence, where the grammar knows. */
  readonly role?: Role;
  readonly loose?: boolean;
  /** What the sentence around it must say: of a title's act, of a predicate, of a verb by itself. */
  readonly lacks?: 'verb' | 'subject' | 'doer';
  /** Nouns in a row, with a verb before them or none: nothing that a syntax would read otherwise. */
  readonly sure?: boolean;
}

/** An order, a statement, a condition before it, or a label. */
export type Role = 'order' | 'statement' | 'condition' | 'label';

/** What the steps of translating share. */
export interface Context {
  readonly dictionary: Dictionary;
  readonly grammar: Grammar;
  readonly section: Section;
  /** Translates a piece if it is wholly known. */
  known(text: Keyed, from: number, to: number, depth: number): Known | null;
  /** Composes what no entry or pattern holds; a language may go without. */
  readonly syntax?: Syntax;
  /** A piece's English for the middle of a sentence. */
  inner(known: Known): string;
  /** Notes that words are set side by side; `false` takes it back, and what was noted is told. */
  loosely(so: boolean): boolean;
}

/** A word or phrase with its English, or a stretch that is left as it stands. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly english: string | null;
}

/** The grammar of a language. */
export interface Syntax {
  /** Composes a sentence's English from its words; null where a word or the build is not known. */
  compose(text: Keyed, depth: number, context: Context): Known | null;
  /** The words and phrases of a clause that does not compose as a whole, for a gloss. */
  pieces(text: Keyed, context: Context): readonly Segment[];
  readonly gloss: Gloss;
}

/** Reads what is not wholly known as far as its words are. */
export type Gloss = (text: Keyed, context: Context) => Translated;

const bySection = Symbol('by section');

const headingOf = (section: Section): string | null =>
  typeof section === 'function' ? section() : section;

/** No text on a page holds a form feed once it is looked at. */
const scopedKey = (text: string, section: Section): string => `${headingOf(section)}\f${text}`;

const deepest = 6;
const cacheSize = 4000;

/**
 * A translator over one dictionary. Pure; answers are kept, since pages repeat their strings. What is
 * not wholly known stays unknown until there is a syntax, or where no gloss is given.
 */
export function createTranslator(
  dictionary: Dictionary,
  grammar: Grammar = englishGrammar,
  given: { readonly syntax?: Syntax | undefined; readonly gloss?: Gloss } = {},
): GrowingTranslator {
  let { syntax } = given;
  /** By text; by heading and text where the text says `bySection`. */
  const answers = new Map<string, Translated | typeof bySection>();
  const pieces = new Map<string, Known | null>();

  /** True while an answer depended on the section, and must not be kept for others. */
  let scoped = false;
  /** True while an answer set words side by side that a syntax would read. */
  let loose = false;

  function contextOf(section: Section): Context {
    const context: Context = {
      dictionary,
      grammar,
      ...(syntax ? { syntax } : {}),
      section: () => {
        scoped = true;
        return headingOf(section);
      },
      known(text, from, to, depth) {
        if (from >= to || depth > deepest) return null;
        const shown = shownOf(text, from, to);
        const kept = pieces.get(shown);
        if (kept !== undefined) {
          loose ||= kept?.loose === true;
          return kept;
        }
        const before = scoped;
        const looseBefore = loose;
        scoped = false;
        loose = false;
        const piece = from === 0 && to === text.key.length ? text : keyed(shown);
        const read = findKnown(piece, depth, context);
        const found = read && loose ? { ...read, loose } : read;
        loose = looseBefore || found?.loose === true;
        if (!scoped && (found !== null || depth < 3)) {
          if (pieces.size > cacheSize) pieces.clear();
          pieces.set(shown, found);
        }
        scoped = scoped || before;
        return found;
      },
      inner: (known) =>
        known.kind === 'plain' || !grammar.cased
          ? asLabel(known.english)
          : lowerFirst(withinSentence(known), dictionary.proper),
      loosely(so) {
        const was = loose;
        loose = so && grammar.glosses && !syntax;
        return was;
      },
    };
    return context;
  }

  const finished = (english: string): string =>
    grammar.cased ? raiseFirst(asLabel(english)) : english;
  const rules = grammar.replace.map(([find, by]) => [new RegExp(find, 'gu'), by] as const);
  const setRight = (english: string): string =>
    rules.reduce((text, [find, by]) => text.replace(find, by), english);

  /** English has no rules; another language sets right what was joined with English marks. */
  const glossed = (text: Keyed, context: Context): Translated => {
    const gloss = syntax?.gloss ?? given.gloss;
    if (!gloss || !grammar.glosses) return { english: text.shown, kind: 'unknown' };
    const found = gloss(text, context);
    return found.kind === 'gloss' ? { ...found, english: setRight(found.english) } : found;
  };

  return {
    grow(later) {
      syntax = later;
      answers.clear();
      pieces.clear();
    },
    translate(text, section = null) {
      if (!hasChinese(text)) return { english: text, kind: 'plain' };
      let kept = answers.get(text);
      if (kept === bySection) kept = answers.get(scopedKey(text, section));
      if (kept && kept !== bySection) return kept;
      scoped = false;
      loose = false;
      const whole = keyed(text);
      const context = contextOf(section);
      const known = isName(whole, context) ? null : context.known(whole, 0, whole.key.length, 0);
      const answer: Translated = known
        ? { ...known, english: setRight(tidy(finished(known.english))) }
        : (ownValue(whole, context) ?? glossed(whole, context));
      if (answers.size > cacheSize) answers.clear();
      answers.set(text, scoped ? bySection : answer);
      if (scoped) answers.set(scopedKey(text, section), answer);
      return answer;
    },
  };
}

/** A company's own name, but for those that the dictionary holds. */
const isName = ({ key }: Keyed, { dictionary }: Context): boolean =>
  isCompanyName(key, (name) => dictionary.place(name) !== undefined) &&
  dictionary.entry(key) === undefined;

/** A person's own name or address, as it stands; of a path of places what is known. */
function ownValue(text: Keyed, context: Context): Translated | null {
  if (isOwnValue(text.key)) return { english: text.shown, kind: 'plain' };
  const path = placePath(text.shown);
  if (!path) return null;
  const english = path.map((part, index) => {
    if (index % 2 === 1) return part;
    const name = keyed(part.trim());
    return (name.key !== '' && context.known(name, 0, name.key.length, 1)?.english) || part;
  });
  return { english: english.join(''), kind: 'pattern' };
}

function findKnown(text: Keyed, depth: number, context: Context): Known | null {
  const { key } = text;
  if (!hasChinese(key)) return { english: englishMarks(text.shown), kind: 'plain' };
  if (isName(text, context)) return { english: text.shown, kind: 'plain' };
  return (
    exact(key, context) ??
    decorated(text, depth, context) ??
    byPattern(text, depth, context) ??
    strictValue(text) ??
    byParts(text, depth, context) ??
    places(key, context) ??
    (context.syntax ? context.syntax.compose(text, depth, context) : inARow(text, context))
  );
}

/** A compound, which knows of words and not of what they do to each other: an act at its end may be none. */
function inARow(text: Keyed, context: Context): Known | null {
  const found = compound(text, context);
  if (found && isLong(text.key, -2, context, found.sure)) context.loosely(true);
  return found;
}

/** Text without Chinese words keeps its letters; only full-width marks get their English form. */
function englishMarks(shown: string): string {
  return shown
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/、 ?/g, ', ');
}

/** The whole string as an entry, a term or a verb. */
function exact(key: string, context: Context): Known | null {
  const { dictionary } = context;
  const entry = dictionary.entry(key);
  if (entry) {
    const section =
      entry.sections && typeof context.section === 'function' ? context.section() : null;
    const scoped =
      section === null
        ? undefined
        : entry.sections?.find(([name]) => keyed(section).key.includes(name));
    if (scoped) return { english: scoped[1], kind: 'curated' };
    return {
      english: entry.english,
      ...(entry.short ? { short: entry.short } : {}),
      kind: 'curated',
    };
  }
  const word = dictionary.term(key) ?? dictionary.verb(key);
  return word === undefined ? null : { english: raiseFirst(word), kind: 'curated' };
}

/** What stands in a slot has the pattern's article, or none, and keeps those within: letters in the name. */
const withinSentence = ({ english, role }: Known): string =>
  asLabel(role === 'order' ? english : withoutArticle(english).replaceAll(article, 'the '));

/** An article that no sentence asks for at its start would keep the first letter small. */
const withoutArticle = (text: string): string => (text.startsWith(article) ? text.slice(1) : text);

/** Takes off asterisks, colons, counters and list numbers, and puts them back in English form. */
function decorated(text: Keyed, depth: number, context: Context): Known | null {
  const found = decoration(text);
  if (!found) return null;
  const inner = context.known(text, found.from, found.to, depth + 1);
  if (!inner) return null;
  return {
    english: found.dress(withoutArticle(inner.english)),
    ...(inner.short ? { short: found.dress(inner.short) } : {}),
    kind: inner.kind,
    ...(inner.role ? { role: inner.role } : {}),
  };
}

/** ICP and public-security numbers are identifiers: they pass as they stand. */
const filingNumber =
  /^[〇㐀-䶿一-鿿](?:icp[备证](?:b2-)?(?:\d{6,12}|x{4,12})号?(?:-\d+[a-z]?)?|公网安备\d{11,14}号?)$/;

/** One of these stands in each of them; most texts hold none. */
const strictSign = /[\d.:@]|icp/;

/** A number, date or the like that stands alone. */
function strictValue(text: Keyed): Known | null {
  if (!strictSign.test(text.key)) return null;
  if (filingNumber.test(text.key)) return { english: text.shown, kind: 'plain' };
  for (const kind of ['date', 'time', 'size', 'domain'] as const) {
    if (fits(kind, text.key)) return { english: showStrict(kind, text.shown), kind: 'pattern' };
  }
  return null;
}

/**
 * Patterns, the most literal first. A syntax, once it is in, takes the place of those that say
 * little of their own around a term, since they know nothing of parts of speech.
 */
function byPattern(text: Keyed, depth: number, context: Context): Known | null {
  const { key } = text;
  if (key.length > 300) return null;
  for (const pattern of context.dictionary.patternsFor(key)) {
    if (context.syntax && isLoose(pattern)) continue;
    const resolve = (kind: SlotKind, from: number, to: number): SlotValue | null =>
      slotValue(kind, text, from, to, depth + 1, context, pattern);
    const before = context.loosely(false);
    const values = matchPattern(pattern, key, 0, key.length, resolve);
    if (values) {
      // A slot at the start may have taken an act for a thing (上传身份证正面).
      const sure =
        typeof pattern.parts[0] === 'string' &&
        !setsBeside.test(pattern.english) &&
        [...values.values()].every((value) => value.sure);
      if (!sure && isLoose(pattern) && isLong(key, 0, context)) context.loosely(true);
      return { english: fill(pattern, values), kind: 'pattern' };
    }
    context.loosely(before);
  }
  return null;
}

/** Chinese characters that make a pattern with terms speak for itself. */
const ownEnough = 4;

/** Characters from which on words in a row are hardly one thing; sure ones hold out longer. */
const longRow = 9;
const longSureRow = 13;

/** Whether words in a row are many, or an act stands where it may be taken for a thing. */
const isLong = (key: string, at: 0 | -2, { dictionary }: Context, sure = false): boolean =>
  key.length >= (sure ? longSureRow : longRow) ||
  dictionary.verb(key.slice(at, at + 2 || undefined)) !== undefined;

/** English that sets its words side by side. */
const setsBeside = /\}?: |\(\{/;

/** Says little of its own, or only sets its words side by side (`{x}: {y}`). */
const isLoose = ({ parts, weight, english }: Pattern): boolean =>
  (weight < ownEnough || setsBeside.test(english)) &&
  parts.some((part) => typeof part !== 'string' && (part.kind === 'term' || part.kind === 'list'));

/** English that takes a thing (`the {x}`), where an act makes no sense. */
const takesThing =
  /(^|[ (])(the|this|your|an?|no|new|basic|on|about|of|for|does|\w+ed) \{|^{x} (with|of) /i;

/** What a pattern made of a whole sentence: The phone number is already in use. */
const isStatement = (english: string): boolean =>
  /^[^,:]* (is|are|must|cannot|ha\w+ been) /.test(english.replace(/ (that|wh\w+|how|if) .*/, ' '));

/** Longest term that may stand in a slot. */
const termLength = 40;

function slotValue(
  kind: SlotKind,
  text: Keyed,
  from: number,
  to: number,
  depth: number,
  context: Context,
  pattern: Pattern,
): SlotValue | null {
  const piece = text.key.slice(from, to);
  const shown = shownOf(text, from, to);
  if (kind === 'place') {
    const found = places(piece, context);
    return found ? { text: found.english, translated: true } : null;
  }
  if (kind === 'list') return listOf(text, from, to, depth, context);
  if (kind === 'term') {
    if (to - from > termLength || /[。;!?:,]/.test(piece)) return null;
    const word = context.dictionary.term(piece);
    if (word !== undefined) return { text: word, translated: true, sure: true };
    // A single character means too many things (无, 一) to be taken for a noun.
    if (piece.length === 1 && hasChinese(piece)) return null;
    const known = context.known(text, from, to, depth);
    // A sentence is no noun, and a question no thing.
    if (!known || known.role === 'statement' || known.role === 'condition') return null;
    if (/^Just | of both$/.test(known.english)) return null;
    if (/^whether /i.test(known.english) && takesThing.test(pattern.english)) return null;
    if (known.kind === 'pattern' && !known.role && isStatement(known.english)) return null;
    // 主体和域名: two are no "this".
    if (/ and /.test(known.english) && /\bthis \{/i.test(pattern.english)) return null;
    const isAct =
      known.role === 'order' ||
      context.dictionary.verb(piece) ||
      /^请/.test(piece) ||
      /^\w+ (an? |access$)/.test(known.english);
    if (isAct && (takesThing.test(pattern.english) || known.english.endsWith('?'))) return null;
    return {
      text: context.inner(known),
      translated: known.kind !== 'plain',
      sure: known.sure ?? (known.kind === 'curated' && !isAct),
    };
  }
  if (!fits(kind, piece)) return null;
  if (kind === 'quoted') return { text: quoted(text, from, to, depth, context), translated: false };
  if (kind === 'any') {
    const known = context.known(text, from, to, depth);
    if (known && known.kind !== 'plain') return { text: context.inner(known), translated: true };
    return { text: shown, translated: false };
  }
  return { text: showStrict(kind, shown), translated: false };
}

/** What is to be typed must stay Chinese: 请输入“确认注销”, 没有的请填写“无”. */
export const isTyped = ({ key }: Keyed, from: number, to: number): boolean =>
  /(?:输入|键入|填写|填入|填|说明|标注|注明|写明|备注)为?$/.test(
    key.slice(Math.max(0, from - 4), from),
  ) || namesWords.test(key.slice(to, to + 40));

/** “公司”“集团”等字样: words by their look, which no translation may replace. */
const namesWords =
  /^(?:[、,和或及与]?"[^"]{1,9}")*(?:等|这些|这类|之类的?|此类|的)?(?:字样|字眼|词语|词汇|词(?!条)|文字|敏感词|[一两几]?个?字(?![段符体]))/;

/** Quoted words in English quotes: translated where known, else to the letter. */
function quoted(text: Keyed, from: number, to: number, depth: number, context: Context): string {
  const known = context.known(text, from + 1, to - 1, depth);
  const own = shownOf(text, from + 1, to - 1);
  if (known && known.kind !== 'plain' && isTyped(text, from, to))
    return `“${own}” (${context.inner(known)})`;
  const inside = known?.english ?? own;
  return text.key.charAt(from) === '[' ? `[${inside}]` : `“${inside}”`;
}

/** Puts the values into the English, fitting case at its start and number in its choices. */
function fill(pattern: Pattern, values: ReadonlyMap<string, SlotValue>): string {
  const filled = pattern.english.replace(
    englishSlot,
    (all: string, name: string, one: string | undefined, other: string | undefined, at: number) => {
      const value = values.get(name);
      if (!value) return all;
      if (one !== undefined && other !== undefined) {
        const amount = Number(value.text.replaceAll(',', '')) || chineseNumeral(value.text);
        return amount === 1 ? one : other;
      }
      const starts = at === 0 || /[.!?] $/.test(pattern.english.slice(0, at));
      return starts && value.translated ? raiseFirst(value.text) : value.text;
    },
  );
  const single = filled.replace(afterArticle, (all, article: string, word: string) => {
    if (!articles.includes(` ${word.toLowerCase()} `)) return all;
    return /^T/.test(article) ? raiseFirst(word) : word;
  });
  return uncountable.test(single) ? single.replace(uncounted, '') : single;
}

/** Looked for first: what they stand behind makes a large expression. */
const uncountable = /information|details|content|data|photos|images|files|documents/;

/** "a" before what English does not count, or before several: a valid contact information. */
const uncounted =
  /\ban? (?=(?:(?!of |with |for |the )[\w-]+ ){0,3}(?:(?:information|details|content|data)(?![ -]\w)|(?:photo|image|file|document)s\b))/g;

const afterArticle = /\b(the|this) (\w+)/gi;

/** What has an article of its own or takes none: no "the" stands before it (the your, the this). */
const articles =
  ' the this what your my our all both these any each several no some another today more ';
