import { creditCheck, organizationCheck } from './check-digits';
import { documentNumber } from './normalize';
import { error, type Finding, type IdentifierRule, type Verdict, warning } from './types';

/** First two characters whose class is common knowledge; others exist. */
const entityClasses: Readonly<Record<string, string>> = {
  '11': 'government',
  '12': 'publicInstitution',
  '51': 'socialOrganization',
  '52': 'privateNonEnterprise',
  '53': 'foundation',
  '91': 'enterprise',
  '92': 'soleTrader',
  '93': 'farmersCooperative',
};

function judge(value: string): Verdict {
  if (/^\d{15}$/.test(value)) return { findings: [error('retiredNumber')] };
  const foreign = [...new Set(value.match(/[IOSVZ]/g) ?? [])];
  if (foreign.length > 0) {
    const fixed = value.replace(
      /[IOSZ]/g,
      (letter) => ({ I: '1', O: '0', S: '5', Z: '2' })[letter] ?? letter,
    );
    return {
      findings: [error('neverLetters', { letters: foreign.join(', ') })],
      ...(problems(fixed).some((finding) => finding.level === 'error')
        ? {}
        : { suggestion: fixed }),
    };
  }
  const findings = problems(value);
  const entityClass = entityClasses[value.slice(0, 2)];
  const province = value.slice(2, 4);
  return findings.some((finding) => finding.level === 'error')
    ? { findings }
    : { findings, parts: { ...(entityClass ? { entityClass } : {}), province } };
}

function problems(value: string): readonly Finding[] {
  if (/[^0-9A-Z]/.test(value)) return [error('characters')];
  if (value.length !== 18) return [error('length', { wanted: 18, found: value.length })];
  if (!/^\d{6}$/.test(value.slice(2, 8))) return [error('digitsExpected', { from: 3, to: 8 })];
  if (creditCheck(value) !== value.charAt(17)) return [error('checkDigit')];
  return organizationCheck(value.slice(8, 16)) === value.charAt(16) ? [] : [warning('innerCheck')];
}

/** Unified Social Credit Code 统一社会信用代码, GB 32100-2015. */
export const uscc: IdentifierRule = { normalize: documentNumber, lenient: true, judge };
