import { checklistSources } from '../data/sources';
import type { Filing } from '../filing';
import { itemWordsIn } from '../item-words';
import type { Checklist } from '../make';
import { type Phase, phases } from '../types';
import type { TakeAlong } from './rows';

type Words = (key: string) => string;

/** The answer in sentences: as what it is filed or why not, and the grounds. */
function summaryOf({ prediction, eligibility }: Checklist, t: Words): readonly string[] {
  const { type, reason } = prediction;
  return [
    type
      ? `${t(`type.${type.id}.name`)} (${type.zh}). ${t(`type.${type.id}.result`)}`
      : t(`reason.${reason ?? 'unanswered'}`),
    ...(type ? [t(type.siteOffline ? 'siteOffline' : 'siteOnline')] : []),
    t(`eligibility.answer.${eligibility.answer}`),
    ...eligibility.grounds.map(({ id }) => t(`eligibility.ground.${id}`)),
  ];
}

/** What the exports need of one filing, in the reader's words. */
export function takeAlongOf(filing: Filing, checklist: Checklist, t: Words): TakeAlong {
  return {
    title: filing.name || t('unnamed'),
    checklist,
    wordsOf: itemWordsIn(t),
    state: filing.items,
    notes: filing.notes,
    phaseNames: Object.fromEntries(phases.map((phase) => [phase, t(`phase.${phase}`)])) as Record<
      Phase,
      string
    >,
    summary: summaryOf(checklist, t),
    ruleOf: ({ id, dated }) => `${t(`provinces:${id}`)} · ${t(`terms:dated.${dated}`)}`,
    sourceOf: (key) => checklistSources[key] ?? key,
  };
}
