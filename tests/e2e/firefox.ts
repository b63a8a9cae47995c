/**
 * The built extension in a real Firefox over WebDriver BiDi, with the practice consoles served at
 * the official addresses.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/lib/browser';
import { buildWithHosts } from '../../scripts/lib/build-with-hosts';
import { consoleOf, practiceFile } from '../../scripts/lib/practice';

const extensionId = 'beian-lens@beian-lens.example';
/** Firefox gives each installation a host of its own; fixed here, so that pages can be opened. */
const host = '6f1d2c3b-4a5e-4f60-8123-9a8b7c6d5e4f';

interface Identified {
  readonly id: string;
}

interface ProfileJson {
  readonly entities?: readonly Identified[];
  readonly people?: readonly Identified[];
  readonly websites?: readonly Identified[];
  readonly apps?: readonly Identified[];
  readonly files?: readonly (Identified & { readonly content?: string })[];
}

export interface Firefox {
  readonly browser: Browser;
  /** Page errors and console errors. */
  readonly errors: readonly string[];
  /** Opens an address; official ones show their practice console, `sites` what they are given. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension: `popup.html?view=footer`. */
  extensionPage(path: string): Promise<Page>;
  /** The browser's id of the tab that shows an address. */
  tabId(address: string): Promise<number>;
  /** Sends one message to the background as our own pages do. */
  send(name: string, payload: object): Promise<unknown>;
  /** Fills the store with a profile file, as an import does. */
  seed(profile: ProfileJson): Promise<void>;
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
    // Its start takes a second; on a machine with other work, once more than the usual 30.
    timeout: 120_000,
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it WebDriver may not navigate to an extension's own pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      // A popup lies over the page that it acts on; here it is a tab in front of it. Behind another
      // a tab that has worked much is given a hundredth of the time, which no page in sight is.
      'dom.timeout.enable_budget_timer_throttling': false,
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
  /** Runs in a page of the extension that is opened for it. */
  const asking = async <Args extends unknown[], Result>(
    question: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => {
    const page = await extensionPage('options.html#about');
    const answer = await page.evaluate(question as never, ...(args as unknown as never[]));
    await page.close();
    return answer as unknown as Awaited<Result>;
  };
  const tabId = async (address: string): Promise<number> => {
    const id = await asking(async (wanted: string) => {
      const { browser: api } = globalThis as unknown as { browser: typeof chrome };
      return (await api.tabs.query({})).find(({ url }) => url === wanted)?.id;
    }, address);
    if (id === undefined) throw new Error(`No tab shows ${address}`);
    return id;
  };
  const send = (name: string, payload: object): Promise<unknown> =>
    asking(
      async (wanted: string, content: object) => {
        const { browser: api } = globalThis as unknown as { browser: typeof chrome };
        const message = { to: 'background', name: wanted, payload: content };
        const reply = await api.runtime.sendMessage(message);
        if (!reply?.ok) throw new Error(`${wanted}: ${JSON.stringify(reply)}`);
        return reply.value as unknown;
      },
      name,
      payload,
    );
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
        const name = consoleOf[url.hostname];
        const found = name === undefined ? null : practiceFile(url, name);
        void (found ? request.respond(found) : request.abort());
      });
      await page.goto(address);
      return page;
    },
    extensionPage,
    tabId,
    send,
    seed: async (profile) => {
      const { entities = [], people = [], websites = [], apps = [], files = [] } = profile;
      const records = [...entities, ...people, ...websites, ...apps, ...files].map((record) => ({
        record,
        base: 0,
      }));
      const contents = files.map(({ id, content = '' }) => ({ id, base64: content }));
      const batch = `${Date.now()}/seed`;
      await send('profile.importStage', { batch, records, files: contents });
      await send('profile.importCommit', { batch, count: records.length + contents.length });
    },
    popup: async (view, address) =>
      extensionPage(`popup.html?view=${view}&tab=${await tabId(address)}`),
    close: () => browser.close(),
  };
}
