/** Badges, the field card, the review and the composer, on the practice console with real keys. */
import type { Page } from '@playwright/test';
import { practiceOf, seed } from './autofill-helpers';
import { expectAccessible, expectAccessibleInBothSchemes } from './axe';
import { ClosedPanel } from './closed-panel';
import { expect, type Lens, test } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

const badge = (page: Page, field: string) =>
  page.locator(`beian-lens-badges button[data-field="${field}"]`);

/** The key is heard by the browser, which a page's keyboard cannot reach: its event is sent. */
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
  await badge(page, 'entity.name').click();
  const card = page.locator('beian-lens-card');
  const heading = card.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Entity name');
  await expect(card.getByText('主办者名称', { exact: true })).toBeVisible();
  await expect(card.getByText('zhǔ bàn zhě míng chēng')).toBeVisible();
  await badge(page, 'entity.type').click();
  await expect(heading).toHaveText('Entity type');
  await expect(
    card.getByText('Companies, foreign-invested ones included', { exact: false }),
  ).toBeVisible();
  await page.locator('input[type=text], input:not([type])').first().click();
  await expect(heading).toHaveText('Website domain');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the key opens the card of the focused field and leaves the focus where it is', async ({
  lens,
}) => {
  const page = await lens.open(`${wizard}&step=2`);
  await badge(page, 'leader.email').waitFor({ state: 'attached' });
  // The field that follows the emergency number, by what a person sees.
  const box = page
    .getByText(/^Email/)
    .first()
    .locator('xpath=following::input[1]');
  await box.click();
  await pressOpenCard(lens);
  const card = page.locator('beian-lens-card');
  await expect(card).toHaveAttribute('data-field', 'leader.email');
  await expect(card).toHaveAttribute('data-state', 'ready');
  await expect(box).toBeFocused();
  await page.keyboard.type('a');
  await expect(box).toHaveValue(/a$/);
  await pressOpenCard(lens);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName))
    .toBe('beian-lens-card');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(box).toBeFocused();
});

test('from the key to the card it takes less than 200 ms, as the median of nine', async ({
  lens,
}) => {
  const page = await lens.open(`${wizard}&step=2`);
  await badge(page, 'leader.email').waitFor({ state: 'attached' });
  const fields = [/^Email/, /^Emergency mobile/, /^Mailing address/].map((label) =>
    page.getByText(label).first().locator('xpath=following::input[1]'),
  );
  const card = page.locator('beian-lens-card');
  const times: number[] = [];
  let before = '';
  for (let round = 0; round < 9; round += 1) {
    await fields[round % 3]?.focus();
    // Seen in the page itself, so that no question of the test's stands in the time.
    const ready = page.evaluate(
      (last) =>
        new Promise<number>((done) => {
          const look = () => {
            const found = document.querySelector('beian-lens-card');
            if (found?.getAttribute('data-state') !== 'ready' || !found.checkVisibility()) return;
            // Not the card of the field before.
            if (found.getAttribute('data-field') === last) return;
            watch.disconnect();
            requestAnimationFrame(() => done(Date.now()));
          };
          const watch = new MutationObserver(look);
          watch.observe(document, { subtree: true, childList: true, attributes: true });
        }),
      before,
    );
    const pressed = await lens.worker.evaluate(async () => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const event = api.commands.onCommand as unknown as {
        dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
      };
      const now = Date.now();
      event.dispatch('open-card', tab);
      return now;
    });
    times.push((await ready) - pressed);
    before = (await card.getAttribute('data-field')) ?? '';
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  }
  const median = times.sort((a, b) => a - b)[4] ?? Number.POSITIVE_INFINITY;
  console.info(`card: median ${median} ms, all ${times.join(' ')}`);
  expect(median, `all: ${times.join(' ')}`).toBeLessThan(200);
});

