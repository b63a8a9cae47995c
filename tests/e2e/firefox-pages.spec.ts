/**
 * In a real Firefox, what its own engine could break: the page's world lies behind wrappers there,
 * files and events of a content script are of another realm, and no one tells what is painted over
 * what. Widgets of every library, an upload, taking back, the lock, and the panel on the page.
 */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Practice, profileFile, wizard } from './autofill-helpers';
import { type Firefox, launchFirefox } from './firefox';

const person = '林晓宁';
const icon = {
  id: 'file-icon',
  kind: 'file',
  ownerId: 'app-individual',
  role: 'appIcon',
  name: 'icon.png',
  mediaType: 'image/png',
  size: 70,
  content:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
};

/** Each kind of widget once, as its framework holds it. */
const wanted: Readonly<Record<string, string>> = {
  region: '440305',
  nature: '5',
  certType: '2',
  name: person,
  certNumber: '440300199003074128',
  entityValidity: '2018-05-20,2038-05-20',
  leaderFrom: '2018-05-20',
  leaderTo: '2038-05-20',
  leaderMobile: '13800138000',
  siteContent: '24',
  siteLanguage: '1',
  appName: '晓宁相册',
  usesSdk: '0',
  platforms: 'android',
};

const practiceIn = (page: Page): Promise<Practice> =>
  page.evaluate(() => (window as unknown as { __practice: Practice }).__practice);

/** By the keyboard: what a button stands under may move between the look and the press. */
async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: true });
  await button?.focus();
  await page.keyboard.press('Enter');
}
const primary =
  '::-p-xpath(//button[starts-with(., "Fill ") and contains(., "field") and not(@disabled)])';

/** Where something in the panel on the page stands: its root is closed to all but the extension. */
async function inPanel(
  firefox: Firefox,
  selector: string,
): Promise<{ readonly x: number; readonly y: number; readonly text: string } | null> {
  const tab = await firefox.tabId(wizard);
  const asking = await firefox.extensionPage('options.html#about');
  const answer = await asking.evaluate(
    async (tabId: number, wantedSelector: string) => {
      const { browser: api } = globalThis as unknown as { browser: typeof chrome };
      const [found] = await api.scripting.executeScript({
        target: { tabId },
        args: [wantedSelector],
        func: (each: string) => {
          const host = document.querySelector('beian-lens-fill') as
            | (Element & { readonly openOrClosedShadowRoot?: ShadowRoot })
            | null;
          const element = host?.openOrClosedShadowRoot?.querySelector(each);
          if (!element) return null;
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2, text: element.textContent ?? '' };
        },
      });
      return found?.result ?? null;
    },
    tab,
    selector,
  );
  await asking.close();
  return answer;
}

/** Two of React and the bare page stand for the others, as all do in Chromium (`ALL_RUNS=1`: all). */
const libraries = ['fusion', 'antd6', 'native'].concat(
  process.env.ALL_RUNS === '1' ? ['antd5', 'element-plus', 'element-ui'] : [],
);

