import { addDays, endOfChinaDay } from './day';
import { addWorkingDays } from './working-days';

/** What happened and when; days are China's, instants are milliseconds since 1970. */
export interface Events {
  readonly orderSubmittedOn?: string;
  /** Instant at which the ministry's SMS arrived. */
  readonly smsReceivedAt?: number;
  readonly administrationSince?: string;
  /** Day on which the site or App became publicly reachable. */
  readonly openedOn?: string;
  readonly publicSecurityApprovedOn?: string;
  readonly domainValidUntil?: string;
  readonly documentValidUntil?: string;
}

export type DeadlineId =
  | 'preliminaryReview'
  | 'sms'
  | 'administration'
  | 'publicSecurity'
  | 'publicSecurityFooter'
  | 'domainExpiry'
  | 'documentExpiry';

export interface Deadline {
  readonly id: DeadlineId;
  /** `must`: the applicant's own; `expected`: what others take, shown as "about". */
  readonly kind: 'must' | 'expected';
  /** The last instant, milliseconds since 1970. */
  readonly at: number;
  /** For an expectation that the unpublished calendar leaves open: the earliest instant. */
  readonly from?: number;
  readonly certain: boolean;
  readonly source: string;
}

const hourMs = 3_600_000;

/**
 * Everything that is due, soonest first. Sources: SMS 24 hours (Alibaba Cloud, SMS verification);
 * preliminary review 1 to 2 and administration 1 to 20 business days (ICP filing process);
 * public-security filing 30 days from opening and its number in the footer 30 days more (MPS
 * order 33, art. 12; Alibaba Cloud, Add the public security number).
 */
export function deadlinesOf(events: Events): readonly Deadline[] {
  const list: Deadline[] = [];
  const expected = (id: DeadlineId, start: string, days: number, source: string) => {
    const span = addWorkingDays(start, days);
    list.push({
      id,
      kind: 'expected',
      at: endOfChinaDay(span.latest) - 1,
      from: endOfChinaDay(span.earliest) - 1,
      certain: span.certain,
      source,
    });
  };
  const must = (id: DeadlineId, at: number, source: string) =>
    list.push({ id, kind: 'must', at, certain: true, source });

  if (events.orderSubmittedOn) expected('preliminaryReview', events.orderSubmittedOn, 2, 'PROCESS');
  if (events.smsReceivedAt !== undefined) must('sms', events.smsReceivedAt + 24 * hourMs, 'SMS');
  if (events.administrationSince)
    expected('administration', events.administrationSince, 20, 'PROCESS');
  if (events.openedOn) {
    must('publicSecurity', endOfChinaDay(addDays(events.openedOn, 30)) - 1, 'MPS33');
  }
  if (events.publicSecurityApprovedOn) {
    must(
      'publicSecurityFooter',
      endOfChinaDay(addDays(events.publicSecurityApprovedOn, 30)) - 1,
      'PSB',
    );
  }
  if (events.domainValidUntil)
    must('domainExpiry', endOfChinaDay(events.domainValidUntil) - 1, 'HWR');
  if (events.documentValidUntil)
    must('documentExpiry', endOfChinaDay(events.documentValidUntil) - 1, 'DOC');
  return list.sort((a, b) => a.at - b.at);
}
