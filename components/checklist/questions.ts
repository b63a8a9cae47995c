import { entityTypes } from '../fields/options';
import { conditions } from './conditions';
import { predictFilingType } from './filing-type';
import type { Answers } from './types';

export type QuestionKind =
  | 'yesNo'
  | 'choice'
  | 'province'
  | 'date'
  | 'number'
  | 'regulated'
  | 'text';

/** One question: words under `question.<id>` (`text`, `why`, and `option.<value>` for choices). */
export interface Question {
  readonly id: keyof Answers;
  readonly kind: QuestionKind;
  readonly group: 'type' | 'what' | 'who' | 'server' | 'domain' | 'content' | 'situation';
  readonly options?: readonly string[];
  /** Absent: always asked. */
  readonly when?: (answers: Answers) => boolean;
}

const organization = (answers: Answers) => answers.applicant === 'organization';
const individual = (answers: Answers) => answers.applicant === 'individual';
const withWebsite = (answers: Answers) => conditions.website(answers) !== false;
const atAlibaba = (answers: Answers) =>
  answers.server === undefined || answers.server === 'alibabaMainland';

/** The first group predicts the filing type; each of the rest can be skipped. */
export const questions: readonly Question[] = [
  { id: 'entityAtMiit', kind: 'yesNo', group: 'type' },
  { id: 'entityAtAlibaba', kind: 'yesNo', group: 'type', when: (a) => a.entityAtMiit === true },
  { id: 'serviceAtMiit', kind: 'yesNo', group: 'type' },
  { id: 'service', kind: 'choice', group: 'what', options: ['website', 'app', 'both'] },
  {
    id: 'server',
    kind: 'choice',
    group: 'server',
    options: ['alibabaMainland', 'otherProvider', 'outsideMainland', 'none'],
  },
  {
    id: 'servesMainland',
    kind: 'yesNo',
    group: 'server',
    when: (a) => a.server === 'outsideMainland',
  },
  {
    id: 'serverProduct',
    kind: 'choice',
    group: 'server',
    options: ['ecs', 'simpleApplicationServer', 'webHosting', 'marketplaceSite', 'none'],
    when: atAlibaba,
  },
  {
    id: 'serverAccount',
    kind: 'choice',
    group: 'server',
    options: ['same', 'other'],
    when: atAlibaba,
  },
  {
    id: 'serverBilling',
    kind: 'choice',
    group: 'server',
    options: ['subscription', 'payAsYouGo'],
    when: atAlibaba,
  },
  { id: 'serverMonths', kind: 'number', group: 'server', when: atAlibaba },
  { id: 'applicant', kind: 'choice', group: 'who', options: ['individual', 'organization'] },
  {
    id: 'entityType',
    kind: 'choice',
    group: 'who',
    options: Object.keys(entityTypes).filter((type) => type !== 'individual'),
    when: organization,
  },
  {
    id: 'nationality',
    kind: 'choice',
    group: 'who',
    options: ['mainland', 'hongKong', 'macao', 'taiwan', 'foreign'],
    when: individual,
  },
  {
    id: 'registeredIn',
    kind: 'choice',
    group: 'who',
    options: ['mainland', 'abroad'],
    when: organization,
  },
  {
    id: 'representativeOffice',
    kind: 'yesNo',
    group: 'who',
    when: (a) => organization(a) && a.registeredIn === 'abroad',
  },
  { id: 'province', kind: 'province', group: 'who' },
  { id: 'residenceProvince', kind: 'province', group: 'who', when: individual },
  {
    id: 'residencePermit',
    kind: 'yesNo',
    group: 'who',
    when: (a) => individual(a) && a.residenceProvince !== undefined,
  },
  { id: 'documentValidUntil', kind: 'date', group: 'who' },
  { id: 'foreignLegalRepresentative', kind: 'yesNo', group: 'who', when: organization },
  { id: 'leaderIsLegalRepresentative', kind: 'yesNo', group: 'who', when: organization },
  { id: 'contactIsLeader', kind: 'yesNo', group: 'who', when: organization },
  { id: 'domain', kind: 'text', group: 'domain', when: withWebsite },
  {
    id: 'domainHolder',
    kind: 'choice',
    group: 'domain',
    options: ['entity', 'legalRepresentative', 'other'],
    when: withWebsite,
  },
  { id: 'domainVerifiedOn', kind: 'date', group: 'domain', when: withWebsite },
  { id: 'domainValidUntil', kind: 'date', group: 'domain', when: withWebsite },
  { id: 'regulated', kind: 'regulated', group: 'content' },
  { id: 'paidServices', kind: 'yesNo', group: 'content' },
  { id: 'interactive', kind: 'yesNo', group: 'content' },
  { id: 'orderPending', kind: 'yesNo', group: 'situation' },
  { id: 'dataChanged', kind: 'yesNo', group: 'situation', when: (a) => a.entityAtMiit === true },
  {
    id: 'allServicesCanceled',
    kind: 'yesNo',
    group: 'situation',
    when: (a) => a.entityAtMiit === true,
  },
  { id: 'subdomainOnly', kind: 'yesNo', group: 'situation', when: withWebsite },
  { id: 'domainFromOtherEntity', kind: 'yesNo', group: 'situation', when: withWebsite },
];

export const groups = ['type', 'what', 'server', 'who', 'domain', 'content', 'situation'] as const;

/** The questions that make sense after these answers. */
export const askedNow = (answers: Answers): readonly Question[] =>
  questions.filter((question) => question.when?.(answers) ?? true);

/** Answers with one changed; undefined takes it back. Follow-ups that no longer apply go with it. */
export function answer(answers: Answers, id: keyof Answers, value: unknown): Answers {
  const next = { ...answers, [id]: value } as Record<string, unknown>;
  if (value === undefined) delete next[id];
  if (id === 'entityAtMiit' && value === false) delete next.entityAtAlibaba;
  if (id === 'applicant' || id === 'server' || id === 'registeredIn') {
    for (const question of questions) {
      if (question.when && !question.when(next as Answers)) delete next[question.id];
    }
  }
  return next as Answers;
}

/** Whether the first group is answered far enough for a prediction. */
export const isPredicted = (answers: Answers): boolean =>
  predictFilingType(answers).reason !== 'unanswered';
