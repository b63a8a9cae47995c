import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64';
import { type Bytes, CannotOpen, importKey, open, randomBytes, seal, utf8 } from './cipher';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet); raised over the years. */
export const defaultIterations = 600_000;
/** More than this is an attack on the reader's time, not a setting. */
const mostIterations = 20_000_000;

const base64 = z.string().check(z.maxLength(4096), z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/**
 * A random data key, wrapped by a key that comes from a passphrase. The parameters stand with it,
 * so that they can be raised without touching the data; they are authenticated by the wrapping.
 */
export const envelopeSchema = z.object({
  version: z.literal(1),
  /** Names the data key, so that a session key of an earlier lock is not taken for it. */
  keyId: z.string().check(z.maxLength(64)),
  kdf: z.object({
    name: z.literal('PBKDF2-SHA-256'),
    iterations: z.number().check(z.minimum(1), z.maximum(mostIterations)),
    salt: base64,
  }),
  wrapped: z.object({ iv: base64, data: base64 }),
});

export type Envelope = z.infer<typeof envelopeSchema>;

export interface DataKey {
  readonly keyId: string;
  readonly raw: Bytes;
}

export function newDataKey(): DataKey {
  return { keyId: crypto.randomUUID(), raw: randomBytes(32) };
}

/** What the wrapping binds: a header whose parameters were changed does not open. */
const bound = (envelope: Pick<Envelope, 'version' | 'keyId' | 'kdf'>): string =>
  [
    'beian-lens/envelope',
    envelope.version,
    envelope.keyId,
    envelope.kdf.name,
    envelope.kdf.iterations,
    envelope.kdf.salt,
  ].join('|');

async function wrappingKey(passphrase: string, kdf: Envelope['kdf']): Promise<CryptoKey> {
  const salt = fromBase64(kdf.salt);
  if (!salt) throw new CannotOpen('cannotOpen');
  // NFKC: the same passphrase typed on another system's keyboard gives the same bytes.
  const typed = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: kdf.iterations, salt },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Wraps a data key for a passphrase; a new salt and IV each time. */
export async function wrapKey(
  key: DataKey,
  passphrase: string,
  iterations: number = defaultIterations,
): Promise<Envelope> {
  const head = {
    version: 1,
    keyId: key.keyId,
    kdf: { name: 'PBKDF2-SHA-256', iterations, salt: toBase64(randomBytes(16)) },
  } as const;
  const sealed = await seal(await wrappingKey(passphrase, head.kdf), key.raw, bound(head));
  return { ...head, wrapped: { iv: toBase64(sealed.iv), data: toBase64(sealed.data) } };
}

/** Opens an envelope. Throws `CannotOpen`, and the same for a wrong passphrase as for tampering. */
export async function unwrapKey(envelope: Envelope, passphrase: string): Promise<DataKey> {
  const iv = fromBase64(envelope.wrapped.iv);
  const data = fromBase64(envelope.wrapped.data);
  const wrapping = await wrappingKey(passphrase, envelope.kdf);
  if (!iv || !data) throw new CannotOpen('cannotOpen');
  return { keyId: envelope.keyId, raw: await open(wrapping, { iv, data }, bound(envelope)) };
}

export const openDataKey = (key: DataKey): Promise<CryptoKey> => importKey(key.raw);
