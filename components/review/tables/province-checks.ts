import { beijingRefuses } from './suffixes';

/**
 * Which rules of `components/provinces` a form can tell, and how: rule id → kind of check, with a
 * number or list where the kind needs one. Rules on phone ranges, pictures, papers and what stands
 * on the live site cannot be told from a form; their words stand in the field cards.
 */
export type ProvinceCheck =
  | { readonly kind: 'legalRepresentative'; readonly foreign?: 'authorizes' }
  | { readonly kind: 'legalRepresentativeOrLetter' }
  | { readonly kind: 'substituteIsContact' }
  | { readonly kind: 'contactOtherThanLeader' }
  | { readonly kind: 'substituteIsNotContact' }
  | { readonly kind: 'mainlandLeader' }
  | { readonly kind: 'mainlandContact' }
  | { readonly kind: 'noForeignIndividual' }
  | { readonly kind: 'noTravelPermit' }
  | { readonly kind: 'individualAge'; readonly years: number }
  | { readonly kind: 'leaderAge'; readonly years: number }
  | { readonly kind: 'contactAge'; readonly years: number }
  | { readonly kind: 'localIdOnly' }
  | { readonly kind: 'localIdOrPermit' }
  | { readonly kind: 'sameCity' }
  | { readonly kind: 'remarkLength'; readonly characters: number }
  | { readonly kind: 'personalDeclaration' }
  | { readonly kind: 'remarkContains'; readonly text: string }
  | { readonly kind: 'hospitalLicense' }
  | { readonly kind: 'noBlogCategory' }
  | { readonly kind: 'holderIsEntity' }
  | { readonly kind: 'domainsPerOrder'; readonly most: number }
  | { readonly kind: 'suffixes'; readonly refused: readonly string[] }
  | { readonly kind: 'publicSuffix'; readonly bodies?: 'institutions' }
  | { readonly kind: 'nationalDomain' }
  | { readonly kind: 'pinyinName' }
  | { readonly kind: 'villageName' }
  | { readonly kind: 'tianjinDistrict' }
  | { readonly kind: 'officePhoneDiffers' }
  | { readonly kind: 'officePhoneMobile' }
  | { readonly kind: 'landline' }
  | { readonly kind: 'numbersSwapped' }
  | { readonly kind: 'investorIsOrganization' }
  | { readonly kind: 'soleTraderAsEnterprise' }
  | { readonly kind: 'domainMonths' };

export type ProvinceCheckKind = ProvinceCheck['kind'];

const each = <Check extends ProvinceCheck>(ids: string, check: Check): [string, Check][] =>
  ids.split(' ').map((id) => [id, check]);

