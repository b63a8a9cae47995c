import type { Said } from './match';

/** A part of a message that is read by itself: an item of a list, or all that is no list. */
export interface Segment {
  /** Its sentences: from `first` up to, and without, `end`. */
  readonly first: number;
  readonly end: number;
  /** Where what tells ends: an item is told by its first sentence, the rest is courtesy. */
  readonly tellingEnd: number;
}

/** What stands before a list, and each of its items; a message without a list is one segment. */
export function segmentsOf(said: Said): readonly Segment[] {
  const count = said.sentences.length;
  const items = said.sentences.flatMap((sentence, index) => (sentence.isItem ? [index] : []));
  if (items.length < 2) return [{ first: 0, end: count, tellingEnd: count }];
  const starts = items[0] === 0 ? items : [0, ...items];
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? count;
    return { first, end, tellingEnd: items.includes(first) ? first + 1 : end };
  });
}
