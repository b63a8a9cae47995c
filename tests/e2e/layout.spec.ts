/** English is longer than Chinese: it must not be clipped, lie over other words or be struck through. */
import type { Page } from '@playwright/test';
import { expect, type Lens, test } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

const states = [1, 2, 3, 4, 5].flatMap((step) =>
  ['website', 'app']
    .filter((service) => service === 'website' || step === 3)
    .map((service) => `${wizard}&step=${step}&entity=enterprise&service=${service}`),
);

interface Fault {
  /** Where it stands, the same in both languages. */
  readonly place: string;
  readonly what: string;
}

/**
 * Texts that are cut off by a box, lie over another text, are crossed by a line, or lie under the
 * language switch.
 */
const faults = (page: Page): Promise<readonly Fault[]> =>
  page.evaluate(() => {
    interface Line {
      readonly node: Text;
      readonly place: string;
      readonly box: DOMRect;
      /** Stands still while the page scrolls. */
      readonly floats: boolean;
    }
    const floating = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).position === 'fixed' || floating(element.parentElement));
    const found: { place: string; what: string }[] = [];
    const placeOf = (element: Element): string => {
      const steps: string[] = [];
      for (let each: Element | null = element; each?.parentElement; each = each.parentElement) {
        steps.unshift(String([...each.parentElement.children].indexOf(each)));
      }
      return steps.join('.');
    };
    const meet = (a: DOMRect, b: DOMRect, by: number): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const parent = node.parentElement as Element;
      if (node.data.trim() === '' || parent.closest('script,style,textarea,select')) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 2)
          lines.push({ node, place: placeOf(parent), box, floats: floating(parent) });
      }
    }
    for (const { node, place, box } of lines) {
      for (
        let each = node.parentElement;
        each && each !== document.body;
        each = each.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(each);
        const frame = each.getBoundingClientRect();
        const over =
          (/hidden|clip/.test(overflowX) &&
            (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
          (/hidden|clip/.test(overflowY) &&
            (box.bottom > frame.bottom + 3 || box.top < frame.top - 3));
        if (over) found.push({ place, what: `clipped: ${node.data.trim()}` });
      }
    }
    lines.forEach((one, at) => {
      for (const other of lines.slice(at + 1)) {
        if (one.node === other.node || !meet(one.box, other.box, 3)) continue;
        // A floating button of the page lies over what is scrolled beneath it, in any language.
        if (one.floats !== other.floats) continue;
        const what = `overlap: ${one.node.data.trim()} | ${other.node.data.trim()}`;
        found.push({ place: `${one.place} ${other.place}`, what });
      }
    });
    // Lines that are drawn: thin boxes with a color, or with one border.
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (box.height > 3 || box.height === 0 || box.width < 8 || !element.checkVisibility())
        continue;
      for (const { node, place, box: text } of lines) {
        const inner = new DOMRect(
          text.x + 2,
          text.y + 4,
          text.width - 4,
          Math.max(0, text.height - 8),
        );
        if (
          element.contains(node) ||
          !meet(inner, new DOMRect(box.x, box.y - 1, box.width, box.height + 2), 1)
        )
          continue;
        found.push({ place: `${place} line`, what: `struck through: ${node.data.trim()}` });
      }
    }
    const bar = document.querySelector('beian-lens-switch')?.shadowRoot?.querySelector('.bar');
    const pill = bar?.getBoundingClientRect();
    for (const { node, place, box } of pill ? lines : []) {
      if (meet(box, pill as DOMRect, 1))
        found.push({ place, what: `under the switch: ${node.data.trim()}` });
    }
    return found;
  });

/** Sets how the host is shown, as the popup does, and waits until an open page follows. */
async function setMode(lens: Lens, page: Page | null, mode: 'english' | 'original'): Promise<void> {
  await lens.worker.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({
      settings: { ...(settings as object), modeByHost: { 'beian.aliyun.com': wanted } },
    });
  }, mode);
  if (page) await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-mode', mode);
}

/** Until nothing moves any more: two frames in a row give the same boxes. */
const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const boxes = () =>
      [...document.body.querySelectorAll('*')].map((each) => each.getBoundingClientRect().x).join();
    let before = '';
    for (let frame = 0; frame < 60 && before !== boxes(); frame += 1) {
      before = boxes();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
  });

const widths = [1280, 1024];

for (const state of ['https://beian.aliyun.com/', ...states]) {
  const { pathname, searchParams } = new URL(state);
  const step = ['step', 'service']
    .map((name) => searchParams.get(name) ?? '')
    .join(' ')
    .trim();
  test(`no English is clipped, overlaps or is struck through: ${step || pathname}`, async ({
    lens,
  }) => {
    await setMode(lens, null, 'original');
    const page = await lens.open(state);
    const each = async (look: (width: number) => Promise<void>) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await look(width);
      }
    };
    const mark = page.locator('beian-lens-switch');
    await expect(mark).toHaveAttribute('data-mode', 'original');
    await expect(page.getByText('阿里云').first()).toBeVisible();
    const before = new Map<number, ReadonlySet<string>>();
    await each(async (width) => {
      await still(page);
      before.set(width, new Set((await faults(page)).map(({ place }) => place)));
    });
    await setMode(lens, page, 'english');
    await expect(page.getByText('Alibaba Cloud').first()).toBeVisible();
    await each(async (width) => {
      const worse = async () =>
        (await faults(page))
          .filter(({ place }) => !before.get(width)?.has(place))
          .map(({ what }) => what);
      // Short forms are taken once the page has been laid out.
      await expect.poll(worse, { message: `${width} wide` }).toEqual([]);
    });
  });
}
