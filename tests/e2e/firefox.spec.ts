/** The main flows in a real Firefox, from the build that its store is given. */
import { expect, test } from '@playwright/test';
import { sampleSite } from '../../scripts/lib/sample-site';
import { profileFile, wizard } from './autofill-helpers';
import { type Firefox, launchFirefox } from './firefox';

test.describe('in Firefox', () => {
  // In one worker: each would start a Firefox of its own.
  test.describe.configure({ mode: 'default' });
  let firefox: Firefox;
  test.beforeAll(async () => {
    firefox = await launchFirefox({ [sampleSite.address]: sampleSite.html });
  });
  test.afterAll(async () => {
    await firefox.close();
    expect(firefox.errors).toEqual([]);
  });

  test('a message is explained', async () => {
    const popup = await firefox.extensionPage('popup.html?view=messages');
    const message = await popup.waitForSelector('textarea');
    await message?.type('短信核验超时，订单已退回');
    await (await popup.waitForSelector('button[type=submit]'))?.click();
    await popup.waitForSelector('[data-intent="smsExpired"]');
  });

  test('the checklist predicts the filing type and keeps it', async () => {
    const popup = await firefox.extensionPage('popup.html?view=checklist');
    await (await popup.waitForSelector('input[type=radio][value=no]'))?.click();
    await popup.waitForSelector('[data-filing-type="first"]');
  });

  test('the console reads in English, and a field explains itself', async () => {
    const page = await firefox.open(wizard);
    await page.waitForSelector('beian-lens-switch[data-state=ready]', { timeout: 20_000 });
    const left = () =>
      page.$$eval('label', (labels) =>
        labels
          .map(({ textContent }) => textContent)
          .filter((text) => /\p{Script=Han}/u.test(text ?? '')),
      );
    await expect.poll(left).toEqual([]);
    const badge = await page.waitForSelector('>>> button[data-field="entity.name"]:not([hidden])', {
      visible: true,
    });
    const box = await badge?.boundingBox();
    if (!box) throw new Error('The badge is not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const heading = await page.waitForSelector('beian-lens-card >>> h2');
    const title = () => heading?.evaluate(({ textContent }) => textContent);
    await expect.poll(title).toBe('Entity name');
    await page.close();
  });

  test('a step is filled from the profile, and what the page holds is exact', async () => {
    const { entities, people, websites } = profileFile('individual');
    await firefox.seed({ entities, people, websites });
    const page = await firefox.open(wizard);
    await page.waitForSelector('beian-lens-switch[data-state=ready]', { timeout: 20_000 });
    const popup = await firefox.popup('fill', wizard);
    await (await popup.waitForSelector('::-p-text(Fill this page)'))?.click();
    await (
      await popup.waitForSelector(
        '::-p-xpath(//button[starts-with(., "Fill ") and contains(., "field")])',
      )
    )?.click();
    await popup.waitForSelector('[data-phase="done"]', { timeout: 30_000 });
    const statuses = await popup.$$eval('[data-part="report"] [data-status]', (rows) =>
      rows.map((row) => (row as HTMLElement).dataset.status),
    );
    expect(statuses).not.toContain('failed');
    expect(statuses).toContain('filled');
    const held = await page.evaluate(
      () =>
        (window as unknown as { __practice: { held: Record<string, unknown> } }).__practice.held,
    );
    expect(held.name).toBe('林晓宁');
    await page.close();
    await popup.close();
  });

  test('the footer of a homepage is judged', async () => {
    const site = await firefox.open(sampleSite.address);
    const popup = await firefox.popup('footer', sampleSite.address);
    await popup.waitForSelector('[data-verdict="ok"]', { timeout: 20_000 });
    await site.close();
    await popup.close();
  });

  test('official pages read in the language that is chosen, open ones too', async () => {
    const options = await firefox.extensionPage('options.html#settings');
    await (await options.waitForSelector('select'))?.select('ja');
    await options.waitForSelector('html[lang=ja]');
    const page = await firefox.open(wizard);
    await page.waitForSelector('::-p-text(下書きを保存)');
    await (await options.waitForSelector('select'))?.select('en');
    await page.waitForSelector('::-p-text(Save draft)');
    await page.close();
    await options.close();
  });
});
