import { contentTypes } from '../../fields/options';
import { provinces } from '../../provinces/table';
import type { Province, ProvinceRule } from '../../provinces/types';
import { documentTypeOf, entityTypeOf, optionId } from '../form';
import { each, hit, isIndividual, none } from '../hit';
import { birthDateOf, idProvinceOf } from '../ids';
import { pinyinIn, villageIn } from '../name-readings';
import { cityOfAddress, provinceNames } from '../places';
import {
  type ProvinceCheck,
  type ProvinceCheckKind,
  provinceChecks,
  secondChecks,
} from '../tables/province-checks';
import { addMonths, ageAt, countCharacters, datesOf, hasHan, looseName } from '../text';
import type { Context, Hit, Rule, Severity } from '../types';

type CheckOf<Kind extends ProvinceCheckKind> = Extract<ProvinceCheck, { kind: Kind }>;
type Checker<Kind extends ProvinceCheckKind> = {
  readonly fields: readonly string[];
  readonly test: (context: Context, check: CheckOf<Kind>) => readonly Hit[];
};

const nameOf = (code: string): string => provinceNames[code]?.en ?? code;
const plainMobile = (text: string): string => text.replace(/[\s-]/g, '').replace(/^\+?86(?=1)/, '');
const domains = ({ form }: Context): readonly string[] => form.list('website.domain');
const personTypes = ['passport', 'foreignPermanentResidentId'] as const;

function isForeign(text: string): boolean {
  const type = documentTypeOf(text);
  return type !== null && (personTypes as readonly string[]).includes(type);
}

/** Whether leader and legal representative are known to differ. */
function substitute({ form }: Context): boolean {
  const legal = form.text('entity.legalRepresentative');
  const leader = form.text('leader.name');
  return legal !== '' && leader !== '' && looseName(legal) !== looseName(leader);
}

const substituted = (context: Context): readonly Hit[] =>
  substitute(context)
    ? hit('leader.name', { name: context.form.text('entity.legalRepresentative') })
    : none;

/** The legal representative has no mainland document, as far as the form tells. */
function representativeFromOutside({ form }: Context): boolean {
  const type = documentTypeOf(form.text('entity.legalRepresentativeIdType'));
  return type === null
    ? !hasHan(form.text('entity.legalRepresentative'))
    : type !== 'residentId' && type !== 'militaryOfficerCard';
}

function age(context: Context, field: string, years: number): readonly Hit[] {
  return each(context, [field], (text) => {
    const birth = birthDateOf(text);
    if (birth === null) return none;
    const found = ageAt(birth, context.today);
    return found >= 0 && found < years ? hit(field, { age: found, years }) : none;
  });
}

function foreignId(context: Context): readonly Hit[] {
  const { province } = context.applicant;
  return each(context, ['entity.certNumber'], (text, field) => {
    const found = idProvinceOf(text);
    return found !== null && province !== null && found !== province
      ? hit(field, { found: nameOf(found) })
      : none;
  });
}

/** Zones of Tianjin that lie in more than one district, and the districts they count as. */
const districtsOfZones: readonly (readonly [RegExp, readonly string[]])[] = [
  [/华苑/, ['南开区', '西青区']],
  [/自贸试验区|自由贸易试验区|空港经济区|东疆保税|天津港保税/, ['滨海新区']],
];

const endsWithOneOf = (domain: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => domain.toLowerCase().endsWith(`.${suffix}`));

