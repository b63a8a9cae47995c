import { hasChinese } from '../core/keyed';
import type { Segment } from '../core/translate';

/** Looks a word up; undefined where it is not known. */
export type Lookup = (word: string) => string | undefined;

/** Characters that are a word of their own beside any other, known or not. */
const always = /[的您你]/;

/**
 * Characters that are mostly a word of their own, so that two of them may stand together (不在, 已被).
 * Any other single character beside a character is more likely half of a word that is not known:
 * 聊天 is no "聊 day".
 */
const particle =
  /[不未已可在是有如且并将会请应需须由从对按与和及或为无再均都被若但而则于以至到了个吗吧呢哦啊把过着者就也亦才里还只先后其此各每]/;

/** How unwillingly: a character that is not known, a word of one character, any other word. */
const costs = { unknown: 6, single: 3, word: 1 };

/**
 * Cuts a text into known words, as few characters left over as can be. A single character counts
 * as a word only between words that are known, figures, marks and ends.
 */
export function segment(key: string, longest: number, lookup: Lookup): Segment[] {
  const segments = cheapest(key, longest, lookup);
  for (let changed = true; changed; ) {
    changed = false;
    segments.forEach((each, at) => {
      if (each.english === null || each.to - each.from > 1 || always.test(key.charAt(each.from)))
        return;
      const own = particle.test(key.charAt(each.from));
      const stands = (beside: Segment | undefined): boolean => {
        if (!beside || !hasChinese(key.slice(beside.from, beside.to))) return true;
        if (beside.english === null) return false;
        const first = key.charAt(beside.from);
        return beside.to - beside.from > 1 || always.test(first) || (own && particle.test(first));
      };
      if (stands(segments[at - 1]) && stands(segments[at + 1])) return;
      segments[at] = { ...each, english: null };
      changed = true;
    });
  }
  return segments;
}

/** The cheapest cut of the text, from its end to its start. */
function cheapest(key: string, longest: number, lookup: Lookup): Segment[] {
  const costFrom: number[] = Array(key.length + 1).fill(0);
  const firstFrom: Segment[] = [];
  for (let from = key.length - 1; from >= 0; from -= 1) {
    const raw = hasChinese(key.charAt(from)) ? costs.unknown : 0;
    let best = raw + (costFrom[from + 1] as number);
    let first: Segment = { from, to: from + 1, english: null };
    const most = raw === 0 ? 0 : Math.min(longest, key.length - from);
    for (let length = most; length > 0; length -= 1) {
      const to = from + length;
      const cost = (length > 1 ? costs.word : costs.single) + (costFrom[to] as number);
      if (cost >= best) continue;
      const english = lookup(key.slice(from, to));
      if (english === undefined) continue;
      best = cost;
      first = { from, to, english };
    }
    costFrom[from] = best;
    firstFrom[from] = first;
  }
  const segments: Segment[] = [];
  for (let at = 0; at < key.length; at = (firstFrom[at] as Segment).to)
    segments.push(firstFrom[at] as Segment);
  return segments;
}

/**
 * Gathers words that stand side by side into phrases, as few pieces as can be. A phrase begins and
 * ends where words do and holds none that is not known.
 */
export function gathered(
  words: readonly Segment[],
  phrase: (from: number, to: number) => string | null,
): readonly Segment[] {
  const piecesFrom: number[] = Array(words.length + 1).fill(0);
  const firstFrom: { readonly segment: Segment; readonly next: number }[] = [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] as Segment;
    let fewest = 1 + (piecesFrom[at + 1] as number);
    let first = { segment: word, next: at + 1 };
    for (let end = at + 1; end < words.length && words[end - 1]?.english !== null; end += 1) {
      const last = words[end] as Segment;
      if (last.english === null) break;
      const pieces = 1 + (piecesFrom[end + 1] as number);
      if (pieces >= fewest) continue;
      const english = phrase(word.from, last.to);
      if (english === null) continue;
      fewest = pieces;
      first = { segment: { from: word.from, to: last.to, english }, next: end + 1 };
    }
    piecesFrom[at] = fewest;
    firstFrom[at] = first;
  }
  const found: Segment[] = [];
  for (let at = 0; at < words.length; ) {
    const { segment: piece, next } = firstFrom[at] as (typeof firstFrom)[number];
    found.push(piece);
    at = next;
  }
  return found;
}
