/**
 * The built extension in a real Firefox over WebDriver BiDi, with the practice consoles served at
 * the official addresses.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/lib/browser';
import { buildWithHosts } from '../../scripts/lib/build-with-hosts';
import { consoleOf } from '../../scripts/lib/practice';

const extensionId = 'beian-lens@beian-lens.example';
/** Firefox gives each installation a host of its own; fixed here, so that pages can be opened. */
const host = '6f1d2c3b-4a5e-4f60-8123-9a8b7c6d5e4f';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Firefox {
  readonly browser: Browser;
  /** Page errors and console errors. */
  readonly errors: readonly string[];
  /** Opens an address; official ones show their practice console, `sites` what they are given. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension: `popup.html?view=footer`. */
  extensionPage(path: string): Promise<Page>;
  /** Opens the popup as a page of its own, acting on the tab that shows an address. */
  popup(view: string, address: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts it. `sites`: whole HTML pages by address, beside the practice consoles. */
export async function launchFirefox(
  sites: Readonly<Record<string, string>> = {},
): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox: run `npm test`, which installs one.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it WebDriver may not navigate to an extension's own pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
    },
  });
  // Whole sites are served beside the consoles: their permission stands from the start.
  await browser.installExtension(buildWithHosts(['<all_urls>'], [], 'firefox-mv3'));
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
  };
  const newPage = async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    watch(page);
    return page;
  };
  const extensionPage = async (path: string) => {
    const page = await newPage();
    // The promise of such a navigation never settles; the page's own state tells.
    const address = `moz-extension://${host}/${path}`;
    page.goto(address).catch(() => undefined);
    const stands = (wanted: string) =>
      location.href.startsWith(wanted) && document.readyState === 'complete';
    // Asked anew while the page is exchanged under the question, which then has no answer.
    for (let tries = 0; !(await page.evaluate(stands, address).catch(() => false)); tries += 1) {
      if (tries > 200) throw new Error(`${path} did not open`);
      await new Promise((done) => setTimeout(done, 100));
    }
    return page;
  };
  return {
    browser,
    errors,
    open: async (address) => {
      const page = await newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = new URL(request.url());
        const site = sites[url.href];
        if (site !== undefined) {
          void request.respond({ contentType: 'text/html; charset=utf-8', body: site });
          return;
        }
        const root = resolve('.consoles', consoleOf[url.hostname] ?? 'none');
        const file = join(root, url.pathname);
        const found = extname(file) !== '' && existsSync(file) ? file : join(root, 'index.html');
        if (!existsSync(found)) void request.abort();
        else {
          const contentType = mediaTypes[extname(found)] ?? 'application/octet-stream';
          void request.respond({ contentType, body: readFileSync(found) });
        }
      });
      await page.goto(address);
      return page;
    },
    extensionPage,
    popup: async (view, address) => {
      const asking = await extensionPage('options.html#about');
      const id = await asking.evaluate(async (wanted: string) => {
        const { browser: api } = globalThis as unknown as { browser: typeof chrome };
        return (await api.tabs.query({})).find(({ url }) => url === wanted)?.id;
      }, address);
      await asking.close();
      if (id === undefined) throw new Error(`No tab shows ${address}`);
      return extensionPage(`popup.html?view=${view}&tab=${id}`);
    },
    close: () => browser.close(),
  };
}
