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
};

/** Checks a document's number by its type; null where the type has no known form. */
export function checkDocumentNumber(
  type: string,
  typed: string,
  today: string,
): IdentifierCheck | null {
  const kinds = Object.hasOwn(documentIdentifiers, type)
    ? documentIdentifiers[type as DocumentType]
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
