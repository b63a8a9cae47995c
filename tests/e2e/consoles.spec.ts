/**
 * The practice consoles themselves: they run without the extension, and what is filed by hand is
 * the same with it. That each runs with it is held where each is read: in read-in-english.spec.ts,
 * the libraries in widgets.spec.ts, the other provider in consoles-fill.spec.ts.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bareBrowser } from './bare-browser';
import { consoleOf, expect, serveConsole, test } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

/** Every address that must render without a word of complaint. */
const pages = [
  'https://beian.aliyun.com/',
  wizard,
  `${wizard}&step=2&entity=individual`,
  `${wizard}&step=2&entity=government&prefix=bax-`,
  `${wizard}&step=3&contact=new`,
  `${wizard}&step=3&service=app`,
  `${wizard}&step=4`,
  `${wizard}&step=5`,
  'https://beian.aliyun.com/practice/widgets-fusion/',
  'https://beian.aliyun.com/practice/widgets-antd5/',
  'https://beian.aliyun.com/practice/widgets-antd6/',
  'https://beian.aliyun.com/practice/widgets-element-plus/',
  'https://beian.aliyun.com/practice/widgets-element-ui/',
  'https://beian.aliyun.com/practice/widgets-native/',
  'https://beian.aliyun.com/practice/provider-demo/',
  'https://bsn.console.aliyun.com/#/bsnApply/ecs',
  'https://bsn.console.aliyun.com/#/bsnManagement',
  'https://beian.miit.gov.cn/#/Integrated/index',
  'https://beian.miit.gov.cn/#/Integrated/ComplaintA',
  'https://beian.mps.gov.cn/#/login',
  'https://beian.mps.gov.cn/#/home',
  'https://beian.mps.gov.cn/#/operator',
  'https://beian.mps.gov.cn/#/website/new',
  'https://beian.mps.gov.cn/#/website/claim',
  'https://beian.mps.gov.cn/#/website/detail',
  'https://beian.mps.gov.cn/#/app/new',
];

interface Practice {
  readonly step: string;
  readonly held: Record<string, unknown>;
  readonly submitted: Record<string, unknown>;
  readonly events: readonly string[];
  readonly crashed: string | null;
}

const practiceOf = (page: Page): Promise<Practice> =>
  page.evaluate(() => (window as unknown as { __practice: Practice }).__practice);

/** A Chromium without the extension, served the same pages. */
async function plain(): Promise<{ browser: Browser; context: BrowserContext; errors: string[] }> {
  const browser = await bareBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
  });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const name = consoleOf[url.hostname];
    if (name) await serveConsole(route, name);
    else {
      errors.push(`stray request ${url.href}`);
      await route.abort();
    }
  });
  return { browser, context, errors };
}

async function rendered(page: Page): Promise<void> {
  await expect(page.locator('body')).toContainText(/\S{2}/);
  await expect(page.locator('#container > *, form.widgets, .site').first()).toBeVisible();
  expect((await practiceOf(page)).crashed).toBeNull();
}

test('every practice page renders without the extension', async () => {
  const { browser, context, errors } = await plain();
  const page = await context.newPage();
  for (const address of pages) {
    await page.goto(address);
    await rendered(page);
  }
  await browser.close();
  expect(errors).toEqual([]);
});

/** Picks the nth entry of the menu that a press on a select opens; no word is looked at. */
async function pick(page: Page, key: string, ...at: number[]): Promise<void> {
  await page.locator(`[data-row="${key}"] [class*="-select-trigger"]`).first().click();
  const menu = page.locator('.opened');
  for (const [level, index] of at.entries()) {
    await menu.getByRole('listbox').nth(level).getByRole('option').nth(index).click();
  }
  await expect(menu).toHaveCount(0);
}

/** Fills the first two steps by hand: clicks and keys, places instead of words. */
async function fileByHand(page: Page): Promise<Practice> {
  await page.goto(wizard);
  await page.locator('input[name="domain"]').fill('example.cn');
  await pick(page, 'region', 18, 2, 2);
  await pick(page, 'nature', 0);
  await pick(page, 'certType', 0);
  await page.locator('input[name="name"]').fill('深圳示例科技有限公司');
  await page.locator('input[name="certNumber"]').fill('91440300MA5EXAMP0C');
  await page.locator('input[name="certAddress"]').fill('深圳市南山区示例路1号');
  await page.locator('.actions button').last().click();
  await page.locator('[class*="dialog-footer"] button').last().click();
  await page.locator('input[name="mailingAddress"]').fill('深圳市南山区示例路1号10层');
  await page.locator('textarea[name="entityRemark"]:visible').first().fill('此地址已是最详细地址');
  await page.locator('input[name="legalPerson"]').fill('张示例');
  await page.locator('input[name="leaderName"]').fill('张示例');
  await pick(page, 'leaderCertType', 0);
  await page.locator('input[name="leaderCertNumber"]').fill('440300198402290018');
  await page.locator('input[name="leaderMobile"]').fill('13800138000');
  await page.locator('input[name="leaderSmsCode"]').fill('123456');
  await page.locator('input[name="leaderEmergencyMobile"]').fill('13900139000');
  await page.locator('input[name="leaderEmail"]').fill('zhang@example.cn');
  return practiceOf(page);
}

test('what the page would submit is the same with the extension and without', async ({ lens }) => {
  const bare = await plain();
  const [without, withLens] = await Promise.all([
    fileByHand(await bare.context.newPage()),
    fileByHand(await lens.open('about:blank')),
  ]);
  await bare.browser.close();
  expect(without.step).toBe('2');
  expect(without.submitted).toMatchObject({ region: '440305', nature: '4', certType: '1' });
  expect(withLens.submitted).toEqual(without.submitted);
  expect(withLens.held).toEqual(without.held);
  expect(withLens.events).toEqual(without.events);
  expect(bare.errors).toEqual([]);
});
