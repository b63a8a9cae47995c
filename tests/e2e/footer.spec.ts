import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../../scripts/lib/self-signed';
import { expect } from './fixtures';
import { seedProfile } from './profile-helpers';
import { stopWorker } from './stop-worker';
import { testWithRequests as test } from './with-hosts';

const number = '京ICP备12000678号-1';
const footer = (link: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Example</title><h1>Hello</h1><div style="height:2000px"></div><footer>© 2026 ${link}</footer></html>`;
const right = footer(`<a href="https://beian.miit.gov.cn/" target="_blank">${number}</a>`);
const bare = footer(number);
const page = (body: string) => (route: { fulfill(answer: object): Promise<void> }) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body });

test('a right footer is called right, with its number', async ({ lens }) => {
  await lens.serve('https://example.cn/**', page(right));
  const site = await lens.open('https://example.cn/');
  const before = await site.content();
  const popup = await lens.popup('footer', site);
  await expect(popup.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ok');
  await expect(popup.locator('[data-icp-number]')).toHaveAttribute('data-icp-number', number);
  expect(await site.content()).toBe(before);
  expect(await site.evaluate(() => scrollY)).toBe(0);
});

test('a number is ringed on the page, and the ring goes away', async ({ lens }) => {
  await lens.serve('https://example.cn/**', page(right));
  const site = await lens.open('https://example.cn/');
  const before = await site.content();
  const popup = await lens.popup('footer', site);
  await popup.getByRole('button', { name: `Show ${number} on the page` }).click();
  await expect(site.locator('beian-lens-ring')).toHaveCount(1);
  await expect(site.locator('footer a')).toBeInViewport();
  await site.bringToFront();
  await site.mouse.click(5, 5);
  await expect(site.locator('beian-lens-ring')).toHaveCount(0);
  expect(await site.content()).toBe(before);
});

test('an address is opened behind, judged and closed; the fix can be copied', async ({ lens }) => {
  await lens.serve('https://example.cn/**', (route) =>
    new URL(route.request().url()).pathname === '/'
      ? page('<!doctype html><script>location.replace("/home")</script>')(route)
      : page(bare)(route),
  );
  const tabs = lens.context.pages().length;
  const popup = await lens.popup('footer', undefined, { url: 'example.cn' });
  await expect(popup.locator('[data-verdict]')).toHaveAttribute(
    'data-verdict',
    'number-without-link',
    { timeout: 20_000 },
  );
  await expect.poll(() => lens.context.pages().length).toBe(tabs + 1);
  await expect(popup.locator('[data-snippet]')).toContainText(
    `<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">${number}</a>`,
  );
  await popup.getByText('What was looked at').click();
  await expect(popup.getByText('https://example.cn/home')).toBeVisible();
});

for (const moment of ['asked for', 'loaded'] as const) {
  test(`the worker is stopped when the address is ${moment}: a verdict, or a way to check again`, async ({
    lens,
  }) => {
    // What a worker that is stopped in its middle says for the last time.
    lens.allowErrors(/Handling footer\.\w+ failed .*No SW|message (channel|port) closed/);
    let reached = () => {};
    const there = new Promise<void>((done) => {
      reached = done;
    });
    let stopped = () => {};
    const gone = new Promise<void>((done) => {
      stopped = done;
    });
    await lens.serve('https://example.cn/**', async (route) => {
      reached();
      if (moment === 'asked for') await gone;
      await page(bare)(route);
    });
    const tabs = lens.context.pages().length;
    const popup = await lens.popup('footer', undefined, { url: 'example.cn' });
    await there;
    await stopWorker(lens, popup);
    stopped();
    const verdict = popup.locator('[data-verdict]');
    const again = popup.getByRole('button', { name: /again/i });
    await expect(verdict.or(again).first()).toBeVisible({ timeout: 40_000 });
    if (!(await verdict.isVisible())) await again.first().click();
    await expect(verdict).toHaveAttribute('data-verdict', 'number-without-link', {
      timeout: 20_000,
    });
    // No page stays open behind.
    await expect.poll(() => lens.context.pages().length).toBe(tabs + 1);
  });
}

