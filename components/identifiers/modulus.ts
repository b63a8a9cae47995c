/**
 * The RSA modulus in what tools print: a PEM public key or certificate, `openssl -modulus`, the
 * colon-separated bytes of `openssl -text`, or Java's "modulus: 123…". Null where there is none.
 */
export function modulusOf(text: string): string | null {
  const printed =
    /modulus\s*[=:]\s*([0-9]{300,})(?![0-9A-Fa-f])/i.exec(text) ??
    /modulus\s*=\s*([0-9A-Fa-f]{200,})/i.exec(text);
  if (printed?.[1]) return printed[1];
  const bytes = /(?:[0-9A-Fa-f]{2}[:\s]+){60,}[0-9A-Fa-f]{2}/.exec(text)?.[0];
  if (bytes)
    return bytes
      .replace(/[:\s]/g, '')
      .replace(/^(?:00)+/, '')
      .toUpperCase();
  const body = text.replace(/-----[^-]*-----/g, '').replace(/\s/g, '');
  if (!/^MII[A-Za-z0-9+/]+=*$/.test(body)) return null;
  try {
    return findModulus(Uint8Array.from(atob(body), (character) => character.charCodeAt(0)));
  } catch {
    // Base64 that was cut off: there is no key to read in it.
    return null;
  }
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

function elementAt(bytes: Uint8Array, at: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  let start = at + 2;
  let length = first;
  if (first & 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) return null;
    length = 0;
    for (let index = 0; index < count; index++) length = length * 256 + (bytes[start + index] ?? 0);
    start += count;
  }
  const end = start + length;
  return end > bytes.length ? null : { tag, start, end };
}

/** Walks DER for SEQUENCE { INTEGER of 1000 bits or more, INTEGER }: the RSA public key. */
function findModulus(bytes: Uint8Array, from = 0, to = bytes.length, depth = 0): string | null {
  if (depth > 12) return null;
  for (let at = from; at < to; ) {
    const element = elementAt(bytes, at);
    if (!element || element.end > to) return null;
    if (element.tag === 0x02 && element.end - element.start >= 125 && depth > 0) {
      return hex(bytes.subarray(element.start, element.end));
    }
    const constructed = (element.tag & 0x20) !== 0;
    const inner = element.tag === 0x03 ? element.start + 1 : constructed ? element.start : null;
    const found = inner === null ? null : findModulus(bytes, inner, element.end, depth + 1);
    if (found) return found;
    at = element.end;
  }
  return null;
}

function hex(bytes: Uint8Array): string {
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(?:00)+/, '').toUpperCase();
}
