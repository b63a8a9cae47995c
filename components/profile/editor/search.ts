import type { ProfileRecord } from '../schema';
import type { StoredRecord } from '../store/store';

const known = new WeakMap<ProfileRecord, string>();

/** What a search looks in: names, notes, numbers, domains, and the entity's name of a service. */
export function searchText(
  stored: StoredRecord,
  records: ReadonlyMap<string, StoredRecord>,
): string {
  const { record } = stored;
  const ready = known.get(record);
  if (ready !== undefined) return ready;
  const parts: (string | undefined)[] = [record.name];
  if (record.kind !== 'file') parts.push(record.note);
  if (record.kind === 'entity') {
    parts.push(record.document?.number, record.icpNumber, record.certificateAddress);
  }
  if (record.kind === 'person') {
    parts.push(record.document?.number, record.mobile, record.emergencyMobile, record.email);
  }
  if (record.kind === 'website' || record.kind === 'app') {
    parts.push(...record.domains, record.icpNumber, record.hosting?.instanceId);
    parts.push(records.get(record.entityId)?.record.name);
  }
  if (record.kind === 'app') parts.push(...record.platforms.map((each) => each.packageName));
  const text = parts.filter(Boolean).join('\n').toLowerCase();
  known.set(record, text);
  return text;
}