test('pasted lines are judged on our own page, which else refuses HTML as text', async ({
  lens,
}) => {
  // The browser says that it did not run what was pasted.
  lens.allowErrors(/Executing inline event handler violates/);
  await lens.serve('https://example.cn/**', page(right));
  const popup = await lens.popup('footer', await lens.open('https://example.cn/'));
  await popup.getByText('What to paste').click();
  await popup.getByText('Check what you pasted').click();
  const lines = popup.getByLabel("The footer's HTML");
  const judged = popup.locator('.footer-reasons li');
  const fill = (code: string) =>
    lines.fill(
      `<a href="https://beian.miit.gov.cn/">${number}</a> <img src=x onerror="document.title='ran'"> <a href="https://beian.mps.gov.cn/#/query/webSearch?code=${code}">京公网安备11010502031234号</a>`,
    );
  await fill('11010502031234');
  const police = judged.filter({ hasText: '京公网安备11010502031234号' });
  await expect(police.locator('.state-right')).toBeVisible();
  await fill('11010502039999');
  await expect(police.locator('.state-wrong')).toBeVisible();
  await expect(popup.getByText('carries another number', { exact: false })).toBeVisible();
  expect(await popup.title()).not.toBe('ran');
});

test('the profile knows the number that was filed, and the judge is told', async ({ lens }) => {
  await seedProfile(lens, {
    entities: [
      {
        id: 'entity-a',
        kind: 'entity',
        type: 'enterprise',
        name: '南京示例科技有限公司',
        icpNumber: '苏ICP备12000111号',
      },
    ],
    websites: [
      {
        id: 'site-a',
        kind: 'website',
        entityId: 'entity-a',
        name: '示例商城',
        icpNumber: '苏ICP备12000111号-1',
        contentTypes: [],
        languages: [],
        priorApprovals: [],
        domains: ['example.cn'],
        homeUrls: [],
      },
    ],
  } as never);
  await lens.serve('https://www.example.cn/**', page(right));
  const site = await lens.open('https://www.example.cn/');
  const popup = await lens.popup('footer', site);
  await expect(popup.locator('[data-verdict]')).toContainText('苏ICP备12000111号-1');
  await expect(popup.locator('[data-advice="titleAdvice.differs"]')).toContainText('示例商城');
  await popup.getByText('What to paste').click();
  await expect(popup.locator('[data-snippet]')).toContainText('>苏ICP备12000111号-1</a>');
  await expect(popup.locator('[data-snippet]')).toContainText('南京示例科技有限公司 版权所有');
  const behind = await lens.popup('footer', undefined, { url: 'https://www.example.cn/' });
  await expect(behind.locator('[data-verdict]')).toContainText('苏ICP备12000111号-1', {
    timeout: 20_000,
  });
});

