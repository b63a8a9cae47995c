// @vitest-environment happy-dom
/** Scripts that are injected: what each waits for, and that a second time does nothing. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ground } from '../../../components/messaging/stage';
import { getStage, setGround } from '../../../components/messaging/stage';

const fake = vi.hoisted(() => ({
  started: [] as string[],
  cutOff: (): void => undefined,
  notices: [] as (readonly [string, boolean])[],
}));
/** Notes that it was started, and answers with nothing that does anything. */
const starts = vi.hoisted(() => (name: string, answer: object = {}) => () => {
  fake.started.push(name);
  return answer;
});
vi.mock('wxt/utils/define-unlisted-script', () => ({
  defineUnlistedScript: (main: () => void) => ({ main }),
}));
vi.mock('virtual:consoles', () => ({ default: { 'beian.aliyun.com': () => ({ id: 'aliyun' }) } }));
vi.mock('../../../components/fields/start', () => ({
  startRecogniser: starts('recogniser', { onChanged: () => undefined }),
}));
vi.mock('../../../components/explanation/badges', () => ({ startBadges: starts('badges') }));
vi.mock('../../../components/handover/page', () => ({ answerHandover: starts('handover') }));
vi.mock('../../../components/autofill/in-page', () => ({
  provideFill: starts('fill', { run: { busy: true } }),
}));
vi.mock('../../../components/composer/composer-panel', () => ({
  provideComposer: starts('composer'),
}));
vi.mock('../../../components/explanation/card', () => ({ provideCard: starts('card') }));
vi.mock('../../../components/review/review-panel', () => ({ provideReview: starts('review') }));
vi.mock('../../../components/translation/start-tools', () => ({
  startTools: (reading: { tools?: object }) => {
    fake.started.push('tools');
    reading.tools = {};
  },
}));
vi.mock('../../../components/messaging/cut-off', () => ({
  onCutOff: (then: () => void) => {
    fake.cutOff = then;
  },
}));
vi.mock('../../../components/translation/page/update-notice', () => ({
  showUpdateNotice: (_words: unknown, language: string, filling: boolean) =>
    fake.notices.push([language, filling]),
}));
vi.mock('../../../components/translation/syntax/english', () => ({ englishSyntax: 'english' }));
const scripts = {
  form: (await import('../../../entrypoints/form')).default,
  assist: (await import('../../../entrypoints/assist')).default,
  reading: (await import('../../../entrypoints/reading')).default,
  syntax: (await import('../../../entrypoints/syntax')).default,
};
const run = (name: keyof typeof scripts) => void scripts[name].main();

/** The script that runs from the start, on a page of this host. */
function start(host: string): AbortController {
  location.href = `https://${host}/`;
  const page = new AbortController();
  setGround({
    translation: {},
    reading: { words: null, grow: (syntax: string) => fake.started.push(`syntax: ${syntax}`) },
    signal: page.signal,
    end: () => page.abort(),
  } as unknown as Ground);
  return page;
}
const form = ['recogniser', 'badges', 'handover'];
const assist = ['composer', 'review', 'card', 'fill'];

beforeEach(() => {
  Object.assign(fake, { started: [], notices: [] });
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key.description?.startsWith('beian-lens')) Reflect.deleteProperty(globalThis, key);
  }
});

test('none starts on a page where the first one does not run', () => {
  for (const name of ['assist', 'syntax', 'reading', 'form', 'assist'] as const) run(name);
  expect(fake.started).toEqual([]);
});

test('what builds on the form waits for it; each starts once', () => {
  start('beian.aliyun.com');
  run('assist');
  expect(fake.started).toEqual([]);
  run('form');
  run('form');
  expect(fake.started).toEqual(form);
  run('assist');
  run('form');
  run('assist');
  expect(fake.started).toEqual([...form, ...assist]);
  run('reading');
  run('reading');
  expect(fake.started).toEqual([...form, ...assist, 'tools']);
});

test('no form is read on a page that is not official', () => {
  start('beian.aliyun.com.example.com');
  run('form');
  run('assist');
  expect(fake.started).toEqual([]);
});

test('the first script anew: the others start anew on its ground, each once', () => {
  for (const _ of [1, 2]) {
    start('beian.aliyun.com');
    expect(getStage()).toBeUndefined();
    fake.started.length = 0;
    for (const name of ['form', 'assist', 'reading', 'reading', 'assist', 'form'] as const)
      run(name);
    expect(fake.started).toEqual([...form, ...assist, 'tools']);
  }
});

test('nothing comes upon a ground that has ended', () => {
  start('beian.aliyun.com').abort();
  for (const name of ['reading', 'syntax', 'form', 'assist'] as const) run(name);
  expect(fake.started).toEqual([]);
});

test('an update ends the ground before it is told, and tells whether it stopped a fill', () => {
  const page = start('beian.aliyun.com');
  run('reading');
  fake.cutOff();
  expect(page.signal.aborted).toBe(true);
  start('beian.aliyun.com');
  for (const name of ['form', 'assist', 'reading'] as const) run(name);
  fake.cutOff();
  expect(fake.notices).toEqual([
    ['en', false],
    ['en', true],
  ]);
});
