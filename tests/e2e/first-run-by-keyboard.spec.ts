/** From an empty profile to a report, every flow of our own pages by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { practiceOf, wizard } from './autofill-helpers';
import { expect, test } from './fixtures';

/** Goes on by the Tab key until the focus is there; at most through the whole page once. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const focused = target.and(page.locator(':focus'));
  for (let stops = 0; stops < 120 && (await focused.count()) === 0; stops += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  // Who cannot see where he is cannot use it: the focus is drawn.
  const drawn = await target.evaluate((element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });
  expect(drawn, 'the focus is drawn').toBe(true);
}

async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('first page, profile with a lock, fill, a message, a report', async ({ lens }) => {
  const page = await lens.options('#welcome');
  await pressOn(page, page.getByRole('link', { name: 'Start or import a profile' }));
  await pressOn(page, button(page, 'Load the sample'));
  await expect(page.getByRole('tab', { name: 'Entities 2' })).toBeFocused();

  await pressOn(page, button(page, 'Turn the lock on'));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('New passphrase'));
  await page.keyboard.type('seven small lanterns');
  await tabTo(page, dialog.getByLabel('The same once more'));
  await page.keyboard.type('seven small lanterns');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The lock is on')).toBeVisible();

  const wizardPage = await lens.open(wizard);
  const popup = await lens.popup('fill', wizardPage);
  await pressOn(popup, button(popup, 'Fill this page'));
  const whose = popup.getByLabel('Entity that files');
  const fill = button(popup, /^Fill \d+ fields?$/);
  await expect(whose.or(fill).first()).toBeVisible();
  if (await whose.isVisible()) {
    await tabTo(popup, whose);
    await popup.keyboard.press('ArrowDown');
  }
  await expect(fill).toBeEnabled();
  await pressOn(popup, fill);
  await expect(popup.locator('[data-phase="done"]')).toBeVisible({ timeout: 40_000 });
  await expect
    .poll(async () => Object.keys((await practiceOf(wizardPage)).held).length)
    .toBeGreaterThan(2);
  const opened = lens.context.waitForEvent('page');
  await pressOn(popup, popup.getByRole('link', { name: 'Something wrong on this page?' }));
  const report = await opened;
  const text = report.getByRole('textbox', { name: 'The report' });
  await tabTo(report, text);
  await expect(text).toHaveValue(/Site: beian\.aliyun\.com/);

  const messages = await lens.popup('messages');
  await tabTo(messages, messages.getByLabel('Chinese message'));
  await messages.keyboard.insertText('【工信部】验证码：483920，请在24小时内完成短信核验。');
  await pressOn(messages, button(messages, 'Explain'));
  await expect(messages.getByRole('main').getByRole('heading').last()).toBeVisible();
});
