import type { DisplayMode } from '../../settings/schema';

/** Our one element on the page: holds the switch and the small box that shows an original. */
export interface Mark {
  readonly root: ShadowRoot;
  /** Tells others in which mode the whole page stands (`data-mode`). */
  stands(mode: DisplayMode): void;
  ready(): void;
}

/**
 * Puts `<beian-lens-switch>` beside the page's body, in a shadow root that the tools fill later.
 * It tells others when the first pass is done (`data-state="ready"`).
 */
export function createMark(signal: AbortSignal): Mark {
  const host = document.createElement('beian-lens-switch');
  const set = (name: string, value: string) => {
    // Not by `dataset`, which the browser would make for this alone.
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  };
  set('data-state', 'working');
  const root = host.attachShadow({ mode: 'open' });
  const put = () => document.documentElement.append(host);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', put, { once: true, signal });
  } else put();
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    stands(mode) {
      set('data-mode', mode);
    },
    ready() {
      if (!host.isConnected && !signal.aborted) put();
      set('data-state', 'ready');
    },
  };
}
