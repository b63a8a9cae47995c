// @vitest-environment happy-dom
/** The preview on the page: put away while something of it is on its way, it neither comes nor writes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Stage } from '../../../components/messaging/stage';

interface Asked {
  readonly name: string;
  answer(value: unknown): Promise<void>;
}
const fake = vi.hoisted(() => ({
  asked: [] as Asked[],
  filled: [] as { readonly files: readonly unknown[] }[],
  cancelled: 0,
  changed: (): void => undefined,
}));
const settled = () => new Promise((done) => setTimeout(done));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { onMessage: { addListener: () => {}, removeListener: () => {} } } },
}));
vi.mock('../../../components/messaging/send', () => ({
  send: (name: string) =>
    name === 'fill.words'
      ? Promise.resolve({ ok: true, value: { language: 'en', namespaces: {} } })
      : new Promise((done) => {
          fake.asked.push({
            name,
            answer: async (value) => {
              done({ ok: true, value });
              await settled();
            },
          });
        }),
}));
vi.mock('../../../components/autofill/press-guard', () => ({
  createPressGuard: () => ({ refusal: () => null, restart: () => {}, stop: () => {} }),
}));
vi.mock('../../../components/settings/store', () => ({ readSettings: async () => ({}) }));
vi.mock('../../../components/autofill/run', () => ({
  FillRun: class {
    busy = false;
    state = { phase: 'running', total: 1, done: 0, rows: [], pageErrors: [], undone: [] };
    constructor(_stage: unknown, changed: () => void) {
      fake.changed = changed;
    }
    cancel() {
      fake.cancelled += 1;
    }
    async fill(request: (typeof fake.filled)[number]) {
      fake.filled.push(request);
      fake.changed();
    }
  },
}));
const { provideFill } = await import('../../../components/autofill/in-page');

const planOf = (id: string, kind: 'text' | 'file') => ({
  plan: {
    choice: { entityId: 'e', serviceId: null },
    certain: true,
    otherEntity: null,
    entities: [{ id: 'e', name: 'e', note: '', kind: null }],
    services: [],
    receivers: [],
    rows: [
      {
        key: 'f1',
        id,
        label: '主办者名称',
        translated: null,
        tickable: true,
        tick: true,
        wanted: kind === 'text' ? { kind, text: 'new' } : { kind, fileId: 'file-1', name: 'a.png' },
        current: [],
        from: null,
      },
    ],
  },
});

let page: AbortController;
let root: ShadowRoot;
let fill: ReturnType<typeof provideFill>;
const shown = () => document.querySelector('beian-lens-fill') !== null;
const last = () => fake.asked.at(-1) as Asked;
/** As a person's hand presses. */
const press = (selector: string) => {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  root.querySelector(selector)?.dispatchEvent(event);
};

beforeEach(() => {
  Object.assign(fake, { asked: [], filled: [], cancelled: 0 });
  page = new AbortController();
  HTMLElement.prototype.showPopover = () => undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  const stage = { signal: page.signal, originalText: () => '' } as unknown as Stage;
  fill = provideFill(stage, { closeOthers: () => undefined });
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

/** The preview as it stands once its plan has come. */
async function open(kind: 'text' | 'file' = 'text'): Promise<void> {
  fill.startFill();
  await settled();
  await last().answer(planOf('entity.name', kind));
  expect(shown()).toBe(true);
}

test('what makes way, or ends, while its plan is on its way does not come after all', async () => {
  for (const putAway of [fill.close, () => page.abort()]) {
    await open();
    press('.overlay-head button');
    fill.startFill();
    await settled();
    putAway();
    await last().answer(planOf('entity.name', 'text'));
    expect(shown()).toBe(false);
  }
});

test('what makes way before its words have come does not come after all', async () => {
  fill.startFill();
  fill.close();
  await settled();
  await last().answer(planOf('entity.name', 'text'));
  expect(shown()).toBe(false);
});

test('put away while a picture is fetched, it writes nothing and does not come back', async () => {
  for (const putAway of [() => press('.overlay-head button'), () => page.abort()]) {
    await open('file');
    press('.button-primary');
    await settled();
    expect(last().name).toBe('fill.file');
    putAway();
    await last().answer({ id: 'file-1', name: 'a.png', mediaType: 'image/png', base64: '' });
    expect(fake.filled).toEqual([]);
    expect(shown()).toBe(false);
  }
});

test('pressed twice while a picture is fetched, it writes once', async () => {
  await open('file');
  press('.button-primary');
  press('.button-primary');
  await settled();
  for (const { name, answer } of fake.asked) if (name === 'fill.file') await answer(null);
  expect(fake.filled).toHaveLength(1);
});

test('a fill that an update ends is stopped, and its last news bring no panel back', async () => {
  await open();
  press('.button-primary');
  await settled();
  expect(fake.filled).toHaveLength(1);
  expect(shown()).toBe(true);
  expect(fake.cancelled).toBe(0);
  page.abort();
  expect(fake.cancelled).toBe(1);
  fake.changed();
  expect(shown()).toBe(false);
});
