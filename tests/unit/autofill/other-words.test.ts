import { expect, it } from 'vitest';
import { inOtherWords, otherWords } from '../../../components/autofill/other-words';
import { fieldsWithOptions, optionsOf } from '../../../components/fields/field-options';

const lists = fieldsWithOptions.map((id) => Object.values(optionsOf(id) ?? {}));

it('other words stand for an option of the console', () => {
  const known = new Set(lists.flat().map(([first]) => first));
  expect(Object.keys(otherWords).filter((text) => !known.has(text))).toEqual([]);
});

it('no words stand for two options of a list', () => {
  for (const list of lists) {
    const all = list.flatMap((texts) => [...new Set(inOtherWords(texts))]);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  }
});
