import { appPlatforms, documentTypes, entityTypes, serviceKinds } from '../fields/options';
import type { Applicant } from './applicant';
import { cleanLabel, idsOfKey } from './keys';
import { provinceCode, provinceOfAddress } from './places';

/** A value of the form as it was given: a text, or several. */
type Value = { readonly key: string; readonly texts: readonly string[] };

/** Reads a form by field id, whatever shape its values were given in. */
export interface FormReader {
  /** The text as it stands, not trimmed; empty where nothing stands. */
  raw(id: string): string;
  /** The text, trimmed. */
  text(id: string): string;
  list(id: string): readonly string[];
  has(id: string): boolean;
  /** Whether the field stands on the form, filled or not. */
  stands(id: string): boolean;
  /** All values given for one field, of several steps. */
  all(id: string): readonly Value[];
  /** Field ids that stand in the form. */
  readonly ids: readonly string[];
}

/** What a caller hands in: field ids, profile keys or Chinese labels to values. */
export type FormInput = Readonly<Record<string, unknown>>;

function textsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [''];
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object') {
    const object = value as Record<string, unknown>;
    if ('province' in object) {
      return [object.province, object.city, object.district].filter(Boolean).map(String);
    }
    return Object.values(object).flatMap(textsOf);
  }
  return [''];
}

const isRegion = (value: object): boolean => 'province' in value || 'city' in value;
const isRange = (value: object): boolean =>
  ['from', 'until', 'validFrom', 'validUntil', 'start', 'end'].some((key) => key in value);

/** Flattens `{ entity: { name } }` to `entity.name`; regions and ranges stay whole. */
function flatten(input: FormInput, prefix = ''): [string, unknown][] {
  return Object.entries(input).flatMap(([key, value]): [string, unknown][] => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      if (!isRegion(value) && !isRange(value)) return flatten(value as FormInput, path);
    }
    return [[path, value]];
  });
}

export interface ParsedForm {
  readonly reader: FormReader;
  /** The key a caller used for a field id, where it was no field id. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** Keys that belong to no field. */
  readonly unknown: readonly string[];
}

/** Resolves the keys of a form and gives a reader of it. */
export function parseForm(input: FormInput, serviceKind: Applicant['serviceKind']): ParsedForm {
  const values = new Map<string, Value[]>();
  const keyOf = new Map<string, string>();
  const unknown: string[] = [];
  for (const [key, value] of flatten(input)) {
    const id = idsOfKey(key, serviceKind);
    if (id === null) {
      unknown.push(key);
      continue;
    }
    if (id !== key) keyOf.set(id, key);
    const list = values.get(id) ?? [];
    list.push({ key, texts: textsOf(value) });
    values.set(id, list);
  }
  return { reader: readerOf(values), keyOf, unknown };
}

function readerOf(values: ReadonlyMap<string, readonly Value[]>): FormReader {
  const first = (id: string): readonly string[] =>
    values.get(id)?.find((value) => value.texts.some((text) => text.trim() !== ''))?.texts ?? [];
  const raw = (id: string): string => first(id).join(',');
  return {
    raw,
    text: (id) => raw(id).trim(),
    list: (id) =>
      first(id)
        .flatMap((text) => text.split(/[,，、;；\n]/))
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    has: (id) => raw(id).trim() !== '',
    stands: (id) => values.has(id),
    all: (id) => values.get(id) ?? [],
    ids: [...values.keys()],
  };
}

/** The canonical id of an option text (or of an id), or null. */
export function optionId<Table extends Readonly<Record<string, readonly string[]>>>(
  table: Table,
  text: string,
): (keyof Table & string) | null {
  const given = cleanLabel(text);
  if (given === '') return null;
  for (const [id, texts] of Object.entries(table)) {
    if (id === text.trim() || texts.some((each) => cleanLabel(each) === given)) return id;
  }
  const lower = given.replace(/[_-]/g, '');
  for (const id of Object.keys(table)) if (id.toLowerCase() === lower) return id;
  return null;
}

/** English words for a kind of entity that callers use besides the ids. */
const entityWords: Readonly<Record<string, keyof typeof entityTypes>> = {
  personal: 'individual',
  person: 'individual',
  private: 'individual',
  company: 'enterprise',
  organization: 'enterprise',
  organisation: 'enterprise',
  business: 'enterprise',
  corporation: 'enterprise',
  institution: 'publicInstitution',
  governmentbody: 'government',
  governmentagency: 'government',
  ngo: 'socialOrganization',
  association: 'socialOrganization',
  hospital: 'medicalInstitution',
  tradeunion: 'massOrganization',
};

export const entityTypeOf = (text: string): Applicant['entityType'] =>
  optionId(entityTypes, text) ?? entityWords[text.toLowerCase().replace(/[\s_-]/g, '')] ?? null;
export const documentTypeOf = (text: string): keyof typeof documentTypes | null =>
  optionId(documentTypes, text);
export const platformOf = (text: string): keyof typeof appPlatforms | null =>
  optionId(appPlatforms, text);

const addressesOf = (type: Applicant['entityType']): readonly string[] =>
  type === 'individual'
    ? ['entity.mailingAddress']
    : ['entity.certAddress', 'entity.mailingAddress'];

/** The applicant from what was said about him, else from what stands in the form. */
export function parseApplicant(input: FormInput, form: FormInput): Applicant {
  const said = (...keys: string[]): string => {
    for (const key of keys) {
      const value = input[key];
      if (value !== undefined && value !== null && typeof value !== 'object') return String(value);
      if (Array.isArray(value)) return textsOf(value)[0] ?? '';
      if (typeof value === 'object' && value !== null) return textsOf(value)[0] ?? '';
    }
    return '';
  };
  const kind = optionId(serviceKinds, said('serviceKind', 'service', 'kind', '服务类型'));
  const { reader } = parseForm(form, kind);
  const type = said('entityType', 'type', '主办者性质', '备案性质');
  const place = said('province', 'region', '省份', '地区');
  const typeId = entityTypeOf(type) ?? entityTypeOf(reader.text('entity.type'));
  const looksLikeApp = reader.ids.some((id) => id.startsWith('app.'));
  const profile = input.profile;
  return {
    entityType: typeId,
    province:
      provinceCode(place) ??
      provinceCode(reader.list('entity.region')[0]?.split(/[/\s>-]/)[0] ?? '') ??
      // A form without a region: the license's place, or where an individual lives.
      addressesOf(typeId)
        .map((field) => provinceOfAddress(reader.text(field)))
        .find((code) => code !== null) ??
      null,
    serviceKind:
      kind ??
      optionId(serviceKinds, reader.text('service.kind')) ??
      (looksLikeApp
        ? 'app'
        : reader.ids.some((id) => id.startsWith('website.'))
          ? 'website'
          : null),
    profile:
      typeof profile === 'object' && profile !== null
        ? Object.fromEntries(
            flatten(profile as FormInput).map(([key, value]) => [
              idsOfKey(key, kind) ?? key,
              textsOf(value).join(','),
            ]),
          )
        : {},
  };
}
