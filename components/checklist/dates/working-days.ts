import { closedEveryYear, officialYears, unpublishedYears } from './calendar';
import { addDays, weekday } from './day';

/** A span of working days, as dates in China. Both ends are equal where the calendar is published. */
export interface WorkingDaySpan {
  readonly earliest: string;
  readonly latest: string;
  /** False where the span reaches into a year whose holiday plan is not in the table. */
  readonly certain: boolean;
}

type Certainty = 'official' | 'unpublished';

const within = (day: string, from: string, to: string) => day >= from && day <= to;

function certainty(day: string): Certainty {
  return officialYears[day.slice(0, 4)] ? 'official' : 'unpublished';
}

function isClosedForSure(day: string): boolean {
  const year = day.slice(0, 4);
  const official = officialYears[year];
  const weekend = weekday(day) >= 6;
  if (official) {
    if (official.makeupWorkdays.includes(day)) return false;
    return weekend || official.holidays.some(([from, to]) => within(day, from, to));
  }
  const closed = unpublishedYears[year]?.closedByLaw.includes(day);
  return weekend || closed === true || closedEveryYear.includes(day.slice(5));
}

/**
 * The `count`-th working day after `start` (YYYY-MM-DD, China). The start itself is not counted:
 * which convention an administration uses was found in no source, so show it as "about".
 */
export function addWorkingDays(start: string, count: number): WorkingDaySpan {
  let certain = certainty(start) === 'official';
  const advance = (isClosed: (day: string) => boolean, days: number): string => {
    let day = start;
    for (let left = days; left > 0; ) {
      day = addDays(day, 1);
      if (certainty(day) !== 'official') certain = false;
      if (!isClosed(day)) left -= 1;
    }
    return day;
  };
  const earliest = advance(isClosedForSure, count);
  if (certain) return { earliest, latest: earliest, certain };

  const blocks = Object.values(unpublishedYears).flatMap((year) => year.likely);
  const isLikelyClosed = (day: string) =>
    isClosedForSure(day) ||
    (certainty(day) !== 'official' && blocks.some(({ from, to }) => within(day, from, to)));
  const plain = advance(isLikelyClosed, count);
  const touched = blocks.filter(({ from, to, long }) => long && from <= plain && to > start).length;
  return { earliest, latest: advance(isLikelyClosed, count + touched), certain: false };
}
