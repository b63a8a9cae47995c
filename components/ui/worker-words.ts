import type { i18n } from 'i18next';
import { readSettings } from '../settings/store';
import { pickLanguage } from './languages';
import { makeWords, type Resource } from './make-words';
import type { Words } from './words';

/**
 * The words that the worker speaks, in every language, since a service worker cannot import later.
 * It is read anew at each of its many starts: of the namespaces whose words are the pages' it holds
 * only the parts that stand in a menu or a notification.
 */
const whole = import.meta.glob<Resource>(
  '/locales/*/interface/{autofill,common,composer,errors,explanation,review}.json',
  { eager: true, import: 'default' },
);
const parts: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Resource | string>>>>>
> = {
  checklist: {
    deadline: import.meta.glob<Resource>('/locales/*/interface/checklist.json', {
      eager: true,
      import: 'deadline',
    }),
    notification: import.meta.glob<string>('/locales/*/interface/checklist.json', {
      eager: true,
      import: 'notification',
    }),
    unnamed: import.meta.glob<string>('/locales/*/interface/checklist.json', {
      eager: true,
      import: 'unnamed',
    }),
  },
  decoder: {
    menu: import.meta.glob<string>('/locales/*/interface/decoder.json', {
      eager: true,
      import: 'menu',
    }),
  },
  footer: {
    notify: import.meta.glob<Resource>('/locales/*/interface/footer.json', {
      eager: true,
      import: 'notify',
    }),
    verdict: import.meta.glob<Resource>('/locales/*/interface/footer.json', {
      eager: true,
      import: 'verdict',
    }),
  },
};

/** What the worker holds of a language's words, by namespace. */
export function workerResources(language: string): Readonly<Record<string, Resource>> {
  const folder = `/locales/${language}/interface/`;
  const resources: Record<string, Resource> = {};
  for (const [path, words] of Object.entries(whole)) {
    if (path.startsWith(folder)) resources[path.slice(folder.length, -'.json'.length)] = words;
  }
  for (const [namespace, keys] of Object.entries(parts)) {
    resources[namespace] = Object.fromEntries(
      Object.entries(keys).flatMap(([key, files]) => {
        const words = files[`${folder}${namespace}.json`];
        return words === undefined ? [] : [[key, words] as const];
      }),
    );
  }
  return resources;
}

/** The language that the worker speaks now: the person's choice, else the browser's. */
export async function shownLanguage(): Promise<string> {
  const { language } = await readSettings();
  return pickLanguage(language, navigator.language);
}

/** Every word of the worker in a language, English behind it. */
export const loadWorkerWords = (language: string): Promise<i18n> =>
  makeWords(language, workerResources('en'), workerResources(language));

/** The words in that language for what the worker shows: notifications, menus. */
export async function workerWords(namespace: string): Promise<Words> {
  const words = await loadWorkerWords(await shownLanguage());
  return (key, options) => words.t(`${namespace}:${key}`, { ...options });
}
