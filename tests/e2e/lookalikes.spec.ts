/**
 * Addresses that look official and are not. The build here may script every site, so that what
 * keeps the extension off is its own check of the address and not a permission that is lacking.
 */
import type { Page } from '@playwright/test';
import { seed } from './autofill-helpers';
import { expect } from './fixtures';
import { testOnEverySite as test } from './with-hosts';

const lookalikes = [
  'https://beian.aliyun.com.evil.cn/',
  'https://beian-aliyun.com/',
  'https://sub.beian.aliyun.com/',
  'https://aliyun.com/',
  // The first letter of its second label is Cyrillic.
  'https://beian.аliyun.com/',
  'http://beian.aliyun.com/',
  'https://beian.aliyun.com:8443/',
  'https://beian.aliyun.com./',
  'https://beian.aliyun.com@evil.example.cn/',
  'https://beian.miit.gov.cn.evil.cn/#https://beian.miit.gov.cn/',
  'https://evil.example.cn/?next=https://beian.mps.gov.cn/',
];

const form =
  '<!doctype html><h1>主办者基础信息</h1><label>主办者名称 <input></label><label>证件号码 <input></label>';

test('on lookalikes nothing runs, the popup says so, and the worker plans nothing', async ({
  lens,
}) => {
  test.slow();
  await seed(lens, 'individual');
  const contentType = 'text/html; charset=utf-8';
  await lens.context.route(
    ({ protocol }) => protocol.startsWith('http'),
    (route) => route.fulfill({ contentType, body: form }),
  );
  for (const address of lookalikes) {
    await test.step(address, async () => {
      const page = await lens.open(address);
      const tabId = await lens.tabId(page);
      const popup = await lens.popup('fill', page);
      await expect(popup.getByText('beian.mps.gov.cn')).toBeVisible();
      await expect(popup.getByRole('button', { name: 'Fill this page' })).toHaveCount(0);
      expect(await forceOn(popup, tabId)).toEqual({
        plan: 'notOfficial',
        start: 'notOfficial',
        heard: ['nobody', 'nobody', 'nobody'],
      });
      await expect(page.locator('html > *')).toHaveCount(2);
      await expect(page.locator('label').first()).toHaveText(/^主办者名称/);
      for (const box of await page.locator('input').all()) await expect(box).toHaveValue('');
      await popup.close();
      await page.close();
    });
  }
});

/** Puts every script of ours into a tab by force, and asks worker and page for a fill. */
const forceOn = (popup: Page, tabId: number) =>
  popup.evaluate(async (id) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const files = ['/dictionary.js', '/content-scripts/console.js', '/form.js', '/assist.js'];
    await api.scripting.executeScript({ target: { tabId: id }, files });
    const ask = async (name: string, more: object) => {
      const payload = { tabId: id, ...more };
      return (await api.runtime.sendMessage({ to: 'background', name, payload })).error as string;
    };
    const tell = (name: string) =>
      api.tabs.sendMessage(id, { to: 'page', name, payload: {} }).catch(() => 'nobody');
    return {
      plan: await ask('fill.plan', { choice: null }),
      start: await ask('fill.start', { choice: { entityId: null, serviceId: null }, keys: [] }),
      heard: await Promise.all(['fill.read', 'fill.open', 'page.summary'].map(tell)),
    };
  }, tabId);
