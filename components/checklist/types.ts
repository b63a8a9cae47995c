import type { CloudProduct, EntityType, PriorApproval } from '../fields/options';

export type Phase = 'prepare' | 'order' | 'review' | 'sms' | 'administration' | 'post';
export const phases: readonly Phase[] = [
  'prepare',
  'order',
  'review',
  'sms',
  'administration',
  'post',
];

/** Who has to act. */
export type Owner =
  | 'applicant'
  | 'provider'
  | 'personInCharge'
  | 'administration'
  | 'serverOwner'
  | 'legalRepresentative';

/** What a person answered; every question can be skipped. */
export interface Answers {
  readonly service?: 'website' | 'app' | 'both';
  readonly applicant?: 'individual' | 'organization';
  readonly entityType?: EntityType;
  /** An individual's nationality or place of residence rights. */
  readonly nationality?: 'mainland' | 'hongKong' | 'macao' | 'taiwan' | 'foreign';
  /** Where an organization is registered. */
  readonly registeredIn?: 'mainland' | 'abroad';
  /** A foreign company's representative office with a Chinese certificate. */
  readonly representativeOffice?: boolean;
  /** Province code of the license, or of an individual's ID. */
  readonly province?: string;
  /** Province code where an individual lives and wants to file, when another. */
  readonly residenceProvince?: string;
  readonly residencePermit?: boolean;
  readonly foreignLegalRepresentative?: boolean;
  readonly leaderIsLegalRepresentative?: boolean;
  /** The person in charge of the website or App is the entity leader. */
  readonly contactIsLeader?: boolean;
  readonly entityAtMiit?: boolean;
  readonly entityAtAlibaba?: boolean;
  readonly serviceAtMiit?: boolean;
  readonly server?: 'alibabaMainland' | 'otherProvider' | 'outsideMainland' | 'none';
  readonly serverAccount?: 'same' | 'other';
  /** A product that gives service codes; `none`: one that gives none (OSS, CDN, a load balancer). */
  readonly serverProduct?: CloudProduct | 'none';
  readonly serverBilling?: 'subscription' | 'payAsYouGo';
  /** Months bought, renewals included. */
  readonly serverMonths?: number;
  /** Domain without scheme. */
  readonly domain?: string;
  readonly domainHolder?: 'entity' | 'legalRepresentative' | 'other';
  /** YYYY-MM-DD. */
  readonly domainVerifiedOn?: string;
  readonly domainValidUntil?: string;
  readonly documentValidUntil?: string;
  /** Regulated fields that name, license or content touch. */
  readonly regulated?: readonly PriorApproval[];
  readonly paidServices?: boolean;
  readonly interactive?: boolean;
  /** Serves readers in the mainland (asked when the server is outside). */
  readonly servesMainland?: boolean;
  /** Situations that override the three questions. */
  readonly allServicesCanceled?: boolean;
  readonly orderPending?: boolean;
  readonly subdomainOnly?: boolean;
  readonly dataChanged?: boolean;
  readonly domainFromOtherEntity?: boolean;
}
