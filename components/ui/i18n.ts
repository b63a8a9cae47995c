import i18next, { type i18n } from 'i18next';
import type { Settings } from '../settings/schema';

/**
 * Words of our pages: one JSON a namespace in `locales/<language>/interface/`, and beside them the
 * checklist's `items` and the rules of the `provinces` with their `terms`. English is always in (it is the fallback);
 * another language comes in its own chunk.
 */
type Resource = Record<string, unknown>;
const english = import.meta.glob<Resource>(
  [
    '/locales/en/interface/*.json',
    '/locales/en/checklist/items.json',
    '/locales/en/rules/{provinces,terms}.json',
  ],
  { eager: true, import: 'default' },
);
const others = import.meta.glob<Resource>(
  [
    '/locales/*/interface/*.json',
    '/locales/*/checklist/items.json',
    '/locales/*/rules/{provinces,terms}.json',
    '!/locales/en/**',
    // Beside the reader's language on the printed checklist, and no language of the interface.
    '!/locales/zh/**',
  ],
  { import: 'default' },
);

const namespaceOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
const languageOf = (path: string): string => path.split('/')[2] ?? 'en';

/** Languages that have a folder. */
export const languages: readonly string[] = [
  ...new Set(['en', ...Object.keys(others).map(languageOf)]),
];

/** The language to show: the person's choice, else the browser's, else English. */
export function pickLanguage(setting: Settings['language'], browserLanguage: string): string {
  const wanted = setting === 'auto' ? (browserLanguage.split('-')[0] ?? 'en') : setting;
  return languages.includes(wanted) ? wanted : 'en';
}

/** An i18next instance with every namespace of `language`, English behind it. */
export async function loadWords(language: string): Promise<i18n> {
  const resources: Record<string, Record<string, Resource>> = { en: {} };
  for (const [path, words] of Object.entries(english)) {
    (resources.en as Record<string, Resource>)[namespaceOf(path)] = words;
  }
  if (language !== 'en') {
    const own: Record<string, Resource> = {};
    await Promise.all(
      Object.entries(others)
        .filter(([path]) => languageOf(path) === language)
        .map(async ([path, load]) => {
          own[namespaceOf(path)] = await load();
        }),
    );
    resources[language] = own;
  }
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: Object.keys(resources.en ?? {}),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
