import { article } from '../core/english';

/** What a stretch of Chinese comes to in English, before its place in a sentence is known. */
export interface Phrase {
  /** Nouns: the head with what stands before it. Others: the words. */
  readonly text: string;
  /** Nouns: what stands after the head (`of the entity`). */
  readonly after?: string;
  /** Nouns: takes an article. */
  readonly the?: boolean;
  readonly many?: boolean;
  /** Nouns: the name of an act that is also a verb, so that before a noun it is more likely one. */
  readonly act?: boolean;
  /** Nouns: can act (a person, the system), so that its verb is active. */
  readonly agent?: boolean;
  /** Lists: the members, and the word that joins the last. */
  readonly items?: readonly string[];
  readonly joint?: 'and' | 'or' | '';
  /** Verb phrases: one or more, joined by "and" or "to". */
  readonly verbs?: readonly Verb[];
  /** Predicates: the words after a subject; without one, the words that stand alone. */
  readonly say?: (subject: Phrase | null) => string;
  /** Predicates: whether a subject is not the one that does it: 外省身份证需上传居住证. */
  readonly topic?: (subject: Phrase) => boolean;
}

export interface Verb {
  /** First word is inflected; `_` is where the object goes, if not at the end. */
  readonly lemma: string;
  /** `null`: none yet, though the verb takes one. */
  readonly object: string | null;
  /** Another lemma for when it has no object: `log on`, not `log on to it`. */
  readonly alone?: string;
  /** Adverbs and the like. */
  readonly tail: string;
  /** Adverbs that stand before the verb: still, usually. */
  readonly pre?: string;
  /** What joins it to the verb before. */
  readonly joint?: string;
  /** A state (match, contain) rather than an act. */
  readonly state?: boolean;
  /** Its object stood before it, as in a title: 网站认领. */
  readonly turned?: boolean;
}

/** A noun phrase with its article. */
export const np = ({ text, after = '', the }: Phrase): string =>
  (the && !/^(the|my|your|our|this|these|all|one of|both) /.test(text) ? article : '') +
  text +
  after;

const uncounted =
  /(^|[ -])(information|content|access|software|hosting|advice|news|status|business|address|dns|sms|https|consent|music|ios|data|staff|help|support|filing service|access|resolution|education|medical care|advertising|employment|basis|yuan|glare|arrears|traffic|training|trading|gambling|spending)$/i;

/** Several of a kind, or some: "letters and digits", not "the letters and digits". */
export const indefinite = (noun: Phrase): string =>
  (noun.many || uncounted.test(noun.text)) &&
  !noun.after &&
  !/^(following|same|current) | above$/.test(noun.text)
    ? noun.text
    : np(noun);

export const isMany = (text: string): boolean =>
  !/^number of /.test(text) &&
  (/[a-z]s$/.test(text) || /\bpeople$/.test(text)) &&
  !/(ss|us|is|as)$/.test(text) &&
  !uncounted.test(text);

/** The plural of a noun phrase's head. */
export function plural(text: string): string {
  if (/\b(email|IP|MAC|URL) address$/.test(text)) return `${text}es`;
  if (uncounted.test(text) || isMany(text) || text.endsWith('.')) return text;
  if (/^person in charge$/.test(text)) return 'people in charge';
  // letters of commitment, websites of the same name: the head is what there are several of.
  const head =
    /^([a-z][\w-]*(?: [\w-]+)*?) ((?:of|in charge of|with|without|outside|handling|holding|filed (?:successfully|with|in|under)) ?.*)$/.exec(
      text,
    );
  if (head && !/^(number|cost|proof)$/.test(head[1] as string))
    return `${plural(head[1] as string)} ${head[2]}`.replace(
      /^persons? in charge/,
      'people in charge',
    );
  if (/person$/.test(text)) return text.replace(/person$/, 'people');
  if (/[^aeiou]y$/.test(text)) return text.replace(/y$/, 'ies');
  return /(s|x|z|ch|sh)$/.test(text) ? `${text}es` : `${text}s`;
}

/** Several of it; what English does not count stays one: only information is shown. */
export function pluralOf(noun: Phrase): Phrase {
  const text = plural(noun.text);
  return { ...noun, text, many: text !== noun.text || noun.many === true || isMany(text) };
}

export const isAgent = (text: string): boolean =>
  /(^|[ -])(person|leader|representative|reviewers?|staff|system|user|applicant|contact|administrator|specialist|developers?|operators?|shareholders?|recipient|transferor|successor|initiator|holder|investor|tenant|lessor|agent|adviser|consultant|manager|you|we|they|party|parties|Party [ABC]|our (?:organization|company|platform)|administrations?|MIIT|police|support|customer service|(?<!for )employees?|residents?|nationals?|citizens?|minors?|traders?|officers?|inspectors?|auditors?|person in charge|person handling the filing)$/.test(
    text,
  );
