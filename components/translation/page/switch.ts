import { page as words } from '../../../locales/en/interface/translation.json';
import type { DisplayMode } from '../../settings/schema';
import { keepFocus } from './keep-focus';
import style from './switch.css?inline';

// words: translation:page.*
export type PageWords = Readonly<Record<string, string>>;

const modes: readonly DisplayMode[] = ['english', 'both', 'original'];

/** The words of the language shown; English where it has none. */
export const pageWords = (language: PageWords | null): PageWords => ({ ...words, ...language });

export interface PageSwitch {
  readonly bar: HTMLElement;
  /** Marks the mode shown, in the words of the language shown. */
  show(mode: DisplayMode, language: PageWords | null): void;
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
  const buttons = modes.map((mode) => {
    return addButton(bar, () => options.choose(mode));
  });
  const close = addButton(bar, () => options.hide());
  close.textContent = '×';
  close.className = 'hide';
  root.append(bar);
  const giveBack = keepFocus(root);
  return {
    bar,
    show(mode, language) {
      const own = pageWords(language);
      bar.setAttribute('aria-label', own.group ?? '');
      close.setAttribute('aria-label', own.hide ?? '');
      buttons.forEach((button, at) => {
        const name = modes[at] as DisplayMode;
        button.textContent = own[name] ?? '';
        button.title = own[`${name}Title`] ?? '';
        button.setAttribute('aria-pressed', String(name === mode));
      });
    },
    visible(shown) {
      if (!shown) giveBack();
      bar.hidden = !shown;
    },
  };
}

function addButton(parent: HTMLElement, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
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
