import type { ProfileRecord } from '../schema';

/** Fills what a form left out and the schema asks for: a document with a date but no number yet. */
export function tidied(record: ProfileRecord): ProfileRecord {
  if (record.kind !== 'entity' && record.kind !== 'person') return record;
  const { document } = record;
  if (!document) return record;
  const { type = '', number = '', ...dates } = document as Partial<typeof document>;
  const empty = type === '' && number === '' && Object.keys(dates).length === 0;
  if (!empty) return { ...record, document: { type, number, ...dates } };
  const { document: _none, ...rest } = record;
  return rest as ProfileRecord;
}
