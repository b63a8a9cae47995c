import { checkIdentifier } from '../../identifiers';
import { findProvince } from '../../provinces/find';
import { provinces } from '../../provinces/table';
import { documentTypeOf } from '../form';
import { each, hit, isIndividual, isOrganization, none } from '../hit';
import { checkPlace, documentPlaces, documentTypeAt, idProvinceOf } from '../ids';
import { provinceNames } from '../places';
import { creditCodeClasses, documentsOf, personDocuments } from '../tables/documents';
import { addMonths, datesOf, isRealDay } from '../text';
import type { Context, Hit, Rule } from '../types';

const family = 'identifiers' as const;
const numberFields = documentPlaces.map(({ number }) => number);
const typeFields = [
  'leader.idType',
  'contact.idType',
  'entity.legalRepresentativeIdType',
  'psb.leaderIdType',
  'psb.security.idType',
] as const;
const validityFields = documentPlaces.flatMap(({ validity }) => validity);
const startFields = ['entity.validFrom', 'leader.idValidFrom', 'contact.idValidFrom'] as const;

/** Papers that people take for an identity document, and filing does not (list of documents, 2023). */
const noPersonDocument =
  /户口|驾驶证|驾照|社保卡|社会保障卡|医保卡|学生证|工作证|结婚证|出生证明|复印件|暂住证|^居住证$/;

/** Papers that organizations have, and that prove none of them to the filing. */
const noOrganizationDocument = /税务登记|开户许可|卫生许可|食品经营|机构信用代码证|授权书|公章/;

/** Last date of a validity, as ISO or `long-term`; null where none is readable. */
const endOf = (text: string): string | null => datesOf(text).at(-1) ?? null;

/** A credit code stands in the form where the entity is an organization. */
function creditCode(context: Context): string | null {
  const place = documentPlaces[0];
  if (!place || !isOrganization(context)) return null;
  const code = checkIdentifier('uscc', context.form.text(place.number), context.today);
  return code.valid ? code.normalized : null;
}

