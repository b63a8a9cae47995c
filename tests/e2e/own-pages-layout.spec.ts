/**
 * Our own pages at the browser's sizes of 100, 125 and 200 percent, in both languages: nothing
 * stands out of the page, no word is cut off, no control lies over another.
 */
import type { Page } from '@playwright/test';
import { seed, wizard } from './autofill-helpers';
import { expect, type Lens } from './fixtures';
import { testOnEverySite as test } from './with-hosts';

/** Cut on purpose, the whole of it in its title or in the form beside it. */
const mayBeCut = '.popup-host, .record-name, .record-note, .visually-hidden';

const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate((cutOnPurpose) => {
    const found = new Set<string>();
    const root = document.documentElement;
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} «${element.textContent?.trim().slice(0, 40)}»`;
    if (root.scrollWidth > root.clientWidth + 1) {
      found.add(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}`);
    }
    const seen = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getBoundingClientRect().width > 0 &&
        !element.closest(cutOnPurpose),
    );
    for (const element of seen) {
      const box = element.getBoundingClientRect();
      if (box.right > root.clientWidth + 1 && !element.closest('.tabs')) {
        found.add(`stands out by ${Math.round(box.right - root.clientWidth)}: ${nameOf(element)}`);
      }
      const { overflowX } = getComputedStyle(element);
      const cuts = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (cuts && element.textContent) found.add(`cut off: ${nameOf(element)}`);
    }
    const controls = seen.filter((element) =>
      element.matches('button, a.button, input, select, textarea, summary'),
    );
    controls.forEach((one, at) => {
      // What sticks to an edge lies over what is scrolled beneath it.
      if (one.closest('.popup-nav, .fill-foot, .detail-head')) return;
      const a = one.getBoundingClientRect();
      for (const other of controls.slice(at + 1)) {
        if (other.closest('.popup-nav, .fill-foot, .detail-head')) continue;
        const b = other.getBoundingClientRect();
        const over =
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        if (over) found.add(`one over the other: ${nameOf(one)} | ${nameOf(other)}`);
      }
    });
    return [...found].slice(0, 10);
  }, mayBeCut);

async function speak(lens: Lens, page: Page, language: 'en' | 'ja'): Promise<void> {
  await lens.worker.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), language: wanted } });
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function fits(lens: Lens, page: Page, widths: readonly number[]): Promise<void> {
  for (const language of ['ja', 'en'] as const) {
    await speak(lens, page, language);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 600 });
      await expect
        .poll(() => faults(page), { message: `${page.url()}, ${language}, ${width} wide` })
        .toEqual([]);
    }
  }
}

const popupWidths = [400, 320, 200];
const pageWidths = [1280, 1024, 640, 320];

test('the popup: checklist, a message, where filling works', async ({ lens }) => {
  const list = await lens.popup('checklist');
  await list
    .getByRole('group', { name: /already have an ICP filing/ })
    .getByText('No', { exact: true })
    .click();
  await list.locator('[data-item] summary').first().click();
  await fits(lens, list, popupWidths);
  const message = await lens.popup('messages');
  await message
    .getByLabel('Chinese message')
    .fill(
      '【工信部】验证码：483920，您正在办理ICP备案，请在24小时内登录beian.miit.gov.cn进行短信核验。',
    );
  await message.getByRole('button', { name: 'Explain' }).click();
  await expect(message.locator('[data-intent]').first()).toBeVisible();
  await fits(lens, message, popupWidths);
  await fits(lens, await lens.popup('fill'), popupWidths);
});

test('the popup: what would be filled, and what was', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const popup = await lens.popup('fill', await lens.open(wizard));
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  await popup.getByLabel('Website or App', { exact: true }).selectOption({ index: 1 });
  const fill = popup.getByRole('button', { name: /^Fill \d+ fields?$/ });
  await expect(fill).toBeEnabled();
  await fits(lens, popup, popupWidths);
  await fill.click();
  await expect(popup.locator('[data-phase="done"]')).toBeVisible({ timeout: 40_000 });
  await fits(lens, popup, popupWidths);
});

test('the popup: a verdict with the lines to paste', async ({ lens }) => {
  const link = 'https://www.example.cn/about/a-rather-long-path-of-the-site-itself';
  await lens.serve('https://www.example.cn/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><title>站点</title><main style="height:1500px"></main>
        <footer><a href="${link}">粤ICP备2021123456号-1</a> 粤公网安备44030502001234号</footer>`,
    }),
  );
  const popup = await lens.popup('footer', await lens.open('https://www.example.cn/'));
  await expect(popup.locator('[data-verdict="wrong-link"]')).toBeVisible();
  await fits(lens, popup, popupWidths);
});

test('the pages: first page, profile, settings, privacy, about', async ({ lens }) => {
  for (const view of ['welcome', 'profile', 'settings', 'privacy', 'about']) {
    const page = await lens.options(`#${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await fits(lens, page, pageWidths);
    await page.close();
  }
  await seed(lens, 'enterprise');
  const page = await lens.options('#profile');
  await page.getByRole('link', { name: '深圳示例远帆科技有限公司' }).click();
  await expect(page.getByLabel('Document number')).toBeVisible();
  await fits(lens, page, pageWidths);
});
