import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restorer, shorthandOf } from '@/components/translation/dictionary/shorthand';

/** Words that come again and again, between characters that a code could be taken for. */
const value = fc
  .array(
    fc.constantFrom(
      'domain',
      ' domain',
      ' name',
      ' names',
      ' the',
      'é',
      '\x01',
      '\x10',
      ' …',
      '“x”',
      'ü',
      '\t',
      ' {n|day|days}',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('what is shortened is restored to the letter', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), value, (values, kept) => {
      const { marks, words, shorten } = shorthandOf(values, kept);
      const restored = restorer(marks, words);
      expect(values.map((each) => restored(shorten(each)))).toEqual(values);
      expect(restored(kept)).toBe(kept);
    }),
  );
});

test('a word said often stands as one character, the longer one before its beginning', () => {
  const values = Array.from({ length: 20 }, (_, at) => `Enter a domain name ${at} of domains`);
  const { words, shorten } = shorthandOf(values, '');
  const short = shorten('Enter a domain name of domains');
  expect(short.length).toBeLessThan(10);
  expect(words).toContain(' domains');
  expect(shorten(' domains')).toHaveLength(1);
  expect(shorten('nothing here')).toBe('nothing here');
});

test('characters beyond Latin-1 stand as single ones, unless they are too many', () => {
  const few = shorthandOf(['a … b', '“c”'], '');
  expect(few.shorten('a … “b”')).toMatch(/^[\0-\xff]+$/);
  const many = shorthandOf(['あいうえおかきくけこさしすせそたちつてと'], '');
  expect(many.shorten('あ')).toBe('あ');
  expect(restorer(many.marks, many.words)('あ')).toBe('あ');
});
