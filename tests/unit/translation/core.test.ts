import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../components/translation/core/keyed';
import { createTranslator } from '../../../components/translation/core/translate';
import { pack } from '../../../components/translation/dictionary/pack';
import { readDictionaryFiles } from '../../../components/translation/dictionary/read-files';
import { unpack } from '../../../components/translation/dictionary/unpack';
import { formPage } from '../../bench/page';
import { sampleTranslator } from './sample';

const { translate } = sampleTranslator();
const english = (text: string): string => translate(text).english;

describe('whole strings', () => {
  test.each([
    ['提交', 'Submit'],
    ['确认提交', 'Submit'],
    ['  提交\n', 'Submit'],
    ['APP备案', 'App filing'],
    ['Ａｐｐ　备案', 'App filing'],
    ['* 联系电话：', '* Phone number:'],
    ['联系电话*', 'Phone number*'],
    ['联系电话 (0/60)', 'Phone number (0/60)'],
    ['联系电话0/60', 'Phone number 0/60'],
    ['1、联系电话', '1. Phone number'],
    ['（一）联系电话', '(1) Phone number'],
    ['联系电话（必填）', 'Phone number (required)'],
    ['请如实填写。', 'Fill this in truthfully.'],
  ])('%s → %s', (chinese, wanted) => {
    expect(english(chinese)).toBe(wanted);
  });

  test('an entry has its short form and its meaning by section', () => {
    expect(translate('主办单位名称')).toMatchObject({ short: 'Entity name', kind: 'curated' });
    expect(translate('姓名').english).toBe('Full name');
    expect(translate('姓名', '网站负责人信息').english).toBe("Website leader's full name");
    expect(translate('姓名', () => '网站负责人信息').english).toBe("Website leader's full name");
    expect(translate('姓名', '主体').english).toBe('Full name');
  });

  test('signs that are written in several ways are matched as one', () => {
    expect(keyOf('“a”「b」『c』‘d’【e】〔f〕﹡g∶h｡')).toBe('"a""b""c"\'d\'[e](f)*g:h。');
    expect(keyOf('A\u3000b\u00a0中')).toBe('a b中');
  });

  test('text without Chinese passes', () => {
    expect(translate(' OK 123 ')).toEqual({ english: ' OK 123 ', kind: 'plain' });
    expect(translate('')).toEqual({ english: '', kind: 'plain' });
  });
});

describe('patterns', () => {
  test.each([
    ['还剩3天', '3 days left'],
    ['还剩 1 天', '1 day left'],
    ['还剩十二天', '12 days left'],
    ['第2步，共5步', 'Step 2 of 5'],
    ['第2步共5步', 'Step 2 of 5'],
    ['请输入联系电话', 'Enter phone number'],
    ['输入主办单位名称', 'Enter name of the entity'],
    ['联系电话不能为空', 'Phone number is required'],
    ['请上传不超过4MB的jpg、png或bmp图片', 'Upload jpg, png, or bmp images of up to 4MB'],
    ['您的域名Example-1.cn已备案', 'Your domain name Example-1.cn is filed'],
    ['订单20240131XY已提交', 'Order 20240131XY was submitted'],
    ['点击“下一步”按钮', 'Click “Next”'],
    ['点击「某某」按钮', 'Click “某某”'],
    ['有效期至2026年3月1日', 'Valid until 2026-03-01'],
    ['有效期至2026-03-01', 'Valid until 2026-03-01'],
    ['尊敬的张三，您好', 'Dear 张三'],
    ['根据浙江省规则', 'Under the rules of Zhejiang'],
    ['关于营业执照的说明', 'About business license'],
    ['关于某事的说明', 'About 某事'],
  ])('%s → %s', (chinese, wanted) => {
    expect(english(chinese)).toBe(wanted);
    expect(translate(chinese).kind).toBe('pattern');
  });

  test('a term slot takes only what is known', () => {
    expect(translate('请输入某某').kind).not.toBe('pattern');
  });
});

describe('texts of several parts', () => {
  test.each([
    [
      '请如实填写。审核通过后将短信通知您。',
      'Fill this in truthfully. You will be told by SMS once it is approved.',
    ],
    [
      '请如实填写，审核通过后将短信通知您',
      'Fill this in truthfully, you will be told by SMS once it is approved',
    ],
    ['联系电话：13800000000', 'Phone number: 13800000000'],
    ['个人、企业', 'Individual, enterprise'],
    ['个人/企业', 'Individual / enterprise'],
    ['个人和企业', 'Individual and enterprise'],
    ['浙江省杭州市', 'Hangzhou, Zhejiang'],
    ['营业执照有效期', 'Business license validity period'],
    ['上传营业执照', 'Upload business license'],
    ['“已备案”', '“Filed”'],
    ['已备案 下一步', 'Filed Next'],
    // Titles of pages: each part stands for itself.
    ['营业执照_联系电话-已备案', 'Business license - Phone number - Filed'],
    ['已备案|营业执照', 'Filed | Business license'],
    ['营业执照-ICP', 'Business license - ICP'],
  ])('%s → %s', (chinese, wanted) => {
    expect(english(chinese)).toBe(wanted);
    expect(['curated', 'pattern']).toContain(translate(chinese).kind);
  });
});

describe('what is not known', () => {
  test('is glossed word by word, the rest left in Chinese', () => {
    expect(translate('根据某某规定上传营业执照')).toEqual({
      english: 'According to 某某 rules upload business license',
      kind: 'gloss',
    });
  });
  test('keeps the sentences that are known', () => {
    expect(translate('请如实填写。某某。')).toEqual({
      english: 'Fill this in truthfully. 某某.',
      kind: 'gloss',
    });
  });
  test('stays as it is where no word is known', () => {
    expect(translate('某某某')).toEqual({ english: '某某某', kind: 'unknown' });
  });
});

describe('words in a row, without a syntax', () => {
  const { translate: known } = createTranslator(unpack(pack(readDictionaryFiles('.', 'en'))));

  test.each(['提交备案申请', '撤销备案申请', '上传身份证正面'])(
    '%s may be no thing, so the syntax is wanted',
    (text) => {
      expect(known(text)).toMatchObject({ kind: 'pattern', loose: true });
    },
  );

  test.each([
    '主办单位名称',
    '请输入网站名称',
    '请输入主办单位负责人姓名',
    '请选择主办单位证件类型',
    '上传营业执照',
    '还剩3天',
    '提交',
  ])('%s is sure', (text) => {
    expect(known(text).loose).not.toBe(true);
  });

  test('a form of known labels, as the bench has it, calls for none', () => {
    const texts = formPage(80).match(/[^<>"]*[\u4e00-\u9fff][^<>"]*/g) ?? [];
    expect(texts.length).toBeGreaterThan(80);
    const wanting = texts.filter((text) => {
      const { kind, loose } = known(text);
      return loose || kind === 'gloss' || kind === 'unknown';
    });
    expect([...new Set(wanting)]).toEqual([]);
  });
});
