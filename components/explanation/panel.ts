import { render, type VNode } from 'preact';
import type { RecognisedField } from '../fields/types';
import type { Stage } from '../messaging/stage';
import { onSettingsChanged, readSettings } from '../settings/store';
import { setLanguage } from '../ui/direction';
import { addStyles, shadowStyles } from '../ui/shadow-styles';
import { focused } from './badges';
import { cardStyle } from './card-style';
import { dockBox, dockSide, type Side } from './dock';
import { boxInTop } from './geometry';

export interface Panel {
  readonly host: HTMLElement;
  /** Draws into the panel and shows it; `language` is the one the view is written in. */
  show(view: VNode, language?: string): void;
  /**
   * The focus, where the panel has it, goes to `back` where that stands still, else to what had it
   * before the panel.
   */
  hide(back?: HTMLElement): void;
  /** An answer, unless something else was asked for or the panel was put away meanwhile. */
  latest<Answer>(asked: Promise<Answer>): Promise<Answer | null>;
  /** Hears events of the page, in the frames that hold its fields too. */
  hear(types: readonly string[], listener: (event: Event) => void): void;
  /** Whether it stands on the page: one that the page took away does not. */
  shown(): boolean;
  /** The field that must not be covered. */
  avoid(field: RecognisedField | null): void;
  /** The panel's element, once drawn. */
  element(): HTMLElement | null;
}

/**
 * Our own element over the page, docked where it covers no field. It is appended to the root
 * element, beside what the page owns, and its styles do not touch the page's. Escape puts it away.
 */
export function createPanel(tag: string, stage: Stage, close: () => void): Panel {
  const { signal } = stage;
  const host = document.createElement(tag);
  host.setAttribute('translate', 'no');
  host.hidden = true;
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, shadowStyles + cardStyle);
  const mount = document.createElement('div');
  mount.style.display = 'contents';
  root.append(mount);
  let turn = 0;
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

  const shown = (): boolean => host.isConnected && !host.hidden;
  const element = (): HTMLElement | null => root.querySelector<HTMLElement>('.panel');

  const dock = (): void => {
    frame = 0;
    if (!shown()) return;
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
    if (shown() && frame === 0) frame = requestAnimationFrame(dock);
  };
  document.addEventListener('scroll', redock, { capture: true, passive: true, signal });
  window.addEventListener('resize', redock, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    // What is on its way does not come then.
    close();
    host.remove();
  });

  const hear: Panel['hear'] = (types, listener) => {
    const heard = new WeakSet<Document>();
    const watch = (): void => {
      for (const of of [
        document,
        ...stage.recognise().map(({ control }) => control.ownerDocument),
      ]) {
        if (heard.has(of)) continue;
        heard.add(of);
        for (const type of types) {
          of.addEventListener(type, listener, { capture: true, passive: true, signal });
        }
      }
    };
    watch();
    stage.onFieldsChanged(watch, signal);
  };
  hear(['keydown'], (event) => {
    // The page's own open menu takes the key first. One that is on its way does not come then.
    if ((event as KeyboardEvent).key !== 'Escape') return;
    if (focused()?.getAttribute('aria-expanded') !== 'true') close();
  });

  return {
    host,
    hear,
    latest: (asked) => {
      turn += 1;
      const mine = turn;
      return asked.then((answer) => (mine === turn ? answer : null));
    },
    show: (view, language) => {
      setLanguage(host, language);
      if (!shown()) before = document.activeElement;
      if (!host.isConnected) document.documentElement.append(host);
      host.hidden = false;
      render(view, mount);
      dock();
      host.dataset.state = 'ready';
    },
    hide: (back) => {
      const inside = document.activeElement === host;
      turn += 1;
      side = null;
      host.hidden = true;
      render(null, mount);
      const to = back?.isConnected ? back : (before as HTMLElement | null);
      if (inside) to?.focus({ preventScroll: true });
    },
    shown,
    avoid: (next) => {
      field = next;
      redock();
    },
    element,
  };
}
