/** What is wrong with the form of a filing number; each has a word in `locales`. */
export type NumberProblem =
  | 'no-hao'
  | 'prefix-alias'
  | 'province-name'
  | 'unknown-prefix'
  | 'no-province'
  | 'bei-an'
  | 'no-bei'
  | 'zheng-for-bei'
  | 'extra-words'
  | 'suffix-place'
  | 'bad-suffix'
  | 'digits'
  | 'inserted-text'
  | 'other-letters';

/** What is odd, though the form is right. */
export type NumberDoubt = 'year' | 'characters-differ' | 'template-serial' | 'not-website';

export interface Found {
  /** Where it stands in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Where its digits (or what stands in their place) begin and end. */
  readonly digitsStart: number;
  readonly digitsEnd: number;
  /** As it stands there. */
  readonly raw: string;
}

export interface FilingNumber extends Found {
  readonly kind: 'filing';
  readonly form: 'well-formed' | 'malformed' | 'placeholder';
  readonly problems: readonly NumberProblem[];
  readonly doubts: readonly NumberDoubt[];
  /** The canonical number, or what it would be, where that can be told. */
  readonly canonical: string | null;
  /** Province character, digits and suffix of the canonical number. */
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
}

export interface LicenseNumber extends Found {
  readonly kind: 'license';
  readonly canonical: string;
}

export type PsbProblem =
  | 'no-province'
  | 'unknown-prefix'
  | 'digits'
  | 'digits-against-prefix'
  | 'wording'
  | 'placeholder';
export type PsbDoubt = 'old-form' | 'other-character' | 'copied-sample' | 'no-hao';

export interface PsbNumber extends Found {
  readonly kind: 'psb';
  readonly canonical: string | null;
  readonly prefix: string;
  readonly digits: string;
  readonly problems: readonly PsbProblem[];
  readonly doubts: readonly PsbDoubt[];
}

/** Words that stand where a number should: `{{ icp }}`, 您的备案号. */
export interface PlaceholderText extends Found {
  readonly kind: 'placeholder';
}

export type NumberFound = FilingNumber | LicenseNumber | PsbNumber | PlaceholderText;
