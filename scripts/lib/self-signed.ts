/** A certificate that nobody vouches for, made anew for each run: no key lies in the repository. */
import { createSign, generateKeyPairSync } from 'node:crypto';

/** One value in DER (X.690): tag, length, content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const bytes: number[] = [];
  for (let rest = body.length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  const length = body.length < 0x80 ? [body.length] : [0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const sequence = (...content: readonly Buffer[]): Buffer => der(0x30, ...content);
const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value));

/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11. */
const algorithm = sequence(
  der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b])),
  der(0x05),
);
/** A name of one common name (2.5.4.3). */
const named = (value: string): Buffer =>
  sequence(der(0x31, sequence(der(0x06, Buffer.from([0x55, 0x04, 0x03])), text(0x0c, value))));

/** Key and certificate in PEM, for `https.createServer`. */
export function selfSigned(name: string): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signed = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    named(name),
    sequence(text(0x17, '200101000000Z'), text(0x17, '491231000000Z')),
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(signed).sign(privateKey);
  const whole = sequence(signed, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
