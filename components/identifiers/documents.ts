import type { DocumentType } from '../fields/options';
import { checkIdentifier } from './index';
import type { IdentifierCheck, IdentifierKind } from './types';

/** Which identifier a document of a type carries; types without a known form have none. */
export const documentIdentifiers: Readonly<
  Partial<Record<DocumentType, readonly IdentifierKind[]>>
> = {
  residentId: ['residentId'],
  passport: ['passportAny'],
  hkMacaoTravelPermit: ['hkmoTravelPermit'],
  taiwanTravelPermit: ['twTravelPermit'],
  hkMacaoResidencePermit: ['hkmotwResidencePermit'],
  taiwanResidencePermit: ['hkmotwResidencePermit'],
  foreignPermanentResidentId: ['foreignPermanentResident18', 'foreignPermanentResident15'],
  businessLicense: ['uscc'],
  unifiedSocialCreditCertificate: ['uscc'],
  publicInstitutionCertificate: ['uscc'],
  socialOrganizationCertificate: ['uscc'],
  privateNonEnterpriseCertificate: ['uscc'],
  socialServiceCertificate: ['uscc'],
  foundationCertificate: ['uscc'],
  representativeOffice: ['uscc'],
  ruralCollectiveCertificate: ['uscc'],
};

/**
 * Certificates that print the credit code on newer copies and a number of the issuer's own on
 * older ones: a number laid out like a code is checked as one, any other is let be.
 */
const oftenCreditCode: ReadonlySet<string> = new Set<DocumentType>([
  'lawFirmLicense',
  'medicalLicense',
  'notaryLicense',
  'forensicLicense',
  'privateSchoolLicense',
  'placeOfWorship',
  'arbitrationCertificate',
  'foreignCulturalCenterCertificate',
  'overseasBodyCertificate',
]);

/** 18 characters whose third to eighth say a place, as only a credit code has them. */
const laidOutAsCreditCode = (typed: string): boolean =>
  /^[0-9A-Z]{2}(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}[0-9A-Z]{10}$/i.test(
    typed.replace(/[\s-]/g, ''),
  );

/** Checks a document's number by its type; null where the type has no known form. */
export function checkDocumentNumber(
  type: string,
  typed: string,
  today: string,
): IdentifierCheck | null {
  const kinds = Object.hasOwn(documentIdentifiers, type)
    ? documentIdentifiers[type as DocumentType]
    : oftenCreditCode.has(type) && laidOutAsCreditCode(typed)
      ? (['uscc'] as const)
      : undefined;
  if (!kinds) return null;
  const checks = kinds.map((kind) => checkIdentifier(kind, typed, today));
  const check = checks.find((each) => each.valid) ?? checks[0] ?? null;
  const area =
    type === 'taiwanResidencePermit' ? /^83/ : type === 'hkMacaoResidencePermit' ? /^8[12]/ : null;
  if (check?.valid && area && !area.test(check.normalized)) {
    return { ...check, valid: false, findings: [{ code: 'regionCode', level: 'error' }] };
  }
  return check;
}
