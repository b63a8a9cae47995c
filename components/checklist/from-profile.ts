import type { Entity, Profile, Service } from '../profile/schema';
import { findProvince } from '../provinces/find';
import type { Answers } from './types';

const nationalityOf: Readonly<Record<string, NonNullable<Answers['nationality']>>> = {
  residentId: 'mainland',
  passport: 'foreign',
  foreignPermanentResidentId: 'foreign',
  taiwanTravelPermit: 'taiwan',
  taiwanResidencePermit: 'taiwan',
};

/** Permits for Hong Kong and Macao look alike; their number says which: 81 or H, 82 or M. */
function permitHolder(number = ''): Answers['nationality'] {
  if (/^(81|H)/i.test(number)) return 'hongKong';
  return /^(82|M)/i.test(number) ? 'macao' : undefined;
}

/** What a profile tells of a filing; only what it knows for sure. */
export function answersFromProfile(profile: Profile, entity: Entity, service?: Service): Answers {
  const leader = profile.people.find((person) => person.id === entity.leaderId);
  const individual = entity.type === 'individual';
  const documentType = entity.document?.type ?? '';
  const province = entity.region ? findProvince(entity.region.province)?.code : undefined;
  const nationality =
    nationalityOf[documentType] ??
    (/^hkMacao/.test(documentType) ? permitHolder(entity.document?.number) : undefined);
  const leaderForeign =
    leader?.document !== undefined && leader.document.type !== 'residentId' && !individual;
  const answers: Record<string, unknown> = {
    applicant: individual ? 'individual' : 'organization',
    entityType: entity.type,
    province,
    ...(individual && nationality ? { nationality } : {}),
    ...(individual
      ? {}
      : { registeredIn: documentType === 'overseasBodyCertificate' ? 'abroad' : 'mainland' }),
    ...(documentType === 'representativeOffice' ? { representativeOffice: true } : {}),
    ...(!individual && entity.legalRepresentativeId
      ? { leaderIsLegalRepresentative: entity.leaderId === entity.legalRepresentativeId }
      : {}),
    ...(leaderForeign && entity.leaderId === entity.legalRepresentativeId
      ? { foreignLegalRepresentative: true }
      : {}),
    ...(entity.icpNumber ? { entityAtMiit: true } : {}),
    ...(/^\d{4}-/.test(entity.document?.validUntil ?? '')
      ? { documentValidUntil: entity.document?.validUntil }
      : {}),
  };
  if (service) {
    answers.service = service.kind;
    answers.domain = service.domains[0];
    answers.contactIsLeader = !service.contactId || service.contactId === entity.leaderId;
    answers.regulated = service.priorApprovals.length > 0 ? service.priorApprovals : ['none'];
    if (service.hosting?.serviceCode) answers.serverAccount = 'other';
    if (service.icpNumber) answers.serviceAtMiit = true;
    if (service.kind === 'website' && service.interactive !== undefined) {
      answers.interactive = service.interactive;
    }
  }
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== undefined && value !== ''),
  ) as Answers;
}
