// @vitest-environment happy-dom
/** When the card opens, follows, waits, stays and closes; the worker answers when the test says. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardContent } from '../../../components/explanation/content';
import type { RecognisedField } from '../../../components/fields/types';
import type { Stage } from '../../../components/messaging/stage';

interface Asked {
  readonly fieldId: string | null;
  readonly label: string;
  answer(ok?: boolean): Promise<void>;
}
const asked: Asked[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));
vi.mock('../../../components/messaging/send', () => ({
  send: (_name: string, { fieldId, label }: Omit<Asked, 'answer'>) =>
    new Promise((done) => {
      asked.push({
        fieldId,
        label,
        answer: async (ok = true) => {
          done(ok ? { ok, value: contentOf(label) } : { ok, error: 'noAnswer' });
          await new Promise((settled) => setTimeout(settled));
        },
      });
    }),
}));
const { provideCard } = await import('../../../components/explanation/card');

const contentOf = (zh: string): Partial<CardContent> => ({
  kind: 'text',
  zh,
  pinyin: null,
  title: `about ${zh}`,
  field: null,
  text: 'What it means',
  options: [],
  rules: [],
  province: null,
  sources: [],
  labels: { close: 'Close' },
  language: 'en',
});

let page: AbortController;
let fields: RecognisedField[];
const listeners: (() => void)[] = [];
const changed = () => {
  for (const listener of listeners) listener();
};
let stage: Stage;
let closedOthers: number;
let card: ReturnType<typeof provideCard>;

const box = (id: string) => document.getElementById(id) as HTMLInputElement;
const fieldOf = (id: string): RecognisedField => ({
  entry: { id } as RecognisedField['entry'],
  parts: [{ kind: 'text', control: box(id), root: box(id) }],
  control: box(id),
  container: box(id).parentElement as HTMLElement,
  labelElement: null,
  label: `label of ${id}`,
  section: null,
  relation: 'labelFor',
  confidence: 1,
});
const host = () => document.querySelector<HTMLElement>('beian-lens-card');
const shown = () => host()?.hidden === false;
const title = () => host()?.shadowRoot?.querySelector('h2')?.textContent;
const [a, b] = [() => fields[0] as RecognisedField, () => fields[1] as RecognisedField];
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
  );
const last = () => asked.at(-1) as Asked;

beforeEach(() => {
  asked.length = 0;
  closedOthers = 0;
  document.body.innerHTML =
    '<p><input id="a"></p><p><input id="b"></p><button id="start">开始备案</button>';
  fields = [fieldOf('a'), fieldOf('b')];
  page = new AbortController();
  listeners.length = 0;
  stage = {
    signal: page.signal,
    recognise: () => fields,
    originalText: (node: Node) => node.textContent ?? '',
    translate: () => null,
    onFieldsChanged: (listener: () => void) => listeners.push(listener),
  } as unknown as Stage;
  card = provideCard(stage, {
    compose: () => undefined,
    openReview: () => undefined,
    closeOthers: () => {
      closedOthers += 1;
    },
  });
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

test('a field’s card takes the focus when it is asked to, and gives it to the field', async () => {
  card.openCard(a(), true);
  expect(shown()).toBe(false);
  await last().answer();
  expect(title()).toBe('about label of a');
  expect(document.activeElement).toBe(host());
  const focused = vi.spyOn(box('a'), 'focus');
  press('Escape');
  expect(shown()).toBe(false);
  expect(document.activeElement).toBe(box('a'));
  expect(focused).toHaveBeenCalledWith({ preventScroll: true });
});

test('one that is not asked to leaves the focus alone, also when it closes', async () => {
  box('b').focus();
  card.openCard(a());
  await last().answer();
  expect(document.activeElement).toBe(box('b'));
  press('Escape');
  expect(shown()).toBe(false);
  expect(document.activeElement).toBe(box('b'));
});

test('a field that was asked for later is shown, though the earlier answer comes last', async () => {
  card.openCard(a(), true);
  card.openCard(b(), true);
  const [first, second] = asked as [Asked, Asked];
  await second.answer();
  await first.answer();
  expect(title()).toBe('about label of b');
  expect(host()?.dataset.field).toBe('b');
});

test('pressed for while it is on its way, it comes with the focus', async () => {
  card.openCard(a());
  card.openCard(a(), true);
  for (const { answer } of asked) await answer();
  expect(document.activeElement).toBe(host());
});

test('a card that was put away while the worker answered does not come after all', async () => {
  for (const putAway of [card.close, () => press('Escape')]) {
    card.openCard(a(), true);
    putAway();
    await last().answer();
    expect(shown()).toBe(false);
  }
});

test('a control that the page draws anew meanwhile keeps its card', async () => {
  card.openCard(a(), true);
  await last().answer();
  card.openCard(b(), true);
  const anew = document.createElement('input');
  box('b').replaceWith(anew);
  anew.id = 'b';
  fields = [a(), fieldOf('b')];
  changed();
  await last().answer();
  expect(title()).toBe('about label of b');
  press('Escape');
  expect(document.activeElement).toBe(anew);
});

test('of two fields that ask for the same the card stays with its own', async () => {
  fields = [a(), { ...b(), entry: a().entry }];
  card.openCard(b(), true);
  await last().answer();
  changed();
  press('Escape');
  expect(document.activeElement).toBe(box('b'));
  // Nor are two of one name the same.
  fields = [a(), { ...fieldOf('b'), label: a().label }];
  for (const id of ['a', 'b']) {
    card.openCard(id === 'a' ? a() : b(), true);
    expect(last().fieldId).toBe(id);
    await last().answer();
  }
});

test('an answer that fails is told, and no card of another field stands there', async () => {
  card.openCard(a(), true);
  await last().answer();
  card.openCard(b(), true);
  await last().answer(false);
  expect(title()).toBe('label of b');
  expect(host()?.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('noAnswer');
});

test('it follows the focus from field to field, once a field, and only while it is open', async () => {
  box('b').focus();
  expect(asked).toHaveLength(0);
  card.openCard(a());
  await last().answer();
  box('a').focus();
  expect(asked).toHaveLength(1);
  box('b').focus();
  expect(last().fieldId).toBe('b');
  await last().answer();
  expect(document.activeElement).toBe(box('b'));
  document.getElementById('start')?.focus();
  expect(asked).toHaveLength(2);
  expect(title()).toBe('about label of b');
});

test('a menu of the page that is open takes Escape first', async () => {
  box('a').focus();
  card.openCard(a());
  await last().answer();
  box('a').setAttribute('aria-expanded', 'true');
  press('Escape');
  expect(shown()).toBe(true);
  box('a').setAttribute('aria-expanded', 'false');
  press('x');
  expect(shown()).toBe(true);
  press('Escape');
  expect(shown()).toBe(false);
});

test('the key again goes into the card: of a field, and of a text that is none', async () => {
  const start = document.getElementById('start') as HTMLElement;
  const focus: readonly (readonly [HTMLElement, RecognisedField | null])[] = [
    [box('a'), a()],
    [start, null],
  ];
  for (const [element, field] of focus) {
    element.focus();
    card.openCard(field);
    await last().answer();
    const before = asked.length;
    expect(document.activeElement).toBe(element);
    card.openCard(field);
    expect(document.activeElement).toBe(host());
    // And once more, from within it: what is explained is the page, not the card.
    card.openCard(null);
    expect(asked).toHaveLength(before);
    press('Escape');
    expect(document.activeElement).toBe(element);
  }
  expect(asked.map(({ label }) => label)).toEqual(['label of a', '开始备案']);
});

test('another text than the one that is shown has a card of its own', async () => {
  document.getElementById('start')?.focus();
  card.openCard(null);
  await last().answer();
  const other = document.createElement('button');
  other.textContent = '提交';
  document.body.append(other);
  other.focus();
  card.openCard(null);
  expect(last().label).toBe('提交');
});

test('a page that changes and changes is listened to once', () => {
  const added = vi.spyOn(document, 'addEventListener');
  changed();
  changed();
  expect(added).not.toHaveBeenCalled();
});

test('one panel at a time', () => {
  card.openCard(a());
  expect(closedOthers).toBe(1);
});

test('a card that the page took away comes when it is asked for, and not before', async () => {
  card.openCard(a(), true);
  await last().answer();
  host()?.remove();
  box('b').focus();
  expect(asked).toHaveLength(1);
  card.openCard(a(), true);
  await last().answer();
  expect(shown()).toBe(true);
  expect(document.activeElement).toBe(host());
});

test('the focus goes to what had it before where the card’s field is gone meanwhile', async () => {
  document.getElementById('start')?.focus();
  card.openCard(a(), true);
  await last().answer();
  box('a').remove();
  press('Escape');
  expect(document.activeElement?.id).toBe('start');
});

test('a page that was left, or an update, ends it: nothing comes after it, nothing listens', async () => {
  card.openCard(a());
  await last().answer();
  card.openCard(b());
  page.abort();
  expect(host()).toBe(null);
  await last().answer();
  box('a').focus();
  expect(host()).toBe(null);
  expect(asked).toHaveLength(2);
});
