import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDocumentNumber } from '../../../components/identifiers/documents';
import { recordSchema } from '../../../components/profile/schema';

const folder = new URL('../../fixtures/profiles/', import.meta.url);
const files = readdirSync(folder).map((name) => [name, new URL(name, folder)] as const);
const sample = [
  'sample',
  new URL('../../../components/profile/sample.json', import.meta.url),
] as const;

test.each([...files, sample])('%s holds valid records with valid check digits', (_name, url) => {
  const json = JSON.parse(readFileSync(url, 'utf8'));
  const records = [...json.entities, ...json.people, ...json.websites, ...json.apps];
  expect(records.length).toBeGreaterThan(3);
  for (const record of records) {
    recordSchema.parse(record);
    if (record.document) {
      const { type, number } = record.document;
      expect(checkDocumentNumber(type, number, '2026-11-24')).toMatchObject({
        valid: true,
        findings: [],
      });
    }
  }
});
