import type { ProfileRecord } from '../schema';
import type { StoredRecord } from '../store/store';
import { type Problem, problem } from './problems';

export interface ChangedRecord {
  readonly record: ProfileRecord;
  readonly base: number;
  /** Top-level fields whose values differ. */
  readonly fields: readonly string[];
}

/** What an import would do, before it does anything. */
export interface ImportPreview {
  readonly added: readonly ProfileRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly kept: readonly ProfileRecord[];
  readonly problems: readonly Problem[];
}

/** The records another one points to, with the field that does. */
export function referencesOf(record: ProfileRecord): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string | undefined])[] =
    record.kind === 'entity'
      ? [
          ['leaderId', record.leaderId],
          ['legalRepresentativeId', record.legalRepresentativeId],
        ]
      : record.kind === 'website' || record.kind === 'app'
        ? [
            ['entityId', record.entityId],
            ['contactId', record.contactId],
            ['emergencyContactId', record.emergencyContactId],
          ]
        : record.kind === 'file'
          ? [['ownerId', record.ownerId]]
          : [];
  return pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
}

/** Compares what comes with what is kept. `changedContents`: files whose bytes differ. */
export function previewImport(
  incoming: readonly ProfileRecord[],
  stored: readonly StoredRecord[],
  changedContents: ReadonlySet<string> = new Set(),
): ImportPreview {
  const standing = new Map(stored.map((each) => [each.record.id, each]));
  const known = new Map(stored.map(({ record }) => [record.id, record.kind]));
  for (const record of incoming) if (!known.has(record.id)) known.set(record.id, record.kind);
  const added: ProfileRecord[] = [];
  const changed: ChangedRecord[] = [];
  const kept: ProfileRecord[] = [];
  const problems: Problem[] = [];
  for (const record of incoming) {
    const current = standing.get(record.id);
    if (current && current.record.kind !== record.kind) {
      problems.push(problem(record.id, 'otherKind', { kind: current.record.kind }));
      continue;
    }
    for (const [field, id] of referencesOf(record)) {
      if (!known.has(id)) problems.push(problem(`${record.id}.${field}`, 'reference', { id }));
    }
    if (!current) added.push(record);
    else {
      const fields = differingFields(current.record, record);
      if (changedContents.has(record.id)) fields.push('content');
      if (fields.length > 0) changed.push({ record, base: current.revision, fields });
      else kept.push(record);
    }
  }
  return { added, changed, kept, problems };
}

function differingFields(before: ProfileRecord, after: ProfileRecord): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter(
    (key) =>
      canonical(before[key as keyof ProfileRecord]) !==
      canonical(after[key as keyof ProfileRecord]),
  );
}

/** JSON with sorted keys: the order in a file says nothing. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}
