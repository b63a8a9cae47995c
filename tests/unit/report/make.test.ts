import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport, redacted } from '../../../components/report/make';

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
  it('repeats no value that a page put into a label', () => {
    expect(makeReport(facts)).not.toContain('13800138000');
  });
});

describe('redacting', () => {
  it.each([
    ['手机号码 13800138000', '手机号码 [number]'],
    ['证件号码：110101199003070038', '证件号码:[number]'],
    ['护照 E12345678', '护照 [number]'],
    ['已发送至 138****8000', '已发送至 [number]'],
    ['邮箱 zhang.san@example.cn', '邮箱 [address]'],
    ['域名 www.example.cn', '域名 [address]'],
    ['负责人 Li Lei', '负责人 [name]'],
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
  it('is short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => [...redacted(text)].length <= 41),
    );
  });
});
