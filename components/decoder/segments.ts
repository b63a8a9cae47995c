import type { Said } from './match';

/** A part of a message that is read by itself: an item of a list, or all that is no list. */
export interface Segment {
  /** Its sentences: from `first` up to, and without, `end`. */
  readonly first: number;
  readonly end: number;
  /** Where what tells ends: an item is told by its first sentence, the rest is courtesy. */
  readonly tellingEnd: number;
}

/** The head of a list of reasons, which tells nothing of its own. */
const reasonsHead =
  /^[【[]?(?:审核|初审|管局审核)?(?:退回|驳回|打回|拒绝|不通过|未通过|不予通过|被拒)的?(?:原因|理由)(?:如下|为|是)?[】\]]?[:：]?$/;

/** What stands before a list, and each of its items; a message without a list is one segment. */
export function segmentsOf(said: Said): readonly Segment[] {
  const count = said.sentences.length;
  const items = said.sentences.flatMap((sentence, index) => (sentence.isItem ? [index] : []));
  if (items.length < 2) return [{ first: 0, end: count, tellingEnd: count }];
  const [at = 0] = items;
  // 退回原因: says no more than the items do.
  const isHead = at === 1 && reasonsHead.test(said.sentences[0]?.text ?? '');
  const starts = at === 0 || isHead ? items : [0, ...items];
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? count;
    return { first, end, tellingEnd: items.includes(first) ? first + 1 : end };
  });
}
