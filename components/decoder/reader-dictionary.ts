import consoleLanguages from 'virtual:dictionary/languages';
import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from '../translation/core/translate';
import { unpack } from '../translation/dictionary/unpack';
import { followLanguage, type LanguageWords } from '../translation/layers';
import { glossingTranslator } from './glossing';

const loading = new Map<string, Promise<Translator>>();

/**
 * The translator over the shipped dictionary of the reader's language (English where there is
 * none), for the parts of a message that no meaning is known for; loaded when first needed.
 */
export function loadTranslator(language: string): Promise<Translator> {
  const wanted = consoleLanguages.includes(language) ? language : 'en';
  const known = loading.get(wanted);
  if (known) return known;
  const translator = wanted === 'en' ? english() : translatorOf(wanted);
  loading.set(wanted, translator);
  return translator;
}

async function english(): Promise<Translator> {
  const { default: packed } = await import('virtual:dictionary/en');
  return createTranslator(unpack(packed));
}

/** The script that the official pages get in that language serves here too. */
async function translatorOf(language: string): Promise<Translator> {
  let handed: LanguageWords | null = null;
  followLanguage((words) => {
    handed = words;
  });
  await import(/* @vite-ignore */ browser.runtime.getURL(`/dictionary-${language}.js` as never));
  if (!handed) throw new Error(`no dictionary in ${language}`);
  return glossingTranslator(handed);
}
