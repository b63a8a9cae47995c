import { expect, test } from 'vitest';
import { parseParts } from '../../../components/translation/core/pattern';
import { filesOf, translatorOf } from './english';

const files = filesOf('ja');
const { translate } = translatorOf('ja');

test('the wizard stands in Japanese, entry by entry', () => {
  const entries = Object.entries(files[0]?.data.entries ?? {});
  expect(entries.length).toBeGreaterThan(150);
  for (const [chinese, japanese] of entries) {
    expect(translate(chinese).english, chinese).toBe(japanese);
  }
});

test('holds no string that the English does not know', () => {
  const english = translatorOf('en');
  const keys = files.flatMap(({ data }) => Object.keys(data.entries ?? {}));
  const alien = keys.filter((key) => ['gloss', 'unknown'].includes(english.translate(key).kind));
  expect(alien).toEqual([]);
});

test('patterns keep their slots', () => {
  for (const { data } of files) {
    for (const [key, japanese] of Object.entries(data.patterns ?? {})) {
      for (const part of parseParts(key.split('|')[0]?.replace(/[[\]]/g, '') ?? '')) {
        if (typeof part !== 'string') expect(japanese).toContain(`{${part.name}}`);
      }
    }
  }
  expect(translate('请输入手机号码').english).toBe('携帯電話番号を入力してください');
});
