import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { englishScript } from '../../../components/translation/dictionary/language-script';
import { pack } from '../../../components/translation/dictionary/pack';
import { filesOf } from './english';

const handedOver = (packed: string): unknown => {
  const world: Record<symbol, unknown> = {};
  runInNewContext(englishScript(packed), { globalThis: world });
  const [key] = Object.getOwnPropertySymbols(world);
  expect(key?.description).toBe('beian-lens.dictionary');
  return world[key as symbol];
};

test('the script hands over the packed English to the letter', () => {
  const packed = pack(filesOf('en'));
  expect(handedOver(packed)).toBe(packed);
});

test('nothing in the words ends their literal or is taken for an escape', () => {
  const odd = ['"`$', '{x}`" \\n \\` $ { \r\n\r \x01\x1f\x7f ü× \\'].join('');
  expect(handedOver(odd)).toBe(odd);
});
