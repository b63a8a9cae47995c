import { page as words } from '../../../locales/en/interface/translation.json';
import type { DisplayMode } from '../../settings/schema';
import style from './switch.css?inline';

// words: translation:page.*
const modes: readonly DisplayMode[] = ['english', 'both', 'original'];

/** Our one element on the page: the switch, and the small box that shows an original. */
export interface PageSwitch {
  readonly root: ShadowRoot;
  show(mode: DisplayMode): void;
  ready(): void;
  visible(shown: boolean): void;
}

/**
 * Puts `<beian-lens-switch>` beside the page's body, in a shadow root. It tells others when the
 * first pass is done (`data-state="ready"`), also where the switch itself is hidden.
 */
export function createSwitch(options: {
  readonly signal: AbortSignal;
  choose(mode: DisplayMode): void;
  hide(): void;
}): PageSwitch {
  const { signal } = options;
  const host = document.createElement('beian-lens-switch');
  host.dataset.state = 'working';
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root);
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.group);
  const buttons = modes.map((mode) => {
    const button = addButton(bar, words[mode], () => options.choose(mode));
    button.title = words[`${mode}Title`];
    return button;
  });
  addButton(bar, '×', () => options.hide(), words.hide).className = 'hide';
  root.append(bar);
  const put = () => document.documentElement.append(host);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', put, { once: true, signal });
  } else put();
  signal.addEventListener('abort', () => host.remove());
  return {
    root,
    show(mode) {
      host.dataset.mode = mode;
      buttons.forEach((button, at) => {
        button.setAttribute('aria-pressed', String(modes[at] === mode));
      });
    },
    ready() {
      if (!host.isConnected && !signal.aborted) put();
      host.dataset.state = 'ready';
    },
    visible(shown) {
      bar.hidden = !shown;
    },
  };
}

function addButton(
  parent: HTMLElement,
  text: string,
  act: () => void,
  label?: string,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  if (label) button.setAttribute('aria-label', label);
  // A page cannot switch us: only what a person does counts.
  button.addEventListener('click', (event) => event.isTrusted && act());
  parent.append(button);
  return button;
}

/** A constructed sheet is not subject to the page's own policy; Firefox needs an element. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}
