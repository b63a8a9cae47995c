import type { CDPSession, Page, Worker } from '@playwright/test';
import { expect } from './fixtures';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const below = (node: DomNode): readonly DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
];

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const child of below(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

const textOf = (node: DomNode): string =>
  node.nodeName === 'STYLE' ? '' : [node.nodeValue, ...below(node).map(textOf)].join(' ');

const hasClass = (name: string) => (node: DomNode) =>
  node.attributes?.some((value) => value.split(' ').includes(name)) ?? false;

/** The preview on a page: its shadow root is closed to the page, the debugger sees it all the same. */
export class ClosedPanel {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<ClosedPanel> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    return new ClosedPanel(session);
  }

  private async tree(): Promise<DomNode | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return find(root as unknown as DomNode, ({ nodeName }) => nodeName === 'BEIAN-LENS-FILL');
  }

  /** Everything that the panel says. */
  async text(): Promise<string> {
    const tree = await this.tree();
    return tree ? textOf(tree) : '';
  }

  /** The name of what has the focus, as a screen reader tells it. */
  async focusedName(): Promise<string> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const focused = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return String(focused.at(-1)?.name?.value ?? '');
  }

  private async box(name: string): Promise<readonly number[] | null> {
    const tree = await this.tree();
    const node = tree && find(tree, hasClass(name));
    if (!node) return null;
    const { backendNodeId } = node;
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
    return model.content;
  }

  /** The middle of the panel's primary button, once it stands. */
  primaryButton(): Promise<{ readonly x: number; readonly y: number }> {
    return this.middleOf('button-primary');
  }

  /** The middle of the button that closes the panel. */
  closeButton(): Promise<{ readonly x: number; readonly y: number }> {
    return this.middleOf('icon-button');
  }

  private async middleOf(name: string): Promise<{ readonly x: number; readonly y: number }> {
    let point = { x: 0, y: 0 };
    await expect(async () => {
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = (await this.box(name)) ?? [];
      expect(x3).toBeGreaterThan(0);
      point = { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
    }).toPass();
    return point;
  }

  /** How the primary button is painted: where, and the properties that a page would tamper with. */
  async look(): Promise<Readonly<Record<string, unknown>>> {
    await this.primaryButton();
    await this.session.send('CSS.enable');
    const looks: Record<string, unknown> = {};
    for (const name of ['button-primary', 'overlay']) {
      const tree = await this.tree();
      const node = tree && find(tree, hasClass(name));
      if (!tree || !node) throw new Error(`The panel has no .${name}`);
      for (const [part, { backendNodeId }] of [
        ['host', tree],
        [name, node],
      ] as const) {
        const { nodeIds } = await this.session.send('DOM.pushNodesByBackendIdsToFrontend', {
          backendNodeIds: [backendNodeId],
        });
        const { computedStyle } = await this.session.send('CSS.getComputedStyleForNode', {
          nodeId: nodeIds[0] ?? 0,
        });
        looks[part] = Object.fromEntries(
          computedStyle
            .filter(({ name: property }) => painted.has(property))
            .map(({ name: property, value }) => [property, value]),
        );
      }
      looks[`${name} box`] = await this.box(name);
    }
    return looks;
  }
}

/** Opens the preview as its key or the menu's entry does: by a message of the worker. */
export async function openPreview(worker: Worker, tabId: number, page: Page): Promise<ClosedPanel> {
  await worker.evaluate(async (id) => {
    const target = { tabId: id, frameIds: [0] };
    await chrome.scripting.executeScript({ target, files: ['/form.js', '/assist.js'] });
    await chrome.tabs.sendMessage(id, { to: 'page', name: 'fill.open', payload: {} });
  }, tabId);
  await expect(page.locator('beian-lens-fill')).toBeFocused();
  const panel = await ClosedPanel.of(page);
  await panel.primaryButton();
  return panel;
}

/** What decides whether and how an element is seen. */
const painted = new Set([
  'animation-name',
  'background-color',
  'clip-path',
  'color',
  'content-visibility',
  'display',
  'filter',
  'font-size',
  'mask-image',
  'mix-blend-mode',
  'opacity',
  'pointer-events',
  'rotate',
  'scale',
  'transform',
  'translate',
  'visibility',
  'zoom',
]);
