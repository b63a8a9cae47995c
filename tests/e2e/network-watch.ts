/**
 * Who asked for each request of a browser. The product's promise is that the extension itself
 * sends none, to official hosts neither, but the homepage check that a person asked for.
 *
 * - Its worker and its pages: told by Playwright, request by request.
 * - Its content scripts: they share the page's network, so each page's requests are looked at by
 *   their initiator: a script of ours anywhere on the stack makes the request ours. A function that
 *   `scripting.executeScript` serializes has no address on the stack; that none of them sends is
 *   proven on the built files (manifest.spec.ts).
 * - Tabs that it opens: a tab that nobody in the test opened may load only what was asked for.
 */
import type { BrowserContext, Page, Request } from '@playwright/test';

interface Frame {
  readonly url: string;
}
interface Stack {
  readonly callFrames: readonly Frame[];
  readonly parent?: Stack;
}

export interface NetworkWatch {
  /** Requests that the extension made: who, and the address. */
  readonly made: string[];
  /**
   * Takes a tab that the test opened itself, where what loads is the test's. Resolves once it is
   * watched; the browser answers that only while no navigation is under way.
   */
  own(page: Page): Promise<unknown>;
  /** A site whose check the test asks for, in a tab behind. */
  ask(address: string): void;
  stop(): void;
}

const ownFiles = /^(?:chrome-extension|data|blob|about):/u;

const scriptsOf = (stack: Stack | undefined): readonly string[] =>
  stack ? [...stack.callFrames.map(({ url }) => url), ...scriptsOf(stack.parent)] : [];

/** The asked site and what it redirects to within itself: `example.cn` also covers `www.`. */
const siteOf = (address: string): string =>
  new URL(/^https?:/u.test(address) ? address : `https://${address}`).hostname.replace(
    /^www\./u,
    '',
  );

/** Watches every page and worker of a browser context until `stop`. */
export function watchNetwork(context: BrowserContext, extensionId: string): NetworkWatch {
  const ours = `chrome-extension://${extensionId}/`;
  const made: string[] = [];
  const testPages = new WeakSet<Page>();
  const asked = new Set<string>();
  const watched = new Map<Page, Promise<unknown>>();
  const opened: { readonly page: Page; readonly url: string }[] = [];

  const watchPage = async (page: Page) => {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      if (ownFiles.test(request.url)) return;
      const scripts = [initiator.url ?? '', ...scriptsOf(initiator.stack as Stack | undefined)];
      const script = scripts.find((url) => url.startsWith(ours));
      if (script) made.push(`${script.slice(ours.length)} on a page: ${request.url}`);
    });
    await session.send('Network.enable');
  };
  const onPage = (page: Page) => {
    // A tab may be closed before it is watched; then it asked for nothing.
    const gone = new Promise<void>((done) => page.once('close', () => done()));
    const ready = watchPage(page).catch(() => undefined);
    watched.set(page, Promise.race([ready, gone]));
  };
  const onRequest = (request: Request) => {
    const url = request.url();
    if (ownFiles.test(url)) return;
    const worker = request.serviceWorker();
    if (worker) {
      if (worker.url().startsWith(ours)) made.push(`service worker: ${url}`);
      return;
    }
    try {
      const frame = request.frame();
      if (frame.url().startsWith(ours) && !request.isNavigationRequest()) {
        made.push(`${frame.url().slice(ours.length)}: ${url}`);
      } else if (request.isNavigationRequest() && frame.parentFrame() === null) {
        opened.push({ page: frame.page(), url });
      }
    } catch {
      // The first request of a tab that has no page yet: it comes again with its page's address.
    }
  };
  context.on('page', onPage);
  context.on('request', onRequest);
  for (const page of context.pages()) onPage(page);

  return {
    get made() {
      const behind = opened
        .filter(({ page, url }) => !testPages.has(page) && !asked.has(siteOf(url)))
        .map(({ url }) => `a tab that nobody asked for: ${url}`);
      return [...made, ...behind];
    },
    own: async (page) => {
      testPages.add(page);
      await watched.get(page);
    },
    ask: (address) => asked.add(siteOf(address)),
    stop: () => {
      context.off('page', onPage);
      context.off('request', onRequest);
    },
  };
}
