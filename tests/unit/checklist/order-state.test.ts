import { describe, expect, it } from 'vitest';
import { itemLinks } from '../../../components/checklist/data/links';
import { newFiling } from '../../../components/checklist/filing';
import { answersFromProfile } from '../../../components/checklist/from-profile';
import { moveTo, orderStateOf } from '../../../components/checklist/order-state';
import type { Profile } from '../../../components/profile/schema';
import english from '../../../locales/en/checklist/items.json';
import chinese from '../../../locales/zh/checklist/items.json';

describe('the state of an order on the page', () => {
  it.each([
    ['待初审', 'preliminaryReview'],
    ['阿里云初审中', 'preliminaryReview'],
    ['初审驳回', 'preliminaryRefused'],
    ['待短信核验', 'sms'],
    ['管局审核中', 'administration'],
    ['已备案', 'approved'],
    ['草稿', 'draft'],
    ['待提交管局', 'reviewPassed'],
    ['平台审核中', 'preliminaryReview'],
    ['已提交管局', 'administration'],
    ['短信核验超时', 'returned'],
    ['订单已退回', 'returned'],
    ['管局审核', null],
    ['阿里云初审', null],
    ['提交管局审核后请保持电话畅通', null],
    ['已备案网站', null],
    ['短信核验', null],
  ])('%s is %s', (text, state) => {
    expect(orderStateOf(text)).toBe(state);
  });

  it('ticks what lies behind it and starts its clock', () => {
    const moved = moveTo(newFiling('f', '', 0), 'administration', '2026-11-24');
    expect(moved.items).toMatchObject({ 'order-submit': 'done', 'sms-verify': 'done' });
    expect(moved.items['adm-wait']).toBeUndefined();
    expect(moved.events.administrationSince).toBe('2026-11-24');
  });

  it('takes a returned order back to its beginning', () => {
    const moved = moveTo(newFiling('f', '', 0), 'administration', '2026-11-24');
    const returned = moveTo(moved, 'administrationRefused', '2026-12-01');
    expect(returned.events).toEqual({});
    expect(returned.items['sms-verify']).toBeUndefined();
    expect(returned.items['order-basic']).toBe('done');
  });
});

describe('answers from the profile', () => {
  const profile: Profile = {
    entities: [
      {
        id: 'e',
        kind: 'entity',
        type: 'enterprise',
        name: '示例科技有限公司',
        document: { type: 'businessLicense', number: '91440300MA5EXAMP0C' },
        region: { province: '广东省', city: '深圳市', district: '南山区' },
        leaderId: 'p',
        legalRepresentativeId: 'p',
      },
    ],
    people: [
      {
        id: 'p',
        kind: 'person',
        name: 'A. Example',
        document: { type: 'passport', number: 'E12345678' },
      },
    ],
    websites: [],
    apps: [],
    files: [],
  };
  it('are only what it knows', () => {
    const [entity] = profile.entities;
    const holder = (number: string) =>
      answersFromProfile(profile, {
        id: 'h',
        kind: 'entity',
        type: 'individual',
        name: '何家俊',
        document: { type: 'hkMacaoResidencePermit', number, validUntil: '2030-01-01' },
      });
    expect(holder('810000199001010019')).toMatchObject({
      nationality: 'hongKong',
      documentValidUntil: '2030-01-01',
    });
    expect(holder('820000198808080023').nationality).toBe('macao');
    expect(entity && answersFromProfile(profile, entity)).toEqual({
      applicant: 'organization',
      entityType: 'enterprise',
      province: '44',
      registeredIn: 'mainland',
      leaderIsLegalRepresentative: true,
      foreignLegalRepresentative: true,
    });
  });
});

it('every item has its Chinese, and every link an item', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  for (const id of Object.keys(itemLinks)) expect(english).toHaveProperty([id]);
});
