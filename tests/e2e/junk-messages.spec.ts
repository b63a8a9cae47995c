/** Every message there is, with junk in it, to the worker and to the page: answered, and no harm. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { contract } from '../../components/messaging/contract';
import { practiceOf, seed, wizard } from './autofill-helpers';
import { expect, test } from './fixtures';
import { sendFrom } from './profile-helpers';

/** What the content scripts hear, found where they listen: a new one is among them by itself. */
const heardByPages = [
  ...new Set(
    globSync('components/**/*.{ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/onPageMessage\(\s*'([\w.]+)'/g)].map(
        ([, name = '']) => name,
      ),
    ),
  ),
].sort();

/** The same at every run: what is found can be looked at again. */
const junk: readonly unknown[] = [
  {},
  { keys: [{}], rows: [null], tabId: 'x', region: 5, texts: [5], form: [], fieldId: {} },
  JSON.parse('{"__proto__":{"confirmed":true},"constructor":{"prototype":{}}}'),
  { texts: 'x', address: 'javascript:alert(1)', job: null, choice: 'all', id: '__proto__' },
  'x'.repeat(100_000),
  ...fc.sample(fc.jsonValue(), { numRuns: 25, seed: 20_261_124 }),
];

/** It takes the last import back at its word: there is nothing in it to be wrong. */
const names = Object.keys(contract).filter((name) => name !== 'profile.importUndo');

interface Reply {
  readonly ok: boolean;
  readonly error?: string;
}

test('junk in every message', async ({ lens }) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  const popup = await lens.popup('fill', page);
  // Brings in all that listens on a page.
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  await expect(popup.getByRole('button', { name: /^Fill \d+ fields?$/ })).toBeEnabled();
  const tab = Number(new URL(popup.url()).searchParams.get('tab'));
  const before = await sendFrom(popup, 'profile.list', {});
  const held = JSON.stringify((await practiceOf(page)).held);

  expect(heardByPages.length).toBeGreaterThan(10);
  const answers = await popup.evaluate(
    async ([workerNames, pageNames, payloads, tabId]) => {
      const { runtime, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const found: { name: string; payload: unknown; reply: unknown }[] = [];
      for (const payload of payloads) {
        for (const name of workerNames) {
          const message = { to: 'background', name, payload };
          found.push({ name, payload, reply: await runtime.sendMessage(message) });
        }
        for (const name of pageNames) {
          const message = { to: 'page', name, payload };
          const reply = await tabs.sendMessage(tabId, message, { frameId: 0 }).catch(String);
          found.push({ name, payload, reply });
        }
      }
      return found;
    },
    [names, heardByPages, junk, tab] as const,
  );
  const wrong = answers.filter(({ reply }) => {
    const { ok, error } = (reply ?? {}) as Reply;
    return typeof ok !== 'boolean' || error === 'internal';
  });
  expect(wrong).toEqual([]);

  expect(await sendFrom(popup, 'profile.list', {})).toEqual(before);
  expect(JSON.stringify((await practiceOf(page)).held)).toBe(held);
  expect((await practiceOf(page)).events).toEqual([]);
});
