import { isTrouble } from './concepts';
import { type Frame, readFrame } from './frames';
import { intents } from './intents';
import { featuresOf } from './likeness/features';
import { compare, type Learned } from './likeness/learn';
import { type Found, findFrame, type Occurrence, type Said } from './match';
import { type Segment, segmentsOf } from './segments';
import type { Intent } from './types';

/** An intent found in a message, with what it rests on. */
export interface Match {
  readonly intent: Intent;
  readonly score: number;
  /** The sentences it rests on, in order, and where the words in them start. */
  readonly sentences: readonly number[];
  readonly start: number;
  /** Frames and likeness, each by itself, hold it for the best. */
  readonly agreed: boolean;
  /** The score of its frame alone; 0 where likeness alone speaks for it. */
  readonly framed: number;
  /** By what share it leads the next meaning of its segment; 0 for all but the best. */
  readonly lead: number;
}

type Table = readonly (readonly [Intent, readonly Frame[]])[];

const tables: Table = intents.map((intent) => [intent, intent.says.map(readFrame)]);
const leanings: Table = intents.map((intent) => [intent, (intent.leans ?? []).map(readFrame)]);

const needed = new Map(
  intents.map(({ id, needs }) => [id, needs === undefined ? [] : readFrame(needs).groups]),
);

/** A frame that scores less is not said. */
const leastScore = 1.6;
/** Where a sentence is explained already, another meaning of it must be nearly as strong. */
const besideShare = 0.72;
/** A reason beside the outcome that it led to is expected, and may be weaker. */
const reasonShare = 0.55;
/** In a clause of its own a frame that scores that much is another thing, said beside the first. */
const apartScore = 2.6;
/** What likeness to the known messages (0…1) weighs beside the score of a frame (1.6 to 6). */
const likenessWeight = 20;
/** The most that a leaning is worth: it only turns the scale. */
const leaningScore = 0.5;
/** Without a frame a meaning is told only where the message is at least that like its kind. */
const leastLikeness = 0.16;

/** The meaning of what is not about a filing, in the learned messages. */
export const unrelated = 'none';

/**
 * What a message says. Two judges speak for a meaning: the frames, which know what must be said
 * together, and the likeness to known messages, which knows how people put it. The items of a list
 * are read each by itself. In each, the best meaning of both judges stands first; a further one
 * counts only where a frame rests on words that are not yet explained, and nearly as strongly.
 */
export function findPoints(said: Said, learned: Learned): readonly Match[] {
  const found: Match[] = [];
  const all = { says: candidatesOf(tables, said), leans: candidatesOf(leanings, said) };
  for (const segment of segmentsOf(said)) {
    const within = ({ found }: Candidate) =>
      found.occurrences.every(
        ({ sentence }) => sentence >= segment.first && sentence < segment.end,
      );
    const like = compare(featuresOf(said, segment.first, segment.tellingEnd), learned);
    for (const match of pointsOf(segment, said, {
      says: all.says.filter((each) => within(each) && each.found.score >= leastScore),
      leans: all.leans.filter(within),
      like,
    })) {
      const before = found.findIndex((each) => each.intent === match.intent);
      if (before < 0) found.push(match);
      else if ((found[before]?.score ?? 0) < match.score) found[before] = match;
    }
  }
  return found;
}

interface Candidate {
  readonly intent: Intent;
  readonly found: Found;
}

interface Evidence {
  /** Frames that are said, best first. */
  readonly says: readonly Candidate[];
  readonly leans: readonly Candidate[];
  readonly like: ReadonlyMap<string, number>;
}

function pointsOf(segment: Segment, said: Said, { says, leans, like }: Evidence): readonly Match[] {
  const likeness = (intent: Intent) => (like.get(intent.id) ?? 0) * likenessWeight;
  const framed = says.map((each) => ({
    ...each,
    score: each.found.score + likeness(each.intent),
  }));
  const leaning = leans.map((each) => ({
    ...each,
    score: Math.min(leaningScore, each.found.score) + likeness(each.intent),
  }));
  const possible = intents.filter(({ id }) =>
    (needed.get(id) ?? []).every((group) => group.some((each) => said.occurrences.has(each))),
  );
  const alike = possible.map((intent) => ({
    intent,
    found: { score: 0, occurrences: [] },
    score: likeness(intent),
  }));
  const ranked = [...framed, ...leaning, ...alike].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score <= (like.get(unrelated) ?? 0) * likenessWeight) return [];
  if (best.found.score < leastScore && (like.get(best.intent.id) ?? 0) < leastLikeness) return [];
  const mostLike = [...like].sort((a, b) => b[1] - a[1])[0]?.[0];
  const next = ranked.find(({ intent }) => intent !== best.intent);
  const match = (each: (typeof ranked)[number]): Match => ({
    intent: each.intent,
    score: each.score,
    ...placeOf(each.found.occurrences, segment, said),
    agreed: says[0]?.intent === each.intent && mostLike === each.intent.id,
    framed: each.found.score,
    lead: each === best ? 1 - (next?.score ?? 0) / each.score : 0,
  });
  const accepted = [match(best)];
  const explained = [...best.found.occurrences];
  for (const each of framed.sort((a, b) => b.score - a.score)) {
    if (accepted.some(({ intent }) => intent === each.intent)) continue;
    const fresh = coreOf(each.found).some((one) => !explained.some((other) => touches(one, other)));
    const isReason = each.intent.kind === 'refusal' && best.intent.kind !== 'refusal';
    const share = isReason || each.intent.consequence ? reasonShare : besideShare;
    const apart = each.found.score >= apartScore && isApart(each.found, explained);
    if (!fresh || (each.score < best.score * share && !apart)) continue;
    accepted.push(match(each));
    explained.push(...each.found.occurrences);
  }
  return accepted;
}

/** Where a meaning stands; what no frame found stands in all of its segment. */
function placeOf(
  occurrences: readonly Occurrence[],
  { first, tellingEnd }: Segment,
  said: Said,
): Pick<Match, 'sentences' | 'start'> {
  if (occurrences.length === 0) {
    const sentences = Array.from({ length: tellingEnd - first }, (_, index) => first + index);
    return { sentences, start: said.sentences[first]?.start ?? 0 };
  }
  return {
    sentences: [...new Set(occurrences.map(({ sentence }) => sentence))].sort((a, b) => a - b),
    start: Math.min(...occurrences.map(({ start }) => start)),
  };
}

const candidatesOf = (table: Table, said: Said): readonly Candidate[] =>
  table
    .flatMap(([intent, frames]) =>
      frames.flatMap((frame) => findFrame(frame, said).map((found) => ({ intent, found }))),
    )
    .sort((a, b) => b.found.score - a.found.score);

/** The words that tell what is wrong or happened; in a frame of things alone, all of them. */
function coreOf(found: Found): readonly Occurrence[] {
  const troubles = found.occurrences.filter((each) => isTrouble(each.concept));
  return troubles.length > 0 ? troubles : found.occurrences;
}

function isApart(found: Found, explained: readonly Occurrence[]): boolean {
  const clauses = new Set(explained.map(({ clause }) => clause));
  return clauses.size > 0 && found.occurrences.every(({ clause }) => !clauses.has(clause));
}

const touches = (a: Occurrence, b: Occurrence) => a.start < b.end && b.start < a.end;
