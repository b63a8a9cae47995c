/**
 * The preview on the page: a person can use it, the page cannot. Each attack is tried twice: seen
 * to be told to the person where the press reached the panel, and seen to have filled nothing.
 */
import type { Page } from '@playwright/test';
import { settleMs } from '../../components/autofill/press-guard';
import { practiceOf, profileFile, seed, wizard } from './autofill-helpers';
import { ClosedPanel } from './closed-panel';
import { expect, type Lens, test } from './fixtures';

/** Opens the preview as the key or the menu's entry does: a message of the worker. */
async function openPreview(lens: Lens, page: Page): Promise<ClosedPanel> {
  const tabId = await lens.tabId(page);
  await lens.worker.evaluate(async (id) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const target = { tabId: id, frameIds: [0] };
    await api.scripting.executeScript({ target, files: ['/form.js', '/assist.js'] });
    await api.tabs.sendMessage(id, { to: 'page', name: 'fill.open', payload: {} }, { frameId: 0 });
  }, tabId);
  await expect(page.locator('beian-lens-fill')).toBeAttached();
  return ClosedPanel.of(page);
}

async function begin(lens: Lens): Promise<{ page: Page; panel: ClosedPanel }> {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  return { page, panel: await openPreview(lens, page) };
}

const filledName = async (page: Page) => (await practiceOf(page)).held.name;

/** Long enough for a person to have seen the panel: twice the guard's own half second. */
const look = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));

test('a person fills from the panel on the page', async ({ lens }) => {
  const { page, panel } = await begin(lens);
  const { x, y } = await panel.primaryButton();
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect.poll(() => filledName(page), { timeout: 500 }).toBe('林晓宁');
  }).toPass();
  expect((await practiceOf(page)).events).toEqual([]);
});

test('the panel is used by keyboard: it takes the focus, Escape gives it back', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  const box = page.locator('input[placeholder]').first();
  await box.focus();
  const panel = await openPreview(lens, page);
  await panel.primaryButton();
  await expect(page.locator('beian-lens-fill')).toBeFocused();
  // A dialog of the page would close with the same key.
  await page.evaluate(() =>
    document.addEventListener('keydown', ({ key }) => {
      document.body.dataset.heard = key;
    }),
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveAttribute('data-heard', 'Escape');
  await expect(box).toBeFocused();

  const again = await openPreview(lens, page);
  await again.primaryButton();
  await look(page);
  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await again.focusedName()).startsWith('Fill ')) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => filledName(page)).toBe('林晓宁');
});

test('a row that the person unticks in the panel is not filled', async ({ lens }) => {
  const { page, panel } = await begin(lens);
  await panel.primaryButton();
  await look(page);
  const tabTo = async (name: RegExp) => {
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await panel.focusedName())) return;
    }
    throw new Error(`no ${name}`);
  };
  await tabTo(/Entity name/);
  await page.keyboard.press('Space');
  await tabTo(/^Fill \d/);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await practiceOf(page)).held.certNumber)
    .toBe('440300199003074128');
  await expect.poll(() => panel.text()).toContain('Take back');
  expect(await filledName(page)).toBeUndefined();
});

/** What a page can do in its own world; each lets the person's press through to the panel. */
const covers: readonly (readonly [string, () => void])[] = [
  [
    'a popover of the page over it',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    'a popover in a closed shadow root over it',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
    },
  ],
  [
    'a frame of the page over it',
    () => {
      const cover = document.createElement('iframe');
      cover.srcdoc = '<body style="background:#fff">You won. Press here.';
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    'our element moved under one of its own',
    () => {
      const holder = document.createElement('div');
      document.body.append(holder);
      const host = document.querySelector<HTMLElement>('beian-lens-fill');
      if (!host) throw new Error('no panel');
      holder.append(host);
      host.showPopover();
    },
  ],
];

for (const [name, cover] of covers) {
  test(`nothing is filled through ${name}, and the person is told`, async ({ lens }) => {
    const { page, panel } = await begin(lens);
    const { x, y } = await panel.primaryButton();
    await look(page);
    await page.evaluate(cover);
    await look(page);
    await page.mouse.click(x, y);
    await expect.poll(() => panel.text()).toContain('Something lay over this panel');
    expect(await filledName(page)).toBeUndefined();
  });
}

test('a panel that the page hides, and shows again under the press, is not pressed', async ({
  lens,
}) => {
  const { page, panel } = await begin(lens);
  const { x, y } = await panel.primaryButton();
  await look(page);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('beian-lens-fill');
    host?.hidePopover();
    // A page may also keep the browser's news of it from whoever listens after it.
    for (const type of ['beforetoggle', 'toggle']) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
    addEventListener('pointermove', () => host?.showPopover(), { once: true });
  });
  await look(page);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await look(page);
  expect(await filledName(page)).toBeUndefined();
});

