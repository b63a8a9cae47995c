import { findProvince } from '../provinces/find';
import { predictFilingType } from './filing-type';
import type { Answers } from './types';

/** Yes, no, or not told yet: an item whose condition is not told is shown as "maybe". */
export type Truth = boolean | undefined;

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
const both = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

const website = (answers: Answers): Truth =>
  answers.service === undefined ? undefined : answers.service !== 'app';
const app = (answers: Answers): Truth =>
  answers.service === undefined ? undefined : answers.service !== 'website';
const individual = (answers: Answers): Truth =>
  answers.applicant === undefined ? undefined : answers.applicant === 'individual';
const organization = (answers: Answers): Truth => not(individual(answers));
const inProvince =
  (code: string) =>
  (answers: Answers): Truth => {
    const province = answers.residenceProvince ?? answers.province;
    return province === undefined ? undefined : findProvince(province)?.code === code;
  };

/** Whether a rule of the province asks this applicant for the domain certificate as a picture. */
function provinceAsksDomainCertificate(answers: Answers): Truth {
  const name = answers.residenceProvince ?? answers.province;
  if (name === undefined) return website(answers) === false ? false : undefined;
  const asking = (findProvince(name)?.rules ?? []).filter(
    (rule) => rule.asks === 'domainCertificate',
  );
  if (asking.length === 0) return false;
  const mine = asking.some((rule) => rule.applies === 'both' || rule.applies === answers.applicant);
  return both(website(answers), mine || (answers.applicant === undefined ? undefined : false));
}

/** What items depend on. Each looks at answers only and says "not told" where one is missing. */
export const conditions = {
  always: (): Truth => true,
  website,
  app,
  individual,
  organization,
  individualWebsite: (answers: Answers): Truth => both(website(answers), individual(answers)),
  provinceAsksDomainCertificate,
  siteOffline: (answers: Answers): Truth => {
    const { type } = predictFilingType(answers);
    const offline = type ? type.siteOffline : answers.serviceAtMiit === true ? false : undefined;
    return both(website(answers), offline);
  },
  serverInOtherAccount: (answers: Answers): Truth =>
    answers.serverAccount === undefined ? undefined : answers.serverAccount === 'other',
  individualOutOfProvince: (answers: Answers): Truth => {
    const outside =
      answers.residenceProvince === undefined || answers.province === undefined
        ? answers.province === undefined
          ? undefined
          : false
        : answers.residenceProvince !== answers.province;
    return both(individual(answers), outside);
  },
  leaderIsNotLegalRepresentative: (answers: Answers): Truth =>
    both(organization(answers), not(answers.leaderIsLegalRepresentative)),
  foreignLegalRepresentative: (answers: Answers): Truth =>
    both(organization(answers), answers.foreignLegalRepresentative),
  registeredAbroad: (answers: Answers): Truth =>
    both(
      organization(answers),
      answers.registeredIn === undefined ? undefined : answers.registeredIn === 'abroad',
    ),
  foreignIndividual: (answers: Answers): Truth =>
    both(
      individual(answers),
      answers.nationality === undefined ? undefined : answers.nationality !== 'mainland',
    ),
  regulatedContent: (answers: Answers): Truth =>
    answers.regulated === undefined ? undefined : answers.regulated.some((id) => id !== 'none'),
  entityHasFilings: (answers: Answers): Truth => answers.entityAtMiit,
  twoPeople: (answers: Answers): Truth => {
    const { type } = predictFilingType(answers);
    const twoVerify = type ? type.sms.length > 1 : undefined;
    // An individual is his own person in charge.
    if (answers.applicant === 'individual') return false;
    return both(twoVerify, not(answers.contactIsLeader));
  },
  websiteInJiangsu: (answers: Answers): Truth => both(website(answers), inProvince('32')(answers)),
  hubei: inProvince('42'),
  paidServices: (answers: Answers): Truth => answers.paidServices,
} as const;
