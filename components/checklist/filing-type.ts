import { findProvince } from '../provinces/find';
import type { Answers } from './types';

/** The five kinds of order that the console decides between. */
export type FilingTypeId =
  | 'first'
  | 'add-service-no-entity'
  | 'add-service-entity'
  | 'add-access-no-entity'
  | 'add-access-entity';

/** Why there is no order to make, or not yet; words in `locales/…/interface/checklist.json`. */
export type NoFilingReason =
  | 'conflict'
  | 'overseas'
  | 'other-provider'
  | 'pending'
  | 'subdomain'
  | 'changed'
  | 'entity-swap'
  | 'shell-cancel-first'
  | 'unanswered';

export interface FilingType {
  readonly id: FilingTypeId;
  readonly zh: string;
  /** The console's older wording. */
  readonly zhOlder?: string;
  /** The site must be closed or its DNS paused until the number is issued. */
  readonly siteOffline: boolean;
  /** Who gets the ministry's SMS. `entityLeaderMaybe`: some providers' tables say so. */
  readonly sms: readonly ('entityLeader' | 'serviceLeader' | 'entityLeaderMaybe')[];
  readonly sources: readonly string[];
}

const sources = [
  'ICP filing process, https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
];

/** Source: Alibaba Cloud, ICP filing process (2026-06-13); the three questions are our reading. */
export const filingTypes: Readonly<Record<FilingTypeId, FilingType>> = {
  first: {
    id: 'first',
    zh: '首次备案',
    siteOffline: true,
    sms: ['entityLeader', 'serviceLeader'],
    sources,
  },
  'add-service-no-entity': {
    id: 'add-service-no-entity',
    zh: '（无主体）新增互联网信息服务',
    zhOlder: '新增网站（原备案不在阿里云）',
    siteOffline: true,
    sms: ['serviceLeader', 'entityLeaderMaybe'],
    sources,
  },
  'add-service-entity': {
    id: 'add-service-entity',
    zh: '（有主体）新增互联网信息服务',
    zhOlder: '新增网站（原备案在阿里云）',
    siteOffline: true,
    sms: ['serviceLeader'],
    sources,
  },
  'add-access-no-entity': {
    id: 'add-access-no-entity',
    zh: '新增接入（主办者未在阿里云备案）',
    zhOlder: '接入备案',
    siteOffline: false,
    sms: ['serviceLeader'],
    sources,
  },
  'add-access-entity': {
    id: 'add-access-entity',
    zh: '新增接入（主办者已在阿里云备案）',
    zhOlder: '接入备案',
    siteOffline: false,
    sms: ['serviceLeader'],
    sources,
  },
};

export interface Prediction {
  readonly type: FilingType | null;
  /** Set where `type` is null. */
  readonly reason?: NoFilingReason;
  /** Notes that go with a type (an inconsistent answer, a shell entity, a subdomain). */
  readonly notes: readonly (
    | 'inconsistent'
    | 'shell-add-directly'
    | 'subdomain-other'
    | 'app'
    | 'nothing-if-served'
  )[];
}

/**
 * Predicts the order that the console will make: a type, or the reason for none. Exactly one of
 * both. Source of the overrides: provider documents named in `docs/facts.md`.
 */
export function predictFilingType(answers: Answers): Prediction {
  const none = (reason: NoFilingReason): Prediction => ({ type: null, reason, notes: [] });
  const { entityAtMiit: entity, serviceAtMiit: service } = answers;

  if (answers.server === 'outsideMainland') return none('overseas');
  if (answers.server === 'otherProvider') return none('other-provider');
  if (answers.orderPending) return none('pending');
  if (answers.domainFromOtherEntity) return none('entity-swap');
  if (entity === false && service === true) return none('conflict');
  if (answers.dataChanged && entity !== false) return none('changed');
  if (answers.subdomainOnly && service === true && answers.entityAtAlibaba === true) {
    return none('subdomain');
  }
  if (entity === undefined) return none('unanswered');

  const notes: Prediction['notes'][number][] = [];
  if (answers.service === 'app' || answers.service === 'both') notes.push('app');
  if (!entity) {
    // An Alibaba filing is always a ministry filing: a record that is gone there was canceled.
    if (answers.entityAtAlibaba) notes.push('inconsistent');
    return { type: filingTypes.first, notes };
  }
  if (answers.allServicesCanceled) {
    const province = answers.province ? findProvince(answers.province) : undefined;
    if (province?.shellEntityCanAddService !== true) return none('shell-cancel-first');
    notes.push('shell-add-directly');
  }
  if (service === undefined || answers.entityAtAlibaba === undefined) return none('unanswered');
  if (answers.subdomainOnly && service) notes.push('subdomain-other');
  if (service && answers.entityAtAlibaba) notes.push('nothing-if-served');
  const id: FilingTypeId = service
    ? answers.entityAtAlibaba
      ? 'add-access-entity'
      : 'add-access-no-entity'
    : answers.entityAtAlibaba
      ? 'add-service-entity'
      : 'add-service-no-entity';
  return { type: filingTypes[id], notes };
}
