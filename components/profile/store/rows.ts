import { type Bytes, CannotOpen, open, seal, utf8 } from '../vault/cipher';
import type { Row, Target } from './database';
import { recordFormat, upToDate } from './record-formats';

/** Binds a row to its place and version: a row moved or relabeled does not open. */
const bound = (target: Target, row: Pick<Row, 'id' | 'revision' | 'format'>): string =>
  ['beian-lens/row', target, row.id, row.revision, row.format].join('|');

/** A row of a value, sealed when there is a key. */
export async function encodeRow(
  target: Target,
  id: string,
  revision: number,
  value: unknown,
  key: CryptoKey | null,
): Promise<Row> {
  const head = { id, revision, format: recordFormat };
  if (!key) return { ...head, body: { plain: value } };
  const bytes = target === 'files' ? (value as Bytes) : utf8(JSON.stringify(value));
  return { ...head, body: { sealed: await seal(key, bytes, bound(target, head)) } };
}

/** The value of a row, in today's format. Throws `CannotOpen` where the key does not fit. */
export async function decodeRow(target: Target, row: Row, key: CryptoKey | null): Promise<unknown> {
  let value: unknown;
  if ('plain' in row.body) value = row.body.plain;
  else {
    if (!key) throw new CannotOpen('cannotOpen');
    const bytes = await open(key, row.body.sealed, bound(target, row));
    if (target === 'files') return bytes;
    value = JSON.parse(new TextDecoder().decode(bytes));
  }
  return target === 'records' ? upToDate(value, row.format) : value;
}
