/** The worker's half of a review: what is kept from step to step, and what of a profile is looked at. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../components/messaging/define';
import { refusals } from '../../../components/review/refusals';
import enterprise from '../../fixtures/profiles/enterprise.json';

const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  reviewed: [] as Record<string, string>[],
  gone: false,
  reply: { ok: true, value: true } as object,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async (key: string) => ({ [key]: fake.session[key] }),
        set: async (items: object) => void Object.assign(fake.session, items),
      },
    },
  },
}));
vi.mock('../../../components/autofill/inject', () => ({
  injectAssist: async () => {
    if (fake.gone) throw new Error('No tab with id: 7');
  },
}));
vi.mock('../../../components/messaging/page', () => ({ askPage: async () => fake.reply }));
const license = {
  id: 'file-1',
  kind: 'file',
  ownerId: 'entity-enterprise',
  role: 'license',
  name: 'license.png',
  mediaType: 'image/png',
  size: 5,
};
vi.mock('../../../components/profile/store', () => ({
  readProfile: async () => ({ ...enterprise, files: [license] }),
}));
vi.mock('../../../components/review/review', () => ({
  review: ({ form }: { form: Record<string, string> }) => {
    fake.reviewed.push(form);
    return { findings: [] };
  },
}));
const { reviewHandlers } = await import('../../../components/review/background');
const page = (tabId: number): Sender => ({ kind: 'contentScript', tabId });
const popup: Sender = { kind: 'extensionPage' };
const ask = async (
  tabId: number,
  form: Record<string, string>,
  texts: string[] = [],
  hasFields = true,
) => reviewHandlers['review.page']({ form, texts, hasFields }, page(tabId));
const last = () => fake.reviewed.at(-1) ?? {};

beforeEach(() =>
  Object.assign(fake, { session: {}, reviewed: [], gone: false, reply: { ok: true, value: true } }),
);

test('a later step knows the entity of an earlier one, of its own tab, and nothing of a person', async () => {
  await ask(7, { 'entity.name': '示例公司', 'entity.type': '企业', 'leader.name': '陈思远' });
  await ask(7, { 'website.name': '示例' });
  expect(last()).toEqual({
    'entity.name': '示例公司',
    'entity.type': '企业',
    'website.name': '示例',
  });
  expect(JSON.stringify(fake.session)).not.toContain('陈思远');
  await ask(8, { 'website.name': '示例' });
  expect(last()).toEqual({ 'website.name': '示例' });
  // What stands in the form now is nearer than what stood there before.
  await ask(7, { 'entity.name': '另一公司' });
  expect(last()['entity.name']).toBe('另一公司');
});

test('why an order came back is kept for the form that is opened next, and told apart from its own', async () => {
  const [first, second] = refusals.map(({ zh }) => zh) as [string, string];
  const order = await ask(7, {}, [first, '审核说明：陈思远'], false);
  // Only what the table holds is kept, nothing else that the page says.
  expect(JSON.stringify(fake.session)).not.toContain('陈思远');
  expect(order.refusals.map(({ zh, ofForm }) => [zh, ofForm])).toEqual([[first, false]]);
  const form = await ask(7, {}, [first, second]);
  expect(form.refusals.map(({ zh, ofForm }) => [zh, ofForm])).toEqual([
    [first, false],
    [second, true],
  ]);
  expect((await ask(8, {})).refusals).toEqual([]);
});

const [entity] = enterprise.entities;
const [site] = enterprise.websites;
const [app] = enterprise.apps;
const profile = async (serviceId: string | null, entityId = entity?.id ?? '') =>
  reviewHandlers['review.profile']({ entityId, serviceId }, popup);

test('of a profile, what would be filled in is looked at: of a website or of an App, never a code', async () => {
  const groups = () => [...new Set(Object.keys(last()).map((id) => id.split('.')[0]))];
  await profile(site?.id ?? '');
  expect(groups()).toContain('website');
  expect(groups()).not.toContain('app');
  await profile(app?.id ?? '');
  expect(groups()).toContain('app');
  expect(groups()).not.toContain('website');
  await profile(null);
  expect(groups()).toContain('entity');
  expect(groups()).not.toContain('website');
  expect(groups()).not.toContain('app');
  for (const form of fake.reviewed) {
    expect(Object.keys(form).filter((id) => /^upload\.|smsCode|password/i.test(id))).toEqual([]);
  }
});

test('an entity that another window deleted meanwhile is told as such', async () => {
  await expect(profile(null, 'no-such-entity')).rejects.toMatchObject({ code: 'changedMeanwhile' });
});

test('a page that was left, or that does not answer, has no review open', async () => {
  const open = async () => reviewHandlers['review.open']({ tabId: 7 }, popup);
  expect(await open()).toBe(true);
  fake.reply = { ok: true, value: false };
  expect(await open()).toBe(false);
  fake.reply = { ok: false, error: 'noPage' };
  expect(await open()).toBe(false);
  Object.assign(fake, { gone: true, reply: { ok: true, value: true } });
  expect(await open()).toBe(false);
});
