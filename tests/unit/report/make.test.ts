import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport, redacted } from '../../../components/report/make';
import enterprise from '../../fixtures/profiles/enterprise.json';

/** Every value of a profile that is somebody's own. */
function ownValues(json: unknown, key = ''): string[] {
  if (typeof json === 'string') {
    const own =
      json.length >= 2 && /[\p{Script=Han}\d@]/u.test(json) && !/^(id|kind|type)$|Id$/.test(key);
    return own ? [json] : [];
  }
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => ownValues(value, name));
}

const facts = {
  version: '1.0.0',
  browser: 'Chrome 150',
  language: 'auto',
  date: '2026-11-24',
  host: 'beian.aliyun.com',
  mode: 'english',
  summary: {
    consoleId: 'aliyun',
    step: 'entity',
    fields: [{ id: 'entity.name', label: '主办者名称', fillable: true }],
    unrecognised: ['手机号码 13800138000', '某个新字段'],
  },
  error: null,
};

describe('a report', () => {
  it('tells step, known and unknown fields', () => {
    const text = makeReport(facts);
    expect(text).toContain('Step: entity');
    expect(text).toContain('- entity.name (主办者名称)');
    expect(text).toContain('Fields not known: 2');
    expect(text).toContain('- 某个新字段');
  });
  it('says why a page did not answer', () => {
    expect(makeReport({ ...facts, summary: null, error: 'noPage' })).toContain(
      'no answer (noPage)',
    );
  });
  it('repeats no value that a page put into a label, of a known field neither', () => {
    expect(makeReport(facts)).not.toContain('13800138000');
    const fields = [{ id: 'leader.name', label: '负责人姓名 林晓宁', fillable: true }];
    const text = makeReport({ ...facts, summary: { ...facts.summary, fields } });
    expect(text).toContain('- leader.name (负责人姓名 [value])');
  });
});

describe('redacting', () => {
  it.each([
    ['手机号码 13800138000', '手机号码 [number]'],
    ['证件号码：110101199003070038', '证件号码:[value]'],
    ['负责人姓名：林晓宁', '负责人姓名:[value]'],
    ['主体负责人 林晓宁', '主体负责人 [value]'],
    ['主办单位名称　深圳示例远帆科技有限公司', '主办单位名称 [value]'],
    ['通信地址 前进路1号2幢301室', '通信地址 [value]'],
    ['手机号码：', '手机号码:'],
    ['请选择 证件类型', '请选择 证件类型'],
    ['护照 E12345678', '护照 [number]'],
    ['已发送至 138****8000', '已发送至 [number]'],
    ['邮箱 zhang.san@example.cn', '邮箱 [address]'],
    ['邮箱 lin+news@example.cn', '邮箱 [address]'],
    ['证件住所：\n示例路 春风花园', '证件住所:[value]'],
    ['备注：甲\n乙', '备注:[value]'],
    ['域名 www.example.cn', '域名 [address]'],
    ['经办 Li Lei', '经办 [name]'],
    ['负责人 Li Lei', '负责人 [value]'],
    ['主办者名称', '主办者名称'],
    ['App 名称', 'App 名称'],
  ])('%s', (label, said) => {
    expect(redacted(label)).toBe(said);
  });
  it('lets no run of three digits through, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\d{6,18}$/), fc.string(), (a, number, b) => {
        expect(redacted(`${a}${number}${b}`)).not.toContain(number);
      }),
    );
  });
  it('lets no value of a profile through, as a page would show it beside its label', () => {
    const own = ownValues(enterprise);
    expect(own.length).toBeGreaterThan(30);
    const labels = ['负责人姓名', '主办单位名称', '通信地址', '手机号码', '网站域名', '备注'];
    for (const value of own) {
      for (const label of labels) {
        expect(redacted(`${label}：${value}`)).not.toContain(value);
        const text = makeReport({
          ...facts,
          summary: { ...facts.summary, unrecognised: [`${label}: ${value}（已填写）`] },
        });
        expect(text).not.toContain(value);
      }
      expect(redacted(`负责人 ${value}`)).not.toContain(value);
    }
  });
  it('is short', () => {
    expect(redacted('备'.repeat(60))).toBe(`${'备'.repeat(40)}…`);
    const long = fc.string({ maxLength: 400, size: 'max' });
    fc.assert(fc.property(long, (text) => [...redacted(text)].length <= 41));
  });
});
