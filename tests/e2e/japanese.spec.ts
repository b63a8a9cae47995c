/** The official pages in Japanese: from the first paint, and when the language is changed. */
import type { Page } from '@playwright/test';
import { expect, type Lens, test } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

/** Sets the language as the options page does, and waits until the browser holds its script. */
async function choose(lens: Lens, language: string): Promise<void> {
  const options = await lens.options('#settings');
  await options.locator('select').first().selectOption(language);
  await expect
    .poll(() =>
      lens.worker.evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ js }) => js ?? []).join();
      }),
    )
    .toBe(language === 'ja' ? 'dictionary-ja.js' : '');
  await options.close();
}

const ready = (page: Page) =>
  expect(page.locator('beian-lens-switch[data-state="ready"]')).toBeAttached();

test('an open page follows the language that the options page sets', async ({ lens }) => {
  const page = await lens.open(wizard);
  await expect(page.getByRole('button', { name: 'Save draft' }).first()).toBeVisible();
  await choose(lens, 'ja');
  await expect(page.getByRole('button', { name: '下書きを保存' }).first()).toBeVisible();
  await choose(lens, 'en');
  await expect(page.getByRole('button', { name: 'Save draft' }).first()).toBeVisible();
});

test('the first paint is in Japanese, and originals come back as they were', async ({ lens }) => {
  await choose(lens, 'ja');
  const page = await lens.context.newPage();
  // What stands on the page at each frame, from its first.
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { __frames: frames });
    const look = () => {
      const text = document.body?.textContent ?? '';
      if (text !== '' && frames.at(-1) !== text) frames.push(text);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(wizard);
  await ready(page);
  const frames = await page.evaluate(
    () => (window as unknown as { __frames: readonly string[] }).__frames,
  );
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(frame).not.toMatch(/保存草稿|Save draft/);
  expect(frames.at(-1)).toContain('下書きを保存');
  const bar = page.locator('beian-lens-switch');
  await bar.getByRole('button', { pressed: true }).hover();
  await bar.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('保存草稿').first()).toBeVisible();
});
