import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  chinaDay,
  daysBetween,
  endOfChinaDay,
  isDay,
} from '../../../components/checklist/dates/day';
import { addWorkingDays } from '../../../components/checklist/dates/working-days';
import fixture from '../../fixtures/working-days.json';

const someDay = fc.integer({ min: 0, max: 730 }).map((offset) => addDays('2025-01-01', offset));

describe('working days of the Chinese mainland', () => {
  it.each(fixture.examples)(
    '$workingDays after $start is $result',
    ({ start, workingDays, result }) => {
      expect(addWorkingDays(start, workingDays)).toEqual({
        earliest: result,
        latest: result,
        certain: true,
      });
    },
  );

  it.each(Object.entries(fixture.workdays))('%s has %i of them', (year, count) => {
    let day = `${Number(year) - 1}-12-31`;
    let counted = 0;
    for (;;) {
      day = addWorkingDays(day, 1).earliest;
      if (!day.startsWith(year)) break;
      counted += 1;
    }
    expect(counted).toBe(count);
  });

  it('gives two dates where the plan of the year is not published', () => {
    const span = addWorkingDays('2027-02-01', 10);
    expect(span.certain).toBe(false);
    expect(span.latest > span.earliest).toBe(true);
  });

  it('is monotonic, and never earlier than the same number of plain days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), (start, count) => {
        const span = addWorkingDays(start, count);
        expect(daysBetween(start, span.earliest)).toBeGreaterThanOrEqual(count);
        expect(span.latest >= span.earliest).toBe(true);
        expect(addWorkingDays(start, count + 1).earliest > span.earliest).toBe(true);
      }),
    );
  });
});

describe('days in China', () => {
  it('is already tomorrow in China late in the European afternoon', () => {
    expect(chinaDay(Date.parse('2026-11-24T15:59:59Z'))).toBe('2026-11-24');
    expect(chinaDay(Date.parse('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
  });

  it('ends a day where the next begins, whatever the zone of the reader', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(chinaDay(endOfChinaDay(day) - 1)).toBe(day);
        expect(chinaDay(endOfChinaDay(day))).toBe(addDays(day, 1));
      }),
    );
  });

  it('knows leap days', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });
});
