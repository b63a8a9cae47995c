import { render, type VNode } from 'preact';
import { readSettings } from '../settings/store';
import { setLanguage } from '../ui/direction';
import { addStyles, shadowStyles } from '../ui/shadow-styles';
import fillStyle from './autofill.css?inline';
import overlayStyle from './overlay.css?inline';
import { createPressGuard } from './press-guard';

export interface Overlay {
  /** Draws the panel; `language` is the one the view is written in. */
  show(view: VNode, language: string): void;
  hide(): void;
}

/**
 * The panel over the page: a closed shadow root in the top layer, above every z-index, out of reach
 * of the page's scripts and styles. A press counts only when a person made it, after the panel had
 * time to be seen, and when nothing lies over it; else `covered` is told and nothing is done. Escape
 * tells `dismissed`, and so does the end of the script. The focus comes in with the panel and goes
 * back when it is gone.
 */
export function createOverlay(
  signal: AbortSignal,
  { covered, dismissed }: { readonly covered: () => void; readonly dismissed: () => void },
): Overlay {
  const host = document.createElement('beian-lens-fill');
  host.setAttribute('translate', 'no');
  host.setAttribute('popover', 'manual');
  // The focus that a fill gives back to our element comes into the panel.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  addStyles(root, shadowStyles + fillStyle + overlayStyle);
  const mount = document.createElement('div');
  mount.className = 'overlay lens-surface';
  mount.tabIndex = -1;
  root.append(mount);
  const guard = createPressGuard(host);
  let before: Element | null = null;

  const onClick = (event: MouseEvent): void => {
    // Away with it is never refused, whatever lies over the panel.
    if ((event.target as Element).closest('.overlay-head button')) return;
    const refusal = guard.refusal(event);
    if (refusal === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (refusal === 'covered') {
      raise();
      covered();
    }
  };
  mount.addEventListener('click', onClick, true);

  mount.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // The page's own dialog must not close with it.
    event.stopPropagation();
    dismissed();
  });

  /** Above whatever came after us; the person looks anew, so the time starts anew. */
  const raise = (): void => {
    // Taken away or moved by the page, it stands in its place again; put there, it is closed.
    document.documentElement.append(host);
    host.showPopover();
    mount.focus();
    guard.restart();
  };
  const hide = (): void => {
    // What has the focus goes with the view.
    const hadFocus = document.activeElement === host;
    watch.disconnect();
    guard.stop();
    render(null, mount);
    host.remove();
    if (hadFocus) (before as HTMLElement | null)?.focus({ preventScroll: true });
    before = null;
  };
  // A page that lays hands on our element gets it taken away.
  const watch = new MutationObserver(hide);
  signal.addEventListener('abort', dismissed);

  void readSettings().then(({ theme }) => {
    mount.dataset.theme = theme;
  });
  return {
    show: (view, language) => {
      // Inside the root: on our element any change of an attribute is taken for the page’s.
      setLanguage(mount, language);
      if (!host.isConnected) {
        before = document.activeElement;
        raise();
        watch.observe(host, { attributes: true });
      }
      const inside = document.activeElement === host;
      render(view, mount);
      // What had the focus may be gone with the last view.
      if (inside && document.activeElement !== host) mount.focus();
    },
    hide,
  };
}
