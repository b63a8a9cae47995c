import { expectAccessibleInBothSchemes } from './axe';
import { expect, test } from './fixtures';

const console_ = 'https://beian.aliyun.com/';
const site = 'https://www.example.cn/';
const views = ['Checklist', 'Fill', 'Footer', 'Messages'] as const;

/** The popup as a page of its own, with nothing said about the view. */
const popupOn = (extensionId: string, tabId?: number) =>
  `chrome-extension://${extensionId}/popup.html${tabId === undefined ? '' : `?tab=${tabId}`}`;

test('on an official page it opens with filling, and names the page', async ({ lens }) => {
  const page = await lens.open(console_);
  const tabId = await lens.tabId(page);
  const popup = await lens.open(popupOn(lens.extensionId, tabId));
  await expect(popup.getByRole('button', { name: 'Fill', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(popup.getByRole('banner')).toContainText('beian.aliyun.com');
  await expect(popup.getByRole('banner')).toContainText('Official page');
});

test('without a website it opens with the checklist, then with the view last chosen', async ({
  lens,
}) => {
  const popup = await lens.open(popupOn(lens.extensionId));
  const current = popup.locator('[aria-current="page"]');
  await expect(current).toHaveText('Checklist');
  await popup.getByRole('button', { name: 'Messages', exact: true }).click();
  await expect(current).toHaveText('Messages');
  await popup.reload();
  await expect(current).toHaveText('Messages');
  // Filling has nothing to act on here, so it is not what a person comes back to.
  await popup.getByRole('button', { name: 'Fill', exact: true }).click();
  await popup.reload();
  await expect(current).toHaveText('Checklist');
});

test('the address decides the view, whatever the tab is', async ({ lens }) => {
  const page = await lens.open(console_);
  for (const view of views) {
    const popup = await lens.popup(view.toLowerCase(), page);
    await expect(popup.locator('[aria-current="page"]')).toHaveText(view);
    // Every icon is drawn: a name without a path would leave a hole and no error.
    await expect(popup.locator('.icon path[d^="M"]').first()).toBeAttached();
    await expect(popup.locator('.icon path:not([d^="M"])')).toHaveCount(0);
    await popup.close();
  }
});

test('the views are reached and changed by keys alone', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  await expect(popup.locator('[aria-current="page"]')).toHaveText('Checklist');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Profile and settings' })).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Checklist', exact: true })).toBeFocused();
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('button', { name: 'Footer', exact: true })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[aria-current="page"]')).toHaveText('Footer');
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('Space');
  await expect(popup.locator('[aria-current="page"]')).toHaveText('Fill');
});

test('the gear opens profile and settings', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  const opened = lens.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Profile and settings' }).click();
  const options = await opened;
  await expect(options.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});

test('every view is accessible, in light and dark, and fits at 200 % zoom', async ({ lens }) => {
  const page = await lens.open(console_);
  for (const view of views) {
    const popup = await lens.popup(view.toLowerCase(), page);
    await expect(popup.locator('[data-view]:visible')).toHaveCount(1);
    await expectAccessibleInBothSchemes(popup);
    // The popup cannot be wider than 800 px: at 200 % that leaves 400; a narrow tab leaves less.
    for (const width of [400, 320]) {
      await popup.setViewportSize({ width, height: 300 });
      const wider = await popup.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${view} is cut off at ${width} px`).toBe(0);
    }
    // Right to left, as a language of that direction would show it.
    const mirrored = await popup.evaluate(() => {
      document.documentElement.dir = 'rtl';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(mirrored, `${view} is cut off from right to left`).toBe(0);
    await popup.close();
  }
});

test('the toolbar icon is lit on an official page and grey elsewhere', async ({ lens }) => {
  await lens.serve(`${site}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Site</title>' }),
  );
  /** Whether the tab has an icon of its own: told by what the worker was asked to set. */
  const lit = () =>
    lens.worker.evaluate(
      () => (globalThis as unknown as { litTabs?: number[] }).litTabs?.slice() ?? [],
    );
  await lens.worker.evaluate(() => {
    const scope = globalThis as unknown as { litTabs: number[]; chrome: typeof chrome };
    scope.litTabs = [];
    const setIcon = scope.chrome.action.setIcon.bind(scope.chrome.action);
    scope.chrome.action.setIcon = ((details: chrome.action.TabIconDetails) => {
      scope.litTabs.push(details.tabId ?? -1);
      return setIcon(details);
    }) as typeof scope.chrome.action.setIcon;
  });
  await lens.open(site);
  const page = await lens.open(console_);
  const tabId = await lens.tabId(page);
  await expect.poll(lit).toEqual([tabId]);
});

test('text is 13 px, not what the browser gives extension pages', async ({ lens }) => {
  const popup = await lens.popup('messages');
  await expect(popup.locator('body')).toHaveCSS('font-size', '13px');
  await expect(popup.getByRole('main')).toHaveCSS('font-size', '13px');
});
