/** Starts a Chromium with the built extension in an empty user profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './browser';

export interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** The empty tab that the browser starts with: with the last tab its window would go. */
  readonly emptyTab: Page;
}

export interface LaunchOptions {
  /** A window on the screen instead of a headless one. */
  readonly headed?: boolean;
  readonly extensionPath?: string;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A user profile that is kept: the second launch with it finds what the first one left. */
  readonly userData?: string;
  /** Further arguments of the browser. */
  readonly more?: readonly string[];
}

/** The first page, which a new installation opens by itself, once it stands. */
async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/options.html#welcome');
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const found = context.pages().find(isWelcome);
    if (found) {
      await found.waitForLoadState();
      return found;
    }
    // The tab is announced before it has its address; both moments are looked at.
    await context.waitForEvent('page', { timeout: 100 }).catch(() => undefined);
  }
  throw new Error('The extension did not open its first page: did it start?');
}

/** Starts the browser. `headless` is Chromium's own new mode, which runs extensions. */
export async function launch(
  options: LaunchOptions = {},
): Promise<Launched & { close(): Promise<void> }> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run `npm test`, which installs one.');
  const extension = options.extensionPath ?? resolve('.output/chrome-mv3');
  const folder = options.userData ?? mkdtempSync(join(tmpdir(), 'beian-lens-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: false,
    viewport: options.headed ? null : { width: 1280, height: 900 },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      // Chromium refuses its sandbox to root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${options.locale ?? 'en-US'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.more ?? []),
    ],
  });
  const emptyTab = context.pages()[0] ?? (await context.newPage());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  // A new installation opens its first page by itself; tests start without it.
  if (!options.userData) await (await welcomePage(context)).close();
  return {
    context,
    worker,
    extensionId,
    emptyTab,
    close: async () => {
      await context.close();
      if (!options.userData) rmSync(folder, { recursive: true, force: true });
    },
  };
}
