import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Groups, packGroups } from '@/components/translation/dictionary/groups';
import { codeLetters, readLetters } from '@/components/translation/dictionary/letters';

/** Opens rows as the page does. */
function opened(keys: readonly string[]): Groups {
  const { header, letters, encode } = codeLetters(keys.join(''), keys.join(''));
  const rows = keys.map((key) => ({ keys: [key], kind: 'term' as const, value: `of ${key}` }));
  const packed = packGroups(rows, letters, encode);
  return new Groups(packed.keys, packed.values, readLetters(header));
}

const word = fc
  .array(fc.constantFrom('备', '案', '网', '站', 'a', '1'), { minLength: 1, maxLength: 4 })
  .map((letters) => letters.join(''));

test('every word is found in its group, the last one too, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (keys, other) => {
      const groups = opened(keys);
      for (const key of keys) expect(groups.find('term', key)).toBe(`of ${key}`);
      if (!keys.includes(other)) expect(groups.find('term', other)).toBeUndefined();
      expect(groups.find('term', '無')).toBeUndefined();
    }),
  );
});
