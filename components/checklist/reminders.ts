import { type Deadline, type DeadlineId, deadlinesOf } from './dates/deadlines';
import { eventsOf, type Filing } from './filing';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How long before a deadline a person is reminded, in milliseconds; largest first. */
export const remindBefore: Readonly<Record<DeadlineId | 'own', readonly number[]>> = {
  sms: [12 * hourMs, 3 * hourMs, hourMs],
  preliminaryReview: [0],
  administration: [0],
  publicSecurity: [14 * dayMs, 7 * dayMs, 2 * dayMs],
  publicSecurityFooter: [14 * dayMs, 7 * dayMs, 2 * dayMs],
  domainExpiry: [90 * dayMs, 30 * dayMs, 7 * dayMs],
  documentExpiry: [90 * dayMs, 30 * dayMs],
  own: [dayMs, 3 * hourMs],
};

export interface DueDate {
  readonly filingId: string;
  readonly filingName: string;
  readonly id: DeadlineId | 'own';
  readonly label?: string;
  readonly kind: Deadline['kind'];
  readonly at: number;
  readonly from?: number;
  readonly certain: boolean;
  /** The person wants no notification of it. */
  readonly muted: boolean;
}

/** All dates of all filings that are not past their grace (a week), soonest first. */
export function dueDates(filings: readonly Filing[], now: number): readonly DueDate[] {
  return filings
    .flatMap((filing) => [
      ...deadlinesOf(eventsOf(filing)).map(
        (deadline): DueDate => ({
          filingId: filing.id,
          filingName: filing.name,
          id: deadline.id,
          kind: deadline.kind,
          at: deadline.at,
          ...(deadline.from === undefined ? {} : { from: deadline.from }),
          certain: deadline.certain,
          muted: filing.muted.includes(deadline.id),
        }),
      ),
      ...filing.ownDeadlines.map(
        ({ at, label }): DueDate => ({
          filingId: filing.id,
          filingName: filing.name,
          id: 'own',
          label,
          kind: 'must',
          at,
          certain: true,
          muted: filing.muted.includes('own'),
        }),
      ),
    ])
    .filter((due) => due.at > now - 7 * dayMs && !isDone(due, filings))
    .sort((a, b) => a.at - b.at);
}

/** Items whose tick ends a deadline. */
const endedBy: Readonly<Partial<Record<DeadlineId | 'own', string>>> = {
  preliminaryReview: 'review-alibaba',
  sms: 'sms-verify',
  administration: 'adm-wait',
  publicSecurity: 'post-psb',
  publicSecurityFooter: 'post-psb-footer',
};

function isDone(due: DueDate, filings: readonly Filing[]): boolean {
  const item = endedBy[due.id];
  const filing = filings.find((each) => each.id === due.filingId);
  return item !== undefined && filing?.items[item] !== undefined;
}

/** The two characters on the icon, and the instant at which they change next. */
export interface Badge {
  readonly text: string;
  readonly urgent: boolean;
  readonly changesAt: number | null;
}

const badgeHours = 48;
const badgeDays = 14;

/** Hours (within two days) or days (within two weeks) to the next thing that is the person's own. */
export function badgeAt(dates: readonly DueDate[], now: number): Badge {
  const next = dates.find((due) => due.kind === 'must' && due.at > now);
  if (!next) return { text: '', urgent: false, changesAt: null };
  const left = next.at - now;
  const unit = left <= badgeHours * hourMs ? hourMs : dayMs;
  const count = Math.ceil(left / unit);
  if (unit === dayMs && count > badgeDays) {
    return { text: '', urgent: false, changesAt: next.at - badgeDays * dayMs };
  }
  // One unit less remains right after this instant; the last hour ends with the deadline.
  const step = next.at - (count - 1) * unit;
  const changesAt = unit === dayMs ? Math.min(step, next.at - badgeHours * hourMs) : step;
  return {
    text: unit === hourMs ? `${count}h` : `${count}d`,
    urgent: unit === hourMs,
    changesAt: changesAt > now ? changesAt : now + 1000,
  };
}

/** The browser fires no alarm sooner. */
const soonestMs = 30_000;

/**
 * For when to set the alarm that waits for `wakeAt`: in an hour at the latest. The browser measures
 * how long an alarm still has to wait when it is set, so a clock that is set right meanwhile, or a
 * computer that slept, would let it come late by as much.
 */
export const alarmAt = (wakeAt: number, now: number): number =>
  now + Math.min(Math.max(wakeAt - now, soonestMs), hourMs);

export interface Reminder {
  /** The same reminder has the same key for ever; it is shown once. */
  readonly key: string;
  readonly due: DueDate;
  /** When it is to be shown. */
  readonly showAt: number;
}

/**
 * Reminders that should have been shown by `now` (only the latest of each deadline: after a long
 * sleep one word is enough) and the instant at which the next is due.
 */
export function remindersAt(
  dates: readonly DueDate[],
  now: number,
): { readonly show: readonly Reminder[]; readonly nextAt: number | null } {
  const show: Reminder[] = [];
  let nextAt: number | null = null;
  for (const due of dates.filter((each) => !each.muted)) {
    const moments = remindBefore[due.id].map((before) => due.at - before);
    const passed = moments.filter((moment) => moment <= now).at(-1);
    if (passed !== undefined && now <= due.at + dayMs) {
      show.push({ key: `${due.filingId}/${due.id}/${due.at}/${passed}`, due, showAt: passed });
    }
    for (const moment of moments) {
      if (moment > now && (nextAt === null || moment < nextAt)) nextAt = moment;
    }
  }
  return { show, nextAt };
}