export const identifierRules: readonly Rule[] = [
  {
    id: 'identifiers.documentNumber',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['gb11643', 'gb32100', 'immigration', 'docs2019'],
    date: '2023-12-01',
    fields: numberFields,
    test: (context) =>
      documentPlaces.flatMap((place): readonly Hit[] => {
        const finding = checkPlace(context, place)?.findings.find(({ level }) => level === 'error');
        return finding ? hit(place.number, finding.values ?? {}, finding.code) : none;
      }),
  },
  {
    id: 'identifiers.documentNumberDoubt',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['validators'],
    date: '2024',
    fields: numberFields,
    test: (context) =>
      documentPlaces.flatMap((place): readonly Hit[] => {
        const check = checkPlace(context, place);
        const finding = check?.findings.find(
          ({ level, code }) => level === 'warning' && code !== 'innerCheck',
        );
        return finding ? hit(place.number, finding.values ?? {}, finding.code) : none;
      }),
  },
  {
    id: 'identifiers.numberWriting',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'gb11643'],
    date: '2019-09',
    fields: numberFields,
    test: (context) =>
      documentPlaces.flatMap((place): readonly Hit[] => {
        const check = checkPlace(context, place);
        if (!check || check.findings.some(({ level }) => level === 'error')) return none;
        return check.normalized === context.form.text(place.number)
          ? none
          : hit(place.number, { value: check.normalized });
      }),
  },
  {
    id: 'identifiers.individualDocument',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['registerList', 'docs2019'],
    date: '2023',
    fields: ['entity.certType'],
    test: (context) =>
      each(context, ['entity.certType'], (text, field) => {
        const type = documentTypeOf(text);
        const kind = context.applicant.entityType;
        if (kind === null) return none;
        if (type === null) {
          const wrong =
            noPersonDocument.test(text) ||
            (kind !== 'individual' && noOrganizationDocument.test(text));
          return wrong ? hit(field, {}, kind === 'individual' ? 'noIdentity' : 'noProof') : none;
        }
        const person = personDocuments.includes(type);
        if (kind === 'individual') return person ? none : hit(field, {}, 'organizationPaper');
        return person ? hit(field, {}, 'personPaper') : none;
      }),
  },
  {
    id: 'identifiers.documentKind',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['registerList', 'materials'],
    date: '2023',
    fields: ['entity.certType'],
    test: (context) =>
      each(context, ['entity.certType'], (text, field) => {
        const type = documentTypeOf(text);
        const kind = context.applicant.entityType;
        if (type === null || kind === null || kind === 'individual') return none;
        if (personDocuments.includes(type)) return none;
        return documentsOf[kind]?.includes(type) === false ? hit(field) : none;
      }),
  },
  {
    id: 'identifiers.retiredDocument',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['materials', 'registerList'],
    date: '2023',
    fields: ['entity.certType', ...typeFields],
    test: (context) =>
      each(context, ['entity.certType', ...typeFields], (text, field) => {
        const type = documentTypeOf(text);
        return type === 'organizationCode' || type === 'militaryOfficerCard'
          ? hit(field, {}, type)
          : none;
      }),
  },
  {
    id: 'identifiers.temporaryCard',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['materials', 'docs2019', 'provincePages'],
    date: '2025',
    fields: ['entity.certType', ...typeFields],
    test: (context) =>
      each(context, ['entity.certType', ...typeFields], (text, field) =>
        /临时(居民)?身份证/.test(text) ? hit(field) : none,
      ),
  },
  {
    id: 'identifiers.personDocument',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'registerList'],
    date: '2023',
    fields: typeFields,
    test: (context) =>
      each(context, typeFields, (text, field) => {
        const type = documentTypeOf(text);
        if (type === null) return noPersonDocument.test(text) ? hit(field) : none;
        return personDocuments.includes(type) ? none : hit(field);
      }),
  },
  {
    id: 'identifiers.creditCodeInPersonField',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['leader.idNumber', 'contact.idNumber'],
    test: (context) =>
      each(context, ['leader.idNumber', 'contact.idNumber'], (text, field) =>
        text !== '' && text === context.form.text('entity.certNumber') && isOrganization(context)
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'identifiers.creditCodeClass',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['general', 'gb32100'],
    date: '2015',
    fields: ['entity.certNumber'],
    test: (context) => {
      const code = creditCode(context);
      const kind = context.applicant.entityType;
      if (code === null || kind === null) return none;
      const kinds = creditCodeClasses[code.slice(0, 2)];
      // Only kinds that have a class of their own can contradict it.
      const known = Object.values(creditCodeClasses).flat().includes(kind);
      return kinds && known && !kinds.includes(kind)
        ? hit('entity.certNumber', { class: code.slice(0, 2) })
        : none;
    },
  },
  {
    id: 'identifiers.creditCodeProvince',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['gb32100', 'limits'],
    date: '2026',
    fields: ['entity.certNumber'],
    test: (context) => {
      const code = creditCode(context);
      const { province } = context.applicant;
      if (code === null || province === null) return none;
      const area = code.slice(2, 4);
      return area === '10' || area === province || !(area in provinceNames)
        ? none
        : hit('entity.certNumber', {
            found: provinceNames[area]?.en ?? area,
            region: provinceNames[province]?.en ?? province,
          });
    },
  },
  {
    id: 'identifiers.idOfAnotherProvince',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019', 'limits'],
    date: '2026',
    fields: ['entity.certNumber'],
    test: (context) => {
      const { province } = context.applicant;
      if (!isIndividual(context) || province === null) return none;
      // Where the province's answer is known, its own rule speaks.
      if (findProvince(province)?.individualOutOfProvince.answer !== 'unknown') return none;
      return each(context, ['entity.certNumber'], (text, field) => {
        const found = idProvinceOf(text);
        return found === null || found === province
          ? none
          : hit(field, {
              found: provinceNames[found]?.en ?? found,
              region: provinceNames[province]?.en ?? province,
            });
      });
    },
  },
  {
    id: 'identifiers.expired',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['materials', 'huawei'],
    date: '2025-12-31',
    fields: validityFields,
    test: (context) =>
      each(context, validityFields, (text, field) => {
        const end = endOf(text);
        return end !== null && end !== 'long-term' && end < context.today
          ? hit(field, { date: end })
          : none;
      }),
  },
  {
    id: 'identifiers.expiresSoon',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei', 'materials'],
    date: '2025-12-31',
    fields: validityFields,
    test: (context) =>
      each(context, validityFields, (text, field) => {
        const end = endOf(text);
        return end !== null &&
          end !== 'long-term' &&
          end >= context.today &&
          end < addMonths(context.today, 3)
          ? hit(field, { date: end })
          : none;
      }),
  },
  {
    id: 'identifiers.validityOrder',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['wechat'],
    date: '2024',
    fields: [...validityFields, ...startFields],
    test: (context) => [
      ...each(context, validityFields, (text, field) => {
        const dates = datesOf(text);
        const [from, until] = dates;
        const unreal = dates.find((date) => !isRealDay(date));
        if (unreal !== undefined) return hit(field, { date: unreal }, 'noSuchDay');
        if (dates.length < 2 || from === undefined || until === undefined) return none;
        if (from > context.today) return hit(field, { date: from }, 'future');
        return until !== 'long-term' && until <= from ? hit(field) : none;
      }),
      ...each(context, startFields, (text, field) => {
        const from = datesOf(text)[0];
        if (from === undefined) return none;
        if (from > context.today) return hit(field, { date: from }, 'future');
        const end = endOf(context.form.text(field.replace('From', 'Until')));
        return end !== null && end !== 'long-term' && end <= from ? hit(field) : none;
      }),
    ],
  },
  {
    id: 'identifiers.passportOfChinese',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['provincePages', 'materials'],
    date: '2025',
    fields: numberFields,
    test: (context) =>
      documentPlaces.flatMap((place): readonly Hit[] => {
        if (documentTypeAt(context, place) !== 'passport') return none;
        const number = context.form.text(place.number);
        return /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})$/.test(number) ? hit(place.number) : none;
      }),
  },
  {
    id: 'identifiers.serviceCode',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['serviceCode', 'docs2019'],
    date: '2026',
    fields: ['hosting.serviceCode', 'serviceCode.code'],
    test: (context) =>
      each(context, ['hosting.serviceCode', 'serviceCode.code'], (text, field) => {
        if (/ICP备|公网安备/.test(text)) return hit(field, {}, 'icpNumber');
        return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? none : hit(field);
      }),
  },
  {
    id: 'identifiers.icpNumber',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['psb', 'general'],
    date: '2024',
    fields: ['psb.icpNumber'],
    test: (context) =>
      each(context, ['psb.icpNumber'], (text, field) => {
        const number = text.replace(/\s/g, '');
        // Holders of a commercial license have its number instead.
        if (/证|B[12]/.test(number)) return none;
        const [, prefix = '', digits = ''] =
          /^(.)ICP备(\d+)号?(?:-\d+[AXK]?)?$/iu.exec(number) ?? [];
        if (![8, 10].includes(digits.length)) return hit(field);
        return provinces.some(({ icpPrefix }) => icpPrefix === prefix)
          ? none
          : hit(field, { prefix }, 'prefix');
      }),
  },
  {
    id: 'identifiers.smsCode',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['smsPage'],
    date: '2026',
    fields: ['miit.smsCode'],
    test: (context) =>
      each(context, ['miit.smsCode'], (text, field) => (/^\d{6}$/.test(text) ? none : hit(field))),
  },
  {
    id: 'identifiers.lastSix',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['smsPage'],
    date: '2026',
    fields: ['miit.idLast6'],
    test: (context) =>
      each(context, ['miit.idLast6'], (text, field) => {
        if (!/^[0-9A-Za-z]{6}$/.test(text)) return hit(field);
        return /[a-z]/.test(text) ? hit(field, {}, 'lowerCase') : none;
      }),
  },
];
