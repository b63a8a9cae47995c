import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '../../../components/translation/page/beside';

test('a note that would lie over its neighbor stands a line lower', () => {
  const notes = [
    { left: 0, top: 100 },
    { left: 80, top: 100 },
    { left: 300, top: 100 },
  ];
  expect(apart(notes, [120, 60, 40]).map(({ top }) => top)).toEqual([100, 118, 100]);
});

test('no two notes overlap, and none moves sideways or up', () => {
  const note = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(note, fc.integer({ min: 1, max: 240 })), { maxLength: 20 }),
      (all) => {
        const placed = apart(
          all.map(([each]) => each),
          all.map(([, width]) => width),
        );
        placed.forEach((each, index) => {
          const [given, width] = all[index] as (typeof all)[number];
          expect(each.left).toBe(given.left);
          expect(each.top).toBeGreaterThanOrEqual(given.top);
          placed.slice(0, index).forEach((other, at) => {
            const right = other.left + (all[at] as (typeof all)[number])[1];
            const beside = each.left >= right - 6 || each.left + width - 6 <= other.left;
            expect(beside || Math.abs(other.top - each.top) >= 18).toBe(true);
          });
        });
      },
    ),
  );
});
