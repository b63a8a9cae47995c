import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tidy } from '../../../components/translation/core/english';

const pieces = ' |::|.|,|!|)|”|(|“| only| a |App|word|.cn'.split('|');

it('sets the same right whether or not its first look finds something to set right', () => {
  // Two spaces at the end are always something.
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (words) => {
      const text = words.join('');
      expect(tidy(text)).toBe(tidy(`${text.trimEnd()}  `));
    }),
    { numRuns: 20_000 },
  );
});
