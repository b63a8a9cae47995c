import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sealProfileFile } from '../../components/profile/transfer/parse';
import { expect, type Lens, test } from './fixtures';
import { seedProfile, sendFrom } from './profile-helpers';
import { tasksOf } from './tasks';

const folder = 'tests/fixtures/profiles';
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const enterprise = read('enterprise');
const company = '深圳示例远帆科技有限公司';
const passphrase = 'seven small lanterns';

interface Stored {
  readonly record: { readonly id: string; readonly [key: string]: unknown };
  readonly revision: number;
}

const kept = async (page: Page) => {
  const { records } = (await sendFrom(page, 'profile.list', {})) as { records: Stored[] };
  return new Map(records.map(({ record }) => [record.id, record]));
};

async function choose(page: Page, name: string, json: unknown): Promise<void> {
  await page.getByLabel('Profile file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)),
  });
}

const dataTab = (page: Page) => page.getByRole('tab', { name: 'Import, export, lock' });

/** Ends the extension's service worker, as the browser does at any moment. */
async function killWorker(lens: Lens, page: Page): Promise<void> {
  const session = await lens.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'service_worker' && url.includes(lens.extensionId)) {
      await session.send('Target.closeTarget', { targetId });
    }
  }
  await session.detach();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test('a file is imported: shown first, then all of it, then taken back', async ({ lens }) => {
  const page = await lens.options('#profile');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import a profile' }).click();
  await choose(page, 'enterprise.json', enterprise);
  await expect(page.getByText('6 would be added')).toBeVisible();
  expect((await kept(page)).size).toBe(0);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('link', { name: company })).toBeVisible();
  const records = [
    ...enterprise.entities,
    ...enterprise.people,
    ...enterprise.websites,
    ...enterprise.apps,
  ];
  const after = await kept(page);
  for (const record of records) expect(after.get(record.id)).toEqual(record);

  await dataTab(page).click();
  await page.getByRole('button', { name: /Undo the last import/ }).click();
  await expect(page.getByText(/6 taken back/)).toBeVisible();
  expect((await kept(page)).size).toBe(0);
});

test('wrong JSON: the field, the reason, nothing imported', async ({ lens }) => {
  const page = await lens.options('#profile');
  await page.getByRole('button', { name: 'Import a profile' }).click();
  const [person, ...people] = enterprise.people;
  await choose(page, 'wrong.json', { ...enterprise, people: [{ ...person, name: 5 }, ...people] });
  const problem = page.getByRole('dialog').getByRole('alert');
  await expect(problem).toContainText('Nothing was imported');
  await expect(problem).toContainText('people[0].name must be string, found number');
  await choose(page, 'cut.json', JSON.stringify(enterprise).slice(0, 500));
  await expect(problem).toContainText('not valid JSON');
  await choose(page, 'later.json', { ...enterprise, version: 99 });
  await expect(problem).toContainText('newer Beian Lens');
  expect((await kept(page)).size).toBe(0);
});

test('an entity is edited: wrong values are marked and kept, better forms are offered', async ({
  lens,
}) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile');
  await page.getByRole('link', { name: company }).click();
  const number = page.getByLabel('Document number');
  await number.fill('');
  await number.pressSequentially('９１４４０３００ma5exam1');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('16 characters; it must be 18')).toBeVisible();
  await number.pressSequentially('42');
  await expect(number).not.toHaveAttribute('aria-invalid', 'true');
  await expect(number).toHaveValue('９１４４０３００ma5exam142');
  await page.getByRole('button', { name: 'Use 91440300MA5EXAM142' }).click();
  await expect(number).toHaveValue('91440300MA5EXAM142');

  await number.press('End');
  await number.press('Backspace');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect((await kept(page)).get('entity-enterprise')).toMatchObject({
    document: { number: '91440300MA5EXAM14' },
  });
  await expect(page.getByRole('link', { name: company })).toContainText('1 wrong');
  await expectAccessible(page);

  await page.getByLabel('Mailing address in one line').fill('江苏省昆山市前进路1号2幢301室');
  await page.getByRole('button', { name: 'Split' }).click();
  await expect(page.getByLabel('Mailing address: street')).toHaveValue('前进路1号2幢301室');
  await page.keyboard.press('Escape');
  await page.getByLabel('Note').press('Enter');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  expect((await kept(page)).get('entity-enterprise')).toMatchObject({
    mailingAddress: {
      region: { province: '江苏省', city: '苏州市', district: '昆山市' },
      detail: '前进路1号2幢301室',
    },
  });
});

