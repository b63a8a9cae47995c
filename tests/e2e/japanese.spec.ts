/** The official pages in Japanese: from the first paint, and when the language is changed. */
import type { Page } from '@playwright/test';
import { expect, type Lens, test } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

/** Sets the language as the options page does, and waits until the browser holds its script. */
async function choose(lens: Lens, language: string): Promise<void> {
  const options = await lens.options('#settings');
  await options.locator('select').first().selectOption(language);
  await expect
    .poll(() =>
      lens.worker.evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ js }) => js ?? []).join();
      }),
    )
    .toBe(language === 'ja' ? 'dictionary-ja.js' : '');
  await options.close();
}

const ready = (page: Page) =>
  expect(page.locator('beian-lens-switch[data-state="ready"]')).toBeAttached();

test('an open page follows the language that the options page sets', async ({ lens }) => {
  const page = await lens.open(wizard);
  await expect(page.getByRole('button', { name: 'Save draft' }).first()).toBeVisible();
  await choose(lens, 'ja');
  await expect(page.getByRole('button', { name: '下書きを保存' }).first()).toBeVisible();
  await choose(lens, 'en');
  await expect(page.getByRole('button', { name: 'Save draft' }).first()).toBeVisible();
});

test('a page is never English before it is Japanese, and originals come back', async ({ lens }) => {
  await choose(lens, 'ja');
  const page = await lens.open('https://beian.aliyun.com/');
  // What stands on the page at each frame, from its first.
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { __frames: frames });
    const look = () => {
      const text = document.body?.textContent ?? '';
      if (text !== '' && frames.at(-1) !== text) frames.push(text);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(wizard);
  await ready(page);
  const frames = await page.evaluate(
    () => (window as unknown as { __frames: readonly string[] }).__frames,
  );
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(frame).not.toContain('Save draft');
  expect(frames.at(-1)).toContain('下書きを保存');
  const bar = page.locator('beian-lens-switch');
  await bar.getByRole('button', { pressed: true }).hover();
  await bar.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('保存草稿').first()).toBeVisible();
  // The page changes at once and tells the worker; a test that ended before the worker has written
  // would leave the mode to the next one.
  await expect
    .poll(() =>
      lens.worker.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
      ),
    )
    .toEqual(['language', 'mode-original']);
});

/** No words: names, a domain or an instance of the sample, and a label that the page's library writes in English. */
const fallback: readonly RegExp[] = [
  /^(Alibaba Cloud|Android|HarmonyOS|Elastic Compute Service（ECS）)$/,
  /^i-[a-z0-9]+$/,
  /^[\w-]+(\.[\w-]+)+$/,
  /^select$/,
];

/** What a reader of Japanese can see or hear, and no Japanese is in it. */
const foreignTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const seen = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
    const add = (text: string) => {
      if (/[a-z]{3,}/.test(text) && !/[\u3040-\u30ff\u3400-\u9fff]/.test(text))
        found.add(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('script,style,textarea') && seen(parent))
        add(node.nodeValue ?? '');
    }
    for (const name of ['placeholder', 'title', 'aria-label', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        if (seen(element)) add(element.getAttribute(name) ?? '');
      }
    }
    return [...found];
  });

test('the wizard stands in Japanese, every step', async ({ lens }) => {
  await choose(lens, 'ja');
  const page = await lens.open('https://beian.aliyun.com/');
  const left = new Set<string>();
  for (const [entity, service] of [
    ['individual', 'website'],
    ['enterprise', 'app'],
  ]) {
    for (const step of [1, 2, 3, 4, 5]) {
      await page.goto(`${wizard}&step=${step}&entity=${entity}&service=${service}`);
      await ready(page);
      await expect(page.getByText('ICP届出').first()).toBeVisible();
      for (const text of await foreignTexts(page)) left.add(text);
    }
  }
  expect([...left].filter((text) => !fallback.some((each) => each.test(text)))).toEqual([]);
});

test('the other official sites stand in Japanese too', async ({ lens }) => {
  await choose(lens, 'ja');
  const left: string[] = [];
  for (const address of [
    'https://beian.miit.gov.cn/#/Integrated/index',
    'https://beian.miit.gov.cn/#/Integrated/recordQuery',
    'https://beian.mps.gov.cn/#/website/new',
    'https://bsn.console.aliyun.com/#/bsnManagement',
  ]) {
    const page = await lens.open(address);
    await ready(page);
    await expect(page.locator('body :is(button, input, a)').first()).toBeVisible();
    for (const text of await foreignTexts(page)) left.push(`${address} ${text}`);
    await page.close();
  }
  expect(
    left.filter((each) => !fallback.some((words) => words.test(each.replace(/^\S+ /, '')))),
  ).toEqual([]);
});

test('what no meaning explains in a message is glossed in Japanese, links to the letter', async ({
  lens,
}) => {
  await choose(lens, 'ja');
  const popup = await lens.popup('messages');
  const link = 'https://beian.miit.gov.cn/#/Integrated/index';
  await popup.locator('textarea').fill(`网站名称不符合要求。请登录${link}，核对您的网站信息。`);
  await popup.locator('form button[type="submit"]').click();
  const gloss = popup.locator('.decoder-gloss').last();
  await expect(gloss).toContainText('ウェブサイト');
  const shown = (await popup.locator('.decoder-gloss').allTextContents()).join('\n');
  expect(shown).toContain(link);
  expect(shown.replace(link, '')).not.toMatch(/\b(?:the|your|please|website)\b/i);
});
