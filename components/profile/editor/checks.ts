import { checkIdentifier, type Finding, type IdentifierKind } from '../../identifiers';
import { checkDocumentNumber } from '../../identifiers/documents';
import type { ProfileRecord } from '../schema';
import { type EditedKind, type FieldSpec, forms } from './form-specs';
import { valueAt } from './paths';

/** What the editor says beside a value. The value itself is never changed by it. */
export interface Remark {
  readonly level: 'error' | 'warning';
  /** Key and values of the words: `identifiers:finding.…` or `check.…`. */
  readonly words: string;
  readonly values?: Finding['values'];
  /** A better form, to be taken with a click. */
  readonly suggestion?: string;
}

/** Filings want a document valid for three months more (both large providers say so). */
const validDays = 92;

const asIs = (value: string): string => value.replace(/[\u3000\s]+/g, ' ').trim();

function remarkOf(check: ReturnType<typeof checkIdentifier> | null): Remark | null {
  if (!check) return null;
  const suggestion = check.suggestion === undefined ? {} : { suggestion: check.suggestion };
  const [finding] = check.findings;
  if (finding) {
    const values = finding.values ? { values: finding.values } : {};
    const { code, level } = finding;
    return { level, words: `identifiers:finding.${code}`, ...values, ...suggestion };
  }
  return check.suggestion === undefined
    ? null
    : { level: 'warning', words: 'check.normalize', ...suggestion };
}

/** Remarks on one text by what it should be; null: nothing to say. Empty says nothing. */
export function remarkOnText(
  value: string,
  kind: IdentifierKind | undefined,
  today: string,
): Remark | null {
  if (value === '') return null;
  if (kind) return remarkOf(checkIdentifier(kind, value, today));
  const tidy = asIs(value);
  // Line breaks of a longer text are meant; spaces at the ends are not.
  return value.includes('\n') || tidy === value
    ? null
    : { level: 'warning', words: 'check.spaces', suggestion: tidy };
}

export function remarkOnDate(path: string, value: string, today: string): Remark | null {
  if (!/validUntil$/.test(path) || value === '' || value === 'long-term') return null;
  if (value < today) return { level: 'error', words: 'check.expired' };
  const left = (Date.parse(value) - Date.parse(today)) / 86_400_000;
  return left < validDays ? { level: 'warning', words: 'check.expiresSoon' } : null;
}

/** Every remark on one field of a record. */
export function remarksOn(record: ProfileRecord, field: FieldSpec, today: string): Remark[] {
  const value = valueAt(record, field.path);
  const some = (...remarks: readonly (Remark | null)[]) => remarks.filter((each) => each !== null);
  switch (field.type) {
    case 'text':
      if (field.required && (value ?? '') === '')
        return [{ level: 'error', words: 'check.required' }];
      return some(remarkOnText(String(value ?? ''), field.check, today));
    case 'texts':
      return ((value as readonly string[] | undefined) ?? []).flatMap((each) =>
        some(remarkOnText(each, field.check, today)),
      );
    case 'documentNumber': {
      const number = String(value ?? '');
      const type = String(valueAt(record, 'document.type') ?? '');
      if (number === '') return [];
      const check = checkDocumentNumber(type, number, today);
      return some(check ? remarkOf(check) : remarkOnText(number, undefined, today));
    }
    case 'reference':
      return field.required && (value ?? '') === ''
        ? [{ level: 'error', words: 'check.required' }]
        : [];
    case 'validUntil':
      return some(remarkOnDate(field.path, String(value ?? ''), today));
    case 'platforms':
      return ((value as readonly PlatformValue[] | undefined) ?? []).flatMap((platform) =>
        platformParts.flatMap((part) =>
          some(remarkOnText(platform[part], platformCheck(platform.platform, part), today)),
        ),
      );
    default:
      return [];
  }
}

type PlatformPart = 'packageName' | 'publicKey' | 'fingerprint';
interface PlatformValue extends Readonly<Record<PlatformPart, string>> {
  readonly platform: 'android' | 'ios' | 'harmony';
}
export const platformParts: readonly PlatformPart[] = ['packageName', 'publicKey', 'fingerprint'];

const platformChecks: Readonly<
  Record<PlatformValue['platform'], Partial<Record<PlatformPart, IdentifierKind>>>
> = {
  android: { packageName: 'androidPackage', publicKey: 'publicKey', fingerprint: 'md5' },
  ios: { packageName: 'iosBundleId', publicKey: 'publicKey', fingerprint: 'sha1' },
  harmony: { packageName: 'harmonyBundle', publicKey: 'publicKey' },
};

export const platformCheck = (platform: PlatformValue['platform'], part: PlatformPart) =>
  platformChecks[platform][part];

const counted = new WeakMap<ProfileRecord, number>();

/** How many values of a record are wrong: the mark in the list, counted once a record. */
export function errorsIn(record: ProfileRecord, today: string): number {
  if (record.kind === 'file') return 0;
  const known = counted.get(record);
  if (known !== undefined) return known;
  const count = forms[record.kind as EditedKind]
    .flatMap((section) => section.fields)
    .flatMap((field) => remarksOn(record, field, today))
    .filter((remark) => remark.level === 'error').length;
  counted.set(record, count);
  return count;
}
