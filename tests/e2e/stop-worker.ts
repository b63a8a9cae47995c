import type { Page } from '@playwright/test';
import type { Lens } from './fixtures';

/**
 * Stops the service worker as the browser does when it idles; the next message starts it anew.
 * `page`: any page of the extension, whose DevTools session reaches the workers of its origin.
 */
export async function stopWorker(lens: Lens, page: Page): Promise<void> {
  const session = await lens.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
