/**
 * AES-GCM with 256 bits and a fresh random IV at every call. 96-bit IVs drawn at random stay safe
 * for 2^32 messages of one key (NIST SP 800-38D), far beyond what one person writes.
 */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** What was sealed cannot be opened: a wrong passphrase and changed data look the same. */
export class CannotOpen extends Error {}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals bytes; `bound` is authenticated with them and must be the same at opening. */
export async function seal(key: CryptoKey, bytes: Bytes, bound: string): Promise<Sealed> {
  const iv = randomBytes(12);
  const options = { name: 'AES-GCM', iv, additionalData: utf8(bound) };
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(options, key, bytes)) };
}

export async function open(key: CryptoKey, sealed: Sealed, bound: string): Promise<Bytes> {
  const options = { name: 'AES-GCM', iv: sealed.iv, additionalData: utf8(bound) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(options, key, sealed.data));
  } catch {
    throw new CannotOpen('cannotOpen');
  }
}
