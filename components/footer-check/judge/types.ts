import type { NumberDoubt, NumberProblem, PsbDoubt, PsbProblem } from '../numbers/types';

/** By precedence: the first that any candidate reaches is the page's. */
export const verdicts = [
  'ok',
  'wrong-link',
  'number-without-link',
  'not-at-bottom',
  'hidden',
  'malformed-number',
  'placeholder',
  'link-without-number',
  'missing',
] as const;
export type Verdict = (typeof verdicts)[number];

/** A reason, as a key of `locales/…/footer.json` (`reason.<key>`) with its values. */
export interface Reason {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type LinkJudgment =
  | 'right'
  | 'none'
  | 'retired-host'
  | 'ministry-other-page'
  | 'police'
  | 'own-page'
  | 'no-scheme'
  | 'hash'
  | 'script'
  | 'user-info'
  | 'port'
  | 'lookalike'
  | 'other-scheme'
  | 'other-site'
  | 'handler';

/** One filing number, or what stands in its place. */
export interface JudgedNumber {
  /** Candidate in the evidence. */
  readonly id: number;
  readonly raw: string;
  readonly form: 'well-formed' | 'malformed' | 'placeholder';
  /** Normalized; of a malformed one, what it would be; null where that cannot be told. */
  readonly canonical: string | null;
  /** What the page would be called if this were its only number. */
  readonly verdict: Verdict;
  readonly own: boolean;
  readonly problems: readonly NumberProblem[];
  readonly doubts: readonly NumberDoubt[];
  readonly link: LinkJudgment;
  readonly address: string;
  readonly reasons: readonly Reason[];
}

export interface JudgedLicense {
  readonly id: number;
  readonly canonical: string;
  readonly visible: boolean;
  readonly link: LinkJudgment;
}

export type PsbLink =
  | 'right'
  | 'none'
  | 'old-platform'
  | 'query-form'
  | 'other-code'
  | 'wrong-authority'
  | 'other-site';

export interface JudgedPsb {
  readonly id: number;
  readonly raw: string;
  readonly canonical: string | null;
  readonly visible: boolean;
  readonly problems: readonly PsbProblem[];
  readonly doubts: readonly PsbDoubt[];
  readonly link: PsbLink;
  readonly address: string;
  readonly badge: boolean;
}

export interface Advice extends Reason {
  /** `doubt`: it may change the verdict; `fix`: ought to be put right; `note`: good to know. */
  readonly level: 'doubt' | 'fix' | 'note';
}

export interface Judgment {
  readonly verdict: Verdict;
  /** The number that decided, if one did. */
  readonly best: JudgedNumber | null;
  /** The site's own numbers, well formed or not. */
  readonly numbers: readonly JudgedNumber[];
  /** Numbers that stand there for other reasons: examples, other sites, visitors. */
  readonly others: readonly JudgedNumber[];
  readonly licenses: readonly JudgedLicense[];
  readonly psb: readonly JudgedPsb[];
  readonly copyright: readonly string[];
  readonly reasons: readonly Reason[];
  readonly advice: readonly Advice[];
}

/** What the profile knows of the site, if it does. */
export interface KnownSite {
  readonly icpNumber?: string;
  readonly entityIcpNumber?: string;
  readonly name?: string;
  readonly entityName?: string;
  readonly publicSecurityNumber?: string;
  readonly domains?: readonly string[];
}
