import type { Dictionary } from './dictionary/unpack';
import { unpack } from './dictionary/unpack';

/**
 * The dictionary is a content script of its own, listed before the one that uses it, so that
 * words and code have their own size budgets; it is handed over under this symbol
 * (`dictionary/language-script.ts`).
 */
const key = Symbol.for('beian-lens.dictionary');

/** The dictionary that the script before this one provided; empty if none did. */
export function takeDictionary(): Dictionary {
  const packed = (globalThis as Record<symbol, unknown>)[key];
  delete (globalThis as Record<symbol, unknown>)[key];
  return unpack(typeof packed === 'string' ? packed : '');
}
