import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Launched } from './launch';
import { sampleSite } from './sample-site';

export type Say = (line: string) => void;

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';
const patience = { timeout: 20_000 };
const chinese = /[\u3400-\u9fff]/;

/** A step of the tour that is not as it should be. */
function must(holds: boolean, complaint: string): void {
  if (!holds) throw new Error(complaint);
}

const extensionPage = async ({ context, extensionId }: Launched, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
};

/** The browser's own id of the tab that shows an address. */
async function tabId({ worker }: Launched, page: Page): Promise<number> {
  return worker.evaluate(async (address) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const tab = (await api.tabs.query({})).find((each) => each.url === address);
    if (tab?.id === undefined) throw new Error(`No tab shows ${address}`);
    return tab.id;
  }, page.url());
}

async function popup(started: Launched, view: string, target: Page): Promise<Page> {
  const page = await extensionPage(
    started,
    `popup.html?view=${view}&tab=${await tabId(started, target)}`,
  );
  await page.setViewportSize({ width: 400, height: 600 });
  return page;
}

/** Brings the bundled sample profile in, by the button that a new user would press. */
export async function importSampleProfile(started: Launched, say: Say): Promise<void> {
  const page = await extensionPage(started, 'options.html#profile');
  await page.getByRole('button', { name: 'Load the sample' }).click(patience);
  await page.getByText('示例', { exact: false }).first().waitFor(patience);
  await page.close();
  say('Imported the sample profile (synthetic people and companies).');
}

interface Tour {
  readonly started: Launched;
  readonly say: Say;
  shoot(page: Page, name: string): Promise<void>;
}

/** 1. The console reads in English. */
async function readConsole({ started, say, shoot }: Tour): Promise<Page> {
  const page = await started.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('https://beian.aliyun.com/');
  await page.getByText('My ICP filings').first().waitFor(patience);
  await shoot(page, '1-overview');
  say('Opened the filing console: the overview reads in English.');
  await page.goto(wizard);
  await page.getByText('Entity name').first().waitFor(patience);
  const left = await labelsInChinese(page.locator('label'));
  must(left.length === 0, `Labels of step 1 still in Chinese: ${left.join(', ')}`);
  await shoot(page, '2-step-1');
  say('Translated step 1: no label is left in Chinese.');
  return page;
}

const labelsInChinese = async (labels: Locator): Promise<readonly string[]> =>
  (await labels.allInnerTexts()).filter((text) => chinese.test(text));

/** 2. A field explains itself. */
async function explainField({ say, shoot }: Tour, page: Page): Promise<void> {
  await page.locator('beian-lens-badges button[data-field="entity.name"]').click(patience);
  const card = page.locator('beian-lens-card');
  await card.getByRole('heading', { name: 'Entity name' }).waitFor(patience);
  await shoot(page, '3-card');
  say('Opened the card of the field 主办者名称 (Entity name).');
  await page.keyboard.press('Escape');
}

/** 3. The step fills itself from the profile, and says what it filled. */
async function fillStep({ started, say, shoot }: Tour, page: Page): Promise<void> {
  const view = await popup(started, 'fill', page);
  await view.getByRole('button', { name: 'Fill this page' }).click(patience);
  const fill = view.getByRole('button', { name: /^Fill \d+ fields?$/ });
  // Which of the sample's applicants and sites, the popup asks once.
  const choose = async (label: string, wanted: RegExp) => {
    const select = view.getByLabel(label, { exact: true });
    await fill.or(select).first().waitFor(patience);
    if (!(await select.isVisible())) return;
    const names = await select.locator('option').allInnerTexts();
    const name = names.find((each) => wanted.test(each));
    must(name !== undefined, `Nothing like ${wanted} among: ${names.join(', ')}`);
    if (name) await select.selectOption({ label: name });
  };
  await choose('Entity that files', /公司/);
  await choose('Website or App', /\(Website/);
  // Until the plan of the last choice has come, the button waits.
  await fill.and(view.locator(':enabled')).waitFor(patience);
  await shoot(view, '4-preview');
  await fill.click();
  await view.locator('[data-phase="done"]').waitFor({ timeout: 60_000 });
  const filled = await view.locator('[data-part="report"] [data-status="filled"]').count();
  must(filled >= 5, `Only ${filled} fields of step 1 were filled`);
  await shoot(view, '5-report');
  await page.bringToFront();
  await shoot(page, '6-filled');
  const failed = await view.locator('[data-part="report"] [data-status="failed"]').count();
  say(`Filled step 1: ${filled} fields read back as written, ${failed} failed.`);
  await view.close();
}

/** 4. The footer of a homepage is judged. */
async function checkFooter({ started, say, shoot }: Tour): Promise<void> {
  const site = await started.context.newPage();
  await site.goto(sampleSite.address);
  const view = await popup(started, 'footer', site);
  const result = view.locator('[data-verdict]').first();
  await result.waitFor(patience);
  const verdict = await result.getAttribute('data-verdict');
  must(verdict === 'ok', `The sample homepage was judged ${verdict}`);
  await shoot(view, '7-footer');
  say(`Checked the footer of ${sampleSite.address}: ${verdict}.`);
  await view.close();
  await site.close();
}

/** 5. The checklist and a message. */
async function prepare({ started, say, shoot }: Tour, page: Page): Promise<void> {
  const list = await popup(started, 'checklist', page);
  for (const question of [/already have an ICP filing/, /this very domain or App/]) {
    await list.getByRole('group', { name: question }).getByText('No', { exact: true }).click();
  }
  await list.locator('[data-filing-type="first"]').waitFor(patience);
  await shoot(list, '8-checklist');
  say('Answered two questions: the checklist predicts a first-time filing.');
  const message = await popup(started, 'messages', page);
  await message
    .getByLabel('Chinese message')
    .fill('退回原因：1、域名持有者与主办单位不一致；2、通信地址请具体到门牌号。');
  await message.getByRole('button', { name: 'Explain' }).click();
  await message.locator('[data-intent="domainNotOwner"]').waitFor(patience);
  await shoot(message, '9-message');
  say('Explained a refusal: the domain belongs to somebody else.');
  await list.close();
  await message.close();
}

/** Every error on a page or in the extension ends the tour. */
function watch(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
  });
  return errors;
}

/**
 * The product's own demonstration: reads, explains, fills, checks. Each step says what it did and
 * leaves a picture.
 * @throws Error that names the first thing that was not as it should be.
 */
export async function takeTour(
  started: Launched,
  { folder, say }: { readonly folder: string; readonly say: Say },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const errors = watch(started.context);
  await started.context.route(`${sampleSite.address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: sampleSite.html }),
  );
  const tour: Tour = {
    started,
    say,
    shoot: async (page, name) => {
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
  const page = await readConsole(tour);
  await explainField(tour, page);
  await fillStep(tour, page);
  await checkFooter(tour);
  await prepare(tour, page);
  must(errors.length === 0, `Errors on the way:\n${errors.join('\n')}`);
}
