import type { Translator } from '../translation/core/translate';

/**
 * What must be read as it was written: addresses, e-mails, names of sites and packages, numbers of
 * filings, and figures whose digits hang together (an order, a telephone, a time, a sum). A day is
 * cut out as well, to be translated as one.
 */
const literal =
  /20\d{2}年\d{1,2}月\d{1,2}日|https?:\/\/[^\s,，;；。!！、()（）【】[\]「」“”"'<>\u3400-\u9fff]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\u4e00-\u9fff]ICP备 ?\d{6,10}号(?:-\d{1,5}[AXK]?)?|[\u4e00-\u9fff]公网安备 ?\d{14}号|(?:[a-z0-9-]+\.)+[a-z]{2,}[\w./#?=&%-]*|\d+(?:[-:.,/*]+\d+)+|[a-z\d*-]*\d{5}[a-z\d*-]*/giu;
const isDate = /^20\d{2}年/u;
const sentence = /[^。；！？\n]+[。；！？\n]?/gu;
const letters = /[\p{L}\p{N}]/u;

export interface WordByWord {
  readonly words: string;
  /** Whether all of it is known, or only some of its words. */
  readonly kind: 'known' | 'gloss';
}

/**
 * A passage in the reader's language as far as the dictionary goes, with every literal in it to
 * the letter; null where no word of it is known.
 */
export function wordByWord(text: string, translator: Translator): WordByWord | null {
  const parts = (text.match(sentence) ?? []).map((each) =>
    sentenceInWords(each.trim(), translator),
  );
  if (parts.every((part) => part.kind === 'unknown')) return null;
  return {
    words: parts.map((part) => part.words).join(' '),
    kind: parts.every((part) => part.kind === 'known') ? 'known' : 'gloss',
  };
}

interface Part {
  readonly words: string;
  readonly kind: 'known' | 'gloss' | 'unknown';
}

function sentenceInWords(text: string, translator: Translator): Part {
  const whole = piece(text, translator);
  const literals = text.match(literal) ?? [];
  const kept = literals.every((each) => isDate.test(each) || whole.words.includes(each));
  if (kept && (whole.kind !== 'gloss' || !literals.some((each) => isDate.test(each)))) return whole;
  // It tore one apart: what stands between them is translated by itself.
  const between = text.split(literal).map((each) => piece(each.trim(), translator));
  return {
    words: between
      .flatMap(({ words }, index) => [words, asItStands(literals[index] ?? '', translator)])
      .filter((each) => each !== '')
      .join(' ')
      .replace(/ (?=[,.;:!?、。，；：！？)）」])/gu, '')
      .replace(/(?<=[([（「]) /gu, ''),
    kind: between.some(({ words, kind }) => kind !== 'unknown' && letters.test(words))
      ? 'gloss'
      : 'unknown',
  };
}

/** To the letter, but for a day, which is written as the reader writes days. */
function asItStands(text: string, translator: Translator): string {
  return isDate.test(text) ? piece(text, translator).words : text;
}

/** A piece and the mark that it begins with, which no gloss keeps. */
function piece(text: string, translator: Translator): Part {
  const [mark = ''] = text.match(/^[,，、:：;；)）]+/u) ?? [];
  const rest = text.slice(mark.length);
  if (rest === '') return { words: mark, kind: 'unknown' };
  const { english, kind } = translator.translate(rest);
  const known = kind === 'curated' || kind === 'pattern' || kind === 'plain';
  return { words: mark === '' ? english : `${mark} ${english}`, kind: known ? 'known' : kind };
}
