import { androidPackage, harmonyBundle, iosBundleId, md5, publicKey, sha1, sha256 } from './apps';
import { domain, ip, url } from './domains';
import {
  foreignPermanentResident15,
  foreignPermanentResident18,
  hkmoTravelPermit,
  passportAny,
  passportChina,
  residencePermit,
  residentId,
  twTravelPermit,
} from './identity-cards';
import { email, landline, mobile, postalCode } from './phones';
import { error, type IdentifierCheck, type IdentifierKind, type IdentifierRule } from './types';
import { uscc } from './uscc';

export type { Finding, FindingCode, IdentifierCheck, IdentifierKind } from './types';
export { identifierKinds } from './types';

const rules: Readonly<Record<IdentifierKind, IdentifierRule>> = {
  uscc,
  residentId,
  hkmotwResidencePermit: residencePermit,
  foreignPermanentResident18,
  foreignPermanentResident15,
  passportAny,
  passportChina,
  hkmoTravelPermit,
  twTravelPermit,
  mobile,
  landline,
  postalCode,
  email,
  domain,
  url,
  ip,
  androidPackage,
  iosBundleId,
  harmonyBundle,
  md5,
  sha1,
  sha256,
  publicKey,
};

/**
 * Checks one identifier as it was typed, on a given day (YYYY-MM-DD). A pass means well-formed,
 * never that the number exists.
 *
 * @example checkIdentifier('uscc', '91110000600037341L', '2026-11-24').valid // true
 */
export function checkIdentifier(
  kind: IdentifierKind,
  typed: string,
  today: string,
): IdentifierCheck {
  const rule = rules[kind];
  const normalized = rule.normalize(typed);
  const asTyped = typed === normalized;
  if (normalized === '') {
    return { kind, input: typed, valid: false, normalized, findings: [error('empty')] };
  }
  const verdict = rule.judge(normalized, today);
  // A warning of format alone (passports, permits) still means: not a form that is known.
  const sound = verdict.findings.every(
    (finding) => finding.level === 'warning' && finding.code !== 'format',
  );
  const suggestion = verdict.suggestion ?? (sound && !asTyped ? normalized : undefined);
  return {
    kind,
    input: typed,
    valid: sound && (asTyped || rule.lenient),
    normalized,
    ...(suggestion !== undefined && suggestion !== typed ? { suggestion } : {}),
    ...(verdict.otherKind ? { otherKind: verdict.otherKind } : {}),
    findings: verdict.findings,
    ...(verdict.parts ? { parts: verdict.parts } : {}),
  };
}

/** Kinds tried on a value of unknown kind, the most telling first; the last fit almost anything. */
const detectable: readonly IdentifierKind[] = [
  'residentId',
  'hkmotwResidencePermit',
  'uscc',
  'foreignPermanentResident18',
  'foreignPermanentResident15',
  'mobile',
  'landline',
  'email',
  'url',
  'ip',
  'domain',
  'publicKey',
  'sha256',
  'sha1',
  'md5',
  'hkmoTravelPermit',
  'passportChina',
  'twTravelPermit',
  'postalCode',
  'passportAny',
];

/** Every kind that a value is a well-formed example of, the most telling first. */
export function detectIdentifier(typed: string, today: string): readonly IdentifierCheck[] {
  return detectable
    .map((kind) => checkIdentifier(kind, typed, today))
    .filter((check) => check.valid);
}
