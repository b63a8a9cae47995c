import type { DocumentType, EntityType } from '../../fields/options';

/** Documents that a person has; also those an individual files with. */
export const personDocuments: readonly DocumentType[] = [
  'residentId',
  'passport',
  'hkMacaoTravelPermit',
  'taiwanTravelPermit',
  'hkMacaoResidencePermit',
  'taiwanResidencePermit',
  'foreignPermanentResidentId',
  'militaryOfficerCard',
];

const general: readonly DocumentType[] = ['unifiedSocialCreditCertificate', 'organizationCode'];

/**
 * Which document proves which kind of entity: the ministry's list of 2023 (certificate types) and
 * what each certificate is. The console shows its own list after the kind is chosen, so a mismatch
 * within organizations warns.
 */
export const documentsOf: Readonly<Partial<Record<EntityType, readonly DocumentType[]>>> = {
  individual: personDocuments,
  enterprise: ['businessLicense', 'representativeOffice', ...general],
  soleTrader: ['businessLicense', ...general],
  government: general,
  publicInstitution: ['publicInstitutionCertificate', ...general],
  socialOrganization: ['socialOrganizationCertificate', ...general],
  privateNonEnterprise: [
    'privateNonEnterpriseCertificate',
    'socialServiceCertificate',
    'privateSchoolLicense',
    ...general,
  ],
  foundation: ['foundationCertificate', ...general],
  lawFirm: ['lawFirmLicense', ...general],
  military: ['militaryUnitCode', 'militaryPaidService', ...general],
  foreignCulturalCenter: [
    'foreignCulturalCenterCertificate',
    'foreignTourismOffice',
    'embassySchoolLicense',
    ...general,
  ],
  massOrganization: ['socialOrganizationCertificate', ...general],
  forensicInstitution: ['forensicLicense', ...general],
  religiousBody: ['placeOfWorship', 'socialOrganizationCertificate', ...general],
  overseasBody: ['overseasBodyCertificate', 'representativeOffice', ...general],
  medicalInstitution: ['medicalLicense', 'publicInstitutionCertificate', ...general],
  notaryOffice: ['notaryLicense', 'publicInstitutionCertificate', ...general],
  collectiveEconomy: ['ruralCollectiveCertificate', ...general],
  arbitrationBody: ['arbitrationCertificate', ...general],
};

/**
 * First two characters of a credit code, where their class is common knowledge. Kinds that are not
 * named here register under several classes (a clinic is a company, an institution or a private
 * unit; a women's federation is a body of the state or a group) and are judged by none.
 */
export const creditCodeClasses: Readonly<Record<string, readonly EntityType[]>> = {
  '11': ['government'],
  '12': ['publicInstitution'],
  '51': ['socialOrganization'],
  '52': ['privateNonEnterprise'],
  '53': ['foundation'],
  '91': ['enterprise'],
  '92': ['enterprise', 'soleTrader'],
  '93': ['enterprise'],
};
