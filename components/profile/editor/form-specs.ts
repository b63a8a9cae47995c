import type { OptionTexts } from '../../fields/field-options';
import {
  appPlatforms,
  cloudProducts,
  contentTypes,
  documentTypes,
  entityTypes,
  languages,
  priorApprovals,
  serviceForms,
} from '../../fields/options';
import type { IdentifierKind } from '../../identifiers';
import type { ProfileRecord } from '../schema';

/** A list of options, with the name its words stand under in `interface/fieldOptions.json`. */
export interface OptionList {
  readonly name: string;
  readonly texts: OptionTexts;
}

const list = (name: string, texts: OptionTexts): OptionList => ({ name, texts });
const lists = {
  entityTypes: list('entityTypes', entityTypes),
  documentTypes: list('documentTypes', documentTypes),
  contentTypes: list('contentTypes', contentTypes),
  languages: list('languages', languages),
  priorApprovals: list('priorApprovals', priorApprovals),
  serviceForms: list('serviceForms', serviceForms),
  cloudProducts: list('cloudProducts', cloudProducts),
};
export const platformOptions = list('appPlatforms', appPlatforms);

/** One row of a form. Its words stand under `field.<path>` in `interface/profile.json`. */
export type FieldSpec = {
  readonly path: string;
  readonly hint?: true;
  /** Takes the whole width: addresses and remarks. */
  readonly wide?: true;
} & (
  | {
      readonly type: 'text';
      readonly check?: IdentifierKind;
      /** Chinese, as on a document: pinyin is shown beside it. */
      readonly chinese?: true;
      readonly long?: true;
      readonly required?: true;
    }
  | { readonly type: 'texts'; readonly check?: IdentifierKind }
  | { readonly type: 'option'; readonly options: OptionList; readonly required?: true }
  /** A text that is usually one of a list, by its Chinese name. */
  | { readonly type: 'suggested'; readonly options: OptionList }
  | { readonly type: 'options'; readonly options: OptionList }
  | {
      readonly type: 'reference';
      readonly to: 'entity' | 'person';
      readonly required?: true;
    }
  | { readonly type: 'documentNumber' }
  | { readonly type: 'region' }
  | { readonly type: 'address' }
  | { readonly type: 'date' }
  | { readonly type: 'validUntil' }
  | { readonly type: 'yesNo' }
  | { readonly type: 'platforms' }
);

export interface FormSection {
  readonly name: string;
  readonly fields: readonly FieldSpec[];
}

const document: FormSection = {
  name: 'document',
  fields: [
    { path: 'document.type', type: 'option', options: lists.documentTypes },
    { path: 'document.number', type: 'documentNumber' },
    { path: 'document.validFrom', type: 'date' },
    { path: 'document.validUntil', type: 'validUntil' },
  ],
};

const name: FieldSpec = { path: 'name', type: 'text', chinese: true, required: true, hint: true };
const note: FieldSpec = { path: 'note', type: 'text', hint: true };
const remark: FieldSpec = { path: 'remark', type: 'text', chinese: true, long: true, wide: true };

const entity: readonly FormSection[] = [
  {
    name: 'entity',
    fields: [
      name,
      note,
      { path: 'type', type: 'option', options: lists.entityTypes, required: true },
      { path: 'region', type: 'region' },
    ],
  },
  document,
  {
    name: 'addresses',
    fields: [
      { path: 'certificateAddress', type: 'text', chinese: true, hint: true, wide: true },
      { path: 'mailingAddress', type: 'address' },
    ],
  },
  {
    name: 'roles',
    fields: [
      { path: 'leaderId', type: 'reference', to: 'person', hint: true },
      { path: 'legalRepresentativeId', type: 'reference', to: 'person' },
      { path: 'investor', type: 'text', chinese: true },
    ],
  },
  { name: 'filing', fields: [{ path: 'icpNumber', type: 'text', hint: true }, remark] },
];

const person: readonly FormSection[] = [
  { name: 'person', fields: [name, note] },
  document,
  {
    name: 'contact',
    fields: [
      { path: 'mobile', type: 'text', check: 'mobile' },
      { path: 'emergencyMobile', type: 'text', check: 'mobile', hint: true },
      { path: 'phone2', type: 'text', check: 'landline', hint: true },
      { path: 'email', type: 'text', check: 'email' },
      { path: 'address', type: 'text', chinese: true, wide: true },
    ],
  },
];

const hosting: FormSection = {
  name: 'hosting',
  fields: [
    { path: 'hosting.product', type: 'suggested', options: lists.cloudProducts },
    { path: 'hosting.instanceId', type: 'text' },
    { path: 'hosting.serviceCode', type: 'text', hint: true },
    { path: 'hosting.ip', type: 'text', check: 'ip' },
    { path: 'hosting.provider', type: 'text', chinese: true },
    { path: 'hosting.registrar', type: 'text', chinese: true },
  ],
};

const content: FormSection = {
  name: 'content',
  fields: [
    { path: 'contentTypes', type: 'options', options: lists.contentTypes },
    { path: 'languages', type: 'options', options: lists.languages },
    { path: 'priorApprovals', type: 'options', options: lists.priorApprovals, hint: true },
    { path: 'priorApprovalNumber', type: 'text' },
    { ...remark, hint: true },
  ],
};

const roles: FormSection = {
  name: 'contacts',
  fields: [
    { path: 'contactId', type: 'reference', to: 'person', hint: true },
    { path: 'emergencyContactId', type: 'reference', to: 'person' },
  ],
};

const owner: FieldSpec = { path: 'entityId', type: 'reference', to: 'entity', required: true };
const numbers: FormSection = {
  name: 'filing',
  fields: [
    { path: 'icpNumber', type: 'text' },
    { path: 'publicSecurityNumber', type: 'text' },
    { path: 'openedOn', type: 'date' },
  ],
};

const website: readonly FormSection[] = [
  {
    name: 'website',
    fields: [
      name,
      note,
      owner,
      { path: 'domains', type: 'texts', check: 'domain', hint: true },
      { path: 'homeUrls', type: 'texts', check: 'url' },
      { path: 'serviceForm', type: 'option', options: lists.serviceForms },
      { path: 'interactive', type: 'yesNo', hint: true },
    ],
  },
  content,
  hosting,
  roles,
  numbers,
];

const app: readonly FormSection[] = [
  {
    name: 'app',
    fields: [name, note, owner, { path: 'domains', type: 'texts', check: 'domain' }],
  },
  { name: 'platforms', fields: [{ path: 'platforms', type: 'platforms' }] },
  content,
  {
    name: 'sdk',
    fields: [
      { path: 'providesSdk', type: 'yesNo' },
      { path: 'usesSdk', type: 'yesNo' },
      { path: 'sdks', type: 'texts' },
    ],
  },
  hosting,
  roles,
  numbers,
];

export type EditedKind = Exclude<ProfileRecord['kind'], 'file'>;

/** The form of each kind of record. */
export const forms: Readonly<Record<EditedKind, readonly FormSection[]>> = {
  entity,
  person,
  website,
  app,
};
