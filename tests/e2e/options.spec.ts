import { expectAccessible, expectAccessibleInBothSchemes } from './axe';
import { expect, test } from './fixtures';

const sections = ['Profile', 'Settings', 'Privacy', 'About', 'Getting started'] as const;

test('every section is reached by keys, and the focus goes along', async ({ lens }) => {
  const options = await lens.options('#about');
  await expect(options.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
  await options.keyboard.press('Tab');
  await expect(options.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  for (const _ of [1, 2]) await options.keyboard.press('Tab');
  await expect(options.getByRole('link', { name: 'Settings' })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(options.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(options.getByRole('main')).toBeFocused();
  await expect(options).toHaveTitle('Settings · Beian Lens');
});

test('every section is accessible, in light and dark, and fits a narrow window', async ({
  lens,
}) => {
  const options = await lens.options();
  for (const section of sections) {
    await options.setViewportSize({ width: 1280, height: 900 });
    await options.getByRole('navigation').getByRole('link', { name: section }).click();
    await expect(options).toHaveTitle(`${section} · Beian Lens`);
    await expectAccessibleInBothSchemes(options);
    await options.setViewportSize({ width: 320, height: 640 });
    const wider = await options.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${section} is cut off at 320 px`).toBe(0);
  }
});

test('a setting holds at once and after a reload', async ({ lens }) => {
  const options = await lens.options('#settings');
  await options.getByRole('radio', { name: 'Dark' }).check();
  await expect(options.getByText('Saved')).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(options.locator('html')).toHaveCSS('background-color', 'rgb(20, 25, 26)');

  await options.getByRole('combobox', { name: 'beian.aliyun.com' }).selectOption('both');
  await options.getByRole('checkbox', { name: 'Mark the fields that can be explained' }).uncheck();
  await options.getByRole('checkbox', { name: 'Watched homepages' }).uncheck();
  await options.reload();
  await expect(options.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(options.getByRole('combobox', { name: 'beian.aliyun.com' })).toHaveValue('both');
  await expect(
    options.getByRole('checkbox', { name: 'Mark the fields that can be explained' }),
  ).not.toBeChecked();
  await expect(options.getByRole('checkbox', { name: 'Watched homepages' })).not.toBeChecked();
  await expect(options.getByRole('checkbox', { name: 'Deadlines' })).toBeChecked();
});

test('another page follows the theme and the language without a reload', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'auto');
  const options = await lens.options('#settings');
  await options.getByRole('radio', { name: 'Dark' }).check();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the keys of the browser are listed', async ({ lens }) => {
  const options = await lens.options('#settings');
  const keys = options.getByRole('list', { name: 'Keys' });
  await expect(keys.getByRole('listitem')).toHaveCount(3);
  await expect(keys).toContainText('Fill this page from your profile');
});

test('the first page leads to the profile and to the official pages', async ({ lens }) => {
  const welcome = await lens.options('#welcome');
  const official = welcome.getByRole('link', { name: "Open Alibaba Cloud's filing console" });
  await expect(official).toHaveAttribute('href', 'https://beian.aliyun.com/');
  await welcome.getByRole('link', { name: 'Start or import a profile' }).click();
  await expect(welcome).toHaveTitle('Profile · Beian Lens');
});

test('a report about a page is read before it goes anywhere, and holds no value', async ({
  lens,
}) => {
  const page = await lens.open('https://beian.aliyun.com/');
  const popup = await lens.popup('fill', page);
  const opened = lens.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Something wrong on this page?' }).click();
  const report = await opened;
  const text = report.getByRole('textbox', { name: 'The report' });
  await expect(text).toHaveValue(/Site: beian\.aliyun\.com/);
  await expectAccessible(report);
  await text.press('ControlOrMeta+End');
  await text.pressSequentially('\nThe city stays Chinese.');
  const download = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('beian-lens-report.txt');
});

test('the language is changed at once, on every open page, Japanese included', async ({ lens }) => {
  const popup = await lens.popup('messages');
  const options = await lens.options('#settings');
  await options.getByRole('combobox', { name: 'Language', exact: true }).selectOption('ja');
  await expect(options.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(options).toHaveTitle('設定 · Beian Lens');
  await expect(popup.getByRole('navigation')).toContainText('準備リスト');
  await expectAccessible(options);
  await options.getByRole('combobox', { name: '言語' }).selectOption('en');
  await expect(options.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});
