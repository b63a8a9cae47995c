import { readSettings } from '../settings/store';
import { loadWords, pickLanguage } from './i18n';
import type { Words } from './words';

/** The words in the person's language for what the worker shows: notifications, menus. */
export async function workerWords(namespace: string): Promise<Words> {
  const { language } = await readSettings();
  const words = await loadWords(pickLanguage(language, navigator.language));
  return (key, options) => words.t(`${namespace}:${key}`, { ...options });
}
