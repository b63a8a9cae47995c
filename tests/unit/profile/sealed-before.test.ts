/** What an earlier version sealed must open in every later one: on a person's disk, and in his files. */
import { expect, test } from 'vitest';
import { decodeRow } from '../../../components/profile/store/rows';
import { openSealedFile, parseProfileFile } from '../../../components/profile/transfer/parse';
import { fromBase64 } from '../../../components/profile/vault/base64';
import { type Envelope, openDataKey, unwrapKey } from '../../../components/profile/vault/envelope';
import sealedBy1 from '../../fixtures/vault/sealed-by-1.json';

const passphrase = 'open sesame';
const person = { id: 'p', kind: 'person', name: '林晓宁' };

interface Written {
  readonly id: string;
  readonly revision: number;
  readonly format: number;
  readonly body: { readonly sealed: { readonly iv: string; readonly data: string } };
}
const rowOf = ({ id, revision, format, body: { sealed } }: Written) => {
  const [iv, data] = [fromBase64(sealed.iv), fromBase64(sealed.data)];
  if (!iv || !data) throw new Error('no base64');
  return { id, revision, format, body: { sealed: { iv, data } } };
};

test('rows that the first version sealed', async () => {
  const key = await openDataKey(await unwrapKey(sealedBy1.envelope as Envelope, passphrase));
  expect(await decodeRow('records', rowOf(sealedBy1.record), key)).toEqual(person);
  expect(await decodeRow('files', rowOf(sealedBy1.bytes), key)).toEqual(new Uint8Array([1, 2, 3]));
});

test('a file that the first version exported', async () => {
  const file = parseProfileFile(JSON.stringify(sealedBy1.file));
  if (file.status !== 'sealed') throw new Error('not sealed');
  const read = await openSealedFile(file.file, passphrase);
  expect(read).toMatchObject({ status: 'read', records: [person], ignored: [] });
});