test('what would be sent back is said of a kept record, before any form is opened', async ({
  lens,
}) => {
  const profile = structuredClone(enterprise);
  const site = profile.websites[0];
  if (!site) throw new Error('The sample has a website');
  site.name = '中国远帆软件';
  await seedProfile(lens, profile);
  const page = await lens.options('#profile');
  await page.getByRole('tab', { name: /Websites/ }).click();
  await page.getByRole('link', { name: site.name }).click();
  const check = page.getByText(/What would be sent back in this profile/);
  await check.click();
  await expect(page.locator('[data-rule="names.nationalWord"]')).toBeVisible();
  await expectAccessible(page);
});

test('unsaved changes are not lost by a click, and two windows do not overwrite each other', async ({
  lens,
}) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile/person-leader');
  await page.getByLabel('Email').fill('first@example.com');
  await page.getByRole('tab', { name: 'Websites' }).click();
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByLabel('Email')).toHaveValue('first@example.com');

  const other = await lens.options('#profile/person-leader');
  await other.getByLabel('Email').fill('second@example.com');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();

  await expect(page.getByText('Changed in another window')).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue('first@example.com');
  await page.getByRole('button', { name: 'Save mine instead' }).click();
  await expect(other.getByLabel('Email')).toHaveValue('first@example.com');
});

test('a picture is kept with its record; what no console takes is refused', async ({ lens }) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile/entity-enterprise');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'license.png',
    mimeType: 'image/png',
    buffer: Buffer.from('%PDF-1.4 not a picture'),
  });
  await expect(page.getByRole('alert')).toContainText('is not a JPG, PNG or GIF picture');
  await input.setInputFiles('.output/chrome-mv3/icon/128.png');
  await expect(page.getByText('PNG · 3 KB · 128 × 128')).toBeVisible();
  await expect(page.getByRole('img', { name: 'License or certificate' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove 128.png' }).click();
  await expect(page.getByText('128 × 128')).toBeHidden();
});

test('the lock: on, locked, wrong passphrase, open, changed, off', async ({ lens }) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile');
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New passphrase').fill('short');
  await dialog.getByLabel('The same once more').fill('short');
  await dialog.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(dialog.getByText('At least 8 characters')).toBeVisible();
  await dialog.getByLabel('New passphrase').fill(passphrase);
  await dialog.getByLabel('The same once more').fill(passphrase);
  await dialog.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on')).toBeVisible();

  await dataTab(page).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByText('The profile is locked')).toBeVisible();
  await expect(page.getByText(company)).toBeHidden();
  await expectAccessible(page);
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill('seven small lantern');
  await field.press('Enter');
  await expect(page.getByText('The passphrase is not the right one')).toBeVisible();
  await field.fill(passphrase);
  await field.press('Enter');
  await expect(page.getByRole('tab', { name: 'Entities' })).toBeVisible();

  await dataTab(page).click();
  await page.getByRole('button', { name: 'Turn off' }).click();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Turn the lock off' }).click();
  await expect(page.getByText('The lock is off')).toBeVisible();
  expect((await kept(page)).size).toBe(6);
});

