import type { RequestOf } from '../../messaging/contract';
import { send } from '../../messaging/send';
import type { ProfileRecord } from '../schema';
import type { StoredRecord } from '../store/store';
import { newBatch } from '../transfer/import';
import type { ReadProfile } from '../transfer/parse';
import { type ImportPreview, previewImport } from '../transfer/preview';

/** Characters of one message's parts; far below the 64 MB that a message may hold. */
const messageSize = 8 * 1024 * 1024;

type StagePart = RequestOf<'profile.importStage'>;

/** Compares a read file with what is kept, the bytes of files included. */
export async function previewOf(
  read: ReadProfile,
  stored: ReadonlyMap<string, StoredRecord>,
): Promise<ImportPreview> {
  const changed = new Set<string>();
  for (const [id, content] of read.contents) {
    if (!stored.has(id)) continue;
    const reply = await send('profile.file', { id });
    if (!reply.ok || reply.value !== content) changed.add(id);
  }
  return previewImport(read.records, [...stored.values()], changed);
}

/** Sends what the preview showed, in parts, and lets it take effect; an error's key or null. */
export async function runImport(
  preview: ImportPreview,
  contents: ReadonlyMap<string, string>,
): Promise<string | null> {
  const batch = newBatch(Date.now());
  let records: { record: ProfileRecord; base: number }[] = [];
  let files: { id: string; base64: string }[] = [];
  let size = 0;
  let count = 0;
  const flush = async () => {
    const part: StagePart = { batch, records, files };
    records = [];
    files = [];
    size = 0;
    return send('profile.importStage', part);
  };
  const incoming = [
    ...preview.added.map((record) => ({ record, base: 0 })),
    ...preview.changed.map(({ record, base }) => ({ record, base })),
  ];
  for (const entry of incoming) {
    const content = contents.get(entry.record.id);
    records.push(entry);
    size += 2000;
    count += 1;
    if (content !== undefined) {
      files.push({ id: entry.record.id, base64: content });
      size += content.length;
      count += 1;
    }
    if (size < messageSize) continue;
    const reply = await flush();
    if (!reply.ok) return dropped(batch, reply.error);
  }
  const last = await flush();
  if (!last.ok) return dropped(batch, last.error);
  const reply = await send('profile.importCommit', { batch, count });
  return reply.ok ? null : dropped(batch, reply.error);
}

async function dropped(batch: string, error: string): Promise<string> {
  await send('profile.importDiscard', { batch });
  return error;
}
