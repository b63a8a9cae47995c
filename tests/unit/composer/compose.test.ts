import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose, sentencesFor, slotsOf } from '../../../components/composer/compose';
import { templates } from '../../../components/composer/templates';
import { provinces } from '../../../components/provinces/table';
import { mayBeRefusal } from '../../../components/review/may-be-refusal';
import { matchRefusals, refusals } from '../../../components/review/refusals';
import { review } from '../../../components/review/review';

const words = JSON.parse(readFileSync('locales/en/explanations/composer.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
const fillings = Object.fromEntries(
  templates.flatMap(({ zh }) => slotsOf(zh)).map((slot) => [slot, '示例']),
);

describe('sentences', () => {
  it('have English, an occasion, and a word for every slot', () => {
    for (const { id, zh, group } of templates) {
      expect(words[id]?.en, id).toBeTruthy();
      expect(words[id]?.when, id).toBeTruthy();
      expect(words.groups?.[group], group).toBeTruthy();
      for (const slot of slotsOf(zh)) expect(words.slots?.[slot], slot).toBeTruthy();
    }
  });

  it('fit applicant, field and province', () => {
    const individual = {
      entityType: 'individual',
      province: '33',
      serviceKind: 'website',
    } as const;
    const offered = sentencesFor('website.remark', individual);
    expect(offered.every(({ appliesTo }) => appliesTo.includes('individual'))).toBe(true);
    expect(offered.some(({ id }) => id === 'DEC-02')).toBe(false);
    expect(sentencesFor('entity.remark', individual).some(({ id }) => id === 'ADR-01')).toBe(true);
  });

  it.each(provinces.map(({ code, en }) => [en, code] as const))(
    'are faultless as %s offers them',
    (_name, province) => {
      for (const entityType of ['individual', 'enterprise', 'government'] as const) {
        for (const serviceKind of ['website', 'app'] as const) {
          const applicant = { entityType, province, serviceKind };
          for (const field of ['website.remark', 'app.remark', 'entity.remark']) {
            const offered = sentencesFor(field, applicant).filter(
              ({ field: kind }) => kind !== 'change' && kind !== 'reply',
            );
            for (const { id, zh } of offered) {
              const findings = review({
                form: { [field]: compose(zh, fillings), 'website.contentTypes': ['其他'] },
                applicant,
                today: '2026-11-24',
              }).findings.filter((one) => one.field === field && one.severity !== 'advice');
              expect(findings, id).toEqual([]);
            }
          }
        }
      }
    },
  );

  it('are found faultless by the rules that check them', () => {
    for (const { id, zh, field, appliesTo, documented } of templates) {
      if (documented || !field.includes('.')) continue;
      for (const who of appliesTo) {
        const findings = review({
          form: { [field]: compose(zh, fillings) },
          applicant: { entityType: who === 'individual' ? 'individual' : 'enterprise' },
          today: '2026-11-24',
        }).findings.filter(({ severity }) => severity !== 'advice');
        expect(findings, id).toEqual([]);
      }
    }
  });
});

describe('refusals', () => {
  it.each([
    ['注册人证件类型不一致', 'entity.certType'],
    ['该域名对应的主体信息在系统中已经存在，请登录对应账号进行接入操作', 'website.domain'],
    ['主办单位名称不合格，证件已吊销', 'entity.name'],
    ['网站域名持有者与主体单位名称不符', 'website.domain'],
    ['未解析至云服务器', 'hosting.ip'],
    ['未正确悬挂备案号', 'website.homeUrl'],
    ['空壳主体', 'entity.name'],
    ['验证产品信息失败，接口异常', 'hosting.instance'],
  ])('leads from %s to %s', (text, field) => {
    expect(mayBeRefusal.test(text)).toBe(true);
    expect(matchRefusals([text]).flatMap(({ fields }) => fields)).toContain(field);
  });

  const strings = JSON.parse(
    readFileSync('locales/en/explanations/strings.json', 'utf8'),
  ) as object;

  it('are known by their own text, have words and stand at fields', () => {
    for (const refusal of refusals) {
      expect(refusal.zh in strings, refusal.zh).toBe(true);
      expect(matchRefusals([refusal.zh])).toContain(refusal);
    }
  });

  it('are read from what a reviewer writes around them', () => {
    const found = matchRefusals(['驳回原因：1、网站备注不合格，请修改；2、主体通信地址不详细。']);
    expect(found.flatMap(({ fields }) => fields)).toEqual(
      expect.arrayContaining(['website.remark', 'entity.mailingAddress']),
    );
    expect(matchRefusals(['请填写网站名称', '保存草稿'])).toEqual([]);
  });
});