test.describe('in Firefox', () => {
  // Behind the popup's tab the page gets a frame a second, and some widgets wait for frames.
  // In one worker: each would start a Firefox of its own.
  test.describe.configure({ mode: 'default', timeout: 180_000 });
  let firefox: Firefox;
  test.beforeAll(async () => {
    firefox = await launchFirefox();
    await firefox.seed({ ...profileFile('individual'), files: [icon] });
  });
  test.afterAll(async () => {
    await firefox.close();
    expect(firefox.errors).toEqual([]);
  });

  for (const library of libraries) {
    test(`the widgets of ${library} take what is filled, a file too, and give it back`, async () => {
      const address = `https://beian.aliyun.com/practice/widgets-${library}/`;
      const page = await firefox.open(address);
      await page.waitForSelector('beian-lens-switch[data-state=ready]', { timeout: 20_000 });
      const popup = await firefox.popup('fill', address);
      await press(popup, '::-p-text(Fill this page)');
      const [app] = profileFile('individual').apps;
      const choice = await popup.waitForSelector(
        `::-p-xpath(//option[contains(., "${app.name}")])`,
      );
      await choice?.evaluate((option) => {
        const select = option.closest('select');
        if (!select) return;
        select.value = (option as HTMLOptionElement).value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(popup, primary);
      await popup.waitForSelector('[data-phase="done"]', { timeout: 60_000 });
      // The server of this App stands in no list of these pages: that is said, and is no failing.
      const failing =
        '[data-part="report"] [data-status="failed"]:not([data-field="hosting.instance"])';
      const failed = await popup.$$eval(failing, (rows) =>
        rows.map((row) => `${(row as HTMLElement).dataset.field}: ${row.textContent}`),
      );
      expect(failed).toEqual([]);
      // The page without any library has a box of two dates less.
      const keys = Object.keys(wanted).filter(
        (key) => library !== 'native' || key !== 'entityValidity',
      );
      const { held, crashed } = await practiceIn(page);
      expect(Object.fromEntries(keys.map((key) => [key, String(held[key])]))).toEqual(
        Object.fromEntries(keys.map((key) => [key, wanted[key]])),
      );
      expect(crashed).toBeNull();
      expect(held.appIcon).toEqual([{ name: icon.name, size: icon.size, type: icon.mediaType }]);
      await press(popup, '::-p-xpath(//button[starts-with(., "Take back")])');
      await popup.waitForSelector('[data-part="undone"] [data-undone]');
      await expect.poll(async () => String((await practiceIn(page)).held.name ?? '')).toBe('');
      await expect.poll(async () => (await practiceIn(page)).held.appIcon ?? []).toEqual([]);
      await popup.close();
      await page.close();
    });
  }

  test('the panel on the page: a person fills from it, a press through a cover does not', async () => {
    const page = await firefox.open(wizard);
    await page.waitForSelector('beian-lens-switch[data-state=ready]', { timeout: 20_000 });
    const asking = await firefox.extensionPage('options.html#about');
    await asking.evaluate(
      async (tabId: number) => {
        const { browser: api } = globalThis as unknown as { browser: typeof chrome };
        const target = { tabId, frameIds: [0] };
        await api.scripting.executeScript({ target, files: ['/form.js', '/assist.js'] });
        const message = { to: 'page', name: 'fill.open', payload: {} };
        await api.tabs.sendMessage(tabId, message, { frameId: 0 });
      },
      await firefox.tabId(wizard),
    );
    await asking.close();
    await page.bringToFront();
    const at = async () => {
      const found = await inPanel(firefox, 'button.button-primary:not([disabled])');
      await page.bringToFront();
      return found;
    };
    await expect.poll(async () => (await at())?.text).toMatch(/^Fill \d+ field/);
    const cover = (on: boolean) =>
      page.evaluate((shown) => {
        const old = document.querySelector('#cover');
        if (old) old.remove();
        if (!shown) return;
        const over = document.createElement('div');
        over.id = 'cover';
        over.popover = 'manual';
        over.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
        document.body.append(over);
        over.showPopover();
      }, on);
    await cover(true);
    const covered = await at();
    if (!covered) throw new Error('The panel has no button');
    await page.mouse.click(covered.x, covered.y);
    await expect
      .poll(async () => (await inPanel(firefox, '.overlay'))?.text)
      .toContain('Something lay over this panel');
    expect((await practiceIn(page)).held.name).toBeUndefined();
    await cover(false);
    await expect(async () => {
      const free = await at();
      if (free) await page.mouse.click(free.x, free.y);
      await expect
        .poll(async () => (await practiceIn(page)).held.name, { timeout: 2000 })
        .toBe(person);
    }).toPass();
    await page.close();
  });

  test('the marks of what a page has taken away do not pile up', async () => {
    const page = await firefox.open('https://beian.aliyun.com/practice/widgets-native/');
    await page.waitForSelector('beian-lens-switch[data-state=ready]', { timeout: 20_000 });
    const marks = () =>
      page.evaluate(() => {
        const registry = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
        return registry.get('beian-lens-gloss')?.size ?? 0;
      });
    const list = await page.evaluateHandle(() => {
      const made = document.createElement('div');
      document.body.append(made);
      return made;
    });
    let written = 0;
    // 150 are marked at each round; what is gone is let go of once there are twice as many.
    await expect(async () => {
      written += 1;
      await list.evaluate((element, round) => {
        element.innerHTML = Array.from(
          { length: 150 },
          (_, row) => `<p>根据鑫淼${round}规定${row}提交</p>`,
        ).join('');
      }, written);
      await expect.poll(() => list.evaluate(({ textContent }) => textContent)).not.toMatch(/提交/);
      expect(written).toBeGreaterThan(6);
      expect(await marks()).toBeLessThan(700);
      expect(await marks()).toBeGreaterThan(149);
    }).toPass({ timeout: 40_000, intervals: [0] });
    await page.close();
  });

  test('the lock: what is locked fills nothing, the passphrase opens it', async () => {
    await firefox.send('profile.lockOn', { passphrase: 'seven small lanterns' });
    await firefox.send('profile.lock', {});
    const page = await firefox.open(wizard);
    await page.waitForSelector('beian-lens-switch[data-state=ready]', { timeout: 20_000 });
    const popup = await firefox.popup('fill', wizard);
    await press(popup, '::-p-text(Fill this page)');
    const box = await popup.waitForSelector('input[type=password]');
    expect((await practiceIn(page)).held.name).toBeUndefined();
    await box?.type('seven small lanterns');
    await popup.keyboard.press('Enter');
    await press(popup, primary);
    await popup.waitForSelector('[data-phase="done"]', { timeout: 30_000 });
    await expect.poll(async () => (await practiceIn(page)).held.name).toBe(person);
    await firefox.send('profile.lockOff', { passphrase: 'seven small lanterns' });
    await popup.close();
    await page.close();
  });
});
