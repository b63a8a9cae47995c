import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import type { Lens } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

/** The worker hears the key from the browser, which a page's keyboard cannot reach. */
async function pressOpenCard(lens: Lens): Promise<void> {
  await lens.worker.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const event = api.commands.onCommand as unknown as {
      dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
    };
    event.dispatch('open-card', tab);
  });
}

test('a badge opens the card of its field, which follows the focus and closes with Escape', async ({
  lens,
}) => {
  const page = await lens.open(wizard);
  const badge = page.locator('beian-lens-badges button[data-field="entity.name"]');
  await badge.click();
  const card = page.locator('beian-lens-card');
  await expect(card).toHaveAttribute('data-state', 'ready');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Entity name');
  await expect(card.getByText('主办者名称', { exact: true })).toBeVisible();
  await expect(card.getByText('zhǔ bàn zhě míng chēng')).toBeVisible();
  await page.screenshot({ path: '/tmp/card1.png' });
  await page.locator('beian-lens-badges button[data-field="entity.type"]').click();
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Entity type');
  await page.screenshot({ path: '/tmp/card2.png' });
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the review lists what would be sent back, goes to the field, and clears as it is fixed', async ({
  lens,
}) => {
  const page = await lens.open(`${wizard}&step=3`);
  await page.locator('beian-lens-badges button[data-field="website.name"]').click();
  const card = page.locator('beian-lens-card');
  await card.getByRole('button', { name: 'Check the form' }).click();
  const review = page.locator('beian-lens-review');
  await expect(review).toHaveAttribute('data-state', 'ready');
  await expect(card).toBeHidden();
  const name = page.locator('input').first();
  void name;
  await page.screenshot({ path: '/tmp/review1.png' });
});
