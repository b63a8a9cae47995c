/** Only what was changed travels: two windows that change one thing each lose neither. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsOf, withEdits } from '../../../components/checklist/edits';
import { type Filing, newFiling } from '../../../components/checklist/filing';

const keys = fc.constantFrom('a', 'b', 'c');
const filings = fc.record({
  name: fc.string({ maxLength: 5 }),
  answers: fc.dictionary(keys, fc.oneof(fc.boolean(), fc.string(), fc.array(fc.string()))),
  items: fc.dictionary(keys, fc.constantFrom('done', 'notApplicable')),
  notes: fc.dictionary(keys, fc.string({ maxLength: 5 })),
  attachments: fc.dictionary(keys, fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 })),
  muted: fc.uniqueArray(keys),
  events: fc.dictionary(keys, fc.oneof(fc.integer(), fc.constant('2026-11-26'))),
});
const of = (content: object): Filing => ({ ...newFiling('one', '', 0), ...content }) as Filing;
/** What is stored: a list of mutes has no order, a key without a value is none. */
const stored = (filing: Filing): unknown =>
  JSON.parse(JSON.stringify({ ...filing, muted: filing.muted.toSorted() }));

test('what a view changed, applied where it was read, is what the view shows', () => {
  fc.assert(
    fc.property(filings, filings, (before, after) => {
      const edits = editsOf(of(before), of(after));
      expect(stored(withEdits(of(before), edits))).toEqual(stored(of(after)));
      expect(editsOf(of(after), of(after))).toEqual([]);
    }),
  );
});

test('an answer of one window and a tick of another both stand, in whatever order they come', () => {
  const shown = of({ answers: { service: 'website' }, items: { language: 'done' } });
  const one = editsOf(shown, { answers: { service: 'website', province: '440000' } } as never);
  const other = editsOf(shown, { items: { language: 'done', 'cn-mobile': 'done' } });
  const both = {
    answers: { service: 'website', province: '440000' },
    items: { language: 'done', 'cn-mobile': 'done' },
  };
  expect(withEdits(withEdits(shown, one), other)).toMatchObject(both);
  expect(withEdits(withEdits(shown, other), one)).toMatchObject(both);
});

test('what is taken back goes, and nothing else', () => {
  const shown = of({ notes: { a: 'x', b: 'y' }, muted: ['sms', 'opened'] });
  const edits = editsOf(shown, { notes: { b: 'y' }, muted: ['opened'] });
  expect(edits).toEqual([
    { part: 'notes', key: 'a', value: undefined },
    { part: 'muted', key: 'sms' },
  ]);
  expect(withEdits(shown, edits)).toMatchObject({ notes: { b: 'y' }, muted: ['opened'] });
});
