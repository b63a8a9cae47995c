/**
 * What opens over a page gives back what it took when it closes: the focus, where it had it and
 * nowhere else, and the place to which a person had scrolled. Real keys and presses throughout.
 */
import type { Page } from '@playwright/test';
import { practiceOf, seed } from './autofill-helpers';
import { type ClosedPanel, openPreview as previewOf } from './closed-panel';
import { expect, type Lens, test } from './fixtures';

const badge = (page: Page, field: string) =>
  page.locator(`beian-lens-badges button[data-field="${field}"]`);
const card = (page: Page) => page.locator('beian-lens-card');
const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.localName);
const inCard = (page: Page) => expect.poll(() => focusedTag(page)).toBe('beian-lens-card');

/** The key is heard by the browser, which a page's keyboard cannot reach: its event is sent. */
const pressOpenCard = (lens: Lens): Promise<void> =>
  lens.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const event = chrome.commands.onCommand as unknown as {
      dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
    };
    event.dispatch('open-card', tab);
  });

const openPreview = async (lens: Lens, page: Page): Promise<ClosedPanel> =>
  previewOf(lens.worker, await lens.tabId(page), page);

/** Scrolls with the wheel, as far as asked; where the page stands then. */
async function scrollBy(page: Page, y: number): Promise<number> {
  const from = await page.evaluate(() => scrollY);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, y);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(from);
  // Once it stands: the wheel's way is drawn over several frames.
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await page.evaluate(() => scrollY);
      return last === before;
    })
    .toBe(true);
  return last;
}

const form = `<!doctype html><meta charset="utf-8"><title>备案</title><style>body{height:3000px}</style>
  <h2>主办者基础信息</h2>
  <p><label for="a">主办者名称</label> <input id="a"></p>
  <p><label for="b">证件号码</label> <input id="b"></p>
  <button id="own" type="button">提交</button>`;

async function openForm(lens: Lens, more = ''): Promise<Page> {
  const address = 'https://beian.aliyun.com/pcContainer/plain';
  await lens.serve(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: form + more }),
  );
  const page = await lens.open(address);
  await page.setViewportSize({ width: 1280, height: 500 });
  await expect(badge(page, 'entity.name')).toBeVisible();
  return page;
}

test('the card of a text that is no field gives the focus back to it', async ({ lens }) => {
  const page = await openForm(lens);
  const own = page.locator('#own');
  await own.focus();
  await pressOpenCard(lens);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(own).toBeFocused();
  await pressOpenCard(lens);
  await inCard(page);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(own).toBeFocused();
});

test('a card that is closed from elsewhere takes the focus from nobody', async ({ lens }) => {
  const page = await openForm(lens);
  await badge(page, 'entity.name').click();
  await inCard(page);
  const own = page.locator('#own');
  await own.focus();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(own).toBeFocused();
});

test('a press on a badge takes the focus from no box of the page', async ({ lens }) => {
  const page = await openForm(lens);
  const box = await badge(page, 'entity.certNumber').boundingBox();
  await page.locator('#a').focus();
  await page.mouse.move((box?.x ?? 0) + 7, (box?.y ?? 0) + 7);
  await page.mouse.down();
  await expect(page.locator('#a')).toBeFocused();
  await page.mouse.up();
  await inCard(page);
});

test('the card gives the focus back without moving the page under the person', async ({ lens }) => {
  const page = await openForm(lens);
  await badge(page, 'entity.name').click();
  await inCard(page);
  const stood = await scrollBy(page, 900);
  await page.keyboard.press('Escape');
  await expect(page.locator('#a')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(stood);
});

test('a menu of the page that is open closes first; the card with the next Escape', async ({
  lens,
}) => {
  const page = await openForm(
    lens,
    `<script>
      const box = document.getElementById('b');
      box.setAttribute('role', 'combobox');
      const open = (on) => box.setAttribute('aria-expanded', on);
      box.addEventListener('click', () => open(true));
      box.addEventListener('keydown', ({ key }) => key === 'Escape' && open(false));
    </script>`,
  );
  await badge(page, 'entity.name').click();
  await inCard(page);
  const box = page.locator('#b');
  await box.click();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(box).toBeFocused();
});

test('the preview gives the focus back without moving the page under the person', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openForm(lens);
  await page.locator('#a').focus();
  const stood = await scrollBy(page, 900);
  await openPreview(lens, page);
  expect(await page.evaluate(() => scrollY)).toBe(stood);
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  await expect(page.locator('#a')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(stood);
});

test('a preview is put away by a press however early, and whatever the page lays over it', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openForm(lens);
  const first = await openPreview(lens, page);
  const { x, y } = await first.closeButton();
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  const panel = await openPreview(lens, page);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
    document.body.append(cover);
    cover.showPopover();
  });
  await panel.closeButton();
  await page.mouse.click(x, y);
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
});

