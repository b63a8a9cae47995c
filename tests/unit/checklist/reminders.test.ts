import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../components/checklist/dates/deadlines';
import { newFiling } from '../../../components/checklist/filing';
import {
  alarmAt,
  type Badge,
  badgeAt,
  type DueDate,
  dueDates,
  remindersAt,
} from '../../../components/checklist/reminders';
import { toCalendar } from '../../../components/checklist/take-along/ics';

const hour = 3_600_000;
const now = Date.parse('2026-11-24T10:00:00+08:00');
const filing = { ...newFiling('f1', 'example.cn', now), events: { smsReceivedAt: now } };

describe('the alarm', () => {
  it.each([
    ['what is over', -hour, 30_000],
    ['sooner than the browser fires any', 1000, 30_000],
    ['within the hour', hour / 2, hour / 2],
    ['later', 5 * hour, hour],
    ['nothing yet', Number.POSITIVE_INFINITY, hour],
  ])('for %s', (_what, until, wait) => {
    expect(alarmAt(now + until, now)).toBe(now + wait);
  });
});

describe('deadlines', () => {
  it('gives 24 hours from the SMS, to the minute', () => {
    expect(deadlinesOf({ smsReceivedAt: now })[0]?.at).toBe(now + 24 * hour);
  });
  it('counts 30 days from opening in China time, across a month end and a leap day', () => {
    const [deadline] = deadlinesOf({ openedOn: '2028-01-31' });
    expect(new Date((deadline?.at ?? 0) + 1).toISOString()).toBe('2028-03-01T16:00:00.000Z');
  });
  it('does not depend on the zone or the daylight saving of the reader', () => {
    const before = process.env.TZ;
    try {
      const instants = ['UTC', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland'].map(
        (zone) => {
          process.env.TZ = zone;
          return deadlinesOf({ openedOn: '2026-03-01', orderSubmittedOn: '2026-03-27' }).map(
            (each) => each.at,
          );
        },
      );
      for (const each of instants) expect(each).toEqual(instants[0]);
    } finally {
      process.env.TZ = before;
    }
  });
});

describe('reminders', () => {
  it('come before the SMS runs out, each once, and end when it is typed', () => {
    const dates = dueDates([filing], now);
    expect(remindersAt(dates, now)).toEqual({ show: [], nextAt: now + 12 * hour });
    const late = remindersAt(dates, now + 22 * hour);
    expect(late.show).toHaveLength(1);
    expect(late.nextAt).toBe(now + 23 * hour);
    const done = { ...filing, items: { 'sms-verify': 'done' as const } };
    expect(dueDates([done], now)).toEqual([]);
  });

  it('say a last word for a day after the deadline, and a date stands for a week', () => {
    const end = now + 24 * hour;
    const shownAt = (at: number) => remindersAt(dueDates([filing], at), at).show.length;
    expect([shownAt(end + 24 * hour), shownAt(end + 24 * hour + 1)]).toEqual([1, 0]);
    const standing = (at: number) => dueDates([filing], at).length;
    expect([standing(end + 7 * 24 * hour - 1), standing(end + 7 * 24 * hour)]).toEqual([1, 0]);
  });

  it('are silent of what the person muted, which stands among the dates all the same', () => {
    const dates = dueDates([{ ...filing, muted: ['sms'] }], now);
    expect(dates).toHaveLength(1);
    expect(remindersAt(dates, now + 22 * hour)).toEqual({ show: [], nextAt: null });
  });

  it('keep their key however often they are asked for, and say one word after a long sleep', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 * 60 }), (minutes) => {
        const at = now + minutes * 60_000;
        const { show, nextAt } = remindersAt(dueDates([filing], at), at);
        expect(show.length).toBeLessThanOrEqual(1);
        if (nextAt !== null) expect(nextAt).toBeGreaterThan(at);
        const again = remindersAt(dueDates([filing], at + 1), at + 1).show;
        if (show[0] && again[0] && again[0].showAt === show[0].showAt) {
          expect(again[0].key).toBe(show[0].key);
        }
      }),
    );
  });
});

describe("the icon's badge", () => {
  it('counts down by itself: it asks to be woken at every change of its text', () => {
    const due = { ...dueDates([filing], now)[0], kind: 'must', muted: false } as DueDate;
    const from = due.at - 16 * 24 * hour;
    const seen: string[] = [];
    let at: number | null = from;
    for (let steps = 0; at !== null && steps < 100; steps += 1) {
      const badge: Badge = badgeAt([due], at);
      if (badge.text !== seen.at(-1)) seen.push(badge.text);
      // Nothing changes between two wakings.
      if (badge.changesAt !== null) {
        expect(badge.changesAt).toBeGreaterThan(at);
        expect(badgeAt([due], badge.changesAt - 1).text).toBe(badge.text);
      }
      at = badge.changesAt;
    }
    const days = Array.from({ length: 12 }, (_, index) => `${14 - index}d`);
    const hours = Array.from({ length: 48 }, (_, index) => `${48 - index}h`);
    expect(seen).toEqual(['', ...days, ...hours, '']);
  });
});

describe('the calendar file', () => {
  it('holds an event a deadline, folded at 75 octets', () => {
    const text = toCalendar(dueDates([filing], now), () => '备案'.repeat(60), now);
    expect(text).toContain('DTEND:20261125T020000Z');
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });
});
