import { lowerFirst, raiseFirst } from './english';
import { hasChinese, type Keyed, shownOf } from './keyed';
import type { Context, Known } from './translate';

const longestTerm = 14;
const mostPieces = 5;
const latin = /^[a-z0-9][a-z0-9.+-]*/;

/**
 * Nouns in a row, with a verb before them if there is one. Chinese and English agree in both
 * orders: 上传 + 营业执照 + 有效期 is "upload" + "business license" + "validity period".
 */
export function compound(text: Keyed, context: Context): Known | null {
  const { key } = text;
  if (key.length > 30 || !/^[a-z0-9.+\-〇㐀-䶿一-鿿]+$/.test(key)) return null;
  const pieces = segment(text, context);
  if (!pieces || pieces.length < 2) return null;
  return {
    english: raiseFirst(pieces.map(({ word }) => word).join(context.grammar.joint)),
    kind: 'pattern',
    sure: pieces.every(({ upTo }) => pieces.length <= upTo),
  };
}

interface Piece {
  readonly word: string;
  /** Pieces of the longest row in which it says what it seems to: an entry is sure beside one. */
  readonly upTo: number;
}

/** Fewest pieces that cover the text wholly, longer first; of each place once. */
function segment(text: Keyed, context: Context): readonly Piece[] | null {
  const { key } = text;
  const best = new Map<number, readonly Piece[] | null>([[key.length, []]]);
  const after = (from: number): readonly Piece[] | null => {
    const known = best.get(from);
    if (known !== undefined) return known;
    let found: readonly Piece[] | null = null;
    const take = (to: number, piece: Piece | null): void => {
      const rest = piece && after(to);
      if (rest && rest.length + 1 < (found?.length ?? mostPieces + 1)) found = [piece, ...rest];
    };
    const latinEnd = from + (latin.exec(key.slice(from))?.[0].length ?? 0);
    if (latinEnd > from) take(latinEnd, { word: shownOf(text, from, latinEnd), upTo: mostPieces });
    else {
      // The whole is no row.
      const most = Math.min(longestTerm, key.length - from - (from === 0 ? 1 : 0));
      for (let to = from + most; to > from; to -= 1) {
        take(to, pieceOf(key.slice(from, to), from === 0, context));
      }
    }
    best.set(from, found);
    return found;
  };
  return after(0);
}

/** A noun (anywhere), a verb (first), or a short entry whose English is a short phrase. */
function pieceOf(key: string, first: boolean, context: Context): Piece | null {
  const { dictionary } = context;
  const noun = dictionary.term(key);
  const verb = first ? dictionary.verb(key) : undefined;
  const word = noun ?? verb;
  // What is both a thing and an act may be either at the start.
  if (word !== undefined) return { word, upTo: noun && verb ? 0 : mostPieces };
  if (key.length < 2 || key.length > 8 || !context.grammar.cased) return null;
  const entry = dictionary.entry(key);
  if (!entry || entry.sections || !hasChinese(key)) return null;
  const english = entry.english;
  if (/[.,:;!?()]/.test(english) || english.split(' ').length > 4) return null;
  return {
    word: entry.proper ? english : lowerFirst(english, dictionary.proper),
    upTo: first || dictionary.verb(key) ? 0 : 2,
  };
}

/** Places one in another, the larger first in Chinese and last in English. */
export function places(key: string, context: Context): Known | null {
  const { dictionary } = context;
  const found: string[] = [];
  let from = 0;
  while (from < key.length) {
    if (!dictionary.beginsPlace(key.slice(from, from + 2))) return null;
    let length = Math.min(12, key.length - from);
    while (length > 1 && dictionary.place(key.slice(from, from + length)) === undefined)
      length -= 1;
    if (length < 2) return null;
    found.unshift(dictionary.place(key.slice(from, from + length)) as string);
    from += length;
    while (/[\s\-/]/.test(key.charAt(from)) && from > 0) from += 1;
  }
  if (found.length === 0 || found.length > 4) return null;
  const english = context.grammar.largerFirst ? found.reverse().join('') : found.join(', ');
  return { english, kind: found.length === 1 ? 'curated' : 'pattern' };
}
