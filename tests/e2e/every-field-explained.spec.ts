/**
 * Every field of every page of the ministry, of public security and of the service codes has a
 * badge, and each badge opens a card that says what the field wants.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

interface Listed {
  readonly page?: string;
  readonly label: string;
  readonly section: string | null;
  readonly key: string | null;
  readonly only?: 'organization' | 'individual';
}

const fieldsOf = (name: string): readonly Listed[] =>
  JSON.parse(readFileSync(`tests/consoles/${name}/fields.json`, 'utf8')).fields;

/** The labels that the tables of the practice pages list for a page. */
const on = (name: string, page: string, unless: readonly string[] = []): readonly string[] =>
  fieldsOf(name)
    .filter((field) => field.page === page && field.only !== 'individual')
    .map(({ label }) => label)
    .filter((label) => !unless.includes(label));

const sms = fieldsOf('miit');
const inTab = (tab: string) =>
  sms.filter(({ section }) => section === tab || section === null).map(({ label }) => label);

interface Stop {
  /** What the test is called, where the address alone does not say it. */
  readonly name?: string;
  readonly address: string;
  readonly labels: readonly string[];
  /** Brings the rows that a choice brings. */
  readonly before?: (page: Page) => Promise<void>;
}

async function chooseFirst(page: Page, row: string): Promise<void> {
  await page.locator(`[data-row="${row}"] .el-select`).click();
  await page.locator('.el-select-dropdown__item:visible').first().click();
}

const police = 'https://beian.mps.gov.cn/#';
const ministry = 'https://beian.miit.gov.cn/#';
const applyDialog = '/bsnApply/ecs, dialog 申请备案服务号';
const codes = 'https://bsn.console.aliyun.com/#';
const stops: readonly Stop[] = [
  // A password box is never even looked at: its label has a card, it has no badge.
  { address: `${police}/login`, labels: on('public-security', '/login', ['密码']) },
  {
    address: `${police}/operator`,
    labels: [...on('public-security', '/operator'), '互联网安全告知书'],
    before: (page) => chooseFirst(page, 'operatorType'),
  },
  {
    address: `${police}/website/new`,
    labels: on('public-security', '/website/new'),
    // 是否提供涉及管制物品信息发布服务: 是 brings the kinds.
    before: (page) => page.locator('[data-row="controlled"] .el-radio').first().click(),
  },
  {
    address: `${police}/website/change`,
    labels: on('public-security', '/website/change'),
    before: (page) => page.locator('[data-row="controlled"] .el-radio').first().click(),
  },
  {
    // The tiles ask for nothing; 注销 leads from one of them to the form.
    name: 'from the tiles to the cancellation',
    address: `${police}/home`,
    labels: on('public-security', '/website/cancel'),
    before: async (page) => {
      await expect(page.locator('beian-lens-badges button')).toHaveCount(0);
      await page.locator('a[href="#/website/cancel"]').first().click();
    },
  },
  // The code to copy is no field.
  { address: `${police}/website/detail`, labels: [] },
  { address: `${police}/website/claim`, labels: on('public-security', '/website/claim') },
  { address: `${police}/app/new`, labels: on('public-security', '/app/new') },
  { address: `${ministry}/Integrated/index`, labels: inTab('短信核验') },
  {
    address: `${ministry}/Integrated/ComplaintA`,
    labels: inTab('短信重发'),
    before: (page) => page.getByRole('tab').nth(1).click(),
  },
  { address: `${ministry}/Integrated/recordQuery`, labels: ['ICP备案查询'] },
  { address: `${ministry}/Integrated/Violations`, labels: ['违规违法域名查询'] },
  { address: `${codes}/bsnApply/ecs`, labels: on('service-code', '/bsnApply/ecs') },
  {
    name: 'the dialog that applies for a service code',
    address: `${codes}/bsnApply/ecs`,
    labels: on('service-code', applyDialog),
    before: (page) => page.locator('main table button').first().click(),
  },
  { address: `${codes}/bsnManagement`, labels: on('service-code', '/bsnManagement') },
];

// In one worker, so that what was read on one page is known on the next.
test.describe.configure({ mode: 'default' });

/** Fields whose cards were read on an earlier page: a card is of a field, not of a page. */
const read = new Set<string>();

for (const { name, address, labels, before } of stops) {
  test(`${name ?? address}: every field is explained`, async ({ lens }) => {
    const page = await lens.open(address);
    // The whole form at once: a badge below the fold is hidden until one scrolls to it.
    await page.setViewportSize({ width: 1280, height: 4000 });
    await expect(page.locator('[data-state="ready"]').first()).toBeAttached();
    await before?.(page);
    await expect(page.locator('beian-lens-badges')).toHaveAttribute('data-state', 'ready');
    // A badge under a dialog is hidden.
    const badges = page.locator('beian-lens-badges button[data-field]').filter({ visible: true });
    await expect(badges, labels.join(', ')).toHaveCount(labels.length);
    const card = page.locator('beian-lens-card');
    for (const badge of await badges.all()) {
      const field = (await badge.getAttribute('data-field')) ?? '';
      if (read.has(field)) continue;
      await badge.click();
      await expect(card).toHaveAttribute('data-field', field);
      await expect(card).toHaveAttribute('data-state', 'ready');
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(/^[^\u3400-\u9fff]{3,}$/);
      await expect(card.getByText('What to enter')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      read.add(field);
    }
  });
}
