/**
 * Each of our scripts comes into a page a second time, in whatever order: what it put there stands
 * once, hears once and writes once. The scripts that run from the start come anew as after an update.
 */
import type { Page } from '@playwright/test';
import { seed } from './autofill-helpers';
import { openPreview } from './closed-panel';
import { expect, type Lens, modeKept, test } from './fixtures';
import { hearing, ours } from './ours';

const form = `<!doctype html><meta charset="utf-8"><title>备案</title><h2>主办者基础信息</h2>
  <p><label for="name">主办者名称</label> <input id="name"></p>
  <p><label for="number">证件号码</label> <input id="number" placeholder="请输入证件号码"></p>
  <script>
  window.changes = [];
  addEventListener('change', ({ target }) => window.changes.push(target.id));
  </script>`;

/** As a worker brings them; each comes after each other, and after itself. */
const later = ['/assist.js', '/syntax.js', '/reading.js', '/form.js', '/footer-evidence.js'];
const first = ['/dictionary.js', '/content-scripts/console.js'];

const bring = async (lens: Lens, tabId: number, files: readonly string[]): Promise<void> => {
  await lens.worker.evaluate(
    async ([id, each]) => {
      const target = { tabId: id, frameIds: [0] };
      for (const file of each) await chrome.scripting.executeScript({ target, files: [file] });
    },
    [tabId, files] as const,
  );
};

/** What a person sees of us, and what hears the page. */
const standing = async (page: Page) => ({
  texts: await page.locator('label').allTextContents(),
  placeholder: await page.locator('#number').getAttribute('placeholder'),
  badges: await page.locator('beian-lens-badges button:visible').count(),
  switches: await page.locator('beian-lens-switch button').count(),
  // Which of them was put there last is told by nothing.
  ours: (await ours(page)).sort(),
  hears: await hearing(page),
});

async function openCard(page: Page): Promise<void> {
  await page.locator('beian-lens-badges button[data-field="entity.name"]').click();
  await expect(page.locator('beian-lens-card')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-card')).toBeHidden();
}

async function fillsOnce(lens: Lens, page: Page, tabId: number): Promise<void> {
  const panel = await openPreview(lens.worker, tabId, page);
  const { x, y } = await panel.primaryButton();
  await expect(async () => {
    // A press before the preview was seen does not count.
    await page.mouse.click(x, y);
    await expect(page.locator('#name')).not.toHaveValue('', { timeout: 500 });
  }).toPass();
  await expect.poll(() => panel.text()).toContain('Take back');
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([
    'name',
    'number',
  ]);
}

test('scripts that come twice stand, hear and write once', async ({ lens }) => {
  await seed(lens, 'individual');
  const address = 'https://beian.aliyun.com/pcContainer/twice';
  await lens.serve(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: form }),
  );
  const page = await lens.open(address);
  const tabId = await lens.tabId(page);
  const bar = page.locator('beian-lens-switch');
  await bar.getByRole('button', { name: 'English' }).hover();
  await bar.getByRole('button', { name: 'Both' }).click();
  await modeKept(lens, 'both');
  await expect(page.locator('label').first()).toHaveText('主办者名称 Entity name');
  await openCard(page);
  const before = await standing(page);
  expect(before).toMatchObject({
    badges: 2,
    switches: 4,
    ours: ['beian-lens-badges', 'beian-lens-card', 'beian-lens-switch'],
  });
  const again = [...later, ...later.toReversed()];
  await bring(lens, tabId, again);
  await expect.poll(() => standing(page)).toEqual(before);
  for (const order of [first, [...again, ...first, ...first, ...later]]) {
    await bring(lens, tabId, order);
    // The badges of the last one are gone by then.
    await expect(bar.getByRole('button', { name: 'Both' })).toBeVisible();
    await openCard(page);
    await expect.poll(() => standing(page), order.join()).toEqual(before);
  }
  await bring(lens, tabId, again);
  await fillsOnce(lens, page, tabId);
});
