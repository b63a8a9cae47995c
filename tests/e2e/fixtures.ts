/**
 * The built extension in a real Chromium, with the practice consoles served at the official
 * addresses. One browser a worker; each test starts with an empty profile and no tabs of another.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Route,
  type Worker,
} from '@playwright/test';
import { findChromium } from '../../scripts/lib/browser';

export { expect };

/** Which practice console stands in for which official host. */
export const consoleOf: Record<string, string> = {
  'beian.aliyun.com': 'aliyun',
  'bsn.console.aliyun.com': 'service-code',
  'beian.miit.gov.cn': 'miit',
  'beian.mps.gov.cn': 'public-security',
};

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface Lens {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Requests that left for anywhere but an official host or a site the test serves. */
  readonly strayRequests: string[];
  /** Page errors and console errors, of pages and of the extension. */
  readonly errors: string[];
  /** Errors that a test provokes on purpose. */
  allowErrors(pattern: RegExp): void;
  /** Serves a page at an address pattern for this test (`https://example.cn/**`). */
  serve(pattern: string, handler: (route: Route) => Promise<void> | void): Promise<unknown>;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /** Opens the popup as a page of its own, acting on a tab. */
  popup(view: string, target?: Page, more?: Record<string, string>): Promise<Page>;
  /** Opens the options page. */
  options(hash?: string): Promise<Page>;
  /** The browser's id of a tab. */
  tabId(page: Page): Promise<number>;
}

/** Path under which every official host serves a further practice page: `/practice/<name>/`. */
const practicePath = /^\/practice\/([a-z0-9-]+)(\/.*)?$/;

/** Serves `.consoles/<name>/`; any path without a file gets index.html, as the real one does. */
export async function serveConsole(route: Route, ofHost: string): Promise<void> {
  const address = new URL(route.request().url());
  const [, named, below] = address.pathname.match(practicePath) ?? [];
  const name = named ?? ofHost;
  const path = named ? (below ?? '/') : address.pathname;
  const root = resolve('.consoles', name);
  const file = join(root, path);
  const found = extname(path) !== '' && file.startsWith(root) && existsSync(file);
  if (extname(path) !== '' && !found && !path.endsWith('.htm') && !path.endsWith('.html')) {
    await route.fulfill({ status: 404, body: '' });
    return;
  }
  const target = found ? file : join(root, 'index.html');
  if (!existsSync(target)) throw new Error(`Practice console ${name} is not built`);
  await route.fulfill({
    contentType: mediaTypes[extname(target)] ?? 'application/octet-stream',
    body: readFileSync(target),
  });
}

interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
}

export interface LaunchOptions {
  readonly extensionPath?: string;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts a Chromium with the built extension in an empty user profile. */
export async function launch(
  options: LaunchOptions = {},
): Promise<Launched & { close(): Promise<void> }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run `npm test`, which installs one.');
  const extension = options.extensionPath ?? resolve('.output/chrome-mv3');
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 900 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${options.locale ?? 'en-US'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  // A new installation opens its first page by itself; tests start without it.
  const isWelcome = (page: Page) => page.url().endsWith('/options.html#welcome');
  const welcome = () => context.pages().find(isWelcome);
  await expect.poll(() => welcome() !== undefined, { timeout: 20_000 }).toBe(true);
  await welcome()?.waitForLoadState();
  await welcome()?.close();
  return {
    context,
    worker,
    extensionId,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Empties what the extension stored, as a new installation. */
async function reset(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const chromeApi = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    await chromeApi.storage.local.clear();
    await chromeApi.storage.session.clear();
    await chromeApi.alarms.clearAll();
    for (const { name } of await indexedDB.databases()) {
      // Another test's connection is closed by the database's own `versionchange` handler.
      if (name)
        await new Promise<void>((done) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => done();
          request.onerror = () => done();
        });
    }
  });
}

export const test = base.extend<
  { lens: Lens },
  { browserOptions: LaunchOptions; launched: Launched }
>({
  browserOptions: [{}, { option: true, scope: 'worker' }],
  launched: [
    async ({ browserOptions }, use) => {
      const launched = await launch(browserOptions);
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  lens: async ({ launched }, use) => {
    const { context, extensionId } = launched;
    const worker = context.serviceWorkers()[0] ?? launched.worker;
    const errors: string[] = [];
    const allowed: RegExp[] = [];
    const strayRequests: string[] = [];
    const watch = (page: Page) => {
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
    };
    const workerError = (message: { type(): string; text(): string }) => {
      if (message.type() === 'error') errors.push(`service worker: ${message.text()}`);
    };
    context.on('page', watch);
    worker.on('console', workerError);

    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (
        url.protocol === 'chrome-extension:' ||
        url.protocol === 'data:' ||
        url.protocol === 'blob:'
      ) {
        await route.continue();
        return;
      }
      const name =
        url.protocol === 'https:' && url.port === '' ? consoleOf[url.hostname] : undefined;
      if (name) {
        await serveConsole(route, name);
        return;
      }
      strayRequests.push(url.href);
      await route.abort();
    });
    await reset(worker);

    const open = async (address: string) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    };
    const tabId = async (page: Page): Promise<number> => {
      const url = page.url();
      await page.bringToFront();
      return worker.evaluate(async (address) => {
        const chromeApi = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const tabs = await chromeApi.tabs.query({});
        const tab =
          tabs.find((each) => each.active && each.url === address) ??
          tabs.find((each) => each.url === address);
        if (tab?.id === undefined) throw new Error(`No tab shows ${address}`);
        return tab.id;
      }, url);
    };
    await use({
      context,
      worker,
      extensionId,
      strayRequests,
      errors,
      allowErrors: (pattern) => allowed.push(pattern),
      serve: (pattern, handler) => context.route(pattern, handler),
      open,
      tabId,
      popup: async (view, target, more = {}) => {
        const query = new URLSearchParams({ view, ...more });
        if (target) query.set('tab', String(await tabId(target)));
        const page = await open(`chrome-extension://${extensionId}/popup.html?${query}`);
        await page.setViewportSize({ width: 400, height: 600 });
        return page;
      },
      options: (hash = '') => open(`chrome-extension://${extensionId}/options.html${hash}`),
    });

    for (const page of context.pages()) await page.close();
    context.off('page', watch);
    worker.off('console', workerError);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    const unexpected = errors.filter((error) => !allowed.some((pattern) => pattern.test(error)));
    expect(unexpected, 'errors on pages or in the extension').toEqual([]);
    expect(strayRequests, 'requests that left the machine').toEqual([]);
  },
});
