import { findProvince } from '../provinces/find';
import type { Province, ProvinceRule } from '../provinces/types';
import { conditions } from './conditions';
import { checklistItems } from './data/items';
import { type ApprovalPaper, papersFor } from './data/papers';
import { type Eligibility, judgeEligibility } from './eligibility';
import { type Prediction, predictFilingType } from './filing-type';
import type { ChecklistItemEntry } from './item-entry';
import { type Answers, type Phase, phases } from './types';

export interface ChecklistItem extends Omit<ChecklistItemEntry, 'when'> {
  /** `maybe`: an answer that decides it is missing. */
  readonly applies: 'yes' | 'maybe';
  /** Rules of the filing's province that belong to this item. */
  readonly provinceRules: readonly ProvinceRule[];
  /** Of the item on pre-approval: the paper of each regulated field. */
  readonly papers: readonly ApprovalPaper[];
}

export interface Checklist {
  readonly eligibility: Eligibility;
  readonly prediction: Prediction;
  readonly province: Province | null;
  readonly items: readonly ChecklistItem[];
  /** Items for situations that may never come: a returned order, no SMS, a change. */
  readonly ifItHappens: readonly ChecklistItem[];
}

/** Which topics of a province's rules stand under which item. */
const topicsOfItem: Readonly<Record<string, readonly string[]>> = {
  'domain-owner': ['domain'],
  'domain-suffix': ['tld'],
  'local-permit': ['identity'],
  'foreign-individual': ['foreign'],
  'doc-foreign-leader': ['foreign', 'language'],
  'entity-kind': ['age'],
  'cn-mobile': ['phone'],
  'doc-individual': ['document'],
  'doc-organization': ['document'],
  'doc-letter': ['leader'],
  'order-entity': ['leader', 'address', 'verification'],
  'one-domain': ['count'],
  'site-name': ['naming'],
  'site-remark': ['remark', 'medical', 'culture'],
  'pre-approval': ['preapproval', 'finance', 'culture', 'medical'],
  'no-resolution': ['offline'],
  'post-number': ['footer'],
  'post-copyright': ['copyright'],
  'post-change': ['change'],
  'post-annual': ['annual'],
};

/** Items of a site that runs outside the mainland: nothing is filed with the ministry. */
const outsideItems = new Set(['need-filing', 'post-psb', 'post-psb-footer']);
/** Items that are needed even where nobody can file: they say so and why. */
const refusedItems = new Set(['need-filing', 'foreign-company']);

/** Rules for government bodies bind public institutions too (both hold .gov.cn or .公益). */
const governmental = (answers: Answers) =>
  answers.entityType === 'government' || answers.entityType === 'publicInstitution';

function rulesFor(item: ChecklistItemEntry, province: Province | null, answers: Answers) {
  const topics = topicsOfItem[item.id];
  if (!topics || !province) return [];
  return province.rules.filter(
    (rule) =>
      topics.includes(rule.topic) &&
      (rule.applies === 'both' ||
        answers.applicant === undefined ||
        rule.applies === answers.applicant ||
        (rule.applies === 'government' && governmental(answers))),
  );
}

/**
 * The checklist of one filing: whether it can be made, which type of order it will be, and the
 * items that apply, in order. Pure; the same answers give the same list. `today` (YYYY-MM-DD, China's)
 * lets validity dates be judged.
 */
export function makeChecklist(answers: Answers, today = ''): Checklist {
  const eligibility = judgeEligibility(answers, today);
  const prediction = predictFilingType(answers);
  const province = findProvince(answers.residenceProvince ?? answers.province ?? '') ?? null;
  const items: ChecklistItem[] = [];
  const ifItHappens: ChecklistItem[] = [];
  for (const entry of checklistItems) {
    if (eligibility.answer === 'notNeeded') {
      if (!outsideItems.has(entry.id)) continue;
      if (entry.id !== 'need-filing' && answers.servesMainland === false) continue;
    }
    if (eligibility.answer === 'no' && !refusedItems.has(entry.id)) continue;
    const { when, ...rest } = entry;
    const truth = when === 'happens' ? true : conditions[when](answers);
    if (truth === false) continue;
    const item: ChecklistItem = {
      ...rest,
      applies: truth ? 'yes' : 'maybe',
      provinceRules: rulesFor(entry, province, answers),
      papers: entry.id === 'pre-approval' ? papersFor(answers.regulated) : [],
    };
    (when === 'happens' ? ifItHappens : items).push(item);
  }
  return { eligibility, prediction, province, items, ifItHappens };
}

/** Done and total per phase and in all; "maybe" items and those set aside do not count. */
export function progressOf(
  checklist: Checklist,
  state: Readonly<Record<string, 'done' | 'notApplicable'>>,
): {
  readonly done: number;
  readonly total: number;
  readonly phases: Readonly<Record<Phase, { readonly done: number; readonly total: number }>>;
} {
  const count = (items: readonly ChecklistItem[]) => {
    const own = items.filter(
      (item) => item.applies === 'yes' && state[item.id] !== 'notApplicable',
    );
    return { done: own.filter((item) => state[item.id] === 'done').length, total: own.length };
  };
  const perPhase = Object.fromEntries(
    phases.map((phase) => [phase, count(checklist.items.filter((item) => item.phase === phase))]),
  ) as Record<Phase, { done: number; total: number }>;
  return { ...count(checklist.items), phases: perPhase };
}
