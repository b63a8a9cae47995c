import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDictionary } from '../../../components/translation/dictionary/check';
import { readDictionaryFiles } from '../../../components/translation/dictionary/read-files';
import { dictionaryPlugin } from '../../../components/translation/dictionary/vite-plugin';
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
    ['a mark at the end that is folded', { entries: { '提交：': 'Submit' } }, /keeps a colon/],
    ['a mark before it that is folded', { terms: { '*提交': 'submit' } }, /keeps a colon/],
    ['two terms for one string', { terms: { '域名|域 名': 'domain' } }, /twice in terms/],
    ['Chinese that is none', { entries: { Submit: 'Submit' } }, /holds no Chinese/],
    ['untrimmed Chinese', { entries: { ' 提交': 'Submit' } }, /Chinese is not trimmed/],
    ['a tab in the Chinese', { verbs: { '提\t交': 'submit' } }, /Chinese holds a tab/],
    ['a slot in an entry', { entries: { '还剩{n}天': 'Left' } }, /slots belong to patterns/],
    ['a line feed in the English', { glossary: { 提交: 'sub\nmit' } }, /English holds a tab/],
    [
      'a section that is no Chinese',
      { entries: { 提交: { en: 'Submit', sections: { Order: 'Send' } } } },
      /section Order holds no Chinese/,
    ],
    [
      'a section named twice',
      { entries: { 提交: { en: 'Submit', sections: { 订单: 'Send', '订 单': 'Hand in' } } } },
      /section 订 单 stands twice/,
    ],
    ['an untrimmed pattern', { patterns: { ' 第{n:number}步': 'Step {n}' } }, /not trimmed/],
    ['a slot that is not closed', { patterns: { '第{n:number步骤': 'Step' } }, /not closed/],
    ['a pattern without a slot', { patterns: { 第一步骤: 'First step' } }, /is an entry/],
    [
      'two slots of one name',
      { patterns: { '第{n:number}步，共{n:number}步': 'Step {n}' } },
      /share a name/,
    ],
    ['a brace that is no slot', { patterns: { '第{n:number}步': 'Step {n}}' } }, /is no slot/],
    [
      'a pattern of one character and anything',
      { patterns: { '第{x:name}': 'No. {x}' } },
      /2 Chinese characters are needed/,
    ],
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

  test('stops the build, and names file and key', () => {
    const root = mkdtempSync(join(tmpdir(), 'dictionary-'));
    const folder = join(root, 'locales', 'en', 'console');
    mkdirSync(folder, { recursive: true });
    const build = (entries: object) => {
      writeFileSync(join(folder, 'own.json'), JSON.stringify({ entries }));
      const { load } = dictionaryPlugin(root) as unknown as {
        load(this: object, id: string): string;
      };
      const error = (message: string) => {
        throw new Error(message);
      };
      return load.call({ addWatchFile: () => undefined, error }, '\0virtual:dictionary/en');
    };
    expect(build({ 提交: 'Submit' })).toMatch(/^export default "/);
    expect(() => build({ 提交: '' })).toThrow('en/own.json: 提交: the English is empty');
    rmSync(root, { recursive: true });
  });

  test('passes everything that ships', () => {
    expect(checkDictionary(readDictionaryFiles(process.cwd(), 'en'))).toEqual([]);
  });
});
