import { browser } from 'wxt/browser';

/**
 * What WXT hands to a content script's `main`, and no more of it than ours uses: WXT's own is a
 * twentieth of all that a page is given before its first paint. `wxt.config.ts` puts it in its place.
 * The event is WXT's, so that scripts of versions before this one hear it too.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();

  /** Ends when the script is started anew in the same page, as an update of the extension does. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  constructor(contentScriptName: string) {
    const type = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    const messageId = Math.random().toString(36).slice(2);
    // Those before us end; only then do we listen, for those after us.
    document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName, messageId } }));
    const started = (event: Event) => {
      const { detail } = event as CustomEvent<{ contentScriptName?: unknown } | null>;
      if (detail?.contentScriptName === contentScriptName) this.abort();
    };
    document.addEventListener(type, started, { signal: this.signal });
  }

  abort(): void {
    this.controller.abort();
  }
}
