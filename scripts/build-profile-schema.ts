/**
 * Writes docs/profile.schema.json: the JSON Schema of exported profiles, from the schemas that the
 * product itself reads with. tests/unit/profile/schema.test.ts proves the file current.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import {
  fileVersion,
  plainFileSchema,
  sealedFileSchema,
} from '../components/profile/transfer/file-format';

/** The schema as an object. */
export function profileJsonSchema(): unknown {
  const options = { target: 'draft-2020-12', io: 'input' } as const;
  const { $schema: _plain, ...plain } = z.toJSONSchema(plainFileSchema, options);
  const { $schema: _sealed, ...sealed } = z.toJSONSchema(sealedFileSchema, options);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `beian-lens-profile-${fileVersion}.schema.json`,
    title: `Beian Lens profile, version ${fileVersion}`,
    anyOf: [plain, sealed],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../docs/profile.schema.json', import.meta.url);
  writeFileSync(fileURLToPath(target), `${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
}
