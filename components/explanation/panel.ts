import { render, type VNode } from 'preact';
import type { RecognisedField } from '../fields/types';
import { onSettingsChanged, readSettings } from '../settings/store';
import { setLanguage } from '../ui/direction';
import { addStyles, shadowStyles } from '../ui/shadow-styles';
import { cardStyle } from './card-style';
import { dockBox, dockSide, type Side } from './dock';
import { boxInTop } from './geometry';

export interface Panel {
  readonly host: HTMLElement;
  /** Draws into the panel and shows it; `language` is the one the view is written in. */
  show(view: VNode, language?: string): void;
  /** The focus, where the panel has it, goes to `back`, else to what had it before the panel. */
  hide(back?: HTMLElement): void;
  readonly shown: boolean;
  /** The field that must not be covered. */
  avoid(field: RecognisedField | null): void;
  /** The panel's element, once drawn. */
  element(): HTMLElement | null;
}

/**
 * Our own element over the page, docked where it covers no field. It is appended to the root
 * element, beside what the page owns, and its styles do not touch the page's.
 */
export function createPanel(tag: string, signal: AbortSignal): Panel {
  const host = document.createElement(tag);
  host.setAttribute('translate', 'no');
  host.hidden = true;
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, shadowStyles + cardStyle);
  const mount = document.createElement('div');
  mount.style.display = 'contents';
  root.append(mount);
  let shown = false;
  let before: Element | null = null;
  let side: Side | null = null;
  let field: RecognisedField | null = null;
  let frame = 0;

  void readSettings().then(({ theme }) => {
    host.dataset.theme = theme;
  });
  onSettingsChanged(({ theme }) => {
    host.dataset.theme = theme;
  }, signal);

  const element = (): HTMLElement | null => root.querySelector<HTMLElement>('.panel');

  const dock = (): void => {
    frame = 0;
    if (!shown) return;
    const viewport = {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    };
    const target = field?.control.isConnected ? boxInTop(field.control) : null;
    side = dockSide(target, viewport, side);
    const box = dockBox(side, viewport);
    const { style } = host;
    style.left = `${box.left}px`;
    style.width = `${box.right - box.left}px`;
    style.maxHeight = `${box.bottom - box.top}px`;
    style.top = side === 'bottom' ? 'auto' : `${box.top}px`;
    style.bottom = side === 'bottom' ? `${viewport.height - box.bottom}px` : 'auto';
    host.dataset.side = side;
  };
  const redock = (): void => {
    if (shown && frame === 0) frame = requestAnimationFrame(dock);
  };
  document.addEventListener('scroll', redock, { capture: true, passive: true, signal });
  window.addEventListener('resize', redock, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    render(null, mount);
    host.remove();
  });

  return {
    host,
    show: (view, language) => {
      setLanguage(host, language);
      if (!host.isConnected) document.documentElement.append(host);
      host.hidden = false;
      if (!shown) before = document.activeElement;
      shown = true;
      render(view, mount);
      dock();
      host.dataset.state = 'ready';
    },
    hide: (back = before as HTMLElement) => {
      const inside = document.activeElement === host;
      shown = false;
      side = null;
      host.hidden = true;
      render(null, mount);
      if (inside) back?.focus({ preventScroll: true });
    },
    get shown() {
      return shown;
    },
    avoid: (next) => {
      field = next;
      redock();
    },
    element,
  };
}
