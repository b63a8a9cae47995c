import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { expect, type Lens, test } from './fixtures';

declare global {
  interface Window {
    /** Takes a number of random steps; see tests/consoles/shared/crash-state.ts. */
    steps(count: number): Promise<void>;
  }
}

/** Serves the page without us: the same files at an address that is not official. */
async function serveControl(lens: Lens): Promise<void> {
  await lens.serve('https://control.example/**', async (route: Route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/practice/, '');
    const file = extname(path) === '' ? join(path, 'index.html') : path;
    const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
    await route.fulfill({
      contentType: types[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(join(resolve('.consoles'), file)),
    });
  });
}

/** The page's own content, ours beside the body left out. */
const content = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.title +
      document.body.outerHTML.replace(/ (?:style|class)="[^"]*(?:v-|transform)[^"]*"/g, ''),
  );

const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('[placeholder],[title],[aria-label]')].map(
      (each) =>
        ['placeholder', 'title', 'aria-label'].map((name) => each.getAttribute(name)).join('|'),
    );
    return `${document.title}\n${document.body.textContent}\n${attributes.join('\n')}`;
  });

async function setMode(lens: Lens, page: Page, mode: string): Promise<void> {
  await lens.worker.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const settings = (await storage.local.get('settings')).settings ?? {};
    await storage.local.set({
      settings: { ...settings, modeByHost: { 'beian.aliyun.com': wanted } },
    });
  }, mode);
  await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-mode', mode);
}

for (const name of ['crash-react', 'crash-vue']) {
  for (const seed of [1, 2, 3]) {
    test(`${name}, seed ${seed}: hundreds of steps, nothing stale, nothing left behind`, async ({
      lens,
    }) => {
      await serveControl(lens);
      const page = await lens.open(`https://beian.aliyun.com/practice/${name}/?seed=${seed}`);
      const control = await lens.open(`https://control.example/practice/${name}/?seed=${seed}`);
      await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-state', 'ready');
      await expect.poll(() => shownText(page)).not.toMatch(/[一-鿿]/);
      for (const steps of [60, 60, 61]) {
        for (const each of [page, control]) {
          await each.bringToFront();
          await each.evaluate((count) => window.steps(count), steps);
        }
        // On a busy machine the last of a change may come in a slice of its own.
        await expect.poll(() => shownText(page)).not.toMatch(/[一-鿿]/);
        const shown = await shownText(page);
        // Given back, it is the control to the letter; translated afresh, it is what it was.
        await setMode(lens, page, 'original');
        expect(await content(page)).toBe(await content(control));
        await setMode(lens, page, 'english');
        await expect.poll(() => shownText(page)).toBe(shown);
      }
      // Steps taken while switched off, and in the mode of both.
      await setMode(lens, page, 'both');
      for (const each of [page, control]) {
        await each.bringToFront();
        await each.evaluate((count) => window.steps(count), 30);
      }
      await setMode(lens, page, 'original');
      for (const each of [page, control]) {
        await each.bringToFront();
        await each.evaluate((count) => window.steps(count), 30);
      }
      const expected = await content(control);
      await expect.poll(() => content(page)).toBe(expected);
    });
  }
}