test('the card never covers its field, wide or narrow', async ({ lens }) => {
  const page = await lens.open(wizard);
  for (const width of [1280, 700, 420]) {
    await page.setViewportSize({ width, height: 800 });
    for (const field of ['website.domain', 'entity.certAddress']) {
      const button = badge(page, field);
      await page
        .locator(`input`)
        .nth(field === 'website.domain' ? 2 : 6)
        .scrollIntoViewIfNeeded();
      if (!(await button.isVisible())) continue;
      await button.click();
      const card = page.locator('beian-lens-card');
      await expect(card).toHaveAttribute('data-field', field);
      await expect(card).toHaveAttribute('data-state', 'ready');
      // What stands at the card's edges and in its middle; it may still be on its way to its place.
      const standing = async () => {
        const panel = await card.locator('.panel').boundingBox();
        return page.evaluate((box) => {
          const found: string[] = [];
          if (!box) return found;
          for (const x of [box.x + 2, box.x + box.width / 2, box.x + box.width - 2]) {
            for (const y of [box.y + 2, box.y + box.height / 2]) {
              found.push(document.elementFromPoint(x, y)?.localName ?? '');
            }
          }
          return found;
        }, panel);
      };
      await expect.poll(standing).toEqual(Array(6).fill('beian-lens-card'));
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
  }
});

test('badges stay beside their labels while the page scrolls, and go when switched off', async ({
  lens,
}) => {
  const page = await lens.open(`${wizard}&step=3`);
  const one = badge(page, 'website.remark');
  await one.waitFor();
  // Both boxes of one moment: between two questions the page may go on with its layout.
  const places = (): Promise<{ readonly badge: number; readonly box: number }> =>
    page.evaluate(() => {
      const root = document.querySelector('beian-lens-badges')?.shadowRoot;
      const middle = (element: Element | null | undefined): number => {
        const box = element?.getBoundingClientRect();
        return box ? Math.round((box.top + box.bottom) / 2) : Number.NaN;
      };
      let row: Element | null | undefined = document.querySelector('textarea');
      while (row && !row.querySelector('label')) row = row.parentElement;
      return {
        badge: middle(root?.querySelector('[data-field="website.remark"]')),
        box: middle(row?.querySelector('label')),
      };
    });
  const besideItsLabel = async (): Promise<number> => {
    const { badge: at, box } = await places();
    return Math.abs(at - box);
  };
  await expect.poll(besideItsLabel).toBeLessThan(12);
  const before = (await places()).box;
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 160);
  await expect.poll(async () => (await places()).box).toBeLessThan(before - 100);
  await expect.poll(besideItsLabel).toBeLessThan(12);
  const options = await lens.options();
  await options.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), badges: false } });
  });
  await expect(one).toBeHidden();
});

test('the review names what would be sent back, goes to the field, and clears as it is fixed', async ({
  lens,
}) => {
  const page = await lens.open(`${wizard}&step=3`);
  await badge(page, 'website.name').click();
  await page.locator('beian-lens-card').getByRole('button', { name: 'Check the form' }).click();
  const review = page.locator('beian-lens-review');
  await expect(review).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('beian-lens-card')).toBeHidden();
  const name = page.getByPlaceholder('Enter').first();
  await name.click();
  await page.keyboard.type('中国软件网');
  const finding = review.locator('[data-rule="names.nationalWord"]');
  await expect(finding).toBeVisible();
  await page.locator('textarea').first().click();
  await finding.getByRole('button').click();
  await expect(name).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('远帆软件');
  await expect(finding).toBeHidden();
  await expectAccessible(page, 'beian-lens-review');
});

test('the composer shows a sentence in both languages, checks it and puts it in', async ({
  lens,
}) => {
  const page = await lens.open(`${wizard}&step=3`);
  await badge(page, 'website.remark').click();
  await page.locator('beian-lens-card').getByRole('button', { name: 'Write Chinese' }).click();
  const composer = page.locator('beian-lens-composer');
  await composer.getByRole('combobox').selectOption('ORG-01');
  await expect(composer.getByRole('button', { name: 'Put it into the field' })).toBeDisabled();
  await composer.getByRole('textbox').fill('深圳示例远帆科技有限公司');
  await expect(composer.locator('[data-preview]')).toContainText(
    '深圳示例远帆科技有限公司的官方网站',
  );
  await expectAccessible(page, 'beian-lens-composer');
  await composer.getByRole('button', { name: 'Put it into the field' }).click();
  await expect(page.locator('textarea').first()).toHaveValue(
    '本网站为深圳示例远帆科技有限公司的官方网站，主要介绍单位概况、产品信息和联系方式，不提供线上交易。',
  );
});

