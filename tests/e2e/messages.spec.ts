/** Messages in the popup: sent from any page, of any length, of none of our business. */
import { expect, type Lens, test } from './fixtures';

/** A press on our entry of a selection's menu: the menu itself is the browser's and cannot be opened. */
async function pressMenuEntry(lens: Lens, selectionText: string): Promise<void> {
  await lens.worker.evaluate(async (text) => {
    const { contextMenus, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    // Throws where the entry does not stand.
    await contextMenus.update('decode-selection', { contexts: ['selection'] });
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const event = contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: chrome.tabs.Tab | undefined): void;
    };
    event.dispatch({ menuItemId: 'decode-selection', selectionText: text, editable: false }, tab);
  }, selectionText);
}

test('a text selected on any page is explained in a tab of its own, by its menu', async ({
  lens,
}) => {
  await lens.serve('https://mail.example.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Mail</title><p>域名所有者与主办单位不一致，请过户后重新提交</p>',
    }),
  );
  const page = await lens.open('https://mail.example.com/');
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return String(getSelection());
  });
  const [opened] = await Promise.all([
    lens.context.waitForEvent('page'),
    pressMenuEntry(lens, selected),
  ]);
  await expect(opened.locator('[data-intent="domainNotOwner"]')).toContainText(
    'holder of the domain',
  );
  await expect(opened.getByLabel('Chinese message')).toHaveValue(selected);
});

test('by keys alone: paste, explain, open what it rests on, clear', async ({ lens }) => {
  const popup = await lens.popup('messages');
  await expect(popup.getByText('Paste a message to see what it means.')).toBeVisible();
  await popup.getByLabel('Chinese message').focus();
  await popup.keyboard.insertText('【腾讯云】您的备案订单未通过初审，请修改后重新提交。');
  await popup.getByRole('button', { name: 'Explain' }).focus();
  await popup.keyboard.press('Enter');
  const point = popup.locator('[data-intent="preliminaryRefused"]');
  await expect(point).toContainText('Tencent Cloud returned the order');
  await expect(point.getByRole('link')).toHaveCount(0);
  await point.locator('summary').focus();
  await popup.keyboard.press('Enter');
  await expect(point.getByText('您的备案订单未通过初审', { exact: false })).toBeVisible();
  await popup.getByRole('button', { name: 'Clear' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Paste a message to see what it means.')).toBeVisible();
});

test('a megabyte is read as far as a message goes, and what is no message is told as such', async ({
  lens,
}) => {
  const popup = await lens.popup('messages');
  const box = popup.getByLabel('Chinese message');
  await box.evaluate(
    (element, text) => {
      const data = new DataTransfer();
      data.setData('text', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    `域名已过期，请续费后重新提交备案。\n${'这是一封很长的邮件。'.repeat(100_000)}`,
  );
  await expect(popup.locator('[data-intent="domainExpiry"]')).toBeVisible();
  await expect(popup.getByText('Only the first 20,000 characters were read.')).toBeVisible();
  expect((await box.inputValue()).length).toBeLessThanOrEqual(20_000);
  for (const text of [
    'Your parcel arrives tomorrow.',
    '【菜鸟驿站】您的包裹已到站，请凭取件码3-2-1001领取。',
  ]) {
    await popup.getByRole('button', { name: 'Clear' }).click();
    await box.fill(text);
    await popup.getByRole('button', { name: 'Explain' }).click();
    await expect(popup.getByText('Nothing about a filing was recognized')).toBeVisible();
    await expect(popup.locator('[data-intent]')).toHaveCount(0);
  }
});
