import { type Concept, isConcept } from './concepts';

/** Ways to say one part of a meaning; one of them must be said. */
export type FrameGroup = readonly Concept[];

/**
 * One way to say what an intent means: concepts that must all be said near each other, in any
 * order, and concepts that rule it out.
 */
export interface Frame {
  readonly groups: readonly FrameGroup[];
  readonly not: readonly FrameGroup[];
  /** The parts may stand anywhere in the message. */
  readonly whole: boolean;
  /** A mere possibility counts as well. */
  readonly maybe: boolean;
  /** Taken off or added: how much the combination tells beyond its parts. */
  readonly bonus: number;
}

/**
 * Reads a frame's short form: concepts set apart by blanks, `a|b` for either, `-a` for “not said
 * beside it”, `~` first for “anywhere in the message”, `?` for “even as a possibility”, and
 * `+0.5` or `+-0.5` to correct its score.
 *
 * @throws {Error} where a word is no concept: a mistake in the table.
 */
export function readFrame(text: string): Frame {
  const groups: FrameGroup[] = [];
  const not: FrameGroup[] = [];
  let whole = false;
  let maybe = false;
  let bonus = 0;
  for (const word of text.split(' ')) {
    if (word === '~') whole = true;
    else if (word === '?') maybe = true;
    else if (word.startsWith('+')) bonus = Number(word.slice(1));
    else if (word.startsWith('-')) not.push(toGroup(word.slice(1), text));
    else groups.push(toGroup(word, text));
  }
  if (groups.length === 0 || Number.isNaN(bonus)) throw new Error(`no frame: ${text}`);
  return { groups, not, whole, maybe, bonus };
}

function toGroup(word: string, text: string): FrameGroup {
  return word.split('|').map((each) => {
    if (!isConcept(each)) throw new Error(`no concept: ${each} in ${text}`);
    return each;
  });
}
