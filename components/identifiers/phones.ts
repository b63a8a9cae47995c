import { narrow, withoutSpaces } from './normalize';
import { error, type Finding, type IdentifierRule, warning } from './types';

/** Virtual-operator ranges: the ministry's SMS may not arrive there. */
const virtualRanges = ['162', '165', '167', '170', '171'];
const landlinePattern = /^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/;
const mobilePattern = /^(?:\+?86[- ]?)?1[3-9]\d{9}$/;
const serviceNumber = /^(?:[48]00-?\d{3}-?\d{4}|9\d{4,7})$/;

function mobileProblem(value: string): Finding {
  if (landlinePattern.test(value)) return error('landlineAsMobile');
  if (/^\+(?!86)/.test(value) || /^00(?!86)/.test(value)) return error('notMainland');
  if (/[^\d+ -]/.test(value)) return error('characters');
  if (serviceNumber.test(value)) return error('serviceNumber');
  return error('format');
}

/** A mainland mobile number; stored as its 11 digits. */
export const mobile: IdentifierRule = {
  normalize: (typed) => {
    const plain = narrow(typed);
    const digits = plain.replace(/[\s().-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
    return /^1[3-9]\d{9}$/.test(digits) ? digits : plain;
  },
  lenient: true,
  judge: (value) => {
    if (!mobilePattern.test(value)) return { findings: [mobileProblem(value)] };
    return {
      findings: virtualRanges.includes(value.slice(0, 3)) ? [warning('virtualOperator')] : [],
    };
  },
};

/** A landline with its area code: 010-82194455, with an extension or without. */
export const landline: IdentifierRule = {
  normalize: (typed) => {
    const plain = withoutSpaces(typed).replace(/^\(?(0\d{2,3})\)/, '$1-');
    return plain.replace(/^(?:\+|00)86-?0?(?=[1-9]\d{1,2}-?\d{7,8})/, '0');
  },
  lenient: true,
  judge: (value) => {
    if (landlinePattern.test(value)) return { findings: [] };
    if (mobilePattern.test(value)) return { findings: [error('mobileAsLandline')] };
    if (serviceNumber.test(value)) return { findings: [error('serviceNumber')] };
    return { findings: [error('format')] };
  },
};

export const postalCode: IdentifierRule = {
  normalize: withoutSpaces,
  lenient: false,
  judge: (value) => ({
    findings: /^\d{6}$/.test(value) && value !== '000000' ? [] : [error('format')],
  }),
};

const localPart = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
/** A label of a host, which may be Chinese (企业.中国). */
const hostLabel =
  '[A-Za-z0-9\\u4E00-\\u9FFF](?:[A-Za-z0-9\\u4E00-\\u9FFF-]{0,61}[A-Za-z0-9\\u4E00-\\u9FFF])?';
const mailbox = new RegExp(
  `^${localPart}(?:\\.${localPart})*@(?:${hostLabel}\\.)+[A-Za-z\\u4E00-\\u9FFF]{2,63}$`,
);
const isMailbox = (text: string): boolean => mailbox.test(text) && text.length <= 254;

/** A mail address. A space inside is an error; what it would be without is suggested. */
export const email: IdentifierRule = {
  normalize: narrow,
  lenient: true,
  judge: (value) => {
    if (isMailbox(value)) return { findings: [] };
    const joined = withoutSpaces(value);
    return {
      findings: [error('format')],
      ...(isMailbox(joined) ? { suggestion: joined } : {}),
    };
  },
};
