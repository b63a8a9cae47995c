/** The worker's half of a fill: whose page it is, and which rows of a plan a popup may have written. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageField } from '../../../components/autofill/page-field';
import type { FillRequest } from '../../../components/autofill/report';
import type { Sender } from '../../../components/messaging/define';
import { MessageError } from '../../../components/messaging/errors';
import individual from '../../fixtures/profiles/individual.json';

const field = (id: string, label: string, blocked: PageField['blocked'] = null): PageField => ({
  key: `key-${id}`,
  id,
  label,
  translated: null,
  section: null,
  current: [[]],
  currentTranslated: null,
  kinds: ['text'],
  blocked,
  maxLength: null,
  options: null,
});

const fake = vi.hoisted(() => ({
  address: 'https://beian.aliyun.com/x' as string | undefined,
  injected: 0,
  asked: [] as { readonly name: string; readonly payload: unknown }[],
  fields: [] as unknown[],
  files: [] as unknown[],
  bytes: async (): Promise<Uint8Array | null> => null,
  /** A question to the page that it does not answer. */
  silent: '',
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async (id: number) => ({ id, url: fake.address }) },
    storage: { session: { get: async () => ({}), set: async () => undefined } },
  },
}));
vi.mock('../../../components/autofill/inject', () => ({
  injectAssist: async () => {
    fake.injected += 1;
  },
}));
vi.mock('../../../components/messaging/page', () => ({
  askPage: async (_tab: number, name: string, payload: unknown) => {
    fake.asked.push({ name, payload });
    if (name === fake.silent) return { ok: false, error: 'noPage' };
    const reading = { consoleId: 'aliyun', step: null, address: '', unrecognised: [] };
    return { ok: true, value: name === 'fill.read' ? { ...reading, fields: fake.fields } : [] };
  },
}));
vi.mock('../../../components/profile/store', () => ({
  readProfile: async () => ({ ...individual, files: fake.files }),
  readProfileFile: () => fake.bytes(),
}));
vi.mock('../../../components/ui/worker-words', () => ({}));

const { fillHandlers } = await import('../../../components/autofill/background');
const popup: Sender = { kind: 'extensionPage' };
const start = (keys: readonly string[]) =>
  fillHandlers['fill.start']({ tabId: 7, choice: null, keys: [...keys] }, popup);

beforeEach(() => {
  Object.assign(fake, { address: 'https://beian.aliyun.com/x', injected: 0, asked: [] });
  Object.assign(fake, { files: [], bytes: async () => null, silent: '' });
  fake.fields = [
    field('leader.name', '负责人姓名'),
    field('leader.email', '电子邮箱', 'hidden'),
    field('leader.mobile', '手机号码', 'readOnly'),
    field('leader.smsCode', '短信验证码', 'never'),
  ];
});

test('a row that cannot be ticked is not written, though a popup names it', async () => {
  await start(
    ['leader.name', 'leader.email', 'leader.mobile', 'leader.smsCode'].map((id) => `key-${id}`),
  );
  const request = fake.asked.find(({ name }) => name === 'fill.run')?.payload as FillRequest;
  expect(request.items.map(({ id }) => id)).toEqual(['leader.name']);
  expect(request.skipped.map(({ id, reason }) => [id, reason])).toEqual([
    ['leader.email', 'hidden'],
    ['leader.mobile', 'readOnly'],
    ['leader.smsCode', 'never'],
  ]);
});

test('a row that nobody ticked is not written', async () => {
  await start(['key-of-nothing']);
  const request = fake.asked.find(({ name }) => name === 'fill.run')?.payload as FillRequest;
  expect(request.items).toEqual([]);
});

test.each([
  undefined,
  'https://beian.aliyun.com.evil.example/',
  'http://beian.aliyun.com/',
  'about:blank',
])('a tab that shows %s is not looked at, let alone filled', async (address) => {
  fake.address = address;
  await expect(start(['key-leader.name'])).rejects.toMatchObject({ code: 'notOfficial' });
  const here = fillHandlers['fill.planHere']({ choice: null }, { kind: 'contentScript', tabId: 7 });
  await expect(here).rejects.toMatchObject({ code: 'notOfficial' });
  expect(fake).toMatchObject({ injected: 0, asked: [] });
});

test('a page that stands in no tab is planned for nobody', async () => {
  const here = async () =>
    fillHandlers['fill.planHere']({ choice: null }, { kind: 'contentScript' });
  await expect(here()).rejects.toMatchObject({ code: 'sender' });
});

test.each(['fill.read', 'fill.run'])(
  'a page that does not answer %s is told as such',
  async (name) => {
    fake.silent = name;
    await expect(start(['key-leader.name'])).rejects.toMatchObject({ code: 'noPage' });
  },
);

test('a picture goes with its name and type; one that is damaged or gone fails alone', async () => {
  const icon = { id: 'file-1', kind: 'file', name: 'icon.png', mediaType: 'image/png' };
  const payload = async () => fillHandlers['fill.file']({ id: 'file-1' }, popup);
  fake.bytes = async () => new Uint8Array([1, 2, 3]);
  expect(await payload()).toBe(null);
  fake.files = [icon];
  expect(await payload()).toEqual({
    id: 'file-1',
    name: 'icon.png',
    mediaType: 'image/png',
    base64: 'AQID',
  });
  fake.bytes = async () => null;
  expect(await payload()).toBe(null);
  fake.bytes = () => Promise.reject(new MessageError('cannotOpen'));
  expect(await payload()).toBe(null);
  // A lock is no damage: the person is to be asked.
  fake.bytes = () => Promise.reject(new MessageError('locked'));
  await expect(payload()).rejects.toMatchObject({ code: 'locked' });
});
