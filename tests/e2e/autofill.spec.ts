/** Filling the practice copy of the filing console: what its framework holds is what counts. */
import type { Locator } from '@playwright/test';
import {
  fillFrom,
  keysOf,
  type Line,
  practiceOf,
  profileFile,
  reportOf,
  seed,
  tableOf,
  told,
  wizard,
} from './autofill-helpers';
import { expect, test } from './fixtures';

const failures = (report: readonly Line[]) =>
  report.filter((line) => line.status === 'failed').map((line) => `${line.label}: ${line.text}`);

/** Codes that the practice console keeps for the texts of its lists. */
const basics = {
  enterprise: { region: '440304', nature: '4', certType: '1' },
  individual: { region: '440305', nature: '5', certType: '2' },
  government: { region: '320102', nature: '2', certType: '13' },
} as const;

for (const kind of ['enterprise', 'individual', 'government'] as const) {
  test(`step 1 is filled exactly for an ${kind}`, async ({ lens }) => {
    const profile = profileFile(kind);
    await seed(lens, kind);
    const page = await lens.open(`${wizard}${kind === 'individual' ? '&prefix=bax-' : ''}`);
    const site = profile.websites[0];
    const { report } = await fillFrom(lens, page, {
      service: `${site.name} (Website, ${site.note})`,
    });
    expect(failures(report)).toEqual([]);
    const [entity] = profile.entities;
    expect((await practiceOf(page)).held).toMatchObject({
      ...basics[kind],
      serviceType: 'website',
      domain: site.domains[0],
      name: entity.name,
      certNumber: entity.document.number,
      certAddress: entity.certificateAddress,
    });
    expect((await practiceOf(page)).held.quickFill).toBeUndefined();
    expect((await practiceOf(page)).events).toEqual([]);
  });
}

test('step 2 is filled exactly, and what the page locked is left', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await lens.open(`${wizard}&step=2&entity=enterprise`);
  const before = (await practiceOf(page)).held;
  const { report } = await fillFrom(lens, page);
  expect(failures(report)).toEqual([]);
  expect((await practiceOf(page)).held).toEqual({
    ...before,
    mailingAddress: '广东省深圳市福田区示例大道88号远帆大厦16层1602',
    entityRemark: '公司官方网站，用于企业形象展示。',
    legalPerson: '周国栋',
    leaderName: '陈思远',
    leaderCertType: '2',
    leaderCertNumber: '110101198510162733',
    leaderValidity: ['2016-08-01', '2036-08-01'],
    leaderMobile: '13800138001',
    leaderEmergencyMobile: '13900139001',
    leaderEmail: 'chen.siyuan@example.com',
  });
  expect((await practiceOf(page)).held.leaderSmsCode).toBeUndefined();
});

test('step 3 is filled exactly for a website with its own contact', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await lens.open(`${wizard}&step=3&contact=new&account=other&prefix=bax-`);
  const { report } = await fillFrom(lens, page);
  // The profile's instance is not in this account: named, with what is nearest, and not chosen.
  expect(failures(report)).toEqual([expect.stringContaining('云产品实例')]);
  expect(report.find((line) => line.id === 'hosting.instance')?.text).toContain('i-wz9');
  expect((await practiceOf(page)).held).toMatchObject({
    siteName: '示例远帆科技',
    siteContent: ['8', '7'],
    siteLanguage: ['1', '12'],
    siteRemark: '本网站为公司官方网站，主要展示公司介绍、产品信息与联系方式。',
    homeUrl: 'https://www.yuanfan-sample.cn',
    serviceForm: '1',
    siteApproval: '0',
    cloudService: 'ecs',
    instance: '',
    contactName: '何雨薇',
    contactCertType: '2',
    contactCertNumber: '330106199206146285',
    contactValidity: ['2020-11-11', '2040-11-11'],
    contactMobile: '13800138003',
    contactEmergencyMobile: '13900139003',
    contactEmail: 'he.yuwei@example.com',
  });
});