const checkers: { readonly [Kind in ProvinceCheckKind]: Checker<Kind> } = {
  legalRepresentative: {
    fields: ['leader.name'],
    test: (context, { foreign }) =>
      foreign === 'authorizes' && representativeFromOutside(context) ? none : substituted(context),
  },
  legalRepresentativeOrLetter: { fields: ['leader.name'], test: substituted },
  substituteIsContact: {
    fields: ['contact.name'],
    test: (context) =>
      substitute(context)
        ? each(context, ['contact.name'], (text, field) =>
            looseName(text) === looseName(context.form.text('leader.name'))
              ? none
              : hit(field, { name: context.form.text('leader.name') }),
          )
        : none,
  },
  contactOtherThanLeader: {
    fields: ['contact.name'],
    test: (context) =>
      each(context, ['contact.name'], (text, field) =>
        looseName(text) === looseName(context.form.text('leader.name')) ? hit(field) : none,
      ),
  },
  substituteIsNotContact: {
    fields: ['contact.name'],
    test: (context) =>
      substitute(context)
        ? each(context, ['contact.name'], (text, field) =>
            looseName(text) === looseName(context.form.text('leader.name')) ? hit(field) : none,
          )
        : none,
  },
  mainlandLeader: {
    fields: ['leader.idType'],
    test: (context) =>
      each(context, ['leader.idType'], (text, field) => {
        const type = documentTypeOf(text);
        return type === null || type === 'residentId' || type === 'militaryOfficerCard'
          ? none
          : hit(field);
      }),
  },
  mainlandContact: {
    fields: ['contact.idType'],
    test: (context) =>
      each(context, ['contact.idType'], (text, field) => (isForeign(text) ? hit(field) : none)),
  },
  noForeignIndividual: {
    fields: ['entity.certType'],
    test: (context) =>
      each(context, ['entity.certType'], (text, field) => (isForeign(text) ? hit(field) : none)),
  },
  noTravelPermit: {
    fields: ['entity.certType'],
    test: (context) =>
      each(context, ['entity.certType'], (text, field) =>
        documentTypeOf(text) === 'hkMacaoTravelPermit' ? hit(field) : none,
      ),
  },
  individualAge: {
    fields: ['entity.certNumber'],
    test: (context, { years }) => age(context, 'entity.certNumber', years),
  },
  leaderAge: {
    fields: ['leader.idNumber'],
    test: (context, { years }) => age(context, 'leader.idNumber', years),
  },
  contactAge: {
    fields: ['contact.idNumber'],
    test: (context, { years }) => age(context, 'contact.idNumber', years),
  },
  localIdOnly: { fields: ['entity.certNumber'], test: foreignId },
  localIdOrPermit: { fields: ['entity.certNumber'], test: foreignId },
  sameCity: {
    fields: ['entity.mailingAddress'],
    test: (context) => {
      const home = cityOfAddress(context.form.text('entity.certAddress'));
      return each(context, ['entity.mailingAddress'], (text, field) => {
        const mail = cityOfAddress(text);
        return home !== null && mail !== null && home !== mail ? hit(field, { home, mail }) : none;
      });
    },
  },
  remarkLength: {
    fields: ['website.remark'],
    test: (context, { characters }) =>
      each(context, ['website.remark'], (text, field) =>
        countCharacters(text) < characters
          ? hit(field, { count: countCharacters(text), characters })
          : none,
      ),
  },
  personalDeclaration: {
    fields: ['website.remark'],
    test: (context) =>
      each(context, ['website.remark'], (text, field) =>
        /个人网站|个人站|为个人所有|不含有?企业|不含(企业|单位)/.test(text) ? none : hit(field),
      ),
  },
  remarkContains: {
    fields: ['entity.remark'],
    test: (context, { text: wanted }) =>
      isForeign(context.form.text('leader.idType')) &&
      !context.form.text('entity.remark').includes(wanted)
        ? hit('entity.remark', { text: wanted })
        : none,
  },
  hospitalLicense: {
    fields: ['entity.remark'],
    test: (context) =>
      /医院|诊所|门诊/.test(context.form.text('entity.name')) &&
      !/许可证/.test(context.form.text('entity.remark'))
        ? hit('entity.remark')
        : none,
  },
  noBlogCategory: {
    fields: ['website.contentTypes'],
    test: ({ form }) =>
      form.list('website.contentTypes').some((text) => optionId(contentTypes, text) === 'blog')
        ? hit('website.contentTypes')
        : none,
  },
  holderIsEntity: {
    fields: ['domain.holder'],
    test: (context) => {
      const { form } = context;
      const legal = form.text('entity.legalRepresentative') || form.text('leader.name');
      return each(context, ['domain.holder'], (text, field) =>
        legal !== '' &&
        looseName(text) === looseName(legal) &&
        looseName(text) !== looseName(form.text('entity.name'))
          ? hit(field, { name: text })
          : none,
      );
    },
  },
  domainsPerOrder: {
    fields: ['website.domain'],
    test: (context, { most }) =>
      domains(context).length > most
        ? hit('website.domain', { count: domains(context).length, most })
        : none,
  },
  suffixes: {
    fields: ['website.domain'],
    test: (context, { refused }) =>
      domains(context)
        .filter((domain) => endsWithOneOf(domain, refused))
        .flatMap((domain) => hit('website.domain', { suffix: `.${domain.split('.').at(-1)}` })),
  },
  publicSuffix: {
    fields: ['website.domain'],
    test: (context, { bodies }) => {
      const kind = context.applicant.entityType;
      const allowed =
        kind === 'publicInstitution'
          ? ['cn', '公益', 'xn--55qw42g']
          : kind === 'government' && bodies === undefined
            ? ['gov.cn', '政务', 'xn--zfr164b']
            : null;
      if (allowed === null) return none;
      return domains(context)
        .filter((domain) => !endsWithOneOf(domain, allowed))
        .flatMap(() =>
          hit('website.domain', {
            suffixes: allowed
              .slice(0, 2)
              .map((s) => `.${s}`)
              .join(', '),
          }),
        )
        .slice(0, 1);
    },
  },
  nationalDomain: {
    fields: ['website.domain'],
    test: (context) =>
      domains(context).flatMap((domain) => {
        const [word] = /中国|国家/.exec(domain.replace(/\.[^.]+$/, '')) ?? [];
        return word === undefined || context.form.text('entity.name').includes(word)
          ? none
          : hit('website.domain', { word });
      }),
  },
  pinyinName: {
    fields: ['website.name'],
    test: (context) =>
      each(context, ['website.name'], (name, field) => {
        const word = pinyinIn(name);
        return word === null ? none : hit(field, { word });
      }),
  },
  villageName: {
    fields: ['website.name'],
    test: (context) =>
      each(context, ['website.name'], (name, field) => {
        const word = villageIn(name);
        return word === null ? none : hit(field, { word });
      }),
  },
  tianjinDistrict: {
    fields: ['entity.region'],
    test: ({ form }) => {
      const district = form.list('entity.region').at(-1) ?? '';
      if (!/区$/.test(district)) return none;
      const place = districtsOfZones.find(
        ([zone]) =>
          zone.test(form.text('entity.certAddress')) ||
          zone.test(form.text('entity.mailingAddress')),
      );
      return place === undefined || place[1].some((each) => district.endsWith(each))
        ? none
        : hit('entity.region', { districts: place[1].join(' / ') });
    },
  },
  officePhoneDiffers: {
    fields: ['leader.phone2'],
    test: (context) =>
      each(context, ['leader.phone2'], (text, field) =>
        plainMobile(text) === plainMobile(context.form.text('leader.mobile')) ? hit(field) : none,
      ),
  },
  officePhoneMobile: {
    fields: ['leader.phone2'],
    test: (context) =>
      each(context, ['leader.phone2'], (text, field) =>
        /^1[3-9]\d{9}$/.test(plainMobile(text)) && !context.form.has('entity.remark')
          ? hit(field)
          : none,
      ),
  },
  landline: {
    fields: ['leader.phone2'],
    test: (context) =>
      each(context, ['leader.phone2'], (text, field) =>
        /^1[3-9]\d{9}$/.test(plainMobile(text)) ? hit(field) : none,
      ),
  },
  numbersSwapped: {
    fields: ['contact.mobile', 'contact.emergencyMobile'],
    test: (context) => {
      const { form } = context;
      const same = (a: string, b: string): boolean =>
        form.has(a) && form.has(b) && plainMobile(form.text(a)) === plainMobile(form.text(b));
      return same('leader.mobile', 'contact.emergencyMobile') &&
        same('contact.mobile', 'leader.emergencyMobile')
        ? hit('contact.emergencyMobile')
        : none;
    },
  },
  investorIsOrganization: {
    fields: ['entity.investor'],
    test: (context) =>
      each(context, ['entity.investor'], (text, field) =>
        [...text].length <= 4 && !/公司|局|院|会|厂|社|所/.test(text) ? hit(field) : none,
      ),
  },
  soleTraderAsEnterprise: {
    fields: ['entity.type'],
    test: (context) =>
      entityTypeOf(context.form.text('entity.type')) === 'soleTrader' ? hit('entity.type') : none,
  },
  domainMonths: {
    fields: ['domain.expiresOn'],
    test: (context) =>
      each(context, ['domain.expiresOn'], (text, field) => {
        const end = datesOf(text).at(-1);
        return end !== undefined &&
          end !== 'long-term' &&
          end >= context.today &&
          end < addMonths(context.today, 3)
          ? hit(field, { date: end })
          : none;
      }),
  },
};

