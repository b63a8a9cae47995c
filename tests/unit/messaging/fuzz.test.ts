/** Whatever arrives at the worker is answered or ignored; what does not fit changes nothing. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { contract } from '../../../components/messaging/contract';
import type { Handlers } from '../../../components/messaging/define';
import { MessageError } from '../../../components/messaging/errors';

const ours = 'chrome-extension://ours/';
interface Answer {
  ok: boolean;
  error?: string;
}
type Listener = (raw: unknown, sender: unknown, respond: (answer: Answer) => void) => unknown;
const { listeners } = vi.hoisted(() => ({ listeners: [] as unknown[] }));

vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const onMessage = {
    addListener: (listener: unknown) => listeners.push(listener),
    removeListener: (listener: unknown) => listeners.splice(listeners.indexOf(listener), 1),
  };
  return {
    browser: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours${path}`,
        onMessage,
      },
      storage: { onChanged: event },
    },
  };
});

const page = { id: 'ours', url: `${ours}options.html` };
const script = { id: 'ours', url: 'https://beian.aliyun.com/x', tab: { id: 7 }, frameId: 0 };
/** Senders that must never be heard, whatever they say. */
const strangers = [
  {},
  { id: 'another', url: `${ours}options.html` },
  { id: 'ours' },
  { id: 'ours', url: 'https://beian.aliyun.com/x' },
  { id: 'ours', url: 'https://beian.aliyun.com/x', frameId: 0 },
  { id: 'ours', url: 'https://beian.aliyun.com/x', tab: { id: 7 } },
  { id: 'ours', url: 'https://beian.aliyun.com/x', tab: { id: 7 }, frameId: 3 },
  { id: 'ours', url: 'https://beian.aliyun.com.evil.example/', tab: { id: 7 }, frameId: 0 },
  {
    id: 'ours',
    url: 'https://evil.example/?https://beian.aliyun.com/',
    tab: { id: 7 },
    frameId: 0,
  },
  { id: 'ours', url: 'http://beian.aliyun.com/', tab: { id: 7 }, frameId: 0 },
  { id: 'ours', url: 'https://beian.aliyun.com:8443/', tab: { id: 7 }, frameId: 0 },
  { id: 'ours', url: 'https://user@beian.aliyun.com.evil.example/', tab: { id: 7 }, frameId: 0 },
  { id: 'ours', url: 'chrome-extension://ours.evil/options.html', tab: { id: 7 }, frameId: 0 },
  { id: 'ours', url: 'about:blank', tab: { id: 7 }, frameId: 0 },
] as const;

const names = Object.keys(contract) as (keyof typeof contract)[];
let reached: string[] = [];

beforeEach(async () => {
  listeners.length = 0;
  reached = [];
  const { listen } = await import('../../../components/messaging/listen');
  // Handlers that only note that they were reached: the edge alone is under test.
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        reached.push(name);
        return null;
      },
    ]),
  );
  listen(handlers as unknown as Handlers<typeof contract>);
});

/** What is answered; undefined where the listener lets the message pass. */
const ask = (listener: Listener, raw: unknown, sender: unknown): Promise<Answer | undefined> =>
  new Promise((done) => {
    if (listener(raw, sender, done) !== true) done(undefined);
  });
const send = (raw: unknown, sender: unknown) => ask(listeners[0] as Listener, raw, sender);
const huge = 'x'.repeat(17 * 1024 * 1024);
const anyName = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'profile.'),
  fc.string(),
  fc.anything(),
);
const anyPayload = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.constant(JSON.parse('{"__proto__":{"confirmed":true},"constructor":{"prototype":{}}}')),
);

test('any message from anyone: a reply or silence, never a throw, no prototype touched', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(page, script, ...strangers),
      fc.oneof(
        fc.record({ to: fc.constant('background'), name: anyName, payload: anyPayload }),
        fc.anything(),
      ),
      async (sender, raw) => {
        const reply = await send(raw, sender);
        if (reply === undefined) return;
        expect(typeof reply.ok).toBe('boolean');
        if (!reply.ok) expect(['sender', 'unknownMessage', 'shape']).toContain(reply.error);
      },
    ),
    { numRuns: 3000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
});

test('a message that is not known reaches nothing, with names of the prototype too', async () => {
  // A list of one name reads as that name where it is looked up.
  const lists = [['profile.list'], [['profile.list']]];
  const unknown = ['__proto__', 'constructor', 'toString', 'valueOf', 'profile.dump', 7, null];
  for (const name of [...unknown, ...lists]) {
    expect(await send({ to: 'background', name, payload: {} }, page)).toEqual({
      ok: false,
      error: 'unknownMessage',
    });
  }
  expect(reached).toEqual([]);
});

test('a stranger reaches no handler, with right messages neither', async () => {
  for (const sender of strangers) {
    for (const name of names) {
      expect(await send({ to: 'background', name, payload: {} }, sender)).toEqual({
        ok: false,
        error: 'sender',
      });
    }
  }
  // Nor learns he which names there are.
  for (const sender of strangers) {
    expect(await send({ to: 'background', name: 'none', payload: {} }, sender)).toEqual({
      ok: false,
      error: 'sender',
    });
  }
  expect(reached).toEqual([]);
});

