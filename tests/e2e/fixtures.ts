/**
 * The built extension in a real Chromium, with the practice consoles served at the official
 * addresses. One browser a worker; each test starts with an empty profile and no tabs of another.
 */
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Request,
  type Route,
  type Worker,
} from '@playwright/test';
import { type Launched, type LaunchOptions, launch } from '../../scripts/lib/launch';
import { consoleOf, serveConsole } from '../../scripts/lib/practice';
import { startPracticeServer } from '../../scripts/lib/practice-server';
import { watchNetwork } from './network-watch';

export { consoleOf, expect, type LaunchOptions, launch, serveConsole };

export interface Lens {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Requests that left for anywhere but an official host or a site the test serves. */
  readonly strayRequests: string[];
  /** Requests that the extension itself made, to whatever address. */
  readonly ownRequests: readonly string[];
  /** Names a site whose check the test asks for; any other that the extension opens fails it. */
  askCheck(address: string): void;
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

/**
 * Until the worker has written the mode down: the page shows it before, and a test that ended there
 * would leave it to the next one.
 */
export const modeKept = (lens: Lens, mode: string): Promise<void> =>
  expect
    .poll(() =>
      lens.worker.evaluate(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return (settings as { modeByHost?: Record<string, string> } | undefined)?.modeByHost?.[
          'beian.aliyun.com'
        ];
      }),
    )
    .toBe(mode);

export const test = base.extend<
  { lens: Lens },
  { browserOptions: LaunchOptions; launched: Launched }
>({
  browserOptions: [{}, { option: true, scope: 'worker' }],
  launched: [
    async ({ browserOptions }, use) => {
      const practice = await startPracticeServer();
      const launched = await launch({ ...browserOptions, more: practice.browserArguments });
      for (const address of practice.quietPages) {
        const page = await launched.context.newPage();
        await page.goto(address);
      }
      await use(launched);
      await launched.close();
      await practice.close();
    },
    { scope: 'worker' },
  ],
  lens: async ({ launched }, use) => {
    const { context, extensionId } = launched;
    const idle = context.pages();
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
    const network = watchNetwork(context, extensionId);

    // Nothing is intercepted unless a test asks for it; whatever else is asked for has no address.
    const failed = (request: Request) => {
      if (request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED') {
        strayRequests.push(request.url());
      }
    };
    context.on('requestfailed', failed);
    await reset(worker);
    // The scripts that the last test's settings called for go once the worker has heard of it; what
    // that test had under way is written by then, and goes too.
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const { scripting, storage } = chrome;
          const written = Object.keys(await storage.local.get());
          if (written.length > 0) await storage.local.clear();
          const scripts = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
          return [...written, ...scripts];
        }),
      )
      .toEqual([]);

    const open = async (address: string) => {
      const page = await context.newPage();
      await network.own(page);
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
          tabs.find((each) => each.url === address) ??
          // Of a site that it may not look at, the extension is told no address.
          tabs.find((each) => each.active && each.url === undefined);
        if (tab?.id === undefined) throw new Error(`No tab shows ${address}`);
        return tab.id;
      }, url);
    };
    await use({
      context,
      worker,
      extensionId,
      strayRequests,
      get ownRequests() {
        return network.made;
      },
      askCheck: network.ask,
      errors,
      allowErrors: (pattern) => allowed.push(pattern),
      serve: (pattern, handler) => context.route(pattern, handler),
      open,
      tabId,
      popup: async (view, target, more = {}) => {
        const query = new URLSearchParams({ view, ...more });
        if (target) query.set('tab', String(await tabId(target)));
        if (more.url) network.ask(more.url);
        const page = await open(`chrome-extension://${extensionId}/popup.html?${query}`);
        await page.setViewportSize({ width: 400, height: 600 });
        return page;
      },
      options: (hash = '') => open(`chrome-extension://${extensionId}/options.html${hash}`),
    });

    network.stop();
    // A window for each test would cost as much as many a test: the browser draws pages of its own
    // for the address bar of each.
    for (const page of context.pages()) if (!idle.includes(page)) await page.close();
    context.off('page', watch);
    context.off('requestfailed', failed);
    worker.off('console', workerError);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    const unexpected = errors.filter((error) => !allowed.some((pattern) => pattern.test(error)));
    expect(unexpected, 'errors on pages or in the extension').toEqual([]);
    expect(strayRequests, 'requests that left the machine').toEqual([]);
    expect(network.made, 'requests that the extension made').toEqual([]);
  },
});
