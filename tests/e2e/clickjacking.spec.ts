/** The preview on the page: a person can use it, the page cannot. */
import type { Page } from '@playwright/test';
import { practiceOf, seed, wizard } from './autofill-helpers';
import { expect, type Lens, test } from './fixtures';

/** Opens the preview as the key or the menu's entry does: a message of the worker. */
async function openPreview(lens: Lens, page: Page): Promise<void> {
  const tabId = await lens.tabId(page);
  const popup = await lens.popup('fill', page);
  await popup.evaluate(async (id) => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const target = { tabId: id, frameIds: [0] };
    await api.scripting.executeScript({ target, files: ['/form.js', '/assist.js'] });
    await api.tabs.sendMessage(id, { to: 'page', name: 'fill.open', payload: {} }, { frameId: 0 });
  }, tabId);
  await popup.close();
  await page.bringToFront();
  await expect(page.locator('beian-lens-fill')).toBeAttached();
}

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The middle of the panel's primary button. Its root is closed; the debugger sees it all the same. */
async function primaryButton(page: Page): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  const find = (node: DomNode): DomNode | null => {
    if (node.attributes?.some((value) => value.includes('button-primary'))) return node;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  let point: { x: number; y: number } | null = null;
  await expect
    .poll(async () => {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const host = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: 'beian-lens-fill',
      });
      const { node } = await session.send('DOM.describeNode', {
        nodeId: host.nodeId,
        depth: -1,
        pierce: true,
      });
      const found = find(node as unknown as DomNode) as unknown as { backendNodeId: number } | null;
      if (!found) return null;
      const { model } = await session.send('DOM.getBoxModel', {
        backendNodeId: found.backendNodeId,
      });
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
      point = { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
      return point;
    })
    .not.toBeNull();
  await session.detach();
  return point ?? { x: 0, y: 0 };
}

/** The name of what has the focus, as a screen reader tells it: the root is closed. */
async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(focused.at(-1)?.name?.value ?? '');
}

const emptyName = async (page: Page) => (await practiceOf(page)).held.name;
/** Long enough for a person to have seen the panel; the guard's own time is half a second. */
const seen = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));

test('a person fills from the panel on the page', async ({ lens }) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  await openPreview(lens, page);
  const { x, y } = await primaryButton(page);
  await seen(page);
  await page.mouse.click(x, y);
  await expect.poll(() => emptyName(page)).toBe('林晓宁');
  expect((await practiceOf(page)).events).toEqual([]);
});

test('the panel is used by keyboard: it takes the focus, Escape gives it back', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  const box = page.locator('input[placeholder]').first();
  await box.focus();
  await openPreview(lens, page);
  await primaryButton(page);
  await expect(page.locator('beian-lens-fill')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  await expect(box).toBeFocused();

  await openPreview(lens, page);
  await primaryButton(page);
  await seen(page);
  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedName(page)).startsWith('Fill ')) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => emptyName(page)).toBe('林晓宁');
});

const attacks: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  [
    'a popover of the page over it',
    (page) =>
      page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText =
          'inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff';
        document.body.append(cover);
        cover.showPopover();
      }),
  ],
  [
    'opacity and a transform on our element',
    (page) =>
      page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('beian-lens-fill');
        host?.style.setProperty('opacity', '0', 'important');
        host?.style.setProperty('transform', 'translateX(5px)', 'important');
      }),
  ],
  [
    'a modal dialog of the page over it',
    (page) =>
      page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.textContent = 'win';
        document.body.append(dialog);
        dialog.showModal();
      }),
  ],
];

for (const [name, attack] of attacks) {
  test(`nothing is filled through ${name}`, async ({ lens }) => {
    await seed(lens, 'individual');
    const page = await lens.open(wizard);
    await openPreview(lens, page);
    const { x, y } = await primaryButton(page);
    await seen(page);
    await attack(page);
    await page.mouse.click(x, y);
    await seen(page);
    expect(await emptyName(page)).toBeUndefined();
  });
}

test('nothing is filled by a press right after the panel appeared, nor by made-up events', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await lens.open(wizard);
  await openPreview(lens, page);
  const { x, y } = await primaryButton(page);
  const leaked = await page.evaluate(
    ([left, top]) => {
      const host = document.querySelector('beian-lens-fill');
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        const init = { bubbles: true, composed: true, clientX: left, clientY: top, detail: 1 };
        host?.dispatchEvent(new MouseEvent(type, init));
      }
      return {
        root: host?.shadowRoot ?? null,
        text: document.documentElement.outerHTML.includes('440300199003074128'),
      };
    },
    [x, y] as const,
  );
  expect(leaked).toEqual({ root: null, text: false });
  await seen(page);
  expect(await emptyName(page)).toBeUndefined();
});
