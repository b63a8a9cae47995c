import { mod11Check, realDate } from './check-digits';
import { documentNumber, narrow } from './normalize';
import { isProvinceCode } from './provinces';
import { error, type IdentifierRule, type Verdict } from './types';

interface Layout {
  /** Length of the part before the birth date. */
  readonly head: (digits: string) => Verdict | null;
  /** Where the birth date starts. */
  readonly birth: number;
  readonly parts: (digits: string) => { province?: string; country?: string };
}

/** The 18 characters that all cards share: head, birth date, sequence, MOD 11-2. */
function judgeCard(value: string, today: string, layout: Layout): Verdict {
  if (/[^0-9X]/.test(value)) return { findings: [error('characters')] };
  if (value.length !== 18) {
    return { findings: [error('length', { wanted: 18, found: value.length })] };
  }
  if (!/^\d{17}[\dX]$/.test(value)) return { findings: [error('characters')] };
  const head = layout.head(value);
  if (head) return head;
  const birthDate = realDate(value.slice(layout.birth, layout.birth + 8));
  if (!birthDate) return { findings: [error('date')] };
  if (birthDate > today) return { findings: [error('futureDate')] };
  if (mod11Check(value) !== value.charAt(17)) return { findings: [error('checkDigit')] };
  const sex = Number(value.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { findings: [], parts: { birthDate, sex, ...layout.parts(value) } };
}

const startsAs = (prefix: RegExp, value: string): boolean => prefix.test(value.slice(0, 6));

/**
 * Citizen identity number 公民身份号码, GB 11643-1999. Only the province is tested: retired county
 * codes stay in use.
 */
export const residentId: IdentifierRule = {
  normalize: documentNumber,
  lenient: true,
  judge: (value, today) => {
    if (/^\d{15}$/.test(value)) return { findings: [error('retiredNumber')] };
    return judgeCard(value, today, {
      birth: 6,
      head: (digits) => {
        if (startsAs(/^8[123]0000/, digits)) return other(digits, today, 'hkmotwResidencePermit');
        if (digits.startsWith('9')) return other(digits, today, 'foreignPermanentResident18');
        return isProvinceCode(digits.slice(0, 2)) ? null : { findings: [error('regionCode')] };
      },
      parts: (digits) => ({ province: digits.slice(0, 2) }),
    });
  },
};

function other(
  value: string,
  today: string,
  kind: 'hkmotwResidencePermit' | 'foreignPermanentResident18',
): Verdict {
  const rule = kind === 'hkmotwResidencePermit' ? residencePermit : foreignPermanentResident18;
  const right = rule.judge(value, today).findings.length === 0;
  return {
    findings: [error('otherDocument', { document: kind })],
    ...(right ? { otherKind: kind } : {}),
  };
}

/** Residence permit for Hong Kong, Macao and Taiwan residents 港澳台居民居住证. */
export const residencePermit: IdentifierRule = {
  normalize: documentNumber,
  lenient: true,
  judge: (value, today) =>
    judgeCard(value, today, {
      birth: 6,
      head: (digits) =>
        startsAs(/^8[123]0000/, digits) ? null : { findings: [error('regionCode')] },
      parts: (digits) => ({ province: digits.slice(0, 2) }),
    }),
};

/** Foreign Permanent Resident ID 外国人永久居留身份证 as issued since 2023-12-01. */
export const foreignPermanentResident18: IdentifierRule = {
  normalize: documentNumber,
  lenient: true,
  judge: (value, today) =>
    judgeCard(value, today, {
      birth: 6,
      head: (digits) =>
        digits.startsWith('9') && isProvinceCode(digits.slice(1, 3))
          ? null
          : { findings: [error('regionCode')] },
      parts: (digits) => ({ province: digits.slice(1, 3), country: digits.slice(3, 6) }),
    }),
};

/** The older card of 15: three Latin letters and twelve digits; its inner check is not known. */
export const foreignPermanentResident15: IdentifierRule = {
  normalize: documentNumber,
  lenient: false,
  judge: (value) => ({ findings: /^[A-Z]{3}\d{12}$/.test(value) ? [] : [error('format')] }),
};

const oneOf = (...patterns: readonly RegExp[]) => {
  return (value: string): boolean => patterns.some((pattern) => pattern.test(value));
};

const chinesePassport = oneOf(
  /^[EG]\d{8}$/,
  /^E[A-HJ-NP-Z]\d{7}$/,
  /^[DSP]\d{7,8}$/,
  /^(?:DE|SE|PE)\d{7}$/,
  /^K\d{8}$/,
  /^[KH]J\d{7}$/,
  /^MA\d{7}$/,
);

const warned = (right: boolean): Verdict => ({
  findings: right ? [] : [{ code: 'format', level: 'warning' }],
});

/** A passport of any country: no check digit stands in the visible number. */
export const passportAny: IdentifierRule = {
  normalize: documentNumber,
  lenient: false,
  judge: (value) => warned(/^[A-Z0-9]{5,15}$/.test(value)),
};

export const passportChina: IdentifierRule = {
  normalize: documentNumber,
  lenient: false,
  judge: (value) => warned(chinesePassport(value)),
};

/** Mainland Travel Permit for Hong Kong and Macao Residents 港澳居民来往内地通行证. */
export const hkmoTravelPermit: IdentifierRule = {
  normalize: documentNumber,
  lenient: false,
  judge: (value) =>
    /^[HM]\d{10}$/.test(value)
      ? // The last two of ten count reissues; the console wants eight (card notes, 2026-11).
        {
          findings: [{ code: 'reissueDigits', level: 'warning' }],
          suggestion: value.slice(0, 9),
        }
      : warned(/^[HM]\d{8}$/.test(value)),
};

/** Mainland Travel Permit for Taiwan Residents 台湾居民来往大陆通行证, the card of eight digits. */
export const twTravelPermit: IdentifierRule = {
  normalize: narrow,
  lenient: false,
  judge: (value) => warned(/^\d{8}$/.test(value)),
};
