import type { Words } from '../ui/words';

/** A namespace's words as they are in its file. */
export type RawWords = Readonly<Record<string, unknown>>;

const slot = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Words without i18next, which would double what is put into the page: look-up by path, slots, and
 * the plural forms of the language.
 */
export function pageWords(language: string, namespaces: Readonly<Record<string, RawWords>>): Words {
  const plural = new Intl.PluralRules(language);
  const find = (namespace: string, path: string): string | null => {
    let at: unknown = namespaces[namespace];
    for (const part of path.split('.')) {
      at = typeof at === 'object' && at !== null ? (at as RawWords)[part] : undefined;
    }
    return typeof at === 'string' ? at : null;
  };
  return (key, options = {}) => {
    const [namespace = '', path = ''] = key.split(':');
    const { count } = options;
    const form =
      typeof count === 'number' ? find(namespace, `${path}_${plural.select(count)}`) : null;
    const other = typeof count === 'number' ? find(namespace, `${path}_other`) : null;
    const text = form ?? other ?? find(namespace, path) ?? key;
    return text.replace(slot, (whole, name: string) => String(options[name] ?? whole));
  };
}
