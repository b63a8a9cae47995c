import { describe, expect, test } from 'vitest';
import { checkDictionary } from '../../../components/translation/dictionary/check';
import { readDictionaryFiles } from '../../../components/translation/dictionary/read-files';
import { problemsOf, sampleFiles } from './sample';

describe('the data check', () => {
  test('passes the sample', () => {
    expect(checkDictionary(sampleFiles)).toEqual([]);
  });

  test.each([
    [
      'a pattern that would match everything',
      { patterns: { '{x:any}的': '{x} of' } },
      /almost everything/,
    ],
    ['a pattern that is all slot', { patterns: { '{x:term}': '{x}' } }, /almost everything/],
    ['slots that touch', { patterns: { '输入{x:any}{y:term}': '{x} {y}' } }, /touch/],
    ['an unknown slot kind', { patterns: { '输入{x:thing}': '{x}' } }, /unknown slot kind/],
    ['a dropped slot', { patterns: { '还剩{n:number}天': 'Days left' } }, /drops slot n/],
    ['a slot only chosen by', { patterns: { '还剩{n:number}天': '{n|day|days}' } }, /drops slot n/],
    ['an invented slot', { patterns: { '还剩{n:number}天': '{n} of {m}' } }, /invents slot m/],
    ['two entries for one string', { entries: { '提交|提交：': 'Submit' } }, /colon|twice/],
    [
      'two widths of one string',
      { entries: { App备案: 'a', 'ＡPP 备案': 'b' } },
      /twice in entries/,
    ],
    [
      'two patterns for one string',
      { patterns: { '第{a:number}步': '{a}', '第{b:number}步': '{b}' } },
      /twice/,
    ],
    ['Chinese in the English', { entries: { 提交: 'Submit 提交' } }, /holds Chinese/],
    ['full-width marks in the English', { entries: { 提交: 'Submit，now' } }, /full-width/],
    ['an empty English', { entries: { 提交: '' } }, /empty/],
    ['an untrimmed English', { entries: { 提交: 'Submit ' } }, /not trimmed/],
    ['a long short form', { entries: { 提交: { en: 'Go', short: 'Submit' } } }, /not shorter/],
  ])('names %s', (_name, data, wanted) => {
    const problems = problemsOf(data);
    expect(problems.join('\n')).toMatch(wanted);
    expect(problems[0]?.length).toBeGreaterThan(0);
  });

  test('says the same of one string in two files', () => {
    const data = { entries: { 提交: 'Submit' } };
    const problems = checkDictionary([
      { name: 'a.json', data },
      { name: 'b.json', data },
    ]);
    expect(problems).toEqual([
      { file: 'b.json', key: '提交', message: 'stands twice in entries (also in a.json)' },
    ]);
  });

  test('passes everything that ships', () => {
    expect(checkDictionary(readDictionaryFiles(process.cwd(), 'en'))).toEqual([]);
  });
});
