import { findProvince } from '../provinces/find';
import type { Answers } from './types';

/** A ground of the answer; words under `eligibility.<id>` with what to do instead. */
export interface Ground {
  readonly id: string;
  readonly weight: 'no' | 'depends' | 'stop' | 'warn';
  readonly sources: readonly string[];
}

export interface Eligibility {
  readonly answer: 'yes' | 'no' | 'depends' | 'notNeeded';
  readonly grounds: readonly Ground[];
}

interface GroundRule extends Ground {
  readonly when: (answers: Answers) => boolean;
}

const hongKongOrMacao = (answers: Answers) =>
  answers.nationality === 'hongKong' || answers.nationality === 'macao';
const filingProvince = (answers: Answers) => answers.residenceProvince ?? answers.province ?? '';
const outOfProvince = (answers: Answers) =>
  answers.applicant === 'individual' &&
  answers.province !== undefined &&
  answers.residenceProvince !== undefined &&
  answers.residenceProvince !== answers.province;

/**
 * Why somebody can, cannot or perhaps can file. `stop` grounds can be mended (another server),
 * `no` cannot. Source of each: provider documents, see `docs/facts.md`; provinces change rules
 * without notice, so a province never makes more than `depends`.
 */
export const groundRules: readonly GroundRule[] = [
  {
    id: 'foreignCompany',
    weight: 'no',
    sources: ['HWQ'],
    when: (a) =>
      a.applicant === 'organization' && a.registeredIn === 'abroad' && !a.representativeOffice,
  },
  {
    id: 'foreignIndividual',
    weight: 'depends',
    sources: ['DOC', 'PROV'],
    when: (a) => a.applicant === 'individual' && a.nationality === 'foreign',
  },
  {
    id: 'foreignIndividualHebei',
    weight: 'depends',
    sources: ['PROV'],
    when: (a) =>
      a.applicant === 'individual' &&
      a.nationality === 'foreign' &&
      findProvince(filingProvince(a))?.code === '13',
  },
  {
    id: 'hongKongMacaoResident',
    weight: 'warn',
    sources: ['DOC', 'PROV'],
    when: (a) => a.applicant === 'individual' && hongKongOrMacao(a),
  },
  {
    id: 'taiwanResident',
    weight: 'warn',
    sources: ['DOC'],
    when: (a) => a.applicant === 'individual' && a.nationality === 'taiwan',
  },
  {
    id: 'outOfProvinceRefused',
    weight: 'depends',
    sources: ['PROV'],
    when: (a) =>
      outOfProvince(a) && findProvince(filingProvince(a))?.individualOutOfProvince.answer === 'no',
  },
  {
    id: 'outOfProvincePermit',
    weight: 'warn',
    sources: ['PROV'],
    when: (a) =>
      outOfProvince(a) &&
      findProvince(filingProvince(a))?.individualOutOfProvince.answer === 'permit',
  },
  {
    id: 'outOfProvinceUnknown',
    weight: 'depends',
    sources: ['PROV'],
    when: (a) =>
      outOfProvince(a) &&
      findProvince(filingProvince(a))?.individualOutOfProvince.answer === 'unknown',
  },
  {
    id: 'organizationOtherProvince',
    weight: 'depends',
    sources: ['LIM'],
    when: (a) =>
      a.applicant === 'organization' &&
      a.residenceProvince !== undefined &&
      a.province !== undefined &&
      a.residenceProvince !== a.province,
  },
  {
    id: 'individualRegulated',
    weight: 'depends',
    sources: ['PRE'],
    when: (a) =>
      a.applicant === 'individual' && (a.regulated ?? []).some((field) => field !== 'none'),
  },
  {
    id: 'organizationRegulated',
    weight: 'warn',
    sources: ['PRE'],
    when: (a) =>
      a.applicant === 'organization' && (a.regulated ?? []).some((field) => field !== 'none'),
  },
  {
    id: 'noServer',
    weight: 'stop',
    sources: ['ECS18', 'SVC'],
    when: (a) => a.server === 'none',
  },
  {
    id: 'payAsYouGo',
    weight: 'stop',
    sources: ['ECS18'],
    when: (a) => a.server === 'alibabaMainland' && a.serverBilling === 'payAsYouGo',
  },
  {
    id: 'serverTerm',
    weight: 'stop',
    sources: ['ECS18', 'LIM'],
    when: (a) =>
      a.server === 'alibabaMainland' && a.serverMonths !== undefined && a.serverMonths < 3,
  },
  {
    id: 'domainHolder',
    weight: 'stop',
    sources: ['HWM', 'PROV'],
    when: (a) => a.service !== 'app' && a.domainHolder === 'other',
  },
  {
    id: 'domainLegalRepresentative',
    weight: 'warn',
    sources: ['PROV'],
    when: (a) => a.service !== 'app' && a.domainHolder === 'legalRepresentative',
  },
  {
    id: 'foreignLegalRepresentative',
    weight: 'warn',
    sources: ['OV', 'PROV'],
    when: (a) => a.applicant === 'organization' && a.foreignLegalRepresentative === true,
  },
];

/** Whether this applicant can file, and on which grounds it rests. Pure. */
export function judgeEligibility(answers: Answers): Eligibility {
  if (answers.server === 'outsideMainland') {
    return {
      answer: 'notNeeded',
      grounds: [{ id: 'serverOutside', weight: 'no', sources: ['FAQ1'] }],
    };
  }
  const grounds = groundRules
    .filter((rule) => rule.when(answers))
    .map(({ id, weight, sources }) => ({ id, weight, sources }));
  const has = (weight: Ground['weight']) => grounds.some((ground) => ground.weight === weight);
  return {
    answer: has('no') ? 'no' : has('depends') || has('stop') ? 'depends' : 'yes',
    grounds,
  };
}
