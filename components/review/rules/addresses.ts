import { each, hit, isIndividual, isOrganization, none } from '../hit';
import { cityOfAddress, provinceCode, provinceNames, provinceOfAddress } from '../places';
import { countCharacters, hasHan, toHalfWidth } from '../text';
import type { Context, Rule } from '../types';

const family = 'addresses' as const;
const addressFields = ['entity.certAddress', 'entity.mailingAddress', 'psb.address'] as const;

/** A door, room, floor, building, or a village group: what "to the door number" means. */
const doorNumber =
  /[0-9一二三四五六七八九十百甲乙丙丁A-Za-z-]+\s*(号|號|室|房|层|楼|栋|幢|座|单元|户|组|社|队|铺|档|弄|F|#)|\d+\s*-\s*\d+|[A-Z]\d{2,}/i;

const saysMostDetailed = (context: Context): boolean =>
  ['entity.remark', 'website.remark', 'app.remark'].some((field) =>
    /最详细(的)?地址|无(具体)?门牌|未编门牌|门牌号尚未/.test(context.form.text(field)),
  );

/** Where mail from an administration does not go. */
const outsideMainland = [
  ['香港', 'Hong Kong'],
  ['澳门', 'Macao'],
  ['台湾', 'Taiwan'],
] as const;

const nameOf = (code: string): string => provinceNames[code]?.en ?? code;

export const addressRules: readonly Rule[] = [
  {
    id: 'addresses.noDoorNumber',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'tencent'],
    date: '2021-2022',
    fields: ['entity.mailingAddress'],
    test: (context) =>
      saysMostDetailed(context)
        ? none
        : each(context, ['entity.mailingAddress'], (text, field) =>
            doorNumber.test(toHalfWidth(text)) ? none : hit(field),
          ),
  },
  {
    id: 'addresses.tooShort',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'tencent'],
    date: '2021-2022',
    fields: addressFields,
    test: (context) =>
      saysMostDetailed(context)
        ? none
        : each(context, addressFields, (text, field) =>
            countCharacters(text) < 6 ? hit(field) : none,
          ),
  },
  {
    id: 'addresses.notChinese',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['entity.mailingAddress', 'entity.certAddress'],
    test: (context) =>
      each(context, ['entity.mailingAddress', 'entity.certAddress'], (text, field) =>
        hasHan(text) ? none : hit(field),
      ),
  },
  {
    id: 'addresses.mailingProvince',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'console'],
    date: '2025',
    fields: ['entity.mailingAddress'],
    test: (context) => {
      const { province } = context.applicant;
      if (province === null) return none;
      return each(context, ['entity.mailingAddress'], (text, field) => {
        const outside = outsideMainland.find(([zh]) => text.replace(/^中国/, '').startsWith(zh));
        if (outside) return hit(field, { found: outside[1], region: nameOf(province) });
        const found = provinceOfAddress(text);
        return found === null || found === province
          ? none
          : hit(field, { found: nameOf(found), region: nameOf(province) });
      });
    },
  },
  {
    id: 'addresses.mailingCity',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['console', 'docs2019'],
    date: '2025',
    fields: ['entity.mailingAddress'],
    test: (context) => {
      const [, city = ''] = context.form.text('entity.region').split(/[,/\s>]+/);
      const wanted = cityOfAddress(city);
      if (wanted === null) return none;
      return each(context, ['entity.mailingAddress'], (text, field) => {
        const found = cityOfAddress(text);
        return found === null || found === wanted ? none : hit(field, { found, region: wanted });
      });
    },
  },
  {
    id: 'addresses.licenseProvince',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'limits'],
    date: '2026',
    fields: ['entity.certAddress'],
    test: (context) => {
      const { province } = context.applicant;
      if (!isOrganization(context) || province === null) return none;
      return each(context, ['entity.certAddress'], (text, field) => {
        const found = provinceOfAddress(text);
        return found === null || found === province
          ? none
          : hit(field, { found: nameOf(found), region: nameOf(province) });
      });
    },
  },
  {
    id: 'addresses.regionProvince',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['console'],
    date: '2025',
    fields: ['entity.region'],
    test: (context) => {
      const { province } = context.applicant;
      if (province === null) return none;
      return each(context, ['entity.region'], (_text, field) => {
        const [first = '', city = ''] = context.form.text(field).split(/[,/\s>]+/);
        const chosen = provinceCode(first);
        if (chosen !== null && chosen !== province) {
          return hit(field, { found: nameOf(chosen), region: nameOf(province) });
        }
        const ofCity = city === '' ? null : provinceOfAddress(city);
        return chosen !== null && ofCity !== null && ofCity !== chosen && !city.startsWith('市')
          ? hit(field, { found: nameOf(ofCity), region: nameOf(chosen) })
          : none;
      });
    },
  },
  {
    id: 'addresses.regionIncomplete',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['console'],
    date: '2025',
    fields: ['entity.region'],
    test: (context) =>
      each(context, ['entity.region'], (text, field) => {
        const bare = text.replace(/[\s,/>-]+$/, '');
        const province = provinceCode(bare);
        const alone = bare.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
        return province !== null && alone === provinceNames[province]?.zh ? hit(field) : none;
      }),
  },
  {
    id: 'addresses.residenceElsewhere',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019', 'provincePages'],
    date: '2025',
    fields: ['entity.certAddress'],
    test: (context) => {
      const { province } = context.applicant;
      if (!isIndividual(context) || province === null) return none;
      return each(context, ['entity.certAddress'], (text, field) => {
        const found = provinceOfAddress(text);
        return found === null || found === province
          ? none
          : hit(field, { found: nameOf(found), region: nameOf(province) });
      });
    },
  },
  {
    id: 'addresses.differ',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019', 'materials'],
    date: '2019-09',
    fields: ['entity.mailingAddress'],
    test: (context) => {
      const { form } = context;
      if (!form.has('entity.certAddress') || form.has('entity.remark')) return none;
      return each(context, ['entity.mailingAddress'], (text, field) => {
        const home = cityOfAddress(form.text('entity.certAddress'));
        const mail = cityOfAddress(text);
        return home !== null && mail !== null && home !== mail ? hit(field, { home, mail }) : none;
      });
    },
  },
  {
    id: 'addresses.postBox',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['entity.mailingAddress'],
    test: (context) =>
      each(context, ['entity.mailingAddress'], (text, field) =>
        /邮政信箱|信箱\d|P\.?O\.? ?Box/i.test(text) ? hit(field) : none,
      ),
  },
];
