import type { i18n } from 'i18next';
import { makeWords, type Resource } from './make-words';

/**
 * Words of our pages: one JSON a namespace in `locales/<language>/interface/`, and beside them the
 * checklist's `items` and the rules of the `provinces` with their `terms`. English is always in (it is the fallback);
 * another language comes in its own chunk.
 */
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

/** An i18next instance with every namespace of `language`, English behind it. */
export async function loadWords(language: string): Promise<i18n> {
  const own = await Promise.all(
    Object.entries(others)
      .filter(([path]) => path.split('/')[2] === language)
      .map(async ([path, load]) => [namespaceOf(path), await load()] as const),
  );
  return makeWords(
    language,
    Object.fromEntries(Object.entries(english).map(([path, words]) => [namespaceOf(path), words])),
    Object.fromEntries(own),
  );
}