test('the card has no accessibility violation, light or dark', async ({ lens }) => {
  const page = await lens.open(wizard);
  await badge(page, 'entity.type').click();
  await expect(page.locator('beian-lens-card')).toHaveAttribute('data-state', 'ready');
  await expectAccessibleInBothSchemes(page, 'beian-lens-card');
});

test('a text that is no field is explained too: the free route', async ({ lens }) => {
  const page = await lens.open('https://beian.aliyun.com/');
  const start = page.getByRole('button', { name: /Start|开始备案/ }).first();
  await start.focus();
  await pressOpenCard(lens);
  const card = page.locator('beian-lens-card');
  await expect(card).toHaveAttribute('data-state', 'ready');
  await expect(card.getByText('开始备案', { exact: true })).toBeVisible();
});

test('what an order came back for is read, and the review opens at those fields of the form', async ({
  lens,
}) => {
  const order = 'https://beian.aliyun.com/pcContainer/orderdetail';
  await lens.serve(`${order}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>订单详情</title><h2>初审驳回</h2><p>驳回原因：1、网站名称不合格，请修改；2、网站备注不合格。</p>',
    }),
  );
  const page = await lens.open(order);
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Why did the order come back?' }).click();
  const panel = page.locator('beian-lens-review');
  const refusals = panel.locator('[data-refusal]');
  await expect(refusals).toHaveCount(2);
  await expect(refusals.first()).toContainText('Website name');
  await expectAccessible(page, 'beian-lens-review');
  // The form is opened next: the reasons come along, and lead to their fields.
  await page.goto(`${wizard}&step=3`);
  const name = page.getByPlaceholder('Enter').first();
  await name.waitFor();
  const again = await lens.popup('fill', page);
  await again.getByRole('button', { name: 'Check the form on this page' }).click();
  await expect(refusals).toHaveCount(2);
  await expect(name).toBeInViewport();
  await refusals.first().getByRole('button').click();
  await expect(name).toBeFocused();
});

test('the card fills its one field, after the preview', async ({ lens }) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  await badge(page, 'entity.name').click();
  const card = page.locator('beian-lens-card');
  await card.getByRole('button', { name: 'Fill this field' }).click();
  await expect(card).toBeHidden();
  await expect(page.locator('beian-lens-fill')).toBeAttached();
  const { x, y } = await (await ClosedPanel.of(page)).primaryButton();
  // A press before the preview was seen does not count.
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect
      .poll(async () => (await practiceOf(page)).held.name, { timeout: 500 })
      .toBe('林晓宁');
  }).toPass();
  expect((await practiceOf(page)).held.certNumber ?? '').toBe('');
});

test('a badge keeps clear of a label of two lines and of the box beside it', async ({ lens }) => {
  await lens.serve('https://beian.aliyun.com/pcContainer/narrow', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>备案</title><style>body{margin:40px}div{display:flex;margin:20px 0}label{width:76px;font:14px/20px sans-serif;text-align:right}input{width:240px}</style>
        <h3>主办者负责人信息</h3>
        <div><label for="a">应急手机号码</label><input id="a"></div>
        <div><label for="b"><span style="display:block">电子邮箱地址</span></label><input id="b"></div>
        <div><label for="c">负责人姓名</label><input id="c"></div>
        <div><label for="d">手机号码</label><input id="d"></div>`,
    }),
  );
  const page = await lens.open('https://beian.aliyun.com/pcContainer/narrow');
  await expect(page.locator('beian-lens-badges button:visible').first()).toBeVisible();
  await expect(page.locator('beian-lens-badges')).toHaveAttribute('data-state', 'ready');
  // Labels may grow when they turn English; the badges follow in the next frame.
  await expect(async () => {
    const covered = await page.evaluate(() => {
      const badges = [
        ...(document.querySelector('beian-lens-badges')?.shadowRoot?.querySelectorAll('button') ??
          []),
      ].filter((each) => !each.hidden);
      const texts = [...document.querySelectorAll('label')].flatMap((label) => {
        const words = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        const rects: DOMRect[] = [];
        while (words.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(words.currentNode);
          rects.push(...range.getClientRects());
        }
        return rects;
      });
      const boxes = [...document.querySelectorAll('input')].map((box) =>
        box.getBoundingClientRect(),
      );
      const over = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      return badges.map((each) => {
        const box = each.getBoundingClientRect();
        return [...texts, ...boxes].some((other) => over(box, other));
      });
    });
    // Beside a line of its label, not above or below it.
    const inLabel = await page.evaluate(() => {
      const labels = [...document.querySelectorAll('label')].map((each) =>
        each.getBoundingClientRect(),
      );
      return [
        ...(document.querySelector('beian-lens-badges')?.shadowRoot?.querySelectorAll('button') ??
          []),
      ]
        .filter((each) => !each.hidden)
        .map((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return labels.some((label) => label.top - 1 <= top && bottom <= label.bottom + 1);
        });
    });
    expect(inLabel).not.toContain(false);
    expect(covered.length).toBeGreaterThan(2);
    expect(covered).not.toContain(true);
  }).toPass({ timeout: 10_000 });
});

