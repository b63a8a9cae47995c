/**
 * Every way in which what is open over a page is left: by its button, by Escape, by a press outside,
 * by the page going on to another step, by the page taking our element away. Whose the focus is then,
 * and that nothing of ours hears more than it did before.
 */
import type { Page } from '@playwright/test';
import { seed } from './autofill-helpers';
import { openPreview } from './closed-panel';
import { expect, type Lens, modeKept, test } from './fixtures';
import { hearing, ours } from './ours';

/** A form of two steps, of which the page goes from one to the other within its address. */
const form = `<!doctype html><meta charset="utf-8"><title>备案</title><main></main>
  <button id="own" type="button">提交</button><script>
  const steps = {
    first: '<h2>网站信息</h2><p><label for="remark">网站备注</label> <textarea id="remark"></textarea>',
    second: '<h2>主办者基础信息</h2><p><label for="name">主办者名称</label> <input id="name">',
  };
  window.go = (step) => {
    history.pushState({}, '', '?step=' + step);
    document.querySelector('main').innerHTML = steps[step];
  };
  go('first');
  </script>`;

async function openForm(lens: Lens): Promise<Page> {
  const address = 'https://beian.aliyun.com/pcContainer/steps';
  await lens.serve(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: form }),
  );
  const page = await lens.open(address);
  await expect(badge(page, 'website.remark')).toBeVisible();
  await expect(page.locator('beian-lens-switch button').first()).toBeAttached();
  return page;
}

const badge = (page: Page, field: string) =>
  page.locator(`beian-lens-badges button[data-field="${field}"]`);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
const takeAway = (page: Page, name: string) =>
  page.evaluate((tag) => document.querySelector(tag)?.remove(), `beian-lens-${name}`);
/** Where nothing of the page or of ours lies. */
const outside = (page: Page) => page.mouse.click(600, 500);
const goTo = async (page: Page, step: 'first' | 'second') => {
  await page.evaluate((to) => (window as unknown as { go(step: string): void }).go(to), step);
  const [comes, goes] =
    step === 'first' ? ['website.remark', 'entity.name'] : ['entity.name', 'website.remark'];
  await expect(badge(page, comes as string)).toBeVisible();
  await expect(badge(page, goes as string)).toHaveCount(0);
};

const names = ['card', 'composer', 'review'] as const;

/** Opens a panel from a field, as a person does; the focus is in it then. */
async function open(page: Page, name: (typeof names)[number], field = 'website.remark') {
  const card = page.locator('beian-lens-card');
  await badge(page, field).click();
  await expect(card).toBeFocused();
  if (name === 'composer') await card.getByRole('button', { name: 'Write Chinese' }).click();
  if (name === 'review') await card.getByRole('button', { name: 'Check the form' }).click();
  await expect(page.locator(`beian-lens-${name}`)).toBeFocused();
  return page.locator(`beian-lens-${name}`);
}

test('card, composer and review are left in every way: the focus is where it was, nothing hears more', async ({
  lens,
}) => {
  const page = await openForm(lens);
  let heard: Awaited<ReturnType<typeof hearing>> | undefined;
  for (const name of names) {
    const panel = await open(page, name);
    await panel.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(panel).toBeHidden();
    expect(await focused(page), `${name} closed by its button`).toBe('remark');
    // The card's script has come, and hears from then on.
    heard ??= await hearing(page);

    // Beside the form it stays while a person works there, and takes the focus from nobody.
    await open(page, name);
    await outside(page);
    expect(await focused(page), `${name} and a press outside`).toBe('body');
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    expect(await focused(page), `${name} closed from outside`).toBe('body');

    // Taken away by the page, it comes when it is asked for.
    await open(page, name);
    await takeAway(page, name);
    await open(page, name);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    expect(await focused(page), `${name} taken away`).toBe('remark');

    // The page goes on to another step: the focus goes to no box that is gone.
    await page.locator('#own').focus();
    await open(page, name);
    await goTo(page, 'second');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    expect(await focused(page), `${name} and another step`).toBe(name === 'card' ? 'own' : 'body');
    await goTo(page, 'first');
    expect(await hearing(page), `listeners after the ${name}`).toEqual(heard);
  }
  expect(Object.keys(heard ?? {})).toContain('document keydown');
});

test('preview, badges, switch: left in every way, each comes back when it is asked for, and once', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openForm(lens);
  const tabId = await lens.tabId(page);
  const preview = page.locator('beian-lens-fill');
  await goTo(page, 'second');
  const name = page.locator('#name');
  await name.focus();
  const panel = await openPreview(lens.worker, tabId, page);
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(name).toBeFocused();
  const heard = await hearing(page);

  // By its button; a press outside leaves it, and the focus is the page's.
  await openPreview(lens.worker, tabId, page);
  await outside(page);
  await expect(preview).toHaveCount(1);
  const { x, y } = await panel.closeButton();
  await page.mouse.click(x, y);
  await expect(preview).toHaveCount(0);

  // The step that it speaks of is gone: nothing is written, and it is told.
  await openPreview(lens.worker, tabId, page);
  await goTo(page, 'first');
  const fill = await panel.primaryButton();
  await expect(async () => {
    await page.mouse.click(fill.x, fill.y);
    await expect.poll(() => panel.text(), { timeout: 500 }).not.toContain('Nothing is written');
  }).toPass();
  await expect.poll(() => panel.text()).toContain('No longer');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(page.locator('#remark')).toHaveValue('');
  expect(await hearing(page), 'listeners after the preview').toEqual(heard);

  // What stands all the time comes back with the page's next change.
  await takeAway(page, 'badges');
  await takeAway(page, 'switch');
  await goTo(page, 'second');
  const sorted = async () => (await ours(page)).sort();
  await expect.poll(sorted).toEqual(['beian-lens-badges', 'beian-lens-switch']);
  expect(await hearing(page), 'listeners after they were taken away').toEqual(heard);

  // Pressed, it takes the focus from no box; reached by keys and hidden, it gives it back.
  const button = (text: string) =>
    page.locator('beian-lens-switch').getByRole('button', { name: text });
  await name.focus();
  await button('English').hover();
  await button('Both').click();
  await expect(button('Both')).toHaveAttribute('aria-pressed', 'true');
  await modeKept(lens, 'both');
  await expect(name).toBeFocused();
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button('Hide this switch').evaluate((own) => own.matches(':focus'))) break;
  }
  await page.keyboard.press('Enter');
  await expect(button('English')).toBeHidden();
  expect(await focused(page)).toBe('own');
});
