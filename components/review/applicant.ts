import type { EntityType } from '../fields/options';

/** Who files. Everything may be unknown; a rule that needs what is unknown stays silent. */
export interface Applicant {
  readonly entityType: EntityType | null;
  /** GB/T 2260 province code, two digits. */
  readonly province: string | null;
  readonly serviceKind: 'website' | 'app' | 'miniProgram' | 'quickApp' | null;
  /** What the profile holds, by field id; compared with the form to the letter. */
  readonly profile: Readonly<Record<string, string>>;
}
