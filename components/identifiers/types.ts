/** Identifiers whose shape or check digit is known. */
export const identifierKinds = [
  'uscc',
  'residentId',
  'hkmotwResidencePermit',
  'foreignPermanentResident18',
  'foreignPermanentResident15',
  'passportAny',
  'passportChina',
  'hkmoTravelPermit',
  'twTravelPermit',
  'mobile',
  'landline',
  'postalCode',
  'email',
  'domain',
  'url',
  'ip',
  'androidPackage',
  'iosBundleId',
  'harmonyBundle',
  'md5',
  'sha1',
  'sha256',
  'publicKey',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** What is wrong, or worth a second look. Words for each stand in `interface/identifiers.json`. */
export type FindingCode =
  | 'empty'
  | 'length'
  | 'characters'
  | 'neverLetters'
  | 'retiredNumber'
  | 'digitsExpected'
  | 'checkDigit'
  | 'innerCheck'
  | 'regionCode'
  | 'date'
  | 'futureDate'
  | 'otherDocument'
  | 'format'
  | 'reissueDigits'
  | 'virtualOperator'
  | 'notMainland'
  | 'landlineAsMobile'
  | 'mobileAsLandline'
  | 'serviceNumber'
  | 'notADomain'
  | 'subdomain'
  | 'label'
  | 'scheme'
  | 'segments'
  | 'otherHash'
  | 'pem'
  | 'evenModulus'
  | 'shortModulus';

export interface Finding {
  readonly code: FindingCode;
  /** `error`: it cannot be right. `warning`: a look at the document decides. */
  readonly level: 'error' | 'warning';
  /** Named parts for the words: counts, letters, the other kind. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What an identifier tells about its holder; only what its layout says, never more. */
export interface IdentifierParts {
  readonly birthDate?: string;
  readonly sex?: 'male' | 'female';
  /** GB/T 2260 code of a province: `44`. */
  readonly province?: string;
  /** ISO 3166 numeric. */
  readonly country?: string;
  /** First two characters of a credit code, where their class is known. */
  readonly entityClass?: string;
}

export interface IdentifierCheck {
  readonly kind: IdentifierKind;
  readonly input: string;
  /** Well-formed as typed (harmless differences of `normalized` aside); never "exists". */
  readonly valid: boolean;
  /** The form to store: full-width, spaces, hyphens and case put right. */
  readonly normalized: string;
  /** A better form to offer, where it differs from what was typed and is well-formed. */
  readonly suggestion?: string;
  /** Another kind that the value is a well-formed example of: switch the document type. */
  readonly otherKind?: IdentifierKind;
  readonly findings: readonly Finding[];
  readonly parts?: IdentifierParts;
}

/** What one kind's own rule says of a normalized value. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly parts?: IdentifierParts;
  /** A better form than plain normalization gives: a number taken out of a longer text. */
  readonly suggestion?: string;
  readonly otherKind?: IdentifierKind;
}

/** The rule of one kind. */
export interface IdentifierRule {
  readonly normalize: (typed: string) => string;
  /**
   * Whether a value that only normalization makes right counts as right. Credit codes, ID cards
   * and phones are stored normalized (identifier rules of 2026-11); where a document shows the
   * exact characters, the change is offered instead.
   */
  readonly lenient: boolean;
  readonly judge: (value: string, today: string) => Verdict;
}

export const error = (code: FindingCode, values?: Finding['values']): Finding =>
  values ? { code, level: 'error', values } : { code, level: 'error' };
export const warning = (code: FindingCode, values?: Finding['values']): Finding =>
  values ? { code, level: 'warning', values } : { code, level: 'warning' };
