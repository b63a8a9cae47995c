/** Three jobs from an empty profile by keys alone: no click, no focus set by the test. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { testWithRequests as test } from './with-hosts';

/** What has the focus, in shadow roots too, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const labels = (element as HTMLInputElement).labels;
    const text =
      element.getAttribute('aria-label') ??
      (labels && labels.length > 0 ? labels[0]?.textContent : null) ??
      element.textContent ??
      '';
    return text.trim().replace(/\s+/g, ' ');
  });

/** Presses Tab until something of that name has the focus; how many it took. */
async function tabTo(page: Page, name: RegExp, most: number): Promise<number> {
  const passed: string[] = [];
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    const name_ = await focused(page);
    if (name.test(name_)) return presses;
    passed.push(name_.slice(0, 40));
  }
  throw new Error(`No ${name} in ${most} presses of Tab; passed ${passed.join(' | ')}`);
}

test('checklist: three answers, an item done', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  await expect(popup.locator('[data-filing-type="unanswered"]')).toBeVisible();
  // Each question is one stop; arrows choose. It stands on "I don't know", the last answer.
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowRight']) {
    await tabTo(popup, /^I don't know$/, 8);
    await popup.keyboard.press(arrow);
  }
  await expect(popup.locator('[data-filing-type="add-access-no-entity"]')).toBeVisible();
  await tabTo(popup, /Decide whether you need a filing/, 30);
  await popup.keyboard.press('Space');
  await expect(popup.locator('[data-item="need-filing"]')).toHaveAttribute('data-state', 'done');
});

test('footer: the page is checked, the number ringed, the line copied', async ({ lens }) => {
  await lens.serve('https://example.cn/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="zh"><meta charset="utf-8"><div style="height:2000px"></div><footer>京ICP备12000678号-1</footer></html>',
    }),
  );
  const site = await lens.open('https://example.cn/');
  const popup = await lens.popup('checklist', site);
  await expect(popup.locator('[data-filing-type]')).toBeVisible();
  await tabTo(popup, /^Footer$/, 6);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Check this page' })).toBeVisible();
  await tabTo(popup, /Check this page/, 2);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-verdict]')).toHaveAttribute(
    'data-verdict',
    'number-without-link',
  );
  await tabTo(popup, /Show 京ICP备12000678号-1 on the page/, 8);
  await popup.keyboard.press('Enter');
  await expect(site.locator('beian-lens-ring')).toHaveCount(1);
  await popup.bringToFront();
  await tabTo(popup, /^Copy/, 20);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/Copied/).first()).toBeVisible();
});

test('review: the popup opens it, a finding leads to its field, and goes when that is mended', async ({
  lens,
}) => {
  const page = await lens.open(
    'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100&step=3',
  );
  await page.locator('beian-lens-badges').waitFor({ state: 'attached' });
  // The first field of the step that waits for words is the site's name.
  const waits = () =>
    page.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.placeholder === 'Enter',
    );
  for (let presses = 0; presses < 40 && !(await waits()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('123456');
  const popup = await lens.popup('fill', page);
  // Drawn once the page has answered; keys pressed before that would pass its place.
  await expect(popup.getByRole('button', { name: /Check the form on this page/ })).toBeVisible();
  await tabTo(popup, /Check the form on this page/, 14);
  // The popup goes when it has opened the review.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await page.bringToFront();
  const finding = page.locator('beian-lens-review [data-rule="names.notChinese"]');
  await expect(finding).toBeVisible();
  // The focus goes with the panel: the finding's own button is near.
  await tabTo(page, /^Go to the field$/, 4);
  await page.keyboard.press('Enter');
  await expect.poll(waits).toBe(true);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('青岚精密机械');
  await expect(finding).toBeHidden();
});
