export type RemarkField = 'website.remark' | 'entity.remark' | 'app.remark' | 'change' | 'reply';

/** One Chinese sentence for a remark field, with slots in braces. */
export interface RemarkTemplate {
  readonly id: string;
  readonly group: string;
  readonly field: RemarkField;
  readonly zh: string;
  readonly appliesTo: readonly ('individual' | 'organization')[];
  readonly services: readonly ('website' | 'app')[];
  /** Provinces that prescribe the wording; empty: anywhere. */
  readonly provinces: readonly string[];
  /** Provinces whose list of words holds one of the sentence's. */
  readonly avoidIn: readonly string[];
  /** Wording of a rule page, not ours. */
  readonly documented: boolean;
  /** Id of the sentence that was put after it, where a province wants both. */
  readonly followedBy?: string;
}
