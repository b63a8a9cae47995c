import type { Applicant } from '../review/applicant';
import { templates } from './templates';
import type { RemarkTemplate } from './types';

const slot = /\{([^}]+)\}/g;

/** Names of a sentence's slots, each once, in order. */
export const slotsOf = (zh: string): readonly string[] => [
  ...new Set([...zh.matchAll(slot)].map((match) => match[1] ?? '')),
];

/** The sentence with its slots filled; a slot without a value stays in braces. */
export const compose = (zh: string, values: Readonly<Record<string, string>>): string =>
  zh.replace(slot, (whole, name: string) => values[name]?.trim() || whole);

/** Provinces whose rules want an individual's remark to declare that the site is personal. */
const wantDeclaration: ReadonlySet<string> = new Set(['12', '15', '45']);
const declares = /个人网站|个人所有|不含企业/;

/** A sentence on an individual's site, with the declaration after it where the province wants one. */
function declared(template: RemarkTemplate): RemarkTemplate {
  // Looked up here: at the top of the file it would put every sentence into the panel's script.
  const declaration = templates.find(({ id }) => id === 'DEC-02');
  if (template.field !== 'website.remark' || !declaration || declares.test(template.zh)) {
    return template;
  }
  return {
    ...template,
    zh: `${template.zh}${declaration.zh}`,
    followedBy: declaration.id,
  };
}

/**
 * Sentences that fit a field and an applicant, those that his province prescribes first. What the
 * applicant is may be unknown; then nothing is left out for it.
 */
export function sentencesFor(
  fieldId: string,
  applicant: Pick<Applicant, 'entityType' | 'province' | 'serviceKind'>,
): readonly RemarkTemplate[] {
  const { entityType, province } = applicant;
  const who =
    entityType === null ? null : entityType === 'individual' ? 'individual' : 'organization';
  const service =
    fieldId === 'app.remark' ? 'app' : fieldId === 'website.remark' ? 'website' : null;
  return templates
    .filter(({ field, services }) => {
      if (field === fieldId) return true;
      // Permits not needed, changes and answers to a refusal go into the remark there is.
      if (field === 'change' || field === 'reply') return true;
      return fieldId === 'app.remark' && field === 'website.remark' && services.includes('app');
    })
    .filter(({ appliesTo }) => who === null || appliesTo.includes(who))
    .filter(({ services }) => service === null || services.includes(service))
    .filter(
      ({ provinces }) =>
        provinces.length === 0 || province === null || provinces.includes(province),
    )
    .filter(
      ({ avoidIn }) => who !== 'individual' || province === null || !avoidIn.includes(province),
    )
    .sort(
      (a, b) =>
        Number(b.provinces.length > 0 && province !== null) -
        Number(a.provinces.length > 0 && province !== null),
    )
    .map((template) =>
      who === 'individual' && wantDeclaration.has(province ?? '') ? declared(template) : template,
    );
}
