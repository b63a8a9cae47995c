import { render, type VNode } from 'preact';
import { readSettings } from '../settings/store';
import { addStyles, shadowStyles } from '../ui/shadow-styles';
import fillStyle from './autofill.css?inline';
import overlayStyle from './overlay.css?inline';

/** A press within this after the panel appeared was meant for what stood there before. */
export const settleMs = 500;

export interface Overlay {
  show(view: VNode): void;
  hide(): void;
  readonly shown: boolean;
}

/** What stands in the top layer beside us: another popover, a modal dialog, a full screen. */
const topLayer = ':popover-open,dialog:modal,:fullscreen';

/**
 * The panel over the page: a closed shadow root in the top layer, above every z-index, out of reach
 * of the page's scripts and styles. A press counts only when a person made it, after the panel had
 * time to be seen, and when nothing lies over it; else `covered` is told and nothing is done. Escape
 * tells `dismissed`. The focus comes in with the panel and goes back when it is gone.
 */
export function createOverlay(
  signal: AbortSignal,
  { covered, dismissed }: { readonly covered: () => void; readonly dismissed: () => void },
): Overlay {
  const host = document.createElement('beian-lens-fill');
  host.setAttribute('translate', 'no');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, shadowStyles + fillStyle + overlayStyle);
  const mount = document.createElement('div');
  mount.className = 'overlay';
  mount.tabIndex = -1;
  root.append(mount);
  let shownAt = Number.POSITIVE_INFINITY;
  let shown = false;
  let before: Element | null = null;

  const onTop = (): boolean => {
    if (!host.isConnected || !host.matches(':popover-open')) return false;
    return ![...document.querySelectorAll(topLayer)].some((other) => other !== host);
  };
  const seen = (event: MouseEvent): boolean => {
    const style = getComputedStyle(host);
    const plain =
      style.opacity === '1' && style.visibility === 'visible' && style.filter === 'none';
    if (!plain || style.transform !== 'none' || style.clipPath !== 'none') return false;
    // A press by key has no point; then the focus must be in the panel.
    if (event.detail === 0) return document.activeElement === host;
    return document.elementFromPoint(event.clientX, event.clientY) === host;
  };
  const guard = (event: Event): void => {
    const mouse = event as MouseEvent;
    const early = performance.now() - shownAt < settleMs;
    if (event.isTrusted && !early && onTop() && seen(mouse)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !early) {
      raise();
      covered();
    }
  };
  for (const type of ['click', 'change', 'input'] as const) {
    mount.addEventListener(
      type,
      (event) => {
        if (type === 'click') guard(event);
        else if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  mount.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // The page's own dialog must not close with it.
    event.stopPropagation();
    dismissed();
  });

  /** Above whatever came after us; the person looks anew, so the time starts anew. */
  const raise = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    shownAt = performance.now();
  };
  const hide = (): void => {
    shown = false;
    watch.disconnect();
    render(null, mount);
    const hadFocus = document.activeElement === host;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.remove();
    if (hadFocus && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  };
  // A page that lays hands on our element gets it taken away.
  const watch = new MutationObserver(hide);
  signal.addEventListener('abort', hide);

  void readSettings().then(({ theme }) => {
    mount.dataset.theme = theme;
  });
  return {
    show: (view) => {
      if (!shown) {
        shown = true;
        before = document.activeElement;
        raise();
        mount.focus({ preventScroll: true });
        watch.observe(host, { attributes: true });
      }
      render(view, mount);
    },
    hide,
    get shown() {
      return shown;
    },
  };
}