test('the page’s rules and variables change nothing about how the panel looks', async ({
  lens,
}) => {
  const { page, panel } = await begin(lens);
  const before = await panel.look();
  await page.addStyleTag({
    content: `
      @keyframes gone { from, to { opacity: 0 } }
      beian-lens-fill { opacity: 0 !important; translate: 90px !important; scale: 9 !important;
        rotate: 90deg !important; zoom: 3 !important; mask: linear-gradient(#0000, #0000) !important;
        mix-blend-mode: multiply !important; clip-path: inset(50%) !important;
        filter: opacity(0) !important; animation: gone 1s infinite !important;
        font-size: 1px !important; color: transparent !important; visibility: hidden !important;
        content-visibility: hidden !important; inset: 0 auto auto 0 !important;
        --text: transparent !important; --bg: transparent !important; --accent: transparent !important;
        --text-m: 1px !important; --on-accent: transparent !important }
      html { opacity: 0.01; visibility: hidden; --text: transparent; font-size: 1px }`,
  });
  expect(await panel.look()).toEqual(before);
  // Laid hands on by its attributes, it is taken away.
  await page.evaluate(() =>
    document.querySelector('beian-lens-fill')?.setAttribute('style', 'opacity:0!important'),
  );
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
});

/** Notes in the page itself when a panel came and when it was pressed; milliseconds in between. */
async function timePress(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const times = { came: 0, pressed: Number.POSITIVE_INFINITY };
    Object.assign(window, { times });
    new MutationObserver(() => {
      if (document.querySelector('beian-lens-fill')) times.came ||= performance.now();
    }).observe(document.documentElement, { childList: true });
    addEventListener('click', ({ timeStamp }) => Object.assign(times, { pressed: timeStamp }), {
      capture: true,
    });
  });
  return () =>
    page.evaluate(() => {
      const { times } = window as unknown as { times: { came: number; pressed: number } };
      return times.pressed - times.came;
    });
}

test('a press right after the panel appeared, and made-up events, fill nothing', async ({
  lens,
}) => {
  const { page: first, panel } = await begin(lens);
  const { x, y } = await panel.primaryButton();
  await first.close();
  let page = first;
  // On a busy machine the press may come too late to be early: then it says nothing.
  await expect(async () => {
    if (page !== first) await page.close();
    page = await lens.open(wizard);
    const afterItCame = await timePress(page);
    await openPreview(lens, page);
    await page.mouse.click(x, y);
    expect(await afterItCame()).toBeLessThan(settleMs);
  }).toPass();
  await look(page);
  expect(await filledName(page)).toBeUndefined();
  await page.evaluate(
    ([clientX, clientY]) => {
      const host = document.querySelector<HTMLElement>('beian-lens-fill');
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        const init = { bubbles: true, composed: true, clientX, clientY, detail: 1 };
        host?.dispatchEvent(new MouseEvent(type, init));
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent(type, init));
      }
      host?.click();
      for (const key of ['Enter', ' ']) {
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    },
    [x, y] as const,
  );
  await look(page);
  expect(await filledName(page)).toBeUndefined();
});

test('no value of the profile can be read by the page while the preview shows it', async ({
  lens,
}) => {
  const { page, panel } = await begin(lens);
  expect(await panel.text()).toContain('440300199003074128');
  const readable = await page.evaluate(() => {
    const everything = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')]
        .map((element) =>
          [
            element.shadowRoot ? everything(element.shadowRoot) : '',
            ...[...element.attributes].map(({ value }) => value),
            (element as HTMLInputElement).value ?? '',
            element.textContent ?? '',
          ].join('\n'),
        )
        .join('\n');
    const host = document.querySelector('beian-lens-fill');
    return {
      root: host?.shadowRoot ?? null,
      text: everything(document),
      keys: Object.keys(window),
    };
  });
  expect(readable.root).toBeNull();
  expect(readable.keys.filter((key) => /beian|lens/i.test(key))).toEqual([]);
  const own = ownValues(profileFile('individual'));
  expect(own.length).toBeGreaterThan(10);
  for (const value of own) {
    expect(readable.text, value).not.toContain(value);
  }
});

/** Every value of a profile that is a person's own: names, numbers, addresses, domains. */
function ownValues(json: unknown, key = ''): string[] {
  if (typeof json === 'string') {
    const own = json.length >= 6 && /[\p{Script=Han}\d.@]/u.test(json) && !/^id$|Id$/u.test(key);
    return own ? [json] : [];
  }
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => ownValues(value, name));
}

test('an official page in a frame of another site is left alone', async ({ lens }) => {
  await seed(lens, 'individual');
  const form = '<label>主办单位名称 <input></label><label>证件号码 <input></label>';
  const bodies = {
    'https://beian.aliyun.com/framed': form,
    'https://frames.example.cn/': '<iframe src="https://beian.aliyun.com/framed"></iframe>',
  };
  for (const [address, body] of Object.entries(bodies)) {
    const contentType = 'text/html; charset=utf-8';
    await lens.serve(address, (route) => route.fulfill({ contentType, body }));
  }
  const alone = await lens.open('https://beian.aliyun.com/framed');
  await expect(alone.getByText('Entity name')).toBeVisible();
  const page = await lens.open('https://frames.example.cn/');
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('主办单位名称').click();
  await expect(frame.locator('label').first()).toHaveText(/^主办单位名称/);
  await expect(page.locator('html > *')).toHaveCount(2);
  await expect(frame.locator('html > *')).toHaveCount(2);
  const popup = await lens.popup('fill', page);
  await expect(popup.getByText('beian.aliyun.com')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Fill this page' })).toHaveCount(0);
});
