import { checkIdentifier } from '../../identifiers';
import { each, hit, isIndividual, none } from '../hit';
import { hasHan, looseName } from '../text';
import type { Context, Hit, Rule } from '../types';

const family = 'consistency' as const;

const nameFields = [
  'entity.name',
  'leader.name',
  'contact.name',
  'entity.legalRepresentative',
  'website.name',
  'app.name',
] as const;
const numberFields = [
  'entity.certNumber',
  'leader.idNumber',
  'contact.idNumber',
  'entity.legalRepresentativeIdNumber',
] as const;
const checkedForLookalikes = [
  ...nameFields,
  ...numberFields,
  'entity.certAddress',
  'entity.mailingAddress',
  'website.domain',
  'domain.holder',
  'leader.email',
  'contact.email',
  'leader.mobile',
  'contact.mobile',
  'app.android.packageName',
  'app.ios.bundleId',
] as const;
/** Fields that must say the same to the letter in form and profile. */
const toTheLetter = [
  'entity.name',
  'entity.certNumber',
  'entity.certAddress',
  'leader.name',
  'leader.idNumber',
  'contact.name',
  'contact.idNumber',
  'website.domain',
  'website.name',
  'app.name',
] as const;

/** Without these a step cannot be left (required in the console or its guides). */
const required = [
  'service.kind',
  'website.domain',
  'entity.region',
  'entity.type',
  'entity.certType',
  'entity.name',
  'entity.certNumber',
  'entity.certAddress',
  'entity.mailingAddress',
  'leader.name',
  'leader.idType',
  'leader.idNumber',
  'leader.mobile',
  'leader.emergencyMobile',
  'leader.email',
  'website.name',
  'website.contentTypes',
  'website.languages',
  'website.preApproval',
  'app.name',
  'app.contentTypes',
  'app.languages',
  'app.platforms',
  'app.preApproval',
  'contact.name',
  'contact.idType',
  'contact.idNumber',
  'contact.mobile',
  'contact.emergencyMobile',
  'contact.email',
] as const;

/** Asked by some generations of the form, filled by the page in others. */
const oftenRequired = ['website.homeUrl', 'hosting.product'] as const;

/** What an individual's form shows empty or not at all: he is his own leader and contact, and holds no permit. */
const notOfIndividuals = /^contact\.|^leader\.(name|idType|idNumber)$|\.preApproval$/;

const isContact = (field: string): boolean => field.startsWith('contact.');

/** A field of an App in a website's form, or the other way round, left empty. */
const ofOtherService = ({ applicant }: Context, field: string): boolean =>
  (applicant.serviceKind === 'website' && field.startsWith('app.')) ||
  (applicant.serviceKind === 'app' && field.startsWith('website.'));

/**
 * Characters that look right and are not: zero-width ones, Cyrillic and Greek letters, radicals
 * and compatibility ideographs that only resemble the character meant.
 */
const lookalike =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u0370-\u03FF\u0400-\u04FF\u2E80-\u2EFF\u2F00-\u2FDF\uF900-\uFAFF]/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const sameNumber = (a: string, b: string): boolean =>
  a.replace(/\s/g, '').toUpperCase() === b.replace(/\s/g, '').toUpperCase();

/** The people of a form: name and number fields that belong together. */
const people = [
  ['leader.name', 'leader.idNumber'],
  ['contact.name', 'contact.idNumber'],
  ['entity.legalRepresentative', 'entity.legalRepresentativeIdNumber'],
] as const;

function personPairs(
  { form }: Context,
  check: (a: readonly string[], b: readonly string[]) => boolean,
): readonly Hit[] {
  return people.flatMap((later, index) =>
    people.slice(0, index).flatMap((earlier): readonly Hit[] =>
      [...later, ...earlier].every((field) => form.has(field)) &&
      check(
        earlier.map((field) => form.text(field)),
        later.map((field) => form.text(field)),
      )
        ? hit(later[1])
        : none,
    ),
  );
}

const opening = /[(（]/g;
const closing = /[)）]/g;