test('the other ways to the page are opened when asked for, and compared', async ({ lens }) => {
  await lens.serve('https://example.cn/**', page(right));
  await lens.serve(
    'https://www.example.cn/**',
    page('<!doctype html><script>location.replace("https://example.cn/")</script>'),
  );
  await lens.serve('http://example.cn/**', (route) => route.abort('connectionrefused'));
  await lens.serve('http://www.example.cn/**', page(right));
  lens.allowErrors(/ERR_/);
  const popup = await lens.popup('footer', undefined, { url: 'https://example.cn/' });
  await expect(popup.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ok');
  await expect(popup.locator('[data-variant]')).toHaveCount(0);
  await popup.getByText('Other ways to the page').click();
  await popup.getByRole('button', { name: 'Open the other ways' }).click();
  const way = (address: string) => popup.locator(`[data-variant="${address}"]`);
  await expect(way('https://www.example.cn/')).toContainText('Opens the same page');
  await expect(way('http://example.cn/')).toHaveAttribute('data-outcome', 'unreachable');
  await expect(way('http://www.example.cn/')).toContainText('Opens another address');
});

test('a list is checked row by row, and a site is watched', async ({ lens }) => {
  await lens.serve('https://example.cn/**', page(right));
  await lens.serve('https://example.com/**', page(bare));
  lens.askCheck('https://example.cn/');
  lens.askCheck('https://example.com/');
  const popup = await lens.popup('footer', undefined, { wide: '1' });
  await popup.setViewportSize({ width: 900, height: 900 });
  await popup
    .getByRole('textbox', { name: 'Addresses' })
    .fill('site,https://example.cn/\nsite,example.com');
  await popup.getByText('Watched sites').click();
  await expect(popup.locator('[data-watched]')).toHaveCount(0);
  await popup.getByLabel('Take the permission back afterwards').uncheck();
  await popup.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(popup.locator('[data-address="https://example.cn/"]')).toHaveAttribute(
    'data-outcome',
    'ok',
    { timeout: 20_000 },
  );
  await expect(popup.locator('[data-address="https://example.com/"]')).toHaveAttribute(
    'data-outcome',
    'number-without-link',
    { timeout: 20_000 },
  );
  // The history below grows while it stands open.
  await expect(popup.locator('[data-watched]')).toHaveCount(2);
  const saved = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('footer-check.csv');
});

test('the permission is asked for from a click, for exactly this site', async ({ lens }) => {
  await lens.serve('https://example.cn/**', page(right));
  const popup = await lens.popup('footer', undefined, { wide: '1' });
  await popup.evaluate(() => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    api.permissions.request = ((wanted: unknown) => {
      asked.push(wanted, navigator.userActivation.isActive);
      return Promise.resolve(false);
    }) as never;
  });
  await popup.getByRole('textbox', { name: 'Addresses' }).fill('example.cn');
  await popup.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(popup.getByText('The permission was refused')).toBeVisible();
  expect(await popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual(
    [
      {
        origins: [
          'https://example.cn/*',
          'http://example.cn/*',
          'https://www.example.cn/*',
          'http://www.example.cn/*',
        ],
        permissions: ['webRequest'],
      },
      true,
    ],
  );
});

test.describe('what cannot be judged says why', () => {
  let server: Server;
  let origin: string;
  test.beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/file') {
        response
          .writeHead(200, {
            'content-type': 'application/octet-stream',
            'content-disposition': 'attachment; filename="x.bin"',
          })
          .end('x');
      } else if (request.url === '/text') {
        response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(number);
      } else if (request.url === '/private') {
        response.writeHead(302, { location: '/login?next=/private' }).end();
      } else {
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end('<h1>Sign in</h1><input type="password">');
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => {
    server.close();
  });
  for (const [path, failure] of [
    ['/loop', 'redirects'],
    ['/file', 'download'],
    ['/text', 'notPage'],
    ['/private', 'loginWall'],
  ] as const) {
    test(failure, async ({ lens }) => {
      await lens.serve(`${origin}/**`, (route) => route.continue());
      lens.allowErrors(/Failed to load resource/);
      const popup = await lens.popup('footer', undefined, { url: `${origin}${path}` });
      await expect(popup.locator('[data-failure]')).toHaveAttribute('data-failure', failure, {
        timeout: 20_000,
      });
      await expect(popup.locator('[data-verdict]')).toHaveCount(0);
    });
  }
  test('unreachable', async ({ lens }) => {
    await lens.serve('https://example.cn/**', (route) => route.abort('connectionrefused'));
    lens.allowErrors(/ERR_/);
    const popup = await lens.popup('footer', undefined, { url: 'example.cn' });
    await expect(popup.locator('[data-failure]')).toHaveAttribute('data-failure', 'unreachable', {
      timeout: 20_000,
    });
  });
  test('certificate', async ({ lens }) => {
    const secure = createSecureServer(selfSigned('127.0.0.1'), (_request, response) =>
      response.end(right),
    );
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const address = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/`;
    await lens.serve(`${address}**`, (route) => route.continue());
    lens.allowErrors(/Failed to load resource/);
    const popup = await lens.popup('footer', undefined, { url: address });
    await expect(popup.locator('[data-failure]')).toHaveAttribute('data-failure', 'certificate', {
      timeout: 20_000,
    });
    await expect(popup.locator('[data-failure]')).toContainText('certificate is not valid');
    await expect(popup.locator('[data-verdict]')).toHaveCount(0);
    secure.close();
  });
  test('a page of the browser', async ({ lens }) => {
    await lens.open('chrome://version/');
    const id = await lens.worker.evaluate(async () => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return (await api.tabs.query({ active: true }))[0]?.id;
    });
    const popup = await lens.popup('footer', undefined, { tab: String(id) });
    await expect(popup.locator('[data-failure]')).toHaveAttribute('data-failure', 'restricted');
  });
});
