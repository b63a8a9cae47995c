import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileJsonSchema } from '../../../scripts/build-profile-schema';

test('the published JSON Schema is the one the product reads with', () => {
  const published = readFileSync(
    new URL('../../../docs/profile.schema.json', import.meta.url),
    'utf8',
  );
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
});