test('what is meant for a page is let pass, and a handler is given what its shape names', async () => {
  for (const to of ['page', undefined, 7]) {
    expect(await send({ to, name: 'profile.list', payload: {} }, page)).toBeUndefined();
  }
  expect(reached).toEqual([]);
  listeners.length = 0;
  const { listen } = await import('../../../components/messaging/listen');
  const given: unknown[] = [];
  const file = (request: unknown) => {
    given.push(request);
    return null;
  };
  listen({ 'profile.file': file } as unknown as Handlers<typeof contract>);
  const payload = { id: 'a', more: 'than asked' };
  expect(await send({ to: 'background', name: 'profile.file', payload }, page)).toMatchObject({
    ok: true,
  });
  expect(given).toEqual([{ id: 'a' }]);
});

test('a content script may say only what is listed here; nothing of the profile is among it', async () => {
  const allowed = names.filter((name) => contract[name].from.includes('contentScript'));
  expect(allowed.sort()).toMatchInlineSnapshot(`
    [
      "composer.sentences",
      "explanation.badgeWords",
      "explanation.card",
      "explanation.open",
      "fields.readForm",
      "fill.file",
      "fill.openProfile",
      "fill.planHere",
      "fill.words",
      "review.page",
      "toolbar.works",
      "translation.pageSwitch",
      "translation.remember",
      "translation.syntax",
      "translation.tools",
    ]
  `);
  for (const name of names.filter((each) => !allowed.includes(each))) {
    expect(await send({ to: 'background', name, payload: {} }, script)).toEqual({
      ok: false,
      error: 'sender',
    });
  }
  expect(reached).toEqual([]);
});

test('a page that is loaded ahead is heard as it will be once it is shown', async () => {
  const ahead = { ...script, frameId: 9, documentLifecycle: 'prerender' };
  await send({ to: 'background', name: 'toolbar.works', payload: {} }, ahead);
  expect(reached).toEqual(['toolbar.works']);
});

test('a payload that is no object, or holds what is too long, stops at the edge', async () => {
  for (const name of names) {
    const [kind] = contract[name].from;
    const sender = kind === 'extensionPage' ? page : script;
    for (const payload of [undefined, null, 3, 'text', true]) {
      expect(await send({ to: 'background', name, payload }, sender), name).toEqual({
        ok: false,
        error: 'shape',
      });
    }
  }
  for (const [name, payload] of [
    ['profile.unlock', { passphrase: huge }],
    ['profile.file', { id: huge }],
    ['explanation.card', { fieldId: null, label: huge }],
    ['profile.erase', { confirmed: 'true' }],
    ['profile.erase', JSON.parse('{"__proto__":{"confirmed":true}}')],
  ] as const) {
    expect(await send({ to: 'background', name, payload }, page), name).toEqual({
      ok: false,
      error: 'shape',
    });
  }
  expect(reached).toEqual([]);
});

test('a handler that fails is an answer: the code where a person must know, else internal', async () => {
  listeners.length = 0;
  const { listen } = await import('../../../components/messaging/listen');
  const failing = (error: Error) => () => {
    throw error;
  };
  listen({
    'profile.list': failing(new MessageError('locked')),
    'profile.state': failing(new TypeError('a bug')),
  } as unknown as Handlers<typeof contract>);
  const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const ask = (name: string) => send({ to: 'background', name, payload: {} }, page);
  expect(await ask('profile.list')).toEqual({ ok: false, error: 'locked' });
  expect(await ask('profile.state')).toMatchObject({ ok: false, error: 'internal' });
  expect(noted).toHaveBeenCalledOnce();
  noted.mockRestore();
});

test('a page hears our worker and our pages only, answers every shape, and is still when aborted', async () => {
  listeners.length = 0;
  const { onPageMessage } = await import('../../../components/messaging/page');
  const abort = new AbortController();
  let heard = 0;
  onPageMessage(
    'fill.open',
    (payload) => (typeof payload === 'object' && payload !== null ? {} : null),
    () => {
      heard += 1;
      return true;
    },
    abort.signal,
  );
  const worker = { id: 'ours' };
  const right = { to: 'page', name: 'fill.open', payload: {} };
  for (const sender of strangers) {
    // Without a tab it is our worker, which a web page cannot pretend to be.
    const isWorker = 'id' in sender && sender.id === 'ours' && !('tab' in sender);
    if (!isWorker) expect(await send(right, sender)).toBeUndefined();
  }
  expect(await send(right, script)).toBeUndefined();
  expect(heard).toBe(0);
  // What is another listener's is left to it; what does not fit is answered and goes no further.
  expect(await send({ ...right, name: 'fill.undo' }, worker)).toBeUndefined();
  expect(await send({ ...right, to: 'background' }, worker)).toBeUndefined();
  expect(await send({ ...right, payload: 'text' }, worker)).toEqual({ ok: false, error: 'shape' });
  expect(heard).toBe(0);
  expect(await send(right, worker)).toEqual({ ok: true, value: true });
  await fc.assert(
    fc.asyncProperty(
      anyName,
      anyPayload,
      fc.constantFrom('page', 'background', 7),
      async (name, payload, to) => {
        const reply = await send({ to, name, payload }, worker);
        if (reply !== undefined) expect(typeof reply.ok).toBe('boolean');
      },
    ),
    { numRuns: 1000 },
  );
  abort.abort();
  expect(listeners).toEqual([]);
});
