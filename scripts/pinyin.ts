/**
 * Writes `components/explanation/pinyin.json`: how labels, options and strings that cards show are
 * pronounced. Made ahead, because the dictionary behind it is ten times larger than its answers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { catalogue } from '../components/fields/catalogue';
import * as options from '../components/fields/options';
import { shortName } from '../components/provinces/find';
import { provinces } from '../components/provinces/table';

const root = new URL('../', import.meta.url);
const target = new URL('components/explanation/pinyin.json', root);

/** A longer text is read as a sentence, not spelled. */
const longestSpelled = 30;

/** Every Chinese text that a card can stand under. */
export function texts(): readonly string[] {
  const strings = JSON.parse(
    readFileSync(new URL('locales/en/explanations/strings.json', root), 'utf8'),
  ) as Record<string, unknown>;
  return [
    ...new Set([
      ...catalogue.flatMap((entry) => entry.labels),
      ...Object.keys(strings),
      ...Object.values(options).flatMap((table) => Object.values(table).flat()),
      ...provinces.flatMap(({ zh }) => [zh, shortName(zh)]),
    ]),
  ].filter((text) => /\p{Script=Han}/u.test(text) && text.length <= longestSpelled);
}

export const spell = (text: string): string =>
  pinyin(text, { type: 'array', nonZh: 'consecutive' })
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

if (import.meta.url === `file://${process.argv[1]}`) {
  const entries = texts().map((text) => [text, spell(text)]);
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
