import { expect, test } from 'vitest';
import { filingFields } from '../../../components/fields/catalogue';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { strangers, wordings } from '../../fixtures/wordings';

const lookup = createLookup(filingFields);
const idsOf = (text: string) => lookup.entries(text).map((entry) => entry.id);

test('labels in the words of other providers are known', () => {
  const all = Object.entries(wordings).flatMap(([id, texts]) =>
    texts.map((text) => ({ id, text })),
  );
  const missed = all.filter(({ id, text }) => !idsOf(text).includes(id));
  const taken = missed.filter(({ text }) => idsOf(text).length > 0);
  const known = all.length - missed.length;
  console.log(`wordings: ${known}/${all.length} known, ${taken.length} taken for another field`);
  expect(known / all.length).toBeGreaterThanOrEqual(0.95);
  expect(taken.length / all.length).toBeLessThanOrEqual(0.01);
});

test('labels of other forms are not taken for fields', () => {
  const filled = (text: string) => lookup.entries(text).some((entry) => !entry.never);
  expect(strangers.filter(filled)).toEqual([]);
});
