/** The states of each view that matter, as they stand after a person did something. */
import { seed, wizard } from './autofill-helpers';
import { expectAccessibleInBothSchemes } from './axe';
import { expect } from './fixtures';
import { sendFrom } from './profile-helpers';
import { testWithRequests as test } from './with-hosts';

test('filling: preview and report', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await lens.open(wizard);
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  await popup.getByLabel('Website or App', { exact: true }).selectOption({ index: 1 });
  const fill = popup.getByRole('button', { name: /^Fill \d+ fields?$/ });
  await expect(fill).toBeEnabled();
  // A choice stands in the page's Chinese, with what it means beside it.
  await expect(popup.locator('.fill-value', { hasText: '企业' }).first()).toHaveText(
    '企业 Enterprise',
  );
  // All rows above the bar with the buttons, which lies over the list while it is scrolled.
  await popup.setViewportSize({ width: 400, height: 1200 });
  await expectAccessibleInBothSchemes(popup);
  await fill.click();
  await expect(popup.locator('[data-phase="done"]')).toBeVisible({ timeout: 40_000 });
  await expectAccessibleInBothSchemes(popup);
});

test('messages: decoded, suspicious, and not understood', async ({ lens }) => {
  const popup = await lens.popup('messages');
  const messages = {
    '【工信部】验证码：483920，您正在办理ICP备案，请在24小时内登录beian.miit.gov.cn进行短信核验。':
      'sent a code',
    '备案管理局：您的备案需缴费，请点击 http://beian-miit.example.cn 支付50元。': 'Suspicious',
    '今天天气很好。': 'Nothing about a filing was recognized',
  };
  for (const [message, told] of Object.entries(messages)) {
    await popup.getByLabel('Chinese message').fill(message);
    await popup.getByRole('button', { name: 'Explain' }).click();
    await expect(popup.getByRole('main')).toContainText(told);
    await expectAccessibleInBothSchemes(popup);
  }
});

test('checklist: answered, ticked and folded out', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  await popup
    .getByRole('group', { name: /already have an ICP filing/ })
    .getByText('No', { exact: true })
    .click();
  await expect(popup.locator('[data-filing-type="first"]')).toBeVisible();
  await popup.locator('[data-item="need-filing"]').getByRole('checkbox').check();
  await popup.locator('[data-item="need-filing"] summary').first().click();
  await expectAccessibleInBothSchemes(popup);
});

test('footer: a right and a wrong one', async ({ lens }) => {
  const foot = (href: string) => `<!doctype html><html lang="zh-CN"><title>站点</title>
    <body><main style="height: 1500px"><h1>示例</h1></main>
    <footer><a href="${href}">粤ICP备2021123456号</a></footer></body></html>`;
  for (const href of ['https://beian.miit.gov.cn/', 'https://www.example.cn/about']) {
    await lens.serve('https://www.example.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: foot(href) }),
    );
    const page = await lens.open('https://www.example.cn/');
    const popup = await lens.popup('footer', page);
    await expect(popup.locator('[data-verdict], [data-failure]')).toBeVisible();
    await expectAccessibleInBothSchemes(popup);
    await popup.close();
    await page.close();
  }
});

const site = 'https://www.example.cn/';
const html = (body: string) =>
  `<!doctype html><html lang="zh-CN"><title>站点</title><body>${body}</body></html>`;
const tall = '<main style="height: 1500px"><h1>示例</h1></main>';
const ministry = (text: string) => `<a href="https://beian.miit.gov.cn/">${text}</a>`;

