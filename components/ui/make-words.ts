import i18next, { type i18n } from 'i18next';

/** The words of one namespace, as its JSON holds them. */
export type Resource = Readonly<Record<string, unknown>>;

/** An i18next instance over the namespaces of a language, with English behind it. */
export async function makeWords(
  language: string,
  english: Readonly<Record<string, Resource>>,
  own: Readonly<Record<string, Resource>>,
): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: language === 'en' ? { en: english } : { en: english, [language]: own },
    ns: Object.keys(english),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
