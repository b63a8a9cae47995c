import type { StoredRecord } from '../store/store';

/** What cannot stand without a record: an entity's services, and the files of all of them. */
export function dependentsOf(
  id: string,
  records: ReadonlyMap<string, StoredRecord>,
): readonly StoredRecord[] {
  const owners = new Set([id]);
  const services = [...records.values()].filter(
    ({ record }) => (record.kind === 'website' || record.kind === 'app') && record.entityId === id,
  );
  for (const { record } of services) owners.add(record.id);
  const files = [...records.values()].filter(
    ({ record }) => record.kind === 'file' && owners.has(record.ownerId),
  );
  return [...services, ...files];
}
