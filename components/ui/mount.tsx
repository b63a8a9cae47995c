import { render, type VNode } from 'preact';
import { readSettings } from '../settings/store';
import { loadWords, pickLanguage } from './i18n';
import './tokens.css';
import './base.css';
import { WordsContext } from './words';

/** Draws an extension page in the person's language and theme. */
export async function mount(root: HTMLElement, view: VNode): Promise<void> {
  const settings = await readSettings();
  const language = pickLanguage(settings.language, navigator.language);
  const words = await loadWords(language);
  document.documentElement.lang = language;
  document.documentElement.dir = words.dir(language);
  document.documentElement.dataset.theme = settings.theme;
  render(
    <WordsContext.Provider value={(key, options) => words.t(key, { ...options })}>
      {view}
    </WordsContext.Provider>,
    root,
  );
}
