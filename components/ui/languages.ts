import type { Settings } from '../settings/schema';

/** Never loaded here: which paths there are tells the languages. */
const others = import.meta.glob(['/locales/*/interface/common.json', '!/locales/en/**']);

/** Languages of the interface: each has a folder. */
export const languages: readonly string[] = [
  ...new Set(['en', ...Object.keys(others).map((path) => path.split('/')[2] ?? 'en')]),
];

/** The language to show: the person's choice, else the browser's, else English. */
export function pickLanguage(setting: Settings['language'], browserLanguage: string): string {
  const wanted = setting === 'auto' ? (browserLanguage.split('-')[0] ?? 'en') : setting;
  return languages.includes(wanted) ? wanted : 'en';
}
