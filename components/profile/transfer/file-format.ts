import * as z from 'zod/mini';
import { appSchema, entitySchema, fileSchema, personSchema, websiteSchema } from '../schema';
import { recordFormat } from '../store/record-formats';
import { envelopeSchema } from '../vault/envelope';

/** What an exported profile says it is. */
export const fileFormat = 'beian-lens-profile';
export const fileVersion = recordFormat;
/** A larger file is refused before it is read. */
export const largestFile = 100 * 1024 * 1024;
/** More records than any owner has; a bound on what an import may write. */
export const mostRecords = 20_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

const head = {
  $schema: z.optional(z.string()),
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  exportedAt: z.optional(z.string()),
};

/** A file record may carry its bytes. */
export const exportedFileSchema = z.extend(fileSchema, { content: z.optional(base64) });

/** The groups of an exported profile, in reading order. */
export const groupSchemas = {
  entities: entitySchema,
  people: personSchema,
  websites: websiteSchema,
  apps: appSchema,
  files: exportedFileSchema,
} as const;

export type GroupName = keyof typeof groupSchemas;
export const groupNames = Object.keys(groupSchemas) as GroupName[];

export const kindOfGroup = {
  entities: 'entity',
  people: 'person',
  websites: 'website',
  apps: 'app',
  files: 'file',
} as const satisfies Record<GroupName, string>;

/** A profile in one JSON file, as it is. */
export const plainFileSchema = z.object({
  ...head,
  entities: z.optional(z.array(entitySchema)),
  people: z.optional(z.array(personSchema)),
  websites: z.optional(z.array(websiteSchema)),
  apps: z.optional(z.array(appSchema)),
  files: z.optional(z.array(exportedFileSchema)),
});

/** The same, sealed with the vault's own envelope: `sealed` holds a plain file's JSON. */
export const sealedFileSchema = z.object({
  ...head,
  envelope: envelopeSchema,
  sealed: z.object({ iv: base64, data: base64 }),
});

export type SealedFile = z.infer<typeof sealedFileSchema>;
export type ExportedFile = z.infer<typeof exportedFileSchema>;
