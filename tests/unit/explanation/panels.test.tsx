// @vitest-environment happy-dom
/** Panels beside the page: what comes late, whose the focus is, and what hears the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecognisedField } from '../../../components/fields/types';
import type { Stage } from '../../../components/messaging/stage';
import type { ShownRefusal } from '../../../components/review/messages';

interface Asked {
  readonly name: string;
  answer(): Promise<void>;
}
const asked: Asked[] = [];
const refusals: ShownRefusal[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { onMessage: { addListener: () => undefined, removeListener: () => undefined } },
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
const sentence = {
  id: 's',
  group: 'g',
  zh: '本网站不提供交易。',
  en: 'No trade.',
  when: 'w',
  slots: [],
};
const labels = { close: 'Close', insert: 'Insert', inserted: 'It is in', notInserted: 'It is not' };
vi.mock('../../../components/messaging/send', () => ({
  send: (name: string) =>
    new Promise((done) => {
      asked.push({
        name,
        answer: async () => {
          const value = {
            findings: [],
            refusals,
            sentences: [sentence],
            labels,
            language: 'en',
          };
          done({ ok: true, value });
          await settled();
        },
      });
    }),
}));
const { provideComposer } = await import('../../../components/composer/composer-panel');
const { createPanel } = await import('../../../components/explanation/panel');
const { provideReview } = await import('../../../components/review/review-panel');
const settled = () => new Promise((done) => setTimeout(done));

let page: AbortController;
let fields: RecognisedField[];
let listeners: (() => void)[];
let stage: Stage;
const changed = () => {
  for (const listener of listeners) listener();
};
const box = (of: ParentNode = document) => of.querySelector('input') as HTMLInputElement;
const fieldOf = (control: HTMLElement): RecognisedField => ({
  entry: { id: 'website.remark', value: 'text' } as unknown as RecognisedField['entry'],
  parts: [{ kind: 'text', control, root: control }],
  control,
  container: control.parentElement as HTMLElement,
  labelElement: null,
  label: '备注',
  section: null,
  relation: 'labelFor',
  confidence: 1,
});
const host = (name: string) => document.querySelector<HTMLElement>(`beian-lens-${name}`);
const shown = (name: string) => host(name)?.hidden === false;
const inside = <Of extends Element>(selector: string) =>
  host('composer')?.shadowRoot?.querySelector<Of>(selector) as Of;
const press = (key: string, target: EventTarget = document.activeElement ?? document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
const last = () => asked.at(-1) as Asked;

beforeEach(() => {
  asked.length = 0;
  refusals.length = 0;
  listeners = [];
  document.body.innerHTML = '<p><input></p><button id="own"></button>';
  fields = [fieldOf(box())];
  page = new AbortController();
  stage = {
    signal: page.signal,
    recognise: () => fields,
    blockOf: () => null,
    originalText: (node: Node) => node.textContent ?? '',
    translate: () => null,
    onFieldsChanged: (listener: () => void) => listeners.push(listener),
  } as unknown as Stage;
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const panels = {
  composer: () => {
    const { compose, close } = provideComposer(stage);
    const [field] = fields;
    return { open: () => compose(field as RecognisedField), close };
  },
  review: () => {
    const { openReview, close } = provideReview(stage);
    return { open: openReview, close };
  },
};
const names = ['composer', 'review'] as const;

test.each(names)('the %s comes with the focus, and gives it back by Escape', async (name) => {
  box().focus();
  panels[name]().open();
  await last().answer();
  expect(document.activeElement).toBe(host(name));
  press('Escape');
  expect(shown(name)).toBe(false);
  expect(document.activeElement).toBe(box());
});

test.each(names)('the %s that was put away while it was on its way does not come', async (name) => {
  const { open, close } = panels[name]();
  box().focus();
  for (const putAway of [close, () => press('Escape')]) {
    open();
    putAway();
    await last().answer();
    expect(shown(name)).toBe(false);
    expect(document.activeElement).toBe(box());
  }
});

test.each(names)('the %s does not come when all of ours has left the page', async (name) => {
  panels[name]().open();
  await last().answer();
  panels[name]().open();
  page.abort();
  expect(host(name)).toBe(null);
  await last().answer();
  expect(host(name)).toBe(null);
});

test('a review that looks anew as something is typed stays away once it was put away', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { open } = panels.review();
  const answer = async () => {
    const answering = last().answer();
    await vi.advanceTimersByTimeAsync(1);
    await answering;
  };
  open();
  await answer();
  const type = () => box().dispatchEvent(new Event('input', { bubbles: true }));
  for (const _ of ['中', '中国']) type();
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
  press('Escape');
  await answer();
  expect(shown('review')).toBe(false);
  // Nor does it look any more, at what is typed then or was typed just before.
  type();
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
  open();
  await answer();
  type();
  press('Escape');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(3);
  // While it is open, what the page changes by itself is looked at too.
  open();
  await answer();
  changed();
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(5);
});

test('a menu of the page that is open takes Escape before any panel', async () => {
  const { open } = panels.review();
  open();
  await last().answer();
  box().focus();
  box().setAttribute('aria-expanded', 'true');
  press('Escape');
  expect(shown('review')).toBe(true);
  box().setAttribute('aria-expanded', 'false');
  press('Escape');
  expect(shown('review')).toBe(false);
});

test('the page is scrolled to what was refused, and not for a review that was put away', async () => {
  const scrolled = vi.fn();
  box().scrollIntoView = scrolled;
  refusals.push({
    zh: '网站备注不合格',
    title: 'The remark',
    text: '',
    fields: ['website.remark'],
    fieldNames: ['Remark'],
    ofForm: false,
  });
  const { open, close } = panels.review();
  open();
  await last().answer();
  expect(scrolled).toHaveBeenCalledOnce();
  open();
  close();
  await last().answer();
  expect(scrolled).toHaveBeenCalledOnce();
});

async function insert(): Promise<void> {
  const list = inside<HTMLSelectElement>('select');
  list.value = 's';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  const button = inside<HTMLButtonElement>('.button-primary');
  // A press that no hand made puts nothing in.
  button.click();
  await settled();
  expect(inside('p[role="status"]').textContent).toBe('');
  const press = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(press, 'isTrusted', { value: true });
  button.dispatchEvent(press);
  await vi.waitFor(() => expect(inside('p[role="status"]').textContent).not.toBe(''));
}

test('a sentence goes into the box as the page has drawn it anew, and into none that is gone', async () => {
  const { open } = panels.composer();
  open();
  await last().answer();
  const old = box();
  const anew = document.createElement('input');
  old.replaceWith(anew);
  fields = [fieldOf(anew)];
  await insert();
  expect([anew.value, old.value]).toEqual([sentence.zh, '']);
  expect(inside('p[role="status"]').textContent).toBe('It is in');
  // The page goes on to a step without such a box.
  anew.value = '';
  anew.remove();
  fields = [];
  open();
  await last().answer();
  await insert();
  expect(anew.value).toBe('');
  expect(inside('p[role="status"]').textContent).toBe('It is not');
});

test('a panel that is drawn anew while it has the focus gives it back to what had it before', () => {
  const panel = createPanel('beian-lens-review', stage, () => undefined);
  const view = () => <section class="panel" tabIndex={-1} />;
  box().focus();
  panel.show(view());
  panel.element()?.focus();
  panel.show(view());
  panel.hide();
  expect(document.activeElement).toBe(box());
});

test('a frame’s form is heard too, once however often it changes, and until the end', () => {
  const heard: string[] = [];
  const frame = document.implementation.createHTMLDocument();
  const panel = createPanel('beian-lens-card', stage, () => heard.push('close'));
  panel.hear(['focusin'], ({ type }) => heard.push(type));
  frame.body.innerHTML = '<p><input></p>';
  fields = [...fields, fieldOf(box(frame))];
  changed();
  changed();
  const use = () => {
    box(frame).dispatchEvent(new Event('focusin', { bubbles: true }));
    press('Escape', box(frame));
  };
  use();
  expect(heard).toEqual(['focusin', 'close']);
  // The end puts it away, and nothing is heard any more.
  page.abort();
  use();
  expect(heard).toEqual(['focusin', 'close', 'close']);
});
