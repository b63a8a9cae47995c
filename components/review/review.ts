import type { Applicant } from './applicant';
import { type FormInput, parseApplicant, parseForm } from './form';
import { rules as allRules } from './rules';
import type { Context, RawFinding, Rule, Severity } from './types';

export interface ReviewInput {
  /** Field id (or profile key, or Chinese label) → value. */
  readonly form: FormInput;
  readonly applicant?: FormInput;
  /** ISO date. */
  readonly today: string;
}

const profileKey = /^[a-z][\w.]*$/;

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** Facts said about the applicant that are read like fields of the form. */
const factsOfApplicant = [
  'domainHolder',
  'domainOwner',
  'domainHolderCertType',
  'domainHolderCertNumber',
  'domainExpiry',
  'domainExpiresOn',
  'domainValidUntil',
  'businessScope',
  'registrar',
  'legalRepresentative',
];

/** The form with what the applicant said beside it. */
function joined({ form, applicant = {} }: ReviewInput): FormInput {
  const facts = Object.fromEntries(
    factsOfApplicant
      .filter((key) => applicant[key] !== undefined && typeof applicant[key] !== 'object')
      .map((key) => [
        key === 'legalRepresentative' ? 'entity.legalRepresentative' : key,
        applicant[key],
      ]),
  );
  return { ...facts, ...form };
}

/** What a run knows besides its findings. */
export interface Review {
  readonly findings: readonly RawFinding[];
  readonly applicant: Applicant;
  /** Keys of the form that belong to no field. */
  readonly unknown: readonly string[];
}

/**
 * Runs every rule over a form. Pure: the same form, applicant and day give the same findings, the
 * gravest first, then in the form's order.
 */
export function review(input: ReviewInput, rules: readonly Rule[] = allRules): Review {
  const form = joined(input);
  const applicant = parseApplicant(input.applicant ?? {}, form);
  const { reader, keyOf, unknown } = parseForm(form, applicant.serviceKind);
  const context: Context = { form: reader, applicant, today: input.today };
  const found = rules.flatMap((rule) =>
    rule.test(context).map((one) => ({ rule, finding: findingOf(rule, one) })),
  );
  const kept = withoutRepeats(found);
  const position = new Map(reader.ids.map((id, index) => [id, index]));
  return {
    applicant,
    unknown,
    findings: kept
      .map((finding) => {
        const key = keyOf.get(finding.field);
        // A caller who speaks in profile keys is answered in them; labels become field ids, those
        // too that begin with Latin letters (App名称, Bundle ID).
        return key !== undefined && profileKey.test(key) ? { ...finding, field: key } : finding;
      })
      .sort(
        (a, b) =>
          order[a.severity] - order[b.severity] ||
          (position.get(a.field) ?? 999) - (position.get(b.field) ?? 999),
      ),
  };
}

function findingOf(rule: Rule, one: ReturnType<Rule['test']>[number]): RawFinding {
  return {
    rule: rule.id,
    family: rule.family,
    severity: rule.severity,
    standing: rule.standing,
    field: one.field,
    words: rule.words ?? rule.id.slice(rule.family.length + 1),
    ...(one.variant === undefined ? {} : { variant: one.variant }),
    values: one.values ?? {},
    sources: rule.sources,
    date: rule.date,
  };
}

/** Drops what a more exact rule says better at the same field, and the same words twice. */
function withoutRepeats(
  found: readonly { readonly rule: Rule; readonly finding: RawFinding }[],
): readonly RawFinding[] {
  const replaced = new Set(
    found.flatMap(({ rule, finding }) =>
      (rule.replaces ?? []).flatMap((id) => {
        const other = found.find(
          (each) => each.rule.id === id && each.finding.field === finding.field,
        );
        const asGrave = other && order[finding.severity] <= order[other.finding.severity];
        return asGrave ? [`${id} ${finding.field}`] : [];
      }),
    ),
  );
  const best = new Map<string, RawFinding>();
  for (const { rule, finding } of found) {
    if (replaced.has(`${rule.id} ${finding.field}`)) continue;
    const key = `${finding.family} ${finding.words} ${finding.variant ?? ''} ${finding.field} ${
      rule.words === undefined ? JSON.stringify(finding.values) : ''
    }`;
    const before = best.get(key);
    if (!before || order[finding.severity] < order[before.severity]) best.set(key, finding);
  }
  return [...best.values()];
}
