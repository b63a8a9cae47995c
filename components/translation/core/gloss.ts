import { asLabel, asSentence, englishPunctuation, lowerFirst, raiseFirst, tidy } from './english';
import { hasChinese, type Keyed, keyed, shownOf } from './keyed';
import { mayBeTradeName } from './own-values';
import { clauseMark, cut, endOf, outside, sentenceMark } from './split';
import type { Context, Segment, Translated } from './translate';

/** A short text that begins with a common surname: a person's name, which no gloss may touch. */
const personName =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚钟姜崔谭陆范汪廖石金韦贾夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤][〇一-鿿]{1,2}$/;

/**
 * A text that is not wholly known: sentences and clauses that are, translated; of the rest the
 * words that are, by longest match, and what is unknown left in Chinese. A name stays as it stands:
 * one that leaves two characters or more in a row would be torn apart.
 */
export function gloss(text: Keyed, context: Context): Translated {
  const glossed = byWords(text, context);
  return mayBeTradeName(text.key) && /[\u3400-\u9fff]{2}/.test(glossed.english)
    ? { english: text.shown, kind: 'plain' }
    : glossed;
}

function byWords(text: Keyed, context: Context): Translated {
  if (personName.test(text.key)) return { english: text.shown, kind: 'unknown' };
  const counts = { known: 0 };
  const english = sentences(text, context, counts);
  if (counts.known === 0) return { english: text.shown, kind: 'unknown' };
  return { english: tidy(english), kind: 'gloss' };
}

interface Counts {
  known: number;
}

function sentences(text: Keyed, context: Context, counts: Counts): string {
  return cut(text.key, outside(text.key, sentenceMark))
    .map(({ from, to, mark }) => {
      const words = piece(text, from, to, context, counts, clauses);
      return raiseFirst(words).replace(/[.;!?]$/, '') + endOf(mark);
    })
    .join('');
}

function clauses(text: Keyed, context: Context, counts: Counts): string {
  return cut(text.key, outside(text.key, clauseMark))
    .map(({ from, to }, index) => {
      const words = piece(text, from, to, context, counts, labels);
      return index === 0 ? words : lowerFirst(words, context.dictionary.proper);
    })
    .join(', ');
}

function labels(text: Keyed, context: Context, counts: Counts): string {
  const colon = text.key.indexOf(':');
  if (colon <= 0 || colon === text.key.length - 1) return words(text, context, counts);
  const before = piece(text, 0, colon, context, counts, words);
  const after = piece(text, colon + 1, text.key.length, context, counts, words);
  return `${before}: ${after}`;
}

/** A piece as a whole if it is known, else by its parts. */
function piece(
  text: Keyed,
  from: number,
  to: number,
  context: Context,
  counts: Counts,
  smaller: (text: Keyed, context: Context, counts: Counts) => string,
): string {
  const known = context.known(text, from, to, 1);
  if (known) {
    if (known.kind !== 'plain') counts.known += 1;
    return (known.role === 'label' ? asLabel : asSentence)(known.english);
  }
  return smaller(keyed(shownOf(text, from, to)), context, counts);
}

/** By the pieces that are known; what is not stands as it does on the page. */
function words(text: Keyed, context: Context, counts: Counts): string {
  const { key } = text;
  const found: string[] = [];
  let rest = 0;
  const flush = (to: number): void => {
    if (to > rest) found.push(englishPunctuation(shownOf(text, rest, to)).trim());
  };
  for (const { from, to, english } of context.syntax?.pieces(text, context) ??
    cutUp(key, context)) {
    if (english === null) continue;
    flush(from);
    found.push(english);
    // "Of" alone says nothing of a text.
    if (key.slice(from, to) !== '的') counts.known += 1;
    rest = to;
  }
  flush(key.length);
  return raiseFirst(found.filter((each) => each !== '').join(' '));
}

/** Words by longest match, until the syntax knows better; one character may be half of a word. */
function cutUp(key: string, context: Context): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < key.length; from += 1) {
    if (!hasChinese(key.charAt(from))) continue;
    const most = Math.min(context.dictionary.longestWord, key.length - from);
    for (let length = most; length > 1; length -= 1) {
      const english = wordOf(key.slice(from, from + length), context);
      if (english === undefined) continue;
      segments.push({ from, to: from + length, english });
      from += length - 1;
      break;
    }
  }
  return segments;
}

/** A word of the dictionary, whatever its part of speech. */
export function wordOf(word: string, context: Context): string | undefined {
  const { dictionary } = context;
  return (
    dictionary.term(word) ??
    dictionary.gloss(word) ??
    dictionary.verb(word) ??
    entryOf(word, context)
  );
}

function entryOf(key: string, context: Context): string | undefined {
  if (key.length < 2) return undefined;
  const entry = context.dictionary.entry(key);
  return entry && lowerFirst(entry.english.replace(/[.。]$/, ''), context.dictionary.proper);
}
