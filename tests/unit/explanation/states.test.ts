/** What a site answers, and the states it shows, have cards that say the way out. */
import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../components/explanation/card-content';
import { resendResults, smsResults } from '../../consoles/miit/words';
import { codes } from '../../consoles/service-code/data';

const cardOf = (label: string, language = 'en') =>
  cardContent({ label, fieldId: null }, language, {});

describe.each([
  ["the ministry's answers to a code", Object.values(smsResults)],
  ['its answers to the wish for another code', Object.values(resendResults)],
  [
    'the states of a service code',
    [...codes.map(({ state }) => state), '未绑定', '已失效', '备案中'],
  ],
  ['the quota of an instance', ['可备案网站数']],
  ['the login of the police', ['个人用户', '法人用户', '密码']],
])('%s', (_, labels) => {
  it.each(labels)('%s', (label) => {
    for (const language of ['en', 'ja']) {
      const card = cardOf(label, language);
      expect(card.kind).toBe('text');
      expect(card.text?.length ?? 0).toBeGreaterThan(4);
    }
  });
});
