import type { DocumentType, EntityType } from '../fields/options';
import { checkIdentifier, type IdentifierCheck } from '../identifiers';
import { checkDocumentNumber } from '../identifiers/documents';
import { documentTypeOf } from './form';
import type { Context } from './types';

/** A day long before any rule: only the layout is read here, not the age. */
const anyDay = '9999-12-31';

/** Birth date of a well-formed 18-digit identity number of any kind, or null. */
export function birthDateOf(number: string): string | null {
  for (const kind of [
    'residentId',
    'hkmotwResidencePermit',
    'foreignPermanentResident18',
  ] as const) {
    const check = checkIdentifier(kind, number, anyDay);
    if (check.valid) return check.parts?.birthDate ?? null;
  }
  return null;
}

/** Province code of a well-formed resident ID, or null. */
export function idProvinceOf(number: string): string | null {
  const check = checkIdentifier('residentId', number, anyDay);
  return check.valid ? (check.parts?.province ?? null) : null;
}

/** A document of the form: where its type, number and owner stand. */
export interface DocumentPlace {
  readonly type: string;
  readonly number: string;
  readonly validity: readonly string[];
}

export const documentPlaces: readonly DocumentPlace[] = [
  {
    type: 'entity.certType',
    number: 'entity.certNumber',
    validity: ['entity.validity', 'entity.validUntil'],
  },
  {
    type: 'leader.idType',
    number: 'leader.idNumber',
    validity: ['leader.idValidity', 'leader.idValidUntil'],
  },
  {
    type: 'contact.idType',
    number: 'contact.idNumber',
    validity: ['contact.idValidity', 'contact.idValidUntil'],
  },
  // The public-security platform asks for the same papers again.
  { type: 'psb.certType', number: 'psb.certNumber', validity: [] },
  { type: 'psb.leaderIdType', number: 'psb.leaderIdNumber', validity: [] },
  { type: 'psb.security.idType', number: 'psb.security.idNumber', validity: [] },
  {
    type: 'entity.legalRepresentativeIdType',
    number: 'entity.legalRepresentativeIdNumber',
    validity: [],
  },
];

/** The document type said, else the one that everybody of this kind has. */
export function documentTypeAt(
  { form, applicant }: Context,
  place: DocumentPlace,
): DocumentType | null {
  const said = documentTypeOf(form.text(place.type));
  if (said !== null || form.has(place.type)) return said;
  const number = form.text(place.number).replace(/\s/g, '');
  const ofEntity = place.type === 'entity.certType' || place.type === 'psb.certType';
  const person = !ofEntity || applicant.entityType === 'individual';
  if (person) return /^\d{15,17}[\dXx]?$/.test(number) ? 'residentId' : null;
  return applicant.entityType === null ? null : usualDocument(applicant.entityType);
}

const usual: Partial<Record<EntityType, DocumentType>> = {
  enterprise: 'businessLicense',
  soleTrader: 'businessLicense',
  government: 'unifiedSocialCreditCertificate',
  publicInstitution: 'publicInstitutionCertificate',
  socialOrganization: 'socialOrganizationCertificate',
  privateNonEnterprise: 'privateNonEnterpriseCertificate',
  foundation: 'foundationCertificate',
};
const usualDocument = (type: EntityType): DocumentType | null => usual[type] ?? null;

/** Checks the number of one document of the form; null where nothing is known of its shape. */
export function checkPlace(context: Context, place: DocumentPlace): IdentifierCheck | null {
  const typed = context.form.text(place.number);
  const type = documentTypeAt(context, place);
  return typed === '' || type === null ? null : checkDocumentNumber(type, typed, context.today);
}
