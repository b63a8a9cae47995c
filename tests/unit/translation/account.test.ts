import { describe, expect, it } from 'vitest';
import { accounts } from '../../../components/translation/syntax/account';
import type { Found } from '../../../components/translation/syntax/chart';

const word = (text: string): Found => ({ cost: 1, phrase: { text } });
/** Chinese that a rule holds itself. */
const held = (text: string): Found => ({ cost: 0, phrase: { text }, parts: [] });
const built = (...parts: Found[]): Found => ({ cost: 1, phrase: { text: '' }, parts });

describe('a composed English is held to account', () => {
  it.each([
    [
      'a word',
      [word('file'), held('过大')],
      '文件过大',
      'The file is too large',
      'It is too large',
    ],
    ['a figure', [word('file'), held('最多3')], '文件最多3个', 'Up to 3 files', 'Up to 30 files'],
    [
      'one of two figures that are alike',
      [word('file'), held('2至2')],
      '文件2至2个',
      '2 to 2 files',
      '2 files',
    ],
    [
      'a denial',
      [word('file'), held('不可用')],
      '文件不可用',
      'The file cannot be used',
      'The file can be used',
    ],
    [
      'a must',
      [word('file'), held('必须')],
      '文件必须清晰',
      'The file must be clear',
      'The file is clear',
    ],
  ])('for %s that it loses', (_what, parts, chinese, right, wrong) => {
    expect(accounts(built(...parts), chinese, right)).toBe(true);
    expect(accounts(built(...parts), chinese, wrong)).toBe(false);
  });

  it('for a denial that it adds', () => {
    const found = built(word('file'), word('clear'));
    expect(accounts(found, '文件清晰', 'The file is clear')).toBe(true);
    expect(accounts(found, '文件清晰', 'The file is not clear')).toBe(false);
  });
});
