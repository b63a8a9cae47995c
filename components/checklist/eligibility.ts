import { findProvince } from '../provinces/find';
import { beijingRefuses, standingOfSuffix, suffixOf } from '../review/tables/suffixes';
import { addMonths, daysBetween } from '../review/text';
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
  /** `today`: YYYY-MM-DD, China's; empty where nobody said, and then no date is judged. */
  readonly when: (answers: Answers, today: string) => boolean;
}

/** Of the domain alone: people paste the whole address. */
const suffix = ({ service, domain }: Answers): string | null => {
  const host = domain?.replace(/^[a-z]+:\/\//iu, '').replace(/[/?#:].*$/u, '');
  return service === 'app' || !host?.includes('.') ? null : suffixOf(host);
};
/** A validity that ends within the months after today; 0: that has ended. */
const endsWithin = (until: string | undefined, today: string, months: number): boolean =>
  until !== undefined &&
  today !== '' &&
  (months === 0 ? until < today : until >= today && until < addMonths(today, months));

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
      a.residencePermit !== false &&
      findProvince(filingProvince(a))?.individualOutOfProvince.answer === 'permit',
  },
  {
    id: 'residencePermitMissing',
    weight: 'stop',
    sources: ['PROV'],
    when: (a) =>
      outOfProvince(a) &&
      a.residencePermit === false &&
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
    id: 'serverProduct',
    weight: 'stop',
    sources: ['SVC', 'LIM'],
    when: (a) => a.server === 'alibabaMainland' && a.serverProduct === 'none',
  },
  {
    id: 'suffixRefused',
    weight: 'stop',
    sources: ['DOM'],
    when: (a) => {
      const found = suffix(a);
      return found !== null && standingOfSuffix(found) === 'refused';
    },
  },
  {
    id: 'suffixDoubtful',
    weight: 'warn',
    sources: ['DOM'],
    when: (a) => {
      const found = suffix(a);
      return found !== null && ['disputed', 'unknown'].includes(standingOfSuffix(found));
    },
  },
  {
    id: 'suffixBeijing',
    weight: 'warn',
    sources: ['PROV'],
    when: (a) => {
      const found = suffix(a);
      return (
        found !== null &&
        findProvince(filingProvince(a))?.code === '11' &&
        beijingRefuses.includes(found)
      );
    },
  },
  {
    id: 'domainExpired',
    weight: 'stop',
    sources: ['HWR', 'PROV'],
    when: (a, today) => a.service !== 'app' && endsWithin(a.domainValidUntil, today, 0),
  },
  {
    id: 'domainExpiresSoon',
    weight: 'warn',
    sources: ['HWR', 'PROV'],
    when: (a, today) => a.service !== 'app' && endsWithin(a.domainValidUntil, today, 3),
  },
  {
    id: 'documentExpired',
    weight: 'stop',
    sources: ['DOC', 'HWR'],
    when: (a, today) => endsWithin(a.documentValidUntil, today, 0),
  },
  {
    id: 'documentExpiresSoon',
    weight: 'warn',
    sources: ['DOC', 'HWR'],
    when: (a, today) => endsWithin(a.documentValidUntil, today, 3),
  },
  {
    id: 'domainJustVerified',
    weight: 'warn',
    sources: ['WALK', 'HWM'],
    when: (a, today) =>
      a.service !== 'app' &&
      a.domainVerifiedOn !== undefined &&
      today !== '' &&
      daysBetween(a.domainVerifiedOn, today) < 3,
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

/** What stands in the way first, what is only to be known last. */
const gravity: readonly Ground['weight'][] = ['no', 'stop', 'depends', 'warn'];

/**
 * Whether this applicant can file, and on which grounds it rests. Pure. `today` is China's day
 * (YYYY-MM-DD); without it nothing is said of validity dates.
 */
export function judgeEligibility(answers: Answers, today = ''): Eligibility {
  if (answers.server === 'outsideMainland') {
    return {
      answer: 'notNeeded',
      grounds: [{ id: 'serverOutside', weight: 'no', sources: ['FAQ1'] }],
    };
  }
  const grounds = groundRules
    .filter((rule) => rule.when(answers, today))
    .map(({ id, weight, sources }) => ({ id, weight, sources }))
    .sort((a, b) => gravity.indexOf(a.weight) - gravity.indexOf(b.weight));
  const has = (weight: Ground['weight']) => grounds.some((ground) => ground.weight === weight);
  return {
    answer: has('no') ? 'no' : has('depends') || has('stop') ? 'depends' : 'yes',
    grounds,
  };
}
