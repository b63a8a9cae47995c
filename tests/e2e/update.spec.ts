/** The extension is updated while official pages are open: the old scripts leave them in order. */
import type { Page, Worker } from '@playwright/test';
import { profileFile, wizard } from './autofill-helpers';
import { openPreview } from './closed-panel';
import { consoleOf, expect, launch, serveConsole, test } from './fixtures';
import { hearing, ours } from './ours';
import { seedProfile } from './profile-helpers';

/** Lists of a region that open one after the other; the page stands still once a city is wanted. */
const form = `<!doctype html><meta charset="utf-8"><title>备案</title>
  <h2>主办者基础信息</h2>
  <p><label for="name">主办者名称</label> <input id="name"></p>
  <p>所在地区 <select id="province"><option value="">省</option><option>广东省</option></select>
    <select id="city" disabled><option value="">市</option><option>深圳市</option></select>
    <select id="district" disabled><option value="">区</option></select></p>
  <p><label for="number">证件号码</label> <input id="number"></p>
  <script>document.getElementById('province').onchange = ({ target }) => {
    if (target.value === '') return;
    const wait = new XMLHttpRequest();
    wait.open('GET', '/pcContainer/wait', false);
    wait.send();
  };</script>`;
const half = 'https://beian.aliyun.com/pcContainer/half';

const idOf = (worker: Worker, page: Page): Promise<number> =>
  worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return tab?.id ?? -1;
  }, page.url());

test('after an update the old script gives the page back, says so once, and does no harm', async () => {
  const launched = await launch();
  const { context, worker } = launched;
  const errors: string[] = [];
  let updated = false;
  try {
    await context.route(/^https:/u, async (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      if (pathname.endsWith('/half'))
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: form });
      if (!pathname.endsWith('/wait')) return serveConsole(route, consoleOf[hostname] ?? 'none');
      // The worker does not live to answer: it is asked to do it in a moment.
      const gone = worker.waitForEvent('close');
      await worker.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
      await gone;
      updated = true;
      return route.fulfill({ body: '' });
    });
    const open = async (address: string): Promise<Page> => {
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(address);
      await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-state', 'ready');
      // The switch has its buttons once the tools are in.
      await expect(page.locator('beian-lens-switch button').first()).toBeAttached();
      return page;
    };
    await seedProfile(launched, profileFile('individual'));
    const page = await open(wizard);
    const label = page
      .locator('label')
      .filter({ hasText: /Entity name|主办者名称/ })
      .first();
    await expect(label).toHaveText(/Entity name/);
    await page.locator('beian-lens-badges button').first().click();
    await expect(page.locator('beian-lens-card')).toBeVisible();

    // It comes in the middle of a fill: between two lists of one field.
    const filled = await open(half);
    const panel = await openPreview(worker, await idOf(worker, filled), filled);
    const { x, y } = await panel.primaryButton();
    await expect(async () => {
      // A press before the preview was seen does not count.
      await filled.mouse.click(x, y);
      await expect(filled.locator('#name')).not.toHaveValue('', { timeout: 300 });
    }).toPass();
    const notice = (of: Page) => of.locator('beian-lens-updated');
    await expect(async () => {
      // Whoever touches the page is told at once.
      await filled.keyboard.press('Shift');
      await expect(notice(filled)).toContainText('stopped filling', { timeout: 100 });
    }).toPass();
    expect(updated).toBe(true);
    // What is whole stays, what was half goes, what was to come does not.
    const held = () =>
      filled
        .locator('input,select')
        .evaluateAll((boxes) =>
          boxes.map((each) => (each as HTMLInputElement | HTMLSelectElement).value),
        );
    await expect.poll(held).toEqual(['林晓宁', '', '', '', '']);
    await expect.poll(() => ours(filled)).toEqual(['beian-lens-updated']);

    await expect(notice(page)).toContainText('was updated. Reload');
    await expect(label).toHaveText(/主办者名称/);
    await expect.poll(() => ours(page)).toEqual(['beian-lens-updated']);

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
    await expect.poll(() => ours(page)).toEqual(['beian-lens-updated']);
    // A press outside leaves it, and its own takes the focus from no box.
    await box.click();
    await expect(notice(page)).toBeVisible();
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => ours(page)).toEqual([]);
    await expect(box).toBeFocused();
    // The fill that was stopped has no more to say.
    expect(await held()).toEqual(['林晓宁', '', '', '', '']);
    expect(await ours(filled)).toEqual(['beian-lens-updated']);
    // By keys the focus goes back to where it was.
    await filled.bringToFront();
    await filled.locator('#number').focus();
    await filled.keyboard.press('Tab');
    await expect(notice(filled).getByRole('button')).toBeFocused();
    await filled.keyboard.press('Enter');
    await expect.poll(() => ours(filled)).toEqual([]);
    await expect(filled.locator('#number')).toBeFocused();
    expect(await hearing(filled)).toEqual({});
    expect(errors).toEqual([]);
  } finally {
    await launched.close();
  }
});
