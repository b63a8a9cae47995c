import { render, type VNode } from 'preact';
import { onSettingsChanged, readSettings } from '../settings/store';
import { loadWords } from './i18n';
import { addIcons } from './icon';
import { pickLanguage } from './languages';
import { pageIcons } from './page-icons';
import './tokens.css';
import './base.css';
import './pieces.css';
import { Toasts } from './toast';
import { WordsContext } from './words';

/** Draws an extension page in the person's language and theme, and follows both. */
export async function mount(root: HTMLElement, view: VNode): Promise<void> {
  addIcons(pageIcons);
  let shown = '';
  const draw = async (setting: Awaited<ReturnType<typeof readSettings>>) => {
    document.documentElement.dataset.theme = setting.theme;
    const language = pickLanguage(setting.language, navigator.language);
    if (language === shown) return;
    shown = language;
    const words = await loadWords(language);
    document.documentElement.lang = language;
    document.documentElement.dir = words.dir(language);
    render(
      <WordsContext.Provider value={(key, options) => words.t(key, { ...options })}>
        <Toasts>{view}</Toasts>
      </WordsContext.Provider>,
      root,
    );
  };
  await draw(await readSettings());
  // The page lives as long as its document; so does the listener.
  onSettingsChanged((settings) => void draw(settings), new AbortController().signal);
}