test('export, erase, import: the same profile again; a sealed one asks for its passphrase', async ({
  lens,
}) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile');
  const before = await kept(page);
  const inAnHour = Date.now() + 3_600_000;
  await sendFrom(page, 'checklist.addDeadline', { at: inAnHour, label: 'the lease' });
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).not.toBe('');
  await dataTab(page).click();
  await page.getByRole('button', { name: 'Export the profile' }).click();
  await page.getByLabel('Plain JSON').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  const erase = page.getByRole('dialog').getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeDisabled();
  await page.getByLabel('I want all of it erased').check();
  await erase.click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  expect((await kept(page)).size).toBe(0);
  const left = await page.evaluate(() => chrome.storage.local.get());
  expect(Object.keys(left).filter((key) => !key.startsWith('popup'))).toEqual([]);
  expect(await sendFrom(page, 'checklist.list', {})).toEqual([]);
  expect(await page.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  expect(await badge()).toBe('');

  await page.getByRole('button', { name: 'Import a profile' }).click();
  await choose(page, 'sealed.json', await sealProfileFile(text, passphrase));
  const field = page.getByRole('dialog').getByLabel('Passphrase', { exact: true });
  await field.fill('wrong');
  await field.press('Enter');
  await expect(page.getByText('The passphrase is not the right one')).toBeVisible();
  await field.fill(passphrase);
  await field.press('Enter');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('link', { name: company })).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test('forty domains come from a spreadsheet', async ({ lens }) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile');
  await dataTab(page).click();
  await page.getByRole('button', { name: 'Import a sheet of sites' }).click();
  const lines = Array.from({ length: 40 }, (_, at) => `shop${at}.cn,第${at}站,其他`);
  await page.getByLabel('Spreadsheet (CSV)').setInputFiles({
    name: 'sites.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`域名,网站名称,网站内容\n${lines.join('\n')}`),
  });
  await expect(page.getByText('40 would be added')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('tab', { name: 'Websites 41' }).click();
  await expect(page.getByText('41 records')).toBeVisible();
});

test('the service worker dies between operations: nothing is lost', async ({ lens }) => {
  await seedProfile(lens, enterprise);
  const page = await lens.options('#profile/person-leader');
  const note = page.getByLabel('Note');
  for (let turn = 0; turn < 3; turn++) {
    await note.fill(`turn ${turn}`);
    await killWorker(lens, page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    await killWorker(lens, page);
    expect((await kept(page)).get('person-leader')).toMatchObject({ note: `turn ${turn}` });
  }
  await sendFrom(page, 'profile.lockOn', { passphrase });
  await killWorker(lens, page);
  // Session memory keeps the key: the person is not asked again.
  expect((await kept(page)).size).toBe(6);
});

test('100 entities and 1,000 sites: no task over 50 ms while scrolling and searching', async ({
  lens,
}) => {
  const [entity] = enterprise.entities;
  const [website] = enterprise.websites;
  const entities = Array.from({ length: 100 }, (_, at) => ({
    ...entity,
    id: `entity-${at}`,
    name: `示例第${at}有限公司`,
  }));
  const websites = Array.from({ length: 1000 }, (_, at) => ({
    ...website,
    id: `website-${at}`,
    entityId: `entity-${at % 100}`,
    name: `第${at}站`,
    domains: [`shop${at}.cn`],
  }));
  await seedProfile(lens, { ...enterprise, entities, websites, apps: [] });
  // A collector of garbage may stretch a task by chance; what the page itself does too long is too
  // long in every round. Each round starts cold.
  const rounds: number[][] = [];
  for (let round = 0; round < 3 && !rounds.some((tasks) => tasks.length === 0); round++) {
    rounds.push(await longTasks(await lens.options('#profile')));
  }
  expect(rounds.at(-1), 'milliseconds of long tasks in the best round').toEqual([]);
});

/** Scrolls and searches the list of 1,000 sites; durations of the tasks over 50 ms meanwhile. */
async function longTasks(page: Page): Promise<number[]> {
  await page.getByRole('tab', { name: 'Websites 1000' }).click();
  // The dictionary of pinyin is in when the first row shows it.
  await expect(page.getByText('dì 0 zhàn').first()).toBeVisible();
  const list = page.getByRole('list', { name: 'Websites' });
  const tasks = await tasksOf(page, async () => {
    await list.hover();
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 4000);
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.pressSequentially('shop77');
    await expect(page.getByText('11 of 1000 found')).toBeVisible();
    await expect(list.getByRole('link')).toHaveCount(11);
    // The name as somebody spells it who cannot type Chinese.
    await search.fill('di 77 zhan');
    await expect(list.getByRole('link', { name: '第77站' })).toBeVisible();
    await expect(page.getByText('1 of 1000 found')).toBeVisible();
    await search.fill('');
    await expect(page.getByText('1000 records')).toBeVisible();
  });
  await page.close();
  expect(tasks.length).toBeGreaterThan(10);
  return tasks.filter((duration) => duration > 50);
}

test('the sample is loaded by keyboard, and the focus goes on to what came', async ({ lens }) => {
  const page = await lens.options('#profile');
  const button = page.getByRole('button', { name: 'Load the sample' });
  await expect(button).toBeVisible();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Entities 2' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'People 4' })).toBeFocused();
});
