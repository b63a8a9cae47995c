import { flatParent } from './flat';
import { boxOf } from './place';
import type { Piece } from './windows';

let remembered = new Map<number, readonly Piece[]>();
let removeLast: (() => void) | null = null;

/** Remembers where each candidate stands, so that it can be shown later. */
export function rememberSpots(spots: ReadonlyMap<number, readonly Piece[]>): void {
  remembered = new Map(spots);
}

const shownFor = 5000;

/**
 * Scrolls to a candidate and rings it, in an element of our own that goes away by itself, at a
 * click, or when the page scrolls on. Returns false where the text is gone or has no box.
 */
export function ring(id: number, label: string): boolean {
  removeLast?.();
  const pieces = remembered.get(id);
  const owner = pieces?.[0] && flatParent(pieces[0].node);
  if (!pieces || !owner?.isConnected) return false;
  owner.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxOf(pieces);
  if (!box || owner.ownerDocument !== document) return box !== null;
  const host = document.createElement('beian-lens-ring');
  host.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647';
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `div{position:fixed;border:3px solid #6d3bd1;border-radius:6px;box-shadow:0 0 0 3px #fff,0 0 0 9999px rgb(0 0 0/.25)}
span{position:absolute;left:-3px;bottom:calc(100% + 8px);font:600 12px/1.4 system-ui,sans-serif;color:#fff;background:#6d3bd1;padding:3px 8px;border-radius:4px;white-space:nowrap}`,
  );
  shadow.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  const pad = 6;
  frame.style.left = `${box.left - pad}px`;
  frame.style.top = `${box.top - pad}px`;
  frame.style.width = `${box.right - box.left + 2 * pad}px`;
  frame.style.height = `${box.bottom - box.top + 2 * pad}px`;
  const tag = document.createElement('span');
  tag.textContent = label;
  frame.append(tag);
  shadow.append(frame);
  document.documentElement.append(host);
  const controller = new AbortController();
  const timer = setTimeout(() => remove(), shownFor);
  const remove = () => {
    clearTimeout(timer);
    controller.abort();
    host.remove();
    removeLast = null;
  };
  removeLast = remove;
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    window.addEventListener(event, remove, {
      capture: true,
      passive: true,
      signal: controller.signal,
    });
  }
  return true;
}
