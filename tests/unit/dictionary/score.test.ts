import { describe, expect, test } from 'vitest';
import {
  consoleStrings,
  fixture,
  type Score,
  scoreOf,
  translatorOf,
  withoutSyntax,
} from './english';

const translator = translatorOf('en');

function print(name: string, { translated, glossed, unknown, total }: Score): void {
  const share = ((100 * translated) / total).toFixed(1);
  process.stdout.write(
    `${name}: ${translated} of ${total} translated (${share} %), ${glossed.length} glossed, ${unknown.length} unknown\n`,
  );
}

describe('the dictionary translates', () => {
  test('every known string of the filing console', () => {
    const score = scoreOf(fixture('console-strings.txt'), translator);
    print('filing console', score);
    expect([...score.glossed, ...score.unknown]).toEqual([]);
  });

  // When first seen, each with what was there then: the first two stood at about 78 %, the third
  // at 89.9 %, the fourth (long sentences) at 63.0 %, before there was a syntax; the fifth at
  // 83.4 %, the sixth at 83.6 %, the seventh at 84.5 %, the eighth at 89.1 %, the ninth at 92.4 %, the
  // tenth at 89.2 %, the eleventh at 88 %, the twelfth at 86 %, the thirteenth, hints and notices
  // alone, at 59 % (what is still a gloss is left out). The fourteenth holds what was a gloss then;
  // the fifteenth holds errors and notices of every kind, in words of our own;
  // the sixteenth, friendly pages, a reporting system and help panels, was at 74 %, and holds what
  // reads right since; so does the seventeenth, help and notices of plain talk, which was at 74 %;
  // the eighteenth holds hints and rules of providers' forms, in words of our own.
  const batches = [
    '',
    '-2',
    '-3',
    '-4',
    '-5',
    '-6',
    '-7',
    '-8',
    '-9',
    '-10',
    '-11',
    '-12',
    '-13',
    '-14',
    '-15',
    '-16',
    '-17',
    '-18',
  ];
  const unseen: Score[] = [];

  test.each(batches)('forms it was not written from%s: nothing unknown', (number) => {
    const score = scoreOf(fixture(`unseen-forms${number}.txt`), translator);
    unseen.push(score);
    expect(score.unknown).toEqual([]);
  });

  test('95 of 100 strings of forms it was not written from', () => {
    expect(unseen).toHaveLength(batches.length);
    const translated = unseen.reduce((sum, each) => sum + each.translated, 0);
    const total = unseen.reduce((sum, each) => sum + each.total, 0);
    print('unseen forms', {
      translated,
      total,
      glossed: unseen.flatMap(({ glossed }) => glossed),
      unknown: [],
    });
    expect(translated / total).toBeGreaterThanOrEqual(0.985);
  });

  test('the practice consoles', () => {
    const score = scoreOf(consoleStrings(), translator);
    print('practice consoles', score);
    // What is left are pieces of the sources that no page shows: halves of templates, sample names.
    expect(score.unknown.length).toBeLessThanOrEqual(2);
    expect(score.glossed.length).toBeLessThanOrEqual(12);
  });

  test('no less with the syntax than without it', () => {
    const known = (translate: typeof translator.translate) => (text: string) =>
      !['gloss', 'unknown'].includes(translate(text).kind);
    const lost = [...fixture('console-strings.txt'), ...consoleStrings()]
      .filter(known(withoutSyntax('en').translate))
      .filter((text) => !known(translator.translate)(text));
    expect(lost).toEqual([]);
  });
});
