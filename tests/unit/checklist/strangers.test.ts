import { describe, expect, it } from 'vitest';
import { makeChecklist } from '../../../components/checklist/make';
import { strangers } from './strangers';
import { moreStrangers } from './strangers-2';

const today = '2026-11-24';
/** What everybody who can file in the mainland needs. */
const everybody =
  'need-filing right-provider cn-account account-verified one-entity language cn-mobile emergency-phone server-mainland server-quota entity-kind entity-province province-rules face-room order-basic order-type order-entity order-service order-upload order-submit review-alibaba sms-verify adm-wait adm-result post-psb post-psb-footer post-content post-keep-server post-check'.split(
    ' ',
  );
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

describe('applicants nobody wrote the rules for', () => {
  it.each([...strangers, ...moreStrangers].map((stranger) => [stranger.who, stranger] as const))(
    '%s',
    (_who, stranger) => {
      const list = makeChecklist(stranger.answers, today);
      const sure = list.items.filter(({ applies }) => applies === 'yes').map(({ id }) => id);
      const all = list.items.map(({ id }) => id);
      const files = stranger.answer !== 'no' && stranger.answer !== 'notNeeded';
      expect(list.prediction.type?.id ?? list.prediction.reason).toBe(stranger.type);
      expect(list.eligibility.answer).toBe(stranger.answer);
      expect(sure).toEqual(expect.arrayContaining(words(stranger.needs)));
      if (files) expect(sure).toEqual(expect.arrayContaining(everybody));
      expect(words(stranger.not).filter((id) => all.includes(id))).toEqual([]);
    },
  );
});
