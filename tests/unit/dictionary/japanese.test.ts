import { expect, test } from 'vitest';
import { parseParts } from '../../../components/translation/core/pattern';
import { checkDictionary } from '../../../components/translation/dictionary/check';
import { englishOf } from '../../../components/translation/dictionary/pack';
import { overEnglish } from '../../../components/translation/layers';
import { notJapanese } from '../locales/japanese';
import { filesOf, translatorOf } from './english';

const files = filesOf('ja');
const { translate } = translatorOf('ja');

test('passes the data check', () => {
  expect(checkDictionary(files)).toEqual([]);
});

test('the wizard stands in Japanese, entry by entry', () => {
  const entries = files.flatMap(({ data }) => Object.entries(data.entries ?? {}));
  expect(entries.length).toBeGreaterThan(150);
  for (const [chinese, japanese] of entries) {
    const whole = typeof japanese === 'string' ? japanese : japanese.en;
    for (const each of chinese.split('|')) expect(translate(each).english, each).toBe(whole);
  }
});

test('holds no string that the English does not know', () => {
  const english = translatorOf('en');
  const keys = files.flatMap(({ data }) =>
    Object.keys(data.entries ?? {}).flatMap((key) => key.split('|')),
  );
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

test('joins what it knows as Japanese does', () => {
  expect(translate('营业执照有效期').english).toBe('営業許可証の有効期間');
  expect(translate('上传营业执照').english).toBe('営業許可証をアップロード');
  expect(translate('浙江省杭州市').english).toBe('浙江省杭州市');
  expect(translate('身份证和营业执照').english).toBe('身分証明書と営業許可証');
  expect(translate('网站名称：').english).toBe('ウェブサイト名：');
  expect(translate('网站名称（必填）').english).toBe('ウェブサイト名（必須）');
});

test('what it does not know is said in English, as curated as that is', () => {
  const layered = overEnglish({ translate }, translatorOf('en'));
  expect(layered.translate('下一步').english).toBe('次へ');
  const lacking = '深色模式';
  expect(['curated', 'pattern']).not.toContain(translate(lacking).kind);
  expect(layered.translate(lacking)).toEqual(translatorOf('en').translate(lacking));
});

test('is written with the characters of Japan', () => {
  const alien = files.flatMap(({ data }) =>
    // A Chinese word that a person is to write, or not to, stands in quotes as it is.
    englishOf(data).filter((text) => notJapanese(text.replace(/「[^」]*」/g, '')).length > 0),
  );
  expect(alien).toEqual([]);
});
