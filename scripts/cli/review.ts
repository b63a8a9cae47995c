import { readdirSync, readFileSync } from 'node:fs';
import { idsOfKey, labelOf } from '../../components/review/keys';
import { type ReviewInput, review } from '../../components/review/review';
import { type RuleWords, word } from '../../components/review/wording';
import { asObject, dayOf } from '../lib/cli-input';

const folder = new URL('../../locales/en/rules/', import.meta.url);

const english: RuleWords = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>,
    ]),
);

/** Keys of the input that are not the form's, where the form itself is the input. */
const ownKeys = new Set(['form', 'fields', 'values', 'applicant', 'today', 'date']);

/**
 * Reviews a form: `{ form: { <field id or Chinese label>: value }, applicant?, today? }`, or the form
 * alone → `{ findings: [{ rule, field, severity, message, why, fix, source, … }], applicant, unknown }`.
 */
export function run(input: unknown): unknown {
  const given = asObject(
    input,
    '{"form":{"website.name":"…"},"applicant":{"entityType":"individual","province":"44"}}',
  );
  const form =
    given.form ??
    given.fields ??
    given.values ??
    Object.fromEntries(Object.entries(given).filter(([key]) => !ownKeys.has(key)));
  if (typeof form !== 'object' || form === null || Object.keys(form).length === 0) {
    throw new Error('`form` must hold field ids (or Chinese labels) and their values.');
  }
  const applicant = given.applicant ?? {};
  if (typeof applicant !== 'object') {
    throw new Error(
      '`applicant` must be an object: { entityType, province, serviceKind, profile }',
    );
  }
  const result = review({
    form: listed(form) as ReviewInput['form'],
    applicant: applicant as NonNullable<ReviewInput['applicant']>,
    today: dayOf(given.today ?? given.date),
  });
  return {
    findings: result.findings.map((finding) => ({
      ...word(finding, english, english),
      label: labelOf(idsOfKey(finding.field, null) ?? finding.field),
    })),
    applicant: result.applicant,
    unknown: result.unknown,
  };
}

/** `[{ field, value }]` as an object; an object as it is. */
function listed(form: object): object {
  if (!Array.isArray(form)) return form;
  return Object.fromEntries(
    form.map((each: unknown) => {
      const row = asObject(each, 'rows of {"field":"website.name","value":"…"}');
      return [String(row.field ?? row.id ?? row.label ?? ''), row.value];
    }),
  );
}
