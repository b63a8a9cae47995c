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
