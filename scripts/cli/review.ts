import { readdirSync, readFileSync } from 'node:fs';
import { idsOfKey, labelOf } from '../../components/review/keys';
import { type ReviewInput, review } from '../../components/review/review';
import { type RuleWords, word } from '../../components/review/wording';

const folder = new URL('../../locales/en/rules/', import.meta.url);

const english: RuleWords = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>,
    ]),
);

/**
 * Reviews a form: `{ form: { <field id or Chinese label>: value }, applicant, today }` →
 * `{ findings: [{ rule, field, severity, message, why, fix, source, … }] }`.
 */
export function run(input: unknown): unknown {
  const given = (input ?? {}) as Partial<ReviewInput>;
  if (typeof given.form !== 'object' || given.form === null) {
    throw new Error(
      'The input needs `form`: an object of field ids (or Chinese labels) to values.',
    );
  }
  const today = given.today ?? new Date().toISOString().slice(0, 10);
  const result = review({ form: given.form, applicant: given.applicant ?? {}, today });
  return {
    findings: result.findings.map((finding) => ({
      ...word(finding, english, english),
      label: labelOf(idsOfKey(finding.field, null) ?? finding.field),
    })),
    unknown: result.unknown,
  };
}
