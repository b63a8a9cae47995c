import {
  type Filled,
  individualForm,
  organizationForm,
  organizations,
  personPapers,
} from './forms';
import { diceOf, pick } from './numbers';
import { places } from './places';

const made = new Map<string, readonly Filled[]>();

/**
 * Forms with nothing wrong: every kind of applicant, every province, sites and Apps. Made once for
 * each seed, and frozen: many a test looks at the same ones.
 */
export function cleanBatch(seed: number, count: number): readonly Filled[] {
  const key = `${seed}/${count}`;
  const batch = made.get(key) ?? makeBatch(seed, count);
  made.set(key, batch);
  return batch;
}

function makeBatch(seed: number, count: number): readonly Filled[] {
  const roll = diceOf(seed);
  const forms = Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length] as (typeof places)[number];
    const service = roll() < 0.22 ? 'app' : 'website';
    if (index % 5 < 2) {
      const papers = personPapers.filter(({ not }) => !not?.includes(place.code));
      // Every second person has an ID card; the rest share the other papers.
      const paper = roll() < 0.5 ? personPapers[0] : pick(roll, papers);
      return individualForm(roll, place, paper as (typeof personPapers)[number], service);
    }
    const kind = roll() < 0.45 ? organizations[0] : pick(roll, organizations);
    return organizationForm(
      roll,
      place,
      kind as (typeof organizations)[number],
      kind?.type === 'enterprise' ? service : 'website',
    );
  });
  for (const { form, applicant } of forms)
    for (const part of [form, applicant]) Object.freeze(part);
  return Object.freeze(forms);
}