test('step 3 is filled exactly for an App, and its platforms once they appear', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const table = tableOf('aliyun');
  const run = table.runs.find(({ name }) => name === 'enterprise, App, step 3');
  if (!run) throw new Error('the table has no such run');
  const page = await lens.open(run.address);
  const before = told((await practiceOf(page)).held, keysOf(table));
  // The page says that it is about an App: that of the profile is chosen by itself.
  const { popup, report } = await fillFrom(lens, page);
  expect(failures(report)).toEqual([]);
  await popup.getByRole('button', { name: 'See them' }).click();
  await popup.getByRole('button', { name: /^Fill \d+ fields$/ }).click();
  await expect(popup.locator('[data-phase="done"]')).toBeVisible();
  expect(failures(await reportOf(popup))).toEqual([]);
  const { held, events, crashed } = await practiceOf(page);
  expect(crashed).toBeNull();
  expect(events, 'buttons that were pressed').toEqual([]);
  expect(told(held, keysOf(table))).toEqual({ ...before, ...run.held });
});

test('a fill is taken back, field by field', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await lens.open(`${wizard}&step=2&entity=enterprise`);
  const standing = async () =>
    Object.fromEntries(
      Object.entries((await practiceOf(page)).held).filter(
        ([, value]) => String(value ?? '').replace(/,/g, '') !== '',
      ),
    );
  const before = await standing();
  const { popup } = await fillFrom(lens, page);
  // What the person changes after the fill is his, and stays.
  await page.bringToFront();
  const mail = page.locator('input[name="leaderEmail"]');
  await mail.fill('own@example.com');
  await popup.bringToFront();
  await popup.getByRole('button', { name: /^Take back/ }).click();
  const undone = popup.locator('[data-part="undone"]');
  await expect(undone).toBeVisible();
  await expect(undone.locator('[data-field="leader.email"]')).toHaveAttribute(
    'data-undone',
    'changed',
  );
  const cannot = await undone
    .locator('[data-undone="cannot"]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.field));
  // Fusion's plain select has no way back to empty; it is named, not claimed.
  expect(cannot.filter((id) => id !== 'leader.idType')).toEqual([]);
  const after = await standing();
  delete after.leaderCertType;
  expect(after).toEqual({ ...before, leaderEmail: 'own@example.com' });
});

test('a page that is not official is not filled, and says where filling works', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  await lens.serve('https://beian.aliyun.com.example.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<label>主办者名称 <input></label>' }),
  );
  const page = await lens.open('https://beian.aliyun.com.example.com/');
  const popup = await lens.popup('fill');
  await expect(popup.getByText('beian.mps.gov.cn')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Fill this page' })).toHaveCount(0);
  await expect(page.locator('input')).toHaveValue('');
});

/** Pressed by a script, and long enough after it for what a press begins. */
const madeUp = (button: Locator) =>
  button.evaluate(async (element) => {
    (element as HTMLElement).click();
    await new Promise((done) => setTimeout(done, 500));
  });

test('a press that no hand made does not open the profile', async ({ lens }) => {
  const page = await lens.open(wizard);
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  const open = popup.getByRole('button', { name: 'Open the profile' });
  await expect(open).toBeVisible();
  const before = page.context().pages().length;
  await madeUp(open);
  expect(page.context().pages()).toHaveLength(before);
  const options = page.context().waitForEvent('page');
  await open.click();
  expect((await options).url()).toContain('/options.html');
});

test('a press that no hand made plans, fills and takes back nothing in the popup either', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  const popup = await lens.popup('fill', page);
  const name = async () => (await practiceOf(page)).held.name;
  const start = popup.getByRole('button', { name: 'Fill this page' });
  const fill = popup.getByRole('button', { name: /^Fill \d+ fields?$/ });
  const undo = popup.getByRole('button', { name: /^Take back/ });
  await madeUp(start);
  await expect(start).toBeVisible();
  await start.click();
  await expect(fill).toBeEnabled();
  await madeUp(fill);
  await expect(fill).toBeVisible();
  expect(await name()).toBeUndefined();
  await fill.click();
  await expect(popup.locator('[data-phase="done"]')).toBeVisible({ timeout: 40_000 });
  const filled = await name();
  expect(filled).toBe(profileFile('individual').entities[0].name);
  await madeUp(undo);
  await expect(undo).toBeVisible();
  expect(await name()).toBe(filled);
});
