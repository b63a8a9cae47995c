import loaders from 'virtual:dictionary/words';
import type { Translator } from '../translation/core/translate';
import { glossingEnglish, glossingTranslator } from './glossing';

const loading = new Map<string, Promise<Translator>>();

/**
 * The translator over the shipped dictionary of the reader's language (English where there is
 * none), for the parts of a message that no meaning is known for; loaded when first needed.
 */
export function loadTranslator(language: string): Promise<Translator> {
  const known = loading.get(language);
  if (known) return known;
  const load = loaders[language];
  const translator = load
    ? load().then(({ default: words }) => glossingTranslator(words))
    : english();
  loading.set(language, translator);
  return translator;
}

async function english(): Promise<Translator> {
  const { default: packed } = await import('virtual:dictionary/en');
  return glossingEnglish(packed);
}