/**
 * Kinds that stay advice even where the source is current: what the form shows can be right with a
 * paper that it cannot show (a residence permit, an authorization letter), or read otherwise.
 */
const adviceOnly: ReadonlySet<ProvinceCheckKind> = new Set([
  'legalRepresentativeOrLetter',
  'pinyinName',
  'localIdOrPermit',
  'soleTraderAsEnterprise',
  'mainlandLeader',
]);

/** What the general rules say less exactly. */
const replaced: Readonly<Partial<Record<ProvinceCheckKind, readonly string[]>>> = {
  legalRepresentative: ['people.legalRepresentative'],
  legalRepresentativeOrLetter: ['people.legalRepresentative'],
  villageName: ['names.individualVillage'],
  individualAge: ['people.underEighteen'],
  leaderAge: ['people.underEighteen'],
  contactAge: ['people.underEighteen'],
  domainsPerOrder: ['domains.several'],
  domainMonths: ['domains.expiresSoon'],
  sameCity: ['addresses.differ'],
  noBlogCategory: ['content.individualNotOther'],
  holderIsEntity: ['domains.holderIsLegalRepresentative'],
};

function severityOf(rule: ProvinceRule, kind: ProvinceCheckKind): Severity {
  return rule.standing === 'current' && !adviceOnly.has(kind) ? 'warning' : 'advice';
}

