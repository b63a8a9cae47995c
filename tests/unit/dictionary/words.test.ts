import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { englishOf, pack } from '../../../components/translation/dictionary/pack';
import { british, filesOf, translatorOf } from './english';

const files = filesOf('en');
const { translate } = translatorOf('en');

/** The terms the whole product writes, and the one English for each. */
const terms = JSON.parse(readFileSync('tests/fixtures/dictionary/terms.json', 'utf8')) as Record<
  string,
  string
>;

const bare = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^.*; in forms: /, '')
    .trim()
    .toLowerCase();

describe('the English words', () => {
  test('are the terms that the product has settled on', () => {
    const other = Object.entries(terms)
      .filter(([chinese]) => /[㐀-鿿]/.test(chinese))
      .map(([chinese, wanted]) => [chinese, wanted, translate(chinese).english] as const)
      .filter(([, wanted, got]) => bare(got) !== bare(wanted));
    expect(other).toEqual([]);
  });

  test('never call the filing a license', () => {
    const texts = files.flatMap(({ data }) => Object.entries(data.entries ?? {}));
    const wrong = texts.filter(
      ([chinese, entry]) =>
        /备案/.test(chinese) &&
        !/[证执]照|许可|证书?|文件/.test(chinese) &&
        /licen[sc]e/i.test(JSON.stringify(entry)),
    );
    expect(wrong).toEqual([]);
  });

  test('are spelled the American way', () => {
    expect(
      files.flatMap(({ data }) => englishOf(data)).filter((each) => british.test(each)),
    ).toEqual([]);
  });

  test('start as form labels do: a capital, no full stop', () => {
    const wrong = files
      .flatMap(({ data }) => Object.values(data.entries ?? {}))
      .map((entry) => (typeof entry === 'string' ? entry : entry.en))
      .filter(
        (each) =>
          /^[a-z](?![A-Z])/.test(each) &&
          !/^(and|to|without|page|items|days|hours|minutes|seconds|eSurfing|within|in|before)\b/.test(
            each,
          ),
      );
    expect(wrong).toEqual([]);
  });

  test('fit their budget: 60 KB gzip, 20 bytes an entry', () => {
    const packed = pack(files);
    const size = gzipSync(packed, { level: 9 }).length;
    const keys = files
      .flatMap(({ data }) =>
        [data.entries, data.patterns, data.terms, data.verbs, data.glossary].flatMap((table) =>
          Object.keys(table ?? {}),
        ),
      )
      .flatMap((key) => key.split('|'));
    process.stdout.write(
      `English dictionary: ${size} bytes gzip, ${keys.length} keys, ${(size / keys.length).toFixed(1)} bytes each\n`,
    );
    expect(size).toBeLessThanOrEqual(60 * 1024);
    expect(size / keys.length).toBeLessThanOrEqual(20);
  });
});

describe('meaning by section', () => {
  test.each([
    ['姓名', '主办者负责人信息', 'Entity leader name'],
    ['姓名', '网站负责人信息', 'Website leader name'],
    ['姓名', null, 'Name'],
    ['验证码', '短信核验', 'SMS verification code'],
    ['备案', '公安联网备案', 'PSB filing'],
    ['备案', null, 'ICP filing'],
    ['备注', '网站信息', 'Website remarks'],
  ])('%s under %s is %s', (chinese, section, english) => {
    expect(translate(chinese, section).english).toBe(english);
  });
});
