import * as z from 'zod/mini';

/**
 * The profile: what a person keeps on this machine to fill forms with. Records refer to each
 * other by id. Chinese values stand as they are on the documents; notes are the reader's own.
 * A value that fails a check is kept as a draft (the form marks it); the schema only says shapes.
 */

const id = z.string().check(z.minLength(1), z.maxLength(64));
const text = z.string().check(z.maxLength(2000));
const optionalText = z.optional(text);
/** ISO date YYYY-MM-DD. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** End of validity: a date, or 长期 (no end). */
export const validUntil = z.union([isoDate, z.literal('long-term')]);

export const regionSchema = z.object({
  /** Chinese names as the cascader shows them: 广东省, 深圳市, 南山区. */
  province: text,
  city: text,
  district: text,
});

export const addressSchema = z.object({
  region: z.optional(regionSchema),
  /** Street, number, building, room: everything below the district. */
  detail: text,
});

export const documentSchema = z.object({
  /** Canonical id of the document type; see `fields/options.ts`. */
  type: text,
  number: text,
  validFrom: z.optional(isoDate),
  validUntil: z.optional(validUntil),
});

export const personSchema = z.object({
  id,
  kind: z.literal('person'),
  /** Name as on the document, Chinese where the document is Chinese. */
  name: text,
  note: optionalText,
  document: z.optional(documentSchema),
  mobile: optionalText,
  emergencyMobile: optionalText,
  phone2: optionalText,
  email: optionalText,
  address: optionalText,
});

export const entitySchema = z.object({
  id,
  kind: z.literal('entity'),
  /** Canonical id of the kind of entity: `individual`, `enterprise`, …; see `fields/options.ts`. */
  type: text,
  name: text,
  note: optionalText,
  document: z.optional(documentSchema),
  region: z.optional(regionSchema),
  /** Address exactly as on the license or ID. */
  certificateAddress: optionalText,
  mailingAddress: z.optional(addressSchema),
  remark: optionalText,
  investor: optionalText,
  icpNumber: optionalText,
  leaderId: z.optional(id),
  legalRepresentativeId: z.optional(id),
});

export const hostingSchema = z.object({
  /** Product name as the console lists it: 云服务器ECS. */
  product: optionalText,
  instanceId: optionalText,
  serviceCode: optionalText,
  ip: optionalText,
  provider: optionalText,
  registrar: optionalText,
});

const serviceCommon = {
  id,
  entityId: id,
  name: text,
  note: optionalText,
  /** Canonical ids of content categories. */
  contentTypes: z.array(text),
  /** Canonical ids of languages. */
  languages: z.array(text),
  remark: optionalText,
  /** Canonical ids; empty: 不涉及. */
  priorApprovals: z.array(text),
  priorApprovalNumber: optionalText,
  hosting: z.optional(hostingSchema),
  /** Person in charge of the service; absent: the entity's leader. */
  contactId: z.optional(id),
  emergencyContactId: z.optional(id),
  icpNumber: optionalText,
  publicSecurityNumber: optionalText,
  openedOn: z.optional(isoDate),
};

export const websiteSchema = z.object({
  ...serviceCommon,
  kind: z.literal('website'),
  /** Apex domains without scheme; the first is the one filed. */
  domains: z.array(text),
  homeUrls: z.array(text),
  serviceForm: optionalText,
  interactive: z.optional(z.boolean()),
});

export const appPlatformSchema = z.object({
  platform: z.enum(['android', 'ios', 'harmony']),
  /** Package name, Bundle ID or bundle name. */
  packageName: text,
  /** RSA modulus as hexadecimal or decimal number, not PEM. */
  publicKey: text,
  /** MD5 (Android, 32 hex) or SHA-1 (iOS, 40 hex), no colons. */
  fingerprint: text,
});

export const appSchema = z.object({
  ...serviceCommon,
  kind: z.literal('app'),
  domains: z.array(text),
  platforms: z.array(appPlatformSchema),
  providesSdk: z.optional(z.boolean()),
  usesSdk: z.optional(z.boolean()),
  sdks: z.array(text),
});

/** Roles a stored picture can have. */
export const fileRoles = [
  'license',
  'leaderIdFront',
  'leaderIdBack',
  'commitmentLetter',
  'domainCertificate',
  'appIcon',
  'other',
] as const;

export const fileSchema = z.object({
  id,
  kind: z.literal('file'),
  /** Record it belongs to. */
  ownerId: id,
  role: z.enum(fileRoles),
  name: text,
  mediaType: text,
  /** Bytes. */
  size: z.number(),
  width: z.optional(z.number()),
  height: z.optional(z.number()),
});

export const recordSchema = z.discriminatedUnion('kind', [
  entitySchema,
  personSchema,
  websiteSchema,
  appSchema,
  fileSchema,
]);

export type Region = z.infer<typeof regionSchema>;
export type Address = z.infer<typeof addressSchema>;
export type IdentityDocument = z.infer<typeof documentSchema>;
export type Person = z.infer<typeof personSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Website = z.infer<typeof websiteSchema>;
export type App = z.infer<typeof appSchema>;
export type AppPlatform = z.infer<typeof appPlatformSchema>;
export type StoredFile = z.infer<typeof fileSchema>;
export type ProfileRecord = z.infer<typeof recordSchema>;
export type Service = Website | App;

/** A whole profile, in memory; what the pure cores take. */
export interface Profile {
  readonly entities: readonly Entity[];
  readonly people: readonly Person[];
  readonly websites: readonly Website[];
  readonly apps: readonly App[];
  readonly files: readonly StoredFile[];
}
