import type { Checklist, ChecklistItem } from '../make';
import { type Phase, phases } from '../types';

/** Words of an item, in the reader's language. */
export interface ItemWords {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly by: string;
}

/** What the exports need beside the list; all words come from the caller's language. */
export interface TakeAlong {
  readonly title: string;
  readonly checklist: Checklist;
  readonly wordsOf: (id: string) => ItemWords;
  readonly state: Readonly<Record<string, 'done' | 'notApplicable'>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly phaseNames: Readonly<Record<Phase, string>>;
  /** The answer in sentences: can it be filed, as what, and why. */
  readonly summary: readonly string[];
  /** A province's rule, with its date. */
  readonly ruleOf: (rule: ChecklistItem['provinceRules'][number]) => string;
  readonly sourceOf: (key: string) => string;
}

export interface PhaseRows {
  readonly phase: Phase;
  readonly name: string;
  readonly rows: readonly { readonly item: ChecklistItem; readonly words: ItemWords }[];
}

/** The items that were not set aside, by phase, with their words; empty phases are left out. */
export function rowsByPhase(take: TakeAlong): readonly PhaseRows[] {
  return phases
    .map((phase) => ({
      phase,
      name: take.phaseNames[phase],
      rows: take.checklist.items
        .filter((item) => item.phase === phase && take.state[item.id] !== 'notApplicable')
        .map((item) => ({ item, words: take.wordsOf(item.id) })),
    }))
    .filter((each) => each.rows.length > 0);
}
