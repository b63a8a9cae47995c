import { describe, expect, it } from 'vitest';
import { review } from '../../../components/review/review';
import { cpuTime } from '../cpu-time';
import { cleanForms, defects } from './corpus';

const today = '2026-11-24';

const grave = (form: object, applicant: object) =>
  review({
    form: form as Record<string, unknown>,
    applicant: applicant as Record<string, unknown>,
    today,
  }).findings.filter(({ severity }) => severity !== 'advice');

/** The same numbers at every run. */
function* dice(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('filled forms', () => {
  it.each(cleanForms.map((one) => [one.name, one] as const))(
    'says nothing grave of a clean form: %s',
    (_name, { form, applicant }) => {
      expect(grave(form, applicant)).toEqual([]);
    },
  );

  it('finds seeded defects, one to three a form', () => {
    const roll = dice(20261124);
    const next = () => roll.next().value;
    let seeded = 0;
    let found = 0;
    const missed: string[] = [];
    for (const { name, form, applicant } of cleanForms) {
      const possible = defects.filter(
        ({ on, change }) =>
          (on ?? ['company site, Guangdong', 'individual site, Guangdong']).includes(name) &&
          Object.keys(change).some((field) => field in form || field.startsWith('website.pre')),
      );
      if (possible.length === 0) continue;
      for (let round = 0; round < 60; round += 1) {
        const picked = [...possible].sort(() => next() - 0.5).slice(0, 1 + Math.floor(next() * 3));
        const touched = new Set<string>();
        const used = picked.filter(({ change }) => {
          const free = Object.keys(change).every((field) => !touched.has(field));
          for (const field of Object.keys(change)) touched.add(field);
          return free;
        });
        const changed = Object.assign({}, form, ...used.map(({ change }) => change)) as object;
        const findings = grave(changed, applicant);
        for (const { name: defect, at } of used) {
          seeded += 1;
          if (findings.some(({ field }) => at.includes(field))) found += 1;
          else missed.push(`${name}: ${defect}`);
        }
      }
    }
    console.info(`review: ${found} of ${seeded} seeded defects found`);
    expect([...new Set(missed)]).toEqual([]);
  });

  it('takes less than 20 ms for a full form', () => {
    const { form, applicant } = cleanForms[0] ?? { form: {}, applicant: {} };
    const forms = 30;
    const each =
      cpuTime(() => {
        for (let count = 0; count < forms; count += 1) review({ form, applicant, today });
      }) / forms;
    console.info(`review: ${each.toFixed(2)} ms a full form`);
    expect(each).toBeLessThan(20);
  });
});
