import type { Page } from '@playwright/test';

/** Our elements on a page, in its order. */
export const ours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('beian-lens')),
  );

/** What of ours hears a page: `document keydown` and how many do, of all versions that ran there. */
export type Hearing = Readonly<Record<string, number>>;

/** Listeners of our scripts on the page's document and window, as the debugger tells them. */
export async function hearing(page: Page): Promise<Hearing> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith('chrome-extension://')) scripts.add(scriptId);
  });
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  const counts: Record<string, number> = {};
  const count = async (expression: string, contextId?: number): Promise<void> => {
    const where = contextId === undefined ? {} : { contextId };
    const { result } = await session.send('Runtime.evaluate', { expression, ...where });
    const objectId = result.objectId ?? '';
    // A node tells of the listeners of every world when it is pierced; a window of its own alone.
    const asked = { objectId, depth: 1, pierce: true };
    const { listeners } = await session.send('DOMDebugger.getEventListeners', asked);
    for (const { type, scriptId } of listeners) {
      if (!scripts.has(scriptId)) continue;
      const name = `${expression} ${type}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  };
  await count('document');
  for (const world of worlds) await count('window', world);
  await session.detach();
  return counts;
}
