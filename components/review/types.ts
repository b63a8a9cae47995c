import type { Applicant } from './applicant';
import type { FormReader } from './form';

export type Severity = 'error' | 'warning' | 'advice';

/**
 * Where a rule comes from: `official` (the ministry, a national standard, Alibaba Cloud's own
 * documents), `seen` (read on the console itself or on another provider's page), `advice`
 * (general knowledge, old lists, our own reading).
 */
export type Standing = 'official' | 'seen' | 'advice';

export const families = [
  'identifiers',
  'names',
  'people',
  'addresses',
  'domains',
  'content',
  'apps',
  'consistency',
  'provinces',
] as const;
export type Family = (typeof families)[number];

/** Facts on one hit: the field it stands at and what its sentence names. */
export interface Hit {
  readonly field: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Another sentence of the same rule: `<rule id>.<variant>` in the words. */
  readonly variant?: string;
}

export interface Context {
  readonly form: FormReader;
  readonly applicant: Applicant;
  /** ISO date. */
  readonly today: string;
}

export interface Rule {
  /** `<family>.<name>`; also the key of its words in `locales/<language>/rules/<family>.json`. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly standing: Standing;
  /** Keys of `sources.ts`. */
  readonly sources: readonly string[];
  /** Date or age of the newest source. */
  readonly date: string;
  /** Field ids it can stand at. */
  readonly fields: readonly string[];
  /** Key of its words in its family's file, where rules share them; default: the id's last part. */
  readonly words?: string;
  /** Rules that say less about the same field: their hits there are dropped. */
  readonly replaces?: readonly string[];
  test(context: Context): readonly Hit[];
}

/** A rule that was broken, without words. */
export interface RawFinding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly standing: Standing;
  readonly field: string;
  /** Key of its words: `<family>:<words>`, with a variant after a dot. */
  readonly words: string;
  readonly variant?: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sources: readonly string[];
  readonly date: string;
}

/** A finding as it is shown. */
export interface Finding extends RawFinding {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
}

/** A filled form as a test case: what stands in it, who files, on which day. */
export interface Case {
  readonly form: Readonly<Record<string, unknown>>;
  readonly applicant?: Readonly<Record<string, unknown>>;
  readonly today?: string;
  /** Field at which the rule must stand; default: any. */
  readonly field?: string;
}

/** Every rule has at least one case that triggers it and one that does not. */
export interface RuleCases {
  readonly hit: readonly Case[];
  readonly clean: readonly Case[];
}