test('a preview that makes way while the person is in the form takes no focus from it', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openForm(lens);
  await page.locator('#a').focus();
  await openPreview(lens, page);
  await page.locator('#b').click();
  await pressOpenCard(lens);
  await expect(card(page)).toHaveAttribute('data-field', 'entity.certNumber');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  await expect(page.locator('#b')).toBeFocused();
});

test('by keys from the preview to the report and back: the focus stays in the panel, then is the page’s', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openForm(lens);
  const own = page.locator('#own');
  await own.focus();
  const stood = await scrollBy(page, 200);
  const panel = await openPreview(lens, page);
  const tabTo = async (name: RegExp) => {
    for (let stops = 0; stops < 30; stops += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await panel.focusedName())) return;
    }
    throw new Error(`no ${name}`);
  };
  await tabTo(/^Fill \d/);
  await expect(async () => {
    // A press before the preview was seen does not count.
    await page.keyboard.press('Enter');
    await expect(page.locator('#a')).toHaveValue('林晓宁', { timeout: 500 });
  }).toPass();
  await expect.poll(() => panel.text()).toContain('Take back');
  await expect(page.locator('beian-lens-fill')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(stood);
  await tabTo(/^Take back/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#a')).toHaveValue('');
  await expect.poll(() => panel.text()).toContain('As it was before');
  await expect(page.locator('beian-lens-fill')).toBeFocused();
  // The view is another, and what had the focus is gone with the last.
  await tabTo(/^Fill again$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.text()).toContain('Nothing is written until');
  await expect(page.locator('beian-lens-fill')).toBeFocused();
  // From a button of it too the focus goes back.
  await tabTo(/^Close$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  await expect(own).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(stood);
});

test('a panel that the page took away comes back when it is asked for', async ({ lens }) => {
  await seed(lens, 'individual');
  const page = await openForm(lens);
  await page.locator('#own').focus();
  await openPreview(lens, page);
  await page.evaluate(() => document.querySelector('beian-lens-fill')?.remove());
  await openPreview(lens, page);
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
});

/** A fill from the page's panel that has begun, and takes its time. */
async function longFill(lens: Lens) {
  await seed(lens, 'individual');
  const page = await lens.open('https://beian.aliyun.com/practice/widgets-fusion/');
  await expect(badge(page, 'entity.name')).toBeAttached();
  const panel = await openPreview(lens, page);
  const { x, y } = await panel.primaryButton();
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect.poll(() => panel.text(), { timeout: 500 }).toContain('Stop');
  }).toPass();
  return { page, panel };
}

test('a fill that runs is neither begun anew nor put away by what opens beside it', async ({
  lens,
}) => {
  const { page, panel } = await longFill(lens);
  // The key again, and the card of a field, while it is at work.
  const tabId = await lens.tabId(page);
  await lens.worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { to: 'page', name: 'fill.open', payload: {} }),
    tabId,
  );
  await pressOpenCard(lens);
  expect(await panel.text(), 'it was over before').toContain('Stop');
  await expect.poll(() => panel.text(), { timeout: 40_000 }).toContain('Take back');
  expect(await panel.text()).not.toContain('Stopped');
  expect((await practiceOf(page)).held).toMatchObject({
    name: '林晓宁',
    email: 'lin.xiaoning@example.com',
  });
});

test('put away, the panel lets go of what it showed and of the fill that runs', async ({
  lens,
}) => {
  const { page, panel } = await longFill(lens);
  const close = await panel.closeButton();
  await page.mouse.click(close.x, close.y);
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  // It does not come back with the fill's own news, and the last field is left as it was.
  const tabId = await lens.tabId(page);
  await expect
    .poll(() =>
      lens.worker.evaluate(async (id) => {
        const message = { to: 'page', name: 'fill.status', payload: {} };
        return (await chrome.tabs.sendMessage(id, message, { frameId: 0 })).value.phase;
      }, tabId),
    )
    .toBe('cancelled');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  expect((await practiceOf(page)).held.usesSdk).toBeUndefined();
});
