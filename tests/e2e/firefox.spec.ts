import { expect, test } from '@playwright/test';
import { type Firefox, launchFirefox } from './firefox';

test.describe('in Firefox', () => {
  let firefox: Firefox;
  test.beforeAll(async () => {
    firefox = await launchFirefox();
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
});