export const consistencyRules: readonly Rule[] = [
  {
    id: 'consistency.required',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['console', 'inspur'],
    date: '2025',
    fields: required,
    test: (context) =>
      required.flatMap((field): readonly Hit[] => {
        const { form } = context;
        if (isIndividual(context) && notOfIndividuals.test(field)) return none;
        if (ofOtherService(context, field)) return none;
        // A contact of whom nothing is said is the entity leader.
        if (isContact(field) && !form.ids.some((id) => isContact(id) && form.has(id))) {
          return none;
        }
        return form.stands(field) && !form.has(field) ? hit(field) : none;
      }),
  },
  {
    id: 'consistency.oftenRequired',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['inspur', 'console'],
    date: '2021',
    fields: oftenRequired,
    test: (context) =>
      oftenRequired.flatMap((field) =>
        context.form.stands(field) &&
        !context.form.has(field) &&
        !ofOtherService(context, field) &&
        !(field === 'hosting.product' && context.form.has('hosting.serviceCode'))
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'consistency.steps',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: toTheLetter,
    test: ({ form }) =>
      toTheLetter.flatMap((field): readonly Hit[] => {
        const texts = form
          .all(field)
          .map((value) => value.texts.join(',').trim())
          .filter((text) => text !== '');
        const other = texts.find((text) => text !== texts[0]);
        return other === undefined ? none : hit(field, { first: texts[0] ?? '', second: other });
      }),
  },
  {
    id: 'consistency.profile',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'domainPage'],
    date: '2026',
    fields: toTheLetter,
    test: (context) =>
      each(context, toTheLetter, (text, field) => {
        const kept = context.applicant.profile[field]?.trim() ?? '';
        if (kept === '' || kept === text) return none;
        return looseName(kept) === looseName(text)
          ? hit(field, { kept }, 'writing')
          : hit(field, { kept });
      }),
  },
  {
    id: 'consistency.halfWidthBrackets',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'materials'],
    date: '2019-09',
    fields: ['entity.name', 'domain.holder'],
    test: (context) =>
      each(context, ['entity.name'], (text, field) =>
        hasHan(text) && /[()]/.test(text)
          ? hit(field, { value: text.replace(/\(/g, '（').replace(/\)/g, '）') })
          : none,
      ),
  },
  {
    id: 'consistency.brackets',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: nameFields,
    test: (context) =>
      each(context, nameFields, (text, field) =>
        (text.match(opening) ?? []).length === (text.match(closing) ?? []).length
          ? none
          : hit(field),
      ),
  },
  {
    id: 'consistency.spaces',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: [...nameFields, 'domain.holder'],
    test: ({ form }) =>
      [...nameFields, 'domain.holder'].flatMap((field): readonly Hit[] => {
        const raw = form.raw(field);
        if (raw.trim() === '') return none;
        if (raw !== raw.trim()) return hit(field, {}, 'ends');
        // Names in Latin letters have spaces of their own.
        return /\p{Script=Han}[\s\u3000]+[\p{Script=Han}（(]|[）)][\s\u3000]+\p{Script=Han}/u.test(
          raw,
        )
          ? hit(field)
          : none;
      }),
  },
  {
    id: 'consistency.lookalike',
    family,
    severity: 'error',
    standing: 'advice',
    sources: ['general'],
    date: '2026-11-24',
    fields: checkedForLookalikes,
    test: ({ form }) =>
      checkedForLookalikes.flatMap((field): readonly Hit[] => {
        const found = lookalike.exec(form.raw(field));
        return found ? hit(field, { character: found[0], code: codeOf(found[0]) }) : none;
      }),
  },
  {
    id: 'consistency.fullWidth',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: [
      'entity.name',
      'website.name',
      'hosting.serviceCode',
      'app.android.packageName',
      'app.ios.bundleId',
      'app.android.certMd5',
      'app.ios.certSha1',
    ],
    test: (context) =>
      each(
        context,
        [
          'entity.name',
          'website.name',
          'hosting.serviceCode',
          'app.android.packageName',
          'app.ios.bundleId',
          'app.android.certMd5',
          'app.ios.certSha1',
        ],
        (text, field) => {
          const found = text.match(/[０-９Ａ-Ｚａ-ｚ．＿－]/);
          return found ? hit(field, { character: found[0] }) : none;
        },
      ),
  },
  {
    id: 'consistency.middleDot',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['general'],
    date: '2026-11-24',
    fields: ['entity.name', 'leader.name', 'contact.name'],
    test: (context) =>
      each(context, ['entity.name', 'leader.name', 'contact.name'], (text, field) =>
        /\p{Script=Han}[.•・．･‧∙⋅]\p{Script=Han}/u.test(text) ? hit(field) : none,
      ),
  },
  {
    id: 'consistency.personNumberDiffers',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['contact.idNumber', 'entity.legalRepresentativeIdNumber'],
    test: (context) =>
      personPairs(
        context,
        ([name = '', number = ''], [otherName = '', otherNumber = '']) =>
          looseName(name) === looseName(otherName) && !sameNumber(number, otherNumber),
      ),
  },
  {
    id: 'consistency.oneNumberTwoPeople',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['contact.idNumber', 'entity.legalRepresentativeIdNumber'],
    test: (context) =>
      personPairs(
        context,
        ([name = '', number = ''], [otherName = '', otherNumber = '']) =>
          looseName(name) !== looseName(otherName) && sameNumber(number, otherNumber),
      ),
  },
  {
    id: 'consistency.mobileAsNumber',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: numberFields,
    test: (context) =>
      each(context, numberFields, (text, field) =>
        /^1[3-9]\d{9}$/.test(text) && checkIdentifier('mobile', text, context.today).valid
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'consistency.numberAsName',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['entity.name'],
    test: (context) =>
      each(context, ['entity.name'], (text, field) =>
        checkIdentifier('uscc', text, context.today).valid ||
        checkIdentifier('residentId', text, context.today).valid ||
        /^[\d\s-]+$/.test(text)
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'consistency.serviceKind',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['console'],
    date: '2025',
    fields: ['service.kind'],
    test: ({ form, applicant }) => {
      if (!form.has('service.kind')) return none;
      const website = form.has('website.name') || form.has('website.homeUrl');
      const app = form.has('app.name') || form.has('app.platforms');
      if (applicant.serviceKind === 'website' && app && !website) return hit('service.kind');
      return applicant.serviceKind === 'app' && website && !app ? hit('service.kind') : none;
    },
  },
];
