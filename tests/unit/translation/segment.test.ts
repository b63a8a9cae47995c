import { describe, expect, test } from 'vitest';
import { gathered, segment } from '../../../components/translation/syntax/segment';
import { translatorOf, wordByWord } from '../dictionary/english';

const known: Readonly<Record<string, string>> = {
  证件: 'document',
  信息: 'information',
  上传: 'upload',
  的: 'of',
  天: 'day',
  应: 'must',
  从: 'from',
  不: 'not',
  在: 'in',
  开: 'open',
  开发: 'develop',
  发票: 'invoice',
};

/** Words in English, what is left over in Chinese. */
const cutUp = (text: string): string[] => {
  const words: string[] = [];
  let left = '';
  for (const { from, to, english } of segment(text, 8, (word) => known[word])) {
    if (english === null) left += text.slice(from, to);
    else {
      if (left) words.push(left);
      left = '';
      words.push(english);
    }
  }
  return left ? [...words, left] : words;
};

describe('a text cut into words', () => {
  test.each([
    ['half of an unknown word is no word', '聊天', ['聊天']],
    ['nor is its other half', '应答', ['应答']],
    ['nor one beside it', '证件应答', ['document', '应答']],
    ['two that seldom stand together', '开天', ['开天']],
    ['one between known words', '证件在信息', ['document', 'in', 'information']],
    ['one at the end', '上传证件天', ['upload', 'document', 'day']],
    ['one beside a figure', '3天', ['3', 'day']],
    ['two that often stand together', '证件不在', ['document', 'not', 'in']],
    ['but not beside what is unknown', '不在岗', ['不在岗']],
    ['whose it is, of anything', '岗位的信息', ['岗位', 'of', 'information']],
    ['as few characters left over as can be', '开发票', ['open', 'invoice']],
  ])('%s: %s', (_what, text, words) => {
    expect(cutUp(text)).toEqual(words);
  });
});

describe('words gathered into phrases', () => {
  const words = segment('上传证件的信息天从3', 8, (word) => known[word]);
  const english = (phrase: (from: number, to: number) => string | null): string =>
    gathered(words, phrase)
      .map((each) => each.english ?? '…')
      .join(' | ');

  test('as few as can be', () => {
    expect(english((from, to) => (from === 2 && to === 7 ? 'document information' : null))).toBe(
      'upload | document information | … | … | …',
    );
  });

  test('none that holds what is not known', () => {
    expect(english(() => 'all')).toBe('all | … | … | …');
  });

  test('none where there is none', () => {
    expect(english(() => null)).toBe('upload | document | of | information | … | … | …');
  });
});

describe('a gloss', () => {
  test('says things as a phrase, acts word by word', () => {
    expect(translatorOf('en').translate('蜃楼需保护您的个人信息的安全').english).toBe(
      '蜃楼需 protect security of your personal information',
    );
  });

  test('leaves a word that it does not know whole', () => {
    expect(wordByWord('en').translate('响应').english).toBe('响应');
    expect(wordByWord('en').translate('自查证件').english).toBe('自查 document');
  });

  test('uses the words of the syntax once they are in', () => {
    expect(wordByWord('en').translate('蜃楼证件的巡检').english).toBe('蜃楼 document 的巡检');
    expect(translatorOf('en').translate('蜃楼与法院的巡检').english).toBe(
      '蜃楼与 inspection of the court',
    );
  });
});
