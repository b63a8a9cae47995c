import { type Concept, concepts, isTrouble } from './concepts';
import { weights } from './concepts/weights';
import type { Frame, FrameGroup } from './frames';

/** Where a concept is said in a message. */
export interface Occurrence {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Counted over the whole message; the step to another sentence counts too. */
  readonly clause: number;
  /** Said as a possibility (“if … is returned”) or as over, which tells of no outcome. */
  readonly supposed: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** An item of a numbered list. */
  readonly isItem: boolean;
}

/** A message taken apart: its sentences, and every concept said in them. */
export interface Said {
  readonly sentences: readonly Sentence[];
  readonly occurrences: ReadonlyMap<Concept, readonly Occurrence[]>;
}

/** A frame found in a message. */
export interface Found {
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
}

/** The numbers before the items of a list; from the second on also without a stop before them. */
export const listMark =
  /(?<=[\u4e00-\u9fff])[2-9]、(?=[\u4e00-\u9fff])|(?:^|(?<=[。；;，,：:\s]))(?:\d{1,2}[、.．)](?!\d)|[（(]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九十]、)/gu;
/** Stands for the number before an item while a text is taken apart; no text holds it. */
const itemMark = '\ue000';
const sentenceEnd = /[。；;！!？?\n\ue000]/u;
const clauseEnd = /[，,：:]/u;
const supposing =
  /(的话|如果?(?!下|期|实|何|需|图)|若|倘若|一旦|否则|以免|避免|防止|万一|不然|(?<=[不未没][^。；，,]{0,8})就|逾期|超时(?!未)|假如)[^。；]{0,40}$/u;

/** Sentences and list items, with where they start in the text. */
export function sentencesOf(text: string): readonly Sentence[] {
  const marked = text.replace(listMark, (mark) => itemMark + '\n'.repeat(mark.length - 1));
  const found: Sentence[] = [];
  let start = 0;
  let isItem = false;
  for (let at = 0; at <= marked.length; at++) {
    if (at < marked.length && !sentenceEnd.test(marked[at] ?? '')) continue;
    const part = marked.slice(start, at);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') found.push({ text: part.trim(), start: start + lead, isItem });
    if (part.trim() !== '' || marked[at] === itemMark) isItem = marked[at] === itemMark;
    start = at + 1;
  }
  return found;
}

/** What will be done, or may be, has not happened. */
const foretelling = /(将|将会|会|可能|逾期|超时)(被|自动|要|予以)?[^。；，,]{0,3}$/u;

/** A state that the order has left: “first review → returned”. */
const leftBehind = /^[^，。；]{1,12}(→|->|=>|➔)/u;

/** No message holds more; a longer text is no message, and its tail is not searched. */
const maxSentences = 120;
const maxOccurrences = 40;
/** Nor is more of a sentence read: what goes on without an end is no sentence. */
export const longestPassage = 600;

export function listen(text: string): Said {
  const sentences = sentencesOf(text).slice(0, maxSentences);
  const occurrences = new Map<Concept, Occurrence[]>();
  let clauses = 0;
  for (const [sentence, { text: whole, start }] of sentences.entries()) {
    const passage = whole.slice(0, longestPassage);
    for (const [name, pattern] of Object.entries(concepts) as [Concept, RegExp][]) {
      for (const match of passage.matchAll(global(pattern))) {
        const list = occurrences.get(name) ?? [];
        if (list.length >= maxOccurrences) break;
        if (match[0] === '') continue;
        const before = passage.slice(Math.max(0, match.index - 48), match.index);
        list.push({
          concept: name,
          start: start + match.index,
          end: start + match.index + match[0].length,
          sentence,
          clause: clauses + breaks(passage.slice(0, match.index)),
          supposed:
            supposing.test(before) ||
            foretelling.test(before) ||
            leftBehind.test(passage.slice(match.index)),
        });
        occurrences.set(name, list);
      }
    }
    clauses += breaks(passage) + 2;
  }
  return { sentences, occurrences };
}

const breaks = (text: string) => [...text].filter((each) => clauseEnd.test(each)).length;

const globals = new Map<RegExp, RegExp>();
function global(pattern: RegExp): RegExp {
  const known = globals.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  globals.set(pattern, known);
  return known;
}

const weightOf = (concept: Concept) => weights[concept] ?? 1;

/** What a step to the next clause, and to the next sentence, takes off a score. */
const clauseCost = 0.35;
const sentenceCost = 0.8;

/**
 * Every place where all groups of a frame are said together, best first. The nearer they stand,
 * the higher the score; a frame for the whole message pays nothing for distance.
 */
export function findFrame(frame: Frame, said: Said): readonly Found[] {
  const [first, ...others] = frame.groups
    .map((group) => ({ group, at: occurrencesOf(group, frame, said) }))
    .sort((a, b) => a.at.length - b.at.length);
  if (!first || first.at.length === 0) return [];
  const found: Found[] = [];
  for (const anchor of first.at) {
    const chosen = [anchor];
    for (const other of others) {
      const best = nearest(anchor, other.at, frame.whole, chosen);
      if (!best) break;
      chosen.push(best);
    }
    if (chosen.length < frame.groups.length) continue;
    if (frame.not.some((group) => saidNear(group, chosen, said, frame.whole))) continue;
    const clauses = chosen.map((each) => each.clause);
    const spread = Math.max(...clauses) - Math.min(...clauses);
    const sentences = new Set(chosen.map((each) => each.sentence)).size - 1;
    const weight = chosen.reduce((sum, each) => sum + weightOf(each.concept), 0);
    const cost = frame.whole
      ? Math.min(0.6, spread * 0.05)
      : Math.min(3, spread * clauseCost + sentences * sentenceCost);
    found.push({ score: weight + frame.bonus - cost, occurrences: chosen });
  }
  return found.sort((a, b) => b.score - a.score);
}

function occurrencesOf(group: FrameGroup, frame: Frame, said: Said): readonly Occurrence[] {
  return group
    .flatMap((concept) => said.occurrences.get(concept) ?? [])
    .filter((each) => frame.maybe || !each.supposed || !isTrouble(each.concept));
}

/** The nearest saying that is not the very words another group already rests on. */
function nearest(
  anchor: Occurrence,
  candidates: readonly Occurrence[],
  whole: boolean,
  chosen: readonly Occurrence[],
): Occurrence | undefined {
  let best: Occurrence | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of candidates) {
    if (!whole && Math.abs(each.sentence - anchor.sentence) > 1) continue;
    if (chosen.some((other) => other.start === each.start && other.end === each.end)) continue;
    const distance =
      Math.abs(each.clause - anchor.clause) * 100 +
      Math.max(0, each.start - anchor.end, anchor.start - each.end);
    const better = distance - weightOf(each.concept) * 4;
    if (better < least) {
      best = each;
      least = better;
    }
  }
  return best;
}

function saidNear(
  group: FrameGroup,
  chosen: readonly Occurrence[],
  said: Said,
  whole: boolean,
): boolean {
  const from = Math.min(...chosen.map((each) => each.clause)) - 1;
  const to = Math.max(...chosen.map((each) => each.clause)) + 1;
  return group.some((concept) =>
    said.occurrences
      .get(concept)
      ?.some((each) => whole || (each.clause >= from && each.clause <= to)),
  );
}
