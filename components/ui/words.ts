import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Looks a word up: `t('verdict.ok', { count: 2 })`; `common:close` reaches another namespace. */
export type Words = (key: string, options?: Readonly<Record<string, unknown>>) => string;

/** The words of the language shown; set once by each page's entry. */
export const WordsContext = createContext<Words | null>(null);

/** The words of one namespace: `const t = useWords('footer')`. */
export function useWords(namespace: string): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsContext is not set');
  return (key, options) => words(key.includes(':') ? key : `${namespace}:${key}`, options);
}
