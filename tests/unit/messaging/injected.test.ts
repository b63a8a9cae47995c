/** Scripts that a page calls for: into its own tab's top frame, and no failure where it is gone. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../components/messaging/define';

const fake = vi.hoisted(() => ({ injected: [] as unknown[], gone: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: async (injection: unknown) => {
        if (fake.gone) throw new Error('No tab with id: 7');
        fake.injected.push(injection);
      },
    },
  },
}));
vi.mock('../../../components/settings/write', () => ({}));
const { fieldsHandlers } = await import('../../../components/fields/background');
const { translationHandlers } = await import('../../../components/translation/background');

const calls: readonly (readonly [string, readonly string[], (sender: Sender) => unknown])[] = [
  ['the form', ['/form.js'], (sender) => fieldsHandlers['fields.readForm']({}, sender)],
  ['the tools', ['/reading.js'], (sender) => translationHandlers['translation.tools']({}, sender)],
  ['the syntax', ['/syntax.js'], (sender) => translationHandlers['translation.syntax']({}, sender)],
];

beforeEach(() => Object.assign(fake, { injected: [], gone: false }));

test.each(calls)('%s comes into the top frame of the tab that asked', async (_, files, ask) => {
  expect(await ask({ kind: 'contentScript', tabId: 7 })).toBe(true);
  expect(fake.injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files }]);
});

test.each(calls)('%s: nothing where no tab asks, or where it was left meanwhile', async (...of) => {
  const [, , ask] = of;
  expect(await ask({ kind: 'contentScript' })).toBe(false);
  expect(fake.injected).toEqual([]);
  fake.gone = true;
  expect(await ask({ kind: 'contentScript', tabId: 7 })).toBe(false);
});
