/**
 * One more console by configuration alone: the extension is built with a console's file, its words
 * and its host added, and with nothing else; a provider's form in a library that no other console
 * uses is then translated, explained and filled as the known ones are.
 */
import { readFileSync } from 'node:fs';
import { buildWithConsole } from '../../scripts/lib/further-console';
import { serveConsole } from '../../scripts/lib/practice';
import { fillFrom, practiceOf, profileFile, seed } from './autofill-helpers';
import { test as base, expect } from './fixtures';

const host = 'beian.further-provider.cn';
const name = 'provider-demo';

interface Table {
  readonly fields: readonly { readonly key: string | null; readonly fill: boolean }[];
  readonly runs: readonly {
    readonly service: string;
    readonly held: Readonly<Record<string, unknown>>;
  }[];
}

const table: Table = JSON.parse(readFileSync(`tests/consoles/${name}/fields.json`, 'utf8'));

const test = base.extend<object, { browserOptions: { extensionPath: string } }>({
  browserOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const built = buildWithConsole({
        file: 'tests/fixtures/consoles/further-provider.ts',
        exported: 'furtherConsole',
        host,
        words: { furtherProvider: { name: 'A further provider', form: 'Filing form' } },
      });
      await use({ extensionPath: built.extensionPath });
      built.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a further console is translated, explained and filled by its configuration alone', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  await lens.serve(`https://${host}/**`, (route) => serveConsole(route, name));
  const page = await lens.open(`https://${host}/practice/${name}/`);

  await expect(page.locator('[data-state="ready"]').first()).toBeAttached();
  const labels = page.locator('.ant-form-item-label label');
  await expect(labels.first()).not.toHaveText(/[\u3400-\u9fff]/);
  expect((await labels.allInnerTexts()).filter((text) => /[\u3400-\u9fff]/.test(text))).toEqual([]);

  const explained = page.locator('beian-lens-badges button[data-field]');
  await expect(explained).toHaveCount(table.fields.length);
  await explained.first().click();
  await expect(page.locator('beian-lens-card')).toBeVisible();
  await page.keyboard.press('Escape');

  const run = table.runs[0];
  if (!run) throw new Error('the table has no run');
  const service = profileFile('enterprise').websites.find(
    ({ id }: { id: string }) => id === run.service,
  );
  const { report } = await fillFrom(lens, page, {
    service: `${service.name} (Website, ${service.note})`,
  });
  const { held, events, crashed } = await practiceOf(page);
  expect(crashed).toBeNull();
  expect(events, 'buttons that were pressed').toEqual([]);
  expect(held).toMatchObject(run.held);
  expect(report.filter((line) => line.status === 'failed')).toEqual([]);
});
