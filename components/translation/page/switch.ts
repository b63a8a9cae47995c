import { page as words } from '../../../locales/en/interface/translation.json';
import type { DisplayMode } from '../../settings/schema';
import style from './switch.css?inline';

// words: translation:page.*
const modes: readonly DisplayMode[] = ['english', 'both', 'original'];

export interface PageSwitch {
  show(mode: DisplayMode): void;
  visible(shown: boolean): void;
}

/** Puts the switch into our element on the page; hidden until the settings say otherwise. */
export function createSwitch(options: {
  readonly root: ShadowRoot;
  choose(mode: DisplayMode): void;
  hide(): void;
}): PageSwitch {
  const { root } = options;
  addStyle(root);
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.hidden = true;
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.group);
  const buttons = modes.map((mode) => {
    const button = addButton(bar, words[mode], () => options.choose(mode));
    button.title = words[`${mode}Title`];
    return button;
  });
  addButton(bar, '×', () => options.hide(), words.hide).className = 'hide';
  root.append(bar);
  return {
    show(mode) {
      buttons.forEach((button, at) => {
        button.setAttribute('aria-pressed', String(modes[at] === mode));
      });
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