test('badges follow a field that a panel above it pushes down without a word to the page', async ({
  lens,
}) => {
  // No node, no attribute and no event tells of it: the style sheet alone opens the panel.
  await lens.serve('https://beian.aliyun.com/pcContainer/pushed', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>备案</title><style>#panel{display:none;height:120px}#open:checked~#panel{display:block}</style>
        <h3>主办者负责人信息</h3><input type="checkbox" id="open"><div id="panel"></div>
        <p><label for="a">负责人姓名</label> <input id="a"></p><p><label for="b">手机号码</label> <input id="b"></p>`,
    }),
  );
  const page = await lens.open('https://beian.aliyun.com/pcContainer/pushed');
  const badges = page.locator('beian-lens-badges button:visible');
  await expect(badges).toHaveCount(2);
  const topOf = async (what: string) => (await page.locator(what).boundingBox())?.y ?? Number.NaN;
  const offset = async () =>
    (await topOf('beian-lens-badges button >> nth=0')) - (await topOf('#a'));
  const before = await offset();
  await page.locator('#open').check();
  await expect.poll(offset).toBeCloseTo(before, 0);
});

test('the popup opens the review beside the form', async ({ lens }) => {
  const page = await lens.open(`${wizard}&step=3`);
  await page.getByPlaceholder('Enter').first().fill('123456');
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Check the form on this page' }).click();
  await expect(page.locator('beian-lens-review [data-rule="names.notChinese"]')).toBeVisible();
});

test('badges are one stop of the Tab key; arrows go from field to field', async ({ lens }) => {
  const page = await lens.open(wizard);
  await badge(page, 'entity.certAddress').waitFor();
  const stops = page.locator('beian-lens-badges button[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await page.getByRole('button', { name: 'Check information' }).focus();
  const host = page.locator('beian-lens-badges');
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await host.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(badge(page, 'service.kind')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(badge(page, 'website.domain')).toBeFocused();
  await expect(stops).toHaveCount(1);
  await page.keyboard.press('Enter');
  const card = page.locator('beian-lens-card');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Website domain');
  // Read, and straight on to typing: the field itself has the focus.
  await page.keyboard.press('Escape');
  await expect(page.locator('input:focus')).toHaveCount(1);
  // The last one, out of sight in a low window, is brought into view.
  await page.setViewportSize({ width: 1280, height: 360 });
  await expect(badge(page, 'entity.certAddress')).toBeHidden();
  await badge(page, 'website.domain').focus();
  await expect(badge(page, 'website.domain')).toBeFocused();
  await page.keyboard.press('End');
  await expect(badge(page, 'entity.certAddress')).toBeFocused();
});
