import { MessageError } from '../../messaging/errors';
import { CannotOpen } from '../vault/cipher';

const named = (error: unknown, name: string): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { name: own, inner } = error as { name?: unknown; inner?: unknown };
  return own === name || named(inner, name);
};

/**
 * Failures of the database that a person must be told of. IndexedDB aborts the transaction by
 * itself when the disk is full: what was there stays.
 */
export function asMessageError(error: unknown): unknown {
  if (error instanceof MessageError) return error;
  if (error instanceof CannotOpen) return new MessageError('cannotOpen');
  if (named(error, 'QuotaExceededError')) return new MessageError('quota');
  return error;
}
