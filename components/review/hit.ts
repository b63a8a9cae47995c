import type { Context, Hit, Rule } from './types';

/** No hit. */
export const none: readonly Hit[] = [];

/** One hit at a field. */
export function hit(
  field: string,
  values: Readonly<Record<string, string | number>> = {},
  variant?: string,
): readonly Hit[] {
  return [variant === undefined ? { field, values } : { field, values, variant }];
}

/** Runs a check on each field that holds something. */
export function each(
  context: Context,
  fields: readonly string[],
  check: (text: string, field: string) => readonly Hit[],
): readonly Hit[] {
  return fields.flatMap((field) =>
    context.form.has(field) ? check(context.form.text(field), field) : none,
  );
}

export const isIndividual = ({ applicant }: Context): boolean =>
  applicant.entityType === 'individual';
/** Known to be an organization (not: not known to be an individual). */
export const isOrganization = ({ applicant }: Context): boolean =>
  applicant.entityType !== null && applicant.entityType !== 'individual';

/** A rule's test that looks at an individual's fields alone. */
export const ofIndividuals =
  (
    fields: readonly string[],
    check: (text: string, field: string) => readonly Hit[],
  ): Rule['test'] =>
  (context) =>
    isIndividual(context) ? each(context, fields, check) : none;
