import type { conditions } from './conditions';
import type { Owner, Phase } from './types';

/** Named conditions of items; `happens` items are shown apart: "if it happens". */
export type ConditionId = keyof typeof conditions | 'happens';

export interface ChecklistItemEntry {
  readonly id: string;
  readonly phase: Phase;
  /** Chinese words to look for on pages and papers. */
  readonly zh: readonly string[];
  readonly when: ConditionId;
  readonly level: 'required' | 'conditional' | 'advice';
  readonly owner: Owner;
  readonly standing: 'seen' | 'historic';
  /** Keys of `data/sources.ts`. */
  readonly sources: readonly string[];
}
