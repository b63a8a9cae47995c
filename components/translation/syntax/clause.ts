import { asLabel, asSentence, lowerFirst } from '../core/english';
import { hasChinese, type Keyed } from '../core/keyed';
import type { Context, Known, Role } from '../core/translate';
import { accounts, leavesOf } from './account';
import { isAwkward } from './awkward';
import { type Category, type Cell, type Chart, chart, type Found } from './chart';
import { guess, unwillingness } from './doubt';
import { lexiconOf } from './lexicon';
import type { Phrase } from './phrase';
import { grammar } from './rules/index';
import { datesNamed, listsJoined, worded } from './wording';

/** Longest clause that is parsed; the work grows with its cube. */
export const longest = 54;

/** Kinds that may stand alone, and how unwillingly. */
const alone: readonly (readonly [Category, number, Role])[] = [
  ['I', 0, 'order'],
  ['S', 0, 'statement'],
  ['C', 0, 'condition'],
  ['V', 0.2, 'order'],
  ['N', 0, 'label'],
  ['P', 0.1, 'statement'],
  ['Q', 0, 'label'],
  ['D', 0.6, 'condition'],
];

/** Whether a text is one clause, of a length that is parsed. */
const isClause = (key: string): boolean =>
  key.length <= longest &&
  hasChinese(key) &&
  !/[。;!?]|:(?!\/\/|\d)/.test(key.replace(/\([^()]*\)|"[^"]{1,3}"/g, ''));

/** Charts of one answer: a clause that does not compose is asked for its things at once. */
const charts = new WeakMap<Context, Map<string, Chart>>();

function chartOf(text: Keyed, context: Context): Chart {
  let known = charts.get(context);
  if (!known) {
    known = new Map();
    charts.set(context, known);
  }
  let cells = known.get(text.key);
  if (!cells) {
    cells = chart(text.key, grammar, lexiconOf(text, context));
    known.set(text.key, cells);
  }
  return cells;
}

export function clauseOf(text: Keyed, context: Context): Known | null {
  const { key } = text;
  if (!isClause(key)) return null;
  return readingOf(chartOf(text, context)[0]?.[key.length] ?? new Map(), key);
}

/** What asks in Chinese: 几 and 多 only where nothing counted them before. */
const asks = /吗$|(?<![以下这那列如前后的])几[个张次台份天年种]|多久|多长时间|为什么|怎么办/;

const asked = /\?$|\b(how|what|why|when|which|whether)\b/i;

/** Rules that were forced to fit so badly read what is not meant. */
const mostUnwilling = 3.3;

/** Whether a reading is English at all, and asks where the Chinese does. */
const holds = (key: string, english: string): boolean =>
  !english.includes(guess) &&
  !isAwkward(asSentence(english)) &&
  (!asks.test(key) || asked.test(english));

/** What a reading leaves to the sentence around it. */
const lacking = (category: Category, { verbs }: Phrase): Known['lacks'] =>
  category === 'P'
    ? 'subject'
    : category === 'V'
      ? verbs?.some(({ turned }) => turned)
        ? 'verb'
        : 'doer'
      : undefined;

/** The cheapest reading of some kinds that says all that its Chinese does. */
function readingOf(cell: Cell, key: string, kinds = alone): Known | null {
  const readings = kinds.flatMap(([category, more, role]) => {
    const found = cell.get(category);
    if (!found) return [];
    // 涉及新闻的网站 is one that involves, nobody is told to.
    const state = role === 'order' && found.phrase.verbs?.[0]?.state ? 2 : 0;
    return [{ category, role, found, cost: found.cost + more + state }];
  });
  readings.sort((a, b) => a.cost - b.cost);
  for (const { category, role, found } of readings) {
    const english = worded(category, found.phrase, key);
    if (unwillingness(found) > mostUnwilling) continue;
    // 请将…改为最新的: an order, however it ends.
    if (category === 'C' && key.startsWith('请') && found.phrase.after === '的') continue;
    // 请将图标放到首页底部: never a thing.
    if (category === 'N' && /^请(?![求示假柬款帖])/.test(key)) continue;
    if (accounts(found, key, asSentence(english)) && holds(key, english)) {
      const settled = datesNamed(listsJoined(english, key), key);
      const lacks = lacking(category, found.phrase);
      return { english: settled, kind: 'pattern', role, ...(lacks ? { lacks } : {}) };
    }
  }
  return null;
}

/** Kinds that a gloss may hold: things and amounts. */
const inGloss: typeof alone = [
  ['N', 0, 'label'],
  ['Q', 0, 'label'],
];

/**
 * The things named in a clause that does not parse as a whole. What is done, and by whom, is left to
 * the words, since part of a clause can say the contrary of the whole.
 */
export function phrasesIn(
  text: Keyed,
  context: Context,
): ((from: number, to: number) => string | null) | null {
  const { key } = text;
  if (!isClause(key)) return null;
  const cells = chartOf(text, context);
  return (from, to) => {
    const cell = cells[from]?.[to];
    const acts = ({ phrase }: Found): boolean => phrase.verbs !== undefined;
    if (!cell || inGloss.some(([kind]) => leavesOf(cell.get(kind)).some(acts))) return null;
    const known = readingOf(cell, key.slice(from, to), inGloss);
    return known ? lowerFirst(asLabel(known.english), context.dictionary.proper) : null;
  };
}