export const provinceChecks: readonly (readonly [string, ProvinceCheck])[] = [
  ...each(
    '11-01 12-01 12-11 15-02 15-10 23-01 23-07 31-03 31-10 33-02 33-08 35-01 35-07 36-04 36-06 41-03 41-08 42-02 42-08 44-03 44-13 45-03 45-07 46-06 50-03 50-05 50-08 52-02 52-08 53-01 53-04 54-01 54-03 61-01 61-08 63-03 63-07 64-03 64-05 65-07 65-08',
    { kind: 'legalRepresentative' },
  ),
  // Here a legal representative without a mainland document has to authorize somebody else.
  ...each('13-05 13-09 14-02 37-07', { kind: 'legalRepresentative', foreign: 'authorizes' }),
  ...each('37-03 43-04 43-07 62-02', { kind: 'legalRepresentativeOrLetter' }),
  ...each('32-03 34-01 46-03', { kind: 'substituteIsContact' }),
  ...each('12-02', { kind: 'contactOtherThanLeader' }),
  ...each('14-01', { kind: 'mainlandLeader' }),
  ...each('21-06', { kind: 'mainlandContact' }),
  ...each('13-03', { kind: 'noForeignIndividual' }),
  ...each('11-08 44-14', { kind: 'noTravelPermit' }),
  ...each('12-04 13-04 15-03 43-02 44-16', { kind: 'individualAge', years: 18 }),
  ...each('37-02', { kind: 'individualAge', years: 17 }),
  ...each('32-04 36-07', { kind: 'individualAge', years: 16 }),
  ...each('23-08 35-02', { kind: 'leaderAge', years: 18 }),
  ...each('12-03 50-09', { kind: 'leaderAge', years: 16 }),
  ...each('52-04', { kind: 'leaderAge', years: 14 }),
  ...each('14-04 15-04 45-01 54-02 62-01 63-02 64-02 65-02 23-09 41-04 50-02 52-05 53-02', {
    kind: 'localIdOnly',
  }),
  ...each('22-05 31-01 32-05 33-03 35-04 36-03 37-01 42-04 44-05 51-01', {
    kind: 'localIdOrPermit',
  }),
  ...each('13-01 41-01 52-01', { kind: 'sameCity' }),
  ...each('15-05', { kind: 'remarkLength', characters: 30 }),
  ...each('12-08 45-06', { kind: 'personalDeclaration' }),
  ...each('52-03 61-05 64-01 65-05', { kind: 'holderIsEntity' }),
  ...each('42-01 43-01 46-02 50-07 51-02 65-01', { kind: 'domainsPerOrder', most: 1 }),
  ...each('14-03', { kind: 'domainsPerOrder', most: 3 }),
  ...each('41-02', { kind: 'domainsPerOrder', most: 5 }),
  ...each('11-04', {
    kind: 'suffixes',
    refused: beijingRefuses,
  }),
  ...each('50-01', { kind: 'suffixes', refused: ['org'] }),
  ...each('31-07 32-08 33-05 42-06', { kind: 'publicSuffix' }),
  ...each('15-01', { kind: 'publicSuffix', bodies: 'institutions' }),
  ...each('11-05', { kind: 'nationalDomain' }),
  ...each('44-20', { kind: 'pinyinName' }),
  ...each('12-05', { kind: 'tianjinDistrict' }),
  ...each('62-05', { kind: 'substituteIsNotContact' }),
  ...each('11-11 21-05 22-04', { kind: 'officePhoneDiffers' }),
  ...each('12-12 50-06 62-07', { kind: 'officePhoneMobile' }),
  ...each('32-12', { kind: 'landline' }),
  ...each('22-02 35-05', { kind: 'investorIsOrganization' }),
  ...each('14-06 33-01 34-02', { kind: 'soleTraderAsEnterprise' }),
  ...each('11-02 12-06 13-06 14-05 15-08 31-05 32-07 33-04 35-03 42-03 50-10 62-04 63-04', {
    kind: 'domainMonths',
  }),
];

/** One rule of the table says two things; the second check of it, under its own id. */
export const secondChecks: readonly (readonly [string, string, ProvinceCheck])[] = [
  ['13-05', 'foreign', { kind: 'mainlandLeader' }],
  ['21-06', 'foreign', { kind: 'mainlandLeader' }],
  ['37-03', 'foreign', { kind: 'mainlandLeader' }],
  ['41-03', 'age', { kind: 'leaderAge', years: 18 }],
  ['42-02', 'age', { kind: 'leaderAge', years: 18 }],
  ['44-03', 'age', { kind: 'leaderAge', years: 16 }],
  ['12-03', 'contact', { kind: 'contactAge', years: 18 }],
  ['15-05', 'category', { kind: 'noBlogCategory' }],
  ['15-05', 'declaration', { kind: 'personalDeclaration' }],
  ['36-07', 'category', { kind: 'noBlogCategory' }],
  ['35-01', 'numbers', { kind: 'numbersSwapped' }],
  ['21-08', 'numbers', { kind: 'numbersSwapped' }],
  ['23-01', 'remark', { kind: 'remarkContains', text: '主体负责人信息已核实' }],
  ['44-11', 'license', { kind: 'hospitalLicense' }],
  ['44-20', 'village', { kind: 'villageName' }],
];