function applies(rule: ProvinceRule, context: Context, kind: ProvinceCheckKind): boolean {
  const { entityType } = context.applicant;
  if (kind === 'publicSuffix' || rule.applies === 'both') return true;
  if (entityType === null) return false;
  return rule.applies === 'individual' ? isIndividual(context) : !isIndividual(context);
}

function run<Kind extends ProvinceCheckKind>(
  context: Context,
  check: CheckOf<Kind>,
): readonly Hit[] {
  const checker = checkers[check.kind as Kind] as Checker<Kind>;
  return checker.test(context, check);
}

/** One review rule of one province rule: `provinces.<rule id>` or `provinces.<rule id>.<part>`. */
function ruleOf(province: Province, rule: ProvinceRule, check: ProvinceCheck, part?: string): Rule {
  return {
    id: `provinces.${rule.id}${part === undefined ? '' : `.${part}`}`,
    family: 'provinces',
    severity: severityOf(rule, check.kind),
    standing: rule.standing === 'current' ? 'seen' : 'advice',
    sources: rule.sources,
    date: rule.dated,
    fields: checkers[check.kind].fields,
    words: check.kind,
    replaces: replaced[check.kind] ?? [],
    test: (context) =>
      context.applicant.province === province.code && applies(rule, context, check.kind)
        ? run(context, check).map((found) => ({
            ...found,
            values: { ...found.values, province: province.en, provinceRule: rule.id },
          }))
        : none,
  };
}

const byId = new Map(
  provinces.flatMap((province) =>
    province.rules.map((rule): [string, { province: Province; rule: ProvinceRule }] => [
      rule.id,
      { province, rule },
    ]),
  ),
);

function build(id: string, check: ProvinceCheck, part?: string): readonly Rule[] {
  const found = byId.get(id);
  return found ? [ruleOf(found.province, found.rule, check, part)] : [];
}

export const provinceRules: readonly Rule[] = [
  ...provinceChecks.flatMap(([id, check]) => build(id, check)),
  ...secondChecks.flatMap(([id, part, check]) => build(id, check, part)),
];
