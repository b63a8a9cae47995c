import type { Bytes } from './cipher';

const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  // Spread in chunks: an argument list of megabytes overflows the stack.
  for (let at = 0; at < bytes.length; at += chunk) {
    characters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(characters);
}

/** The bytes of a base64 text; null for what is none. */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
