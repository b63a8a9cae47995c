import { describe, expect, it } from 'vitest';
import { review } from '../../../components/review/review';

const fieldsOf = (form: Readonly<Record<string, unknown>>, serviceKind: string) =>
  review({ form, applicant: { entityType: 'enterprise', serviceKind }, today: '2026-11-24' })
    .findings.filter(({ severity }) => severity !== 'advice')
    .map(({ field }) => field);

describe('the field of a finding', () => {
  it.each([
    ['App名称', '微信😀', 'app.name'],
    ['Bundle ID', 'cn.lanting_notes', 'app.ios.bundleId'],
    ['App信息/App域名', 'https://api.lanting.cn', 'app.domains'],
    ['ICP备案服务码', '粤ICP备2026000001号', 'hosting.serviceCode'],
  ])('is the id where a label begins with Latin letters: %s', (label, value, id) => {
    expect(fieldsOf({ [label]: value }, 'app')).toContain(id);
  });

  it('is the profile key where the caller speaks in profile keys', () => {
    expect(fieldsOf({ 'entity.leader.mobile': '1380013800' }, 'website')).toEqual([
      'entity.leader.mobile',
    ]);
  });
});

describe('who files, as callers write it', () => {
  it.each([
    ['Guangdong Province', '44'],
    ['Xinjiang Uygur Autonomous Region', '65'],
    ['Guangxi Zhuang Autonomous Region', '45'],
    ['Shaanxi', '61'],
    ['Shanxi Province', '14'],
    ['Xizang', '54'],
    ['内蒙古', '15'],
    ['440000', '44'],
  ])('reads the province %s', (province, code) => {
    const { applicant } = review({ form: {}, applicant: { province }, today: '2026-11-24' });
    expect(applicant.province).toBe(code);
  });

  it.each([
    ['public institution', 'publicInstitution'],
    ['sole_trader', 'soleTrader'],
    ['government agency', 'government'],
    ['社会服务机构', 'privateNonEnterprise'],
    ['company', 'enterprise'],
  ])('reads the kind of entity %s', (entityType, id) => {
    const { applicant } = review({ form: {}, applicant: { entityType }, today: '2026-11-24' });
    expect(applicant.entityType).toBe(id);
  });

  it('reads the province from the license where no region is chosen', () => {
    const of = (form: Readonly<Record<string, unknown>>) =>
      review({ form, today: '2026-11-24' }).applicant.province;
    expect(of({ 'entity.type': '企业', 'entity.certAddress': '宁波市海曙区示例路1号' })).toBe('33');
    // An ID card may be from elsewhere; the mailing address is where the person lives.
    expect(of({ 'entity.type': '个人', 'entity.certAddress': '四川省成都市示例路1号' })).toBeNull();
  });

  it('takes a key with the colon of a label', () => {
    expect(fieldsOf({ '网站名称：': 'lanting.cn' }, 'website')).toContain('website.name');
  });
});

describe('a leader who is not the legal representative', () => {
  const gravest = (province: string, more: Readonly<Record<string, unknown>> = {}) =>
    review({
      form: { 'entity.legalRepresentative': '林清越', 'leader.name': '苏远航', ...more },
      applicant: { entityType: 'enterprise', province, serviceKind: 'website' },
      today: '2026-11-24',
    })
      .findings.filter(({ field }) => field === 'leader.name')
      .map(({ severity }) => severity)[0];

  it('is objected to where the legal representative himself is wanted', () => {
    expect(gravest('44')).toBe('warning');
    expect(gravest('13')).toBe('warning');
  });

  it('is let be where a letter does', () => {
    expect(gravest('43')).toBe('advice');
    expect(gravest('62')).toBe('advice');
  });

  it('is what a foreign representative needs in Hebei', () => {
    expect(gravest('13', { 'entity.legalRepresentative': 'SMITH JOHN' })).toBe('advice');
  });
});