test('footer: the other verdicts', async ({ lens }) => {
  const page = await lens.open('about:blank');
  for (const [verdict, body] of [
    ['placeholder', `${tall}<footer>${ministry('京ICP备XXXXXXXX号')}</footer>`],
    [
      'number-without-link',
      `${tall}<footer>京ICP备12000678号-1 京公网安备11010802000001号</footer>`,
    ],
  ] as const) {
    await lens.context.unroute(`${site}**`);
    await lens.serve(`${site}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(body) }),
    );
    await page.goto(site);
    const popup = await lens.popup('footer', page);
    await expect(popup.locator('[data-verdict]')).toHaveAttribute('data-verdict', verdict);
    await expectAccessibleInBothSchemes(popup);
    await popup.close();
  }
});

test('footer: what cannot be judged', async ({ lens }) => {
  await lens.serve(`${site}**`, (route) =>
    route.request().url().endsWith('/login')
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: html('<h1>登录</h1><input type="password" aria-label="密码">'),
        })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><script>location.replace("/login")</script>',
        }),
  );
  const popup = await lens.popup('footer', undefined, { url: site });
  await expect(popup.locator('[data-failure]')).toHaveAttribute('data-failure', 'loginWall', {
    timeout: 20_000,
  });
  await expectAccessibleInBothSchemes(popup);
});

test('footer: nothing checked yet, a list, the watched sites and their history', async ({
  lens,
}) => {
  const popup = await lens.popup('footer', undefined, { wide: '1' });
  await popup.getByText('Watched sites').click();
  await expect(popup.getByText('No site is watched.')).toBeVisible();
  await expectAccessibleInBothSchemes(popup);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = (body: string) => ({ contentType: 'text/html; charset=utf-8', body: html(body) });
  await lens.serve('https://example.cn/**', (route) =>
    route.fulfill(answer(`${tall}<footer>${ministry('京ICP备12000678号-1')}</footer>`)),
  );
  await lens.serve('https://example.com/**', async (route) => {
    await held;
    await route.fulfill(answer(tall));
  });
  for (const host of ['example.cn', 'example.com', 'example.org'])
    lens.askCheck(`https://${host}/`);
  await lens.serve('https://example.org/**', (route) => route.abort('connectionrefused'));
  lens.allowErrors(/ERR_/);
  await popup
    .getByRole('textbox', { name: 'Addresses' })
    .fill('example.cn\nexample.com\nexample.org');
  await popup.getByLabel('Take the permission back afterwards').uncheck();
  await popup.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(popup.locator('[data-outcome="ok"]')).toBeVisible({ timeout: 20_000 });
  await expectAccessibleInBothSchemes(popup);
  release();
  await expect(popup.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0, {
    timeout: 20_000,
  });
  await expectAccessibleInBothSchemes(popup);
  await lens.worker.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const checks = ['number-without-link', 'failure.unreachable', 'ok'].map((outcome, week) => ({
      at: new Date(Date.UTC(2026, 10, 23 - week * 7, 3)).toISOString(),
      outcome,
      numbers: [],
    }));
    await api.storage.local.set({
      'footer.history': [
        { address: 'https://example.cn/', watched: true, checks },
        { address: 'https://a-very-long-name-of-a-site.example.com/', watched: true, checks: [] },
        { address: 'https://example.org/', watched: false, checks: checks.slice(0, 1) },
      ],
    });
  });
  await expect(popup.locator('[data-watched]')).toHaveCount(3);
  await popup.getByText('History').click();
  await expectAccessibleInBothSchemes(popup);
});

test('profile: what a file lacks, export, lock, erase, locked; the printed checklist', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const page = await lens.options('#profile');
  const dialog = page.getByRole('dialog');
  const shut = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  await page.getByRole('tab', { name: 'Import, export, lock' }).click();
  await expectAccessibleInBothSchemes(page);
  await page.getByRole('button', { name: 'Import a profile' }).click();
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[') };
  await page.getByLabel('Profile file').setInputFiles(file);
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessibleInBothSchemes(page);
  await shut();
  for (const name of ['Export the profile', 'Erase everything', 'Turn the lock on']) {
    await page.getByRole('button', { name }).first().click();
    await expect(dialog).toBeVisible();
    await expectAccessibleInBothSchemes(page);
    await shut();
  }
  await sendFrom(page, 'profile.lockOn', { passphrase: 'seven small lanterns' });
  await sendFrom(page, 'profile.lock', {});
  await expect(page.getByText('The profile is locked')).toBeVisible();
  await expectAccessibleInBothSchemes(page);
  await sendFrom(page, 'checklist.addDeadline', { at: Date.now() + 86_400_000, label: 'lease' });
  const printed = await lens.open(`chrome-extension://${lens.extensionId}/print.html`);
  await expect(printed.getByRole('heading').first()).toBeVisible();
  await expectAccessibleInBothSchemes(printed);
});
