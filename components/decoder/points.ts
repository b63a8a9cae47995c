import { isTrouble } from './concepts';
import { type Frame, readFrame } from './frames';
import { intents } from './intents';
import { type Found, findFrame, type Occurrence, type Said } from './match';
import type { Intent } from './types';

/** An intent found in a message, with what it rests on. */
export interface Match {
  readonly intent: Intent;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
  /** The score of the best other intent that lays claim to the same words; 0 where none does. */
  readonly rival: number;
}

type Table = readonly (readonly [Intent, readonly Frame[]])[];

const tables: Table = intents.map((intent) => [intent, intent.says.map(readFrame)]);
const leanings: Table = intents.map((intent) => [intent, (intent.leans ?? []).map(readFrame)]);

/** Less is no finding. */
const leastScore = 1.6;
/** Where a sentence is explained already, another meaning of it must be nearly as strong. */
const besideShare = 0.62;

/**
 * What a message says. All intents compete: the strongest takes the words that tell what is wrong,
 * and a weaker one counts only where it rests on words that are not yet explained. So several
 * reasons in one message are found each, and one reason is not found twice under two names.
 */
export function findPoints(said: Said): readonly Match[] {
  const candidates = candidatesOf(tables, said).filter(({ found }) => found.score >= leastScore);
  const accepted: Match[] = [];
  const explained: Occurrence[] = [];
  for (const { intent, found } of candidates) {
    if (accepted.some((match) => match.intent === intent)) continue;
    const beside = accepted.filter((match) => overlaps(match.occurrences, found.occurrences));
    const core = coreOf(found);
    const fresh = core.filter((each) => !explained.some((other) => touches(each, other)));
    const strongest = Math.max(0, ...beside.map((match) => match.score));
    if (fresh.length === 0 || found.score < strongest * besideShare) continue;
    if (sameSentence(accepted, found) * besideShare > found.score) continue;
    accepted.push({ intent, score: found.score, occurrences: found.occurrences, rival: 0 });
    explained.push(...found.occurrences);
  }
  return [
    ...accepted.map((match) => ({ ...match, rival: rivalOf(match, candidates) })),
    ...guesses(said, accepted),
  ];
}

interface Candidate {
  readonly intent: Intent;
  readonly found: Found;
}

const candidatesOf = (table: Table, said: Said): readonly Candidate[] =>
  table
    .flatMap(([intent, frames]) =>
      frames.flatMap((frame) => findFrame(frame, said).map((found) => ({ intent, found }))),
    )
    .sort((a, b) => b.found.score - a.found.score);

/** The most that a guess is worth, so that it is never told as sure. */
const guessScore = 1;

/**
 * For a sentence that nothing explains, what its subject alone makes likeliest: one guess a
 * sentence, and none beside a message that is understood already unless it lists items.
 */
function guesses(said: Said, accepted: readonly Match[]): readonly Match[] {
  const explained = new Set(
    accepted.flatMap((match) => match.occurrences.map((each) => each.sentence)),
  );
  const open = said.sentences
    .map((sentence, index) => ({ sentence, index }))
    .filter(
      ({ sentence, index }) => !explained.has(index) && (accepted.length === 0 || sentence.isItem),
    );
  const found: Match[] = [];
  const candidates = candidatesOf(leanings, said);
  for (const { index } of open) {
    const best = candidates.find((each) =>
      each.found.occurrences.every((occurrence) => occurrence.sentence === index),
    );
    if (!best || [...accepted, ...found].some((match) => match.intent === best.intent)) continue;
    const score = Math.min(guessScore, best.found.score);
    found.push({ intent: best.intent, score, occurrences: best.found.occurrences, rival: 0 });
  }
  return found;
}

/** The words that tell what is wrong or happened; in a frame of things alone, all of them. */
function coreOf(found: Found): readonly Occurrence[] {
  const troubles = found.occurrences.filter((each) => isTrouble(each.concept));
  return troubles.length > 0 ? troubles : found.occurrences;
}

const touches = (a: Occurrence, b: Occurrence) => a.start < b.end && b.start < a.end;

const overlaps = (a: readonly Occurrence[], b: readonly Occurrence[]) =>
  a.some((x) => b.some((y) => touches(x, y)));

/** The strongest finding in the same clauses. */
function sameSentence(accepted: readonly Match[], found: Found): number {
  const clauses = new Set(found.occurrences.map((each) => each.clause));
  return Math.max(
    0,
    ...accepted
      .filter((match) => match.occurrences.some((each) => clauses.has(each.clause)))
      .map((match) => match.score),
  );
}

function rivalOf(match: Match, candidates: readonly Candidate[]): number {
  const rival = candidates.find(
    ({ intent, found }) =>
      intent !== match.intent && overlaps(coreOf(found), coreOf({ ...match, score: 0 })),
  );
  return rival?.found.score ?? 0;
}
