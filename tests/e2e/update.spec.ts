/** The extension is updated while an official page is open: the old script leaves it in order. */
import { wizard } from './autofill-helpers';
import { consoleOf, expect, launch, serveConsole, test } from './fixtures';

test('after an update the old script gives the page back, says so once, and does no harm', async () => {
  const launched = await launch();
  const { context, worker } = launched;
  const errors: string[] = [];
  try {
    await context.route(/^https:/u, (route) =>
      serveConsole(route, consoleOf[new URL(route.request().url()).hostname] ?? 'none'),
    );
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(wizard);
    const label = page
      .locator('label')
      .filter({ hasText: /Entity name|主办者名称/ })
      .first();
    await expect(label).toHaveText(/Entity name/);
    await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-state', 'ready');
    await page.locator('beian-lens-badges button').first().click();
    await expect(page.locator('beian-lens-card')).toBeVisible();
    // The switch has its buttons once the tools are in.
    await expect(page.locator('beian-lens-switch button').first()).toBeAttached();

    // The worker does not live to answer: it is asked to do it in a moment.
    await worker.evaluate(() => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      setTimeout(() => api.runtime.reload(), 100);
    });
    const notice = page.locator('beian-lens-updated');
    await expect(notice).toContainText('was updated');
    await expect(label).toHaveText(/主办者名称/);
    const ours = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .map(({ localName }) => localName)
          .filter((name) => name.startsWith('beian-lens')),
      );
    await expect.poll(ours).toEqual(['beian-lens-updated']);

    // It follows nothing any more: what the page writes stays, what a person types too.
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'added';
      added.textContent = '提交';
      document.body.append(added);
    });
    const box = page.locator('input[placeholder]:visible').first();
    await box.fill('示例');
    await page.keyboard.press('Tab');
    await expect(page.locator('#added')).toHaveText('提交');
    await expect(box).toHaveValue('示例');
    await expect.poll(ours).toEqual(['beian-lens-updated']);
    await notice.getByRole('button', { name: 'Close' }).click();
    await expect.poll(ours).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await launched.close();
  }
});
