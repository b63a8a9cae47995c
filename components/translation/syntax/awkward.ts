/*
 * English that no one writes. A reading whose rules fitted every word, and that holds any of it, has
 * been put together wrongly: it is declined, and the text stays a gloss.
 */

/** One expression of many: each is tried at every reading. */
const any = (rows: Readonly<Record<string, readonly RegExp[]>>, flags: string): RegExp =>
  new RegExp(
    Object.values(rows)
      .flat()
      .map(({ source }) => source)
      .join('|'),
    flags,
  );

/** By what has gone wrong; of clauses, with or without what stands around them. */
const ofClauses = any(
  {
    'a condition in a condition, or of nothing': [
      /^If (if|after|before|during|when)\b/,
      /^If (you )?(for|and|but|or)\b/,
      /^Before .* not (been|yet)\b/,
      /, and (is|are|does|do|has|can) [^?]*\?/,
    ],
    'a verb in no form that its subject has': [
      /\bif (it|you) be\b/,
      /(?<!\b(?:can|must|will|may|could) )\b(it|you|they) (be|will it|can it)\b/,
      /\b(does|do) not be\b/,
      /\b(is|are) (not )?been\b/,
      /\bis failed to\b/,
      /\bit is many\b/,
      /\b(cannot|do not|need not|must not) \w+(ed|ion)\b(?<!need|proceed|exceed|speed|embed|feed|mention|question)/,
    ],
    'an article before what takes none': [
      /\b(a|an|the) (a|an|the|your|my|this)\b/,
      /\bthe (all|some|any) (or|\w+ed)\b/,
      /\bno all\b/,
      /\bit is actual\b/,
      /\b(the|an?) (not|oneself)\b/,
      /\bthe (in your name|avoid|of the)\b/,
      /\bthe (stamped|signed) with\b/,
      /\b(your|the) (today|yesterday|tomorrow|now)\b/,
      /\bbecause the too\b/,
    ],
    'an act of nobody among what is done': [
      /, then taken a (photo|screenshot|picture)\b/,
      /\bbe taken a (photo|screenshot|picture)\b/,
      /\b(once|in one go) recently\b/,
    ],
    'a person where a thing stands, or nobody': [
      /\baccording to (you|me|it|we)\b/,
      /\b(in|on|at) (you|we|I)\b/,
      /\btells it\b/,
      /\bis own,/,
      /\byourself by the\b/,
    ],
    'a question that is named as a thing': [
      /\bthe (do|does|is|are|can|have|has) (you|it)\b/,
      /\?,? [a-z]/,
    ],
    'words that lean on nothing': [
      /\bpass(ing)? in the\b/,
      /[a-z] (?<!(?:can|to|you|will|is|are|need|and|or|but|then) )just (submit|upload|enter|select|click|change|use|arrange|provide)\b/,
      /\b\w+ side most\b/,
      /\w+ly \w+ly$/,
      /\bof your own \w+ing\b/,
      /\bon the latest\b/,
      /\bby the normal\b/,
      /\btoo the\b/,
      /^If [^?]*, (it|you|the [\w ]+) (will|is|are|has|have) [^?]*\?$/,
      /\bthe suggest \w/,
      /\bin the side\b/,
      /^The check can be \w+ (in )?after\b/,
      /^If not had\b/,
      /\binstructions documents\b/,
      /\bdeclare that the letter\b/,
      /\bsignature block in the\b/,
      /\b(letter|form|document|photo|license|copy|certificate|agreement|commitment|authorization) must (sign|enter|upload|stamp|submit) it\b/,
      /\bon the after\b/,
      /\bput on in\b/,
      /^After [^,]*, (belong|relate|correspond) to\b/,
      /\bautomatic check [a-z]/,
      /\bdoes not wear\b/,
      /\bwrongly it\b/,
      /\bbe corresponded\b/,
      /\?[ ,]+[a-z]/,
      /cannot be reached or the\b/,
      /\bconsole unbind\b/,
      /\bselect it under\b/,
      /\b(need|needs|require|requires) also\b/,
      /\band be in the\b/,
      /\bis had\b/,
      /\bhas watermark to\b/,
      /\bpage (download|upload) /,
      /^yes, it (is supported|is needed|will) /,
      /\bwhose overdue\b/,
      /\bmay [^,.]* and will be\b/,
      /\b(years?|decade) (is|are) long and\b/,
    ],
  },
  'i',
);

/** One place in another, where Chinese names but one. */
const twoPlaces = /\b(in|on|at) the [\w ]{1,25} \1 the\b/i;

/** A thing that is named twice over: phone switched-off phone. */
const stammers = /\b(\w{4,}) (?:\w+-\w+ |\w+ed |or )?\1\b/i;

/** What people do, said of a thing. */
const deedsOfThings =
  /\bit (will|must|can|may|cannot|has) (accept|provide|upload|submit|enter|select|apply|sign|register|agree|contact|pay|log on|fill|ask|bear)\b|\b(logon|review|filing|verification|order|code) has (not )?proceeded\b/i;

/** What a row of clauses leaves askew: a question in an order, a condition of a condition. */
const ofRows = any(
  {
    'a sentence in a sentence': [/[a-z] (When|If|After|Before) [a-z]/],
    'a condition of a condition, or of nothing': [
      /\b(if|when) [^,.]*, if you [^,.]*, it /,
      /\bIf (you )?(and|but|or|for) /,
    ],
    'a question in what is told': [/[a-z], and (is|are|does|do|has|can) [^.?]*\?/],
    'nobody who does it': [/\byourself by the\b/],
  },
  '',
);

/** Whether a clause, begun with a capital, is no English. */
export const isAwkward = (clause: string): boolean =>
  ofClauses.test(clause) ||
  stammers.test(clause) ||
  twoPlaces.test(clause) ||
  deedsOfThings.test(clause);

/** Whether a sentence that was joined of clauses is no English. */
export const isAwkwardRow = (sentence: string): boolean =>
  deedsOfThings.test(sentence) || ofRows.test(sentence);
