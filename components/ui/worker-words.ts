import { readSettings } from '../settings/store';
import { loadWords, pickLanguage } from './i18n';
import type { Words } from './words';

/** The language that the worker speaks now: the person's choice, else the browser's. */
export async function shownLanguage(): Promise<string> {
  const { language } = await readSettings();
  return pickLanguage(language, navigator.language);
}

/** The words in that language for what the worker shows: notifications, menus. */
export async function workerWords(namespace: string): Promise<Words> {
  const words = await loadWords(await shownLanguage());
  return (key, options) => words.t(`${namespace}:${key}`, { ...options });
}
