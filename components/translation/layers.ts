import type { Grammar } from './core/grammar';
import { createTranslator, type Translator } from './core/translate';
import { unpack } from './dictionary/unpack';

/** A language beside English, as its `dictionary-<language>.js` hands it over. */
export interface LanguageWords {
  readonly language: string;
  readonly packed: string;
  readonly grammar: Grammar;
  /** The page's own small words: `page` of `locales/<language>/interface/translation.json`. */
  readonly page: Readonly<Record<string, string>>;
}

/** Under this symbol stands the language that waits, or the function that takes one. */
export const languageKey = Symbol.for('beian-lens.language');

interface Taker {
  (words: LanguageWords | null): void;
  /** Taken last: a script that is started anew in the same page goes on with it. */
  taken?: LanguageWords | null;
}

/**
 * Calls `take` with the language that a script handed over before, and with each that comes later;
 * with null when English is wanted again. English readers have no such script.
 */
export function followLanguage(take: (words: LanguageWords | null) => void): void {
  const slots = globalThis as Record<symbol, unknown>;
  const before = slots[languageKey] as LanguageWords | Taker | undefined;
  const taker: Taker = (words) => {
    taker.taken = words;
    take(words);
  };
  slots[languageKey] = taker;
  const waiting = typeof before === 'function' ? before.taken : before;
  if (waiting) taker(waiting);
}

/** A language's own translator. */
export const translatorIn = ({ packed, grammar }: LanguageWords): Translator =>
  createTranslator(unpack(packed), grammar);

/** What the language wholly knows in its words; all else in English, curated or glossed. */
export function overEnglish(own: Translator, english: Translator): Translator {
  return {
    translate(text, section) {
      const answer = own.translate(text, section);
      return answer.kind === 'curated' || answer.kind === 'pattern'
        ? answer
        : english.translate(text, section);
    },
  };
}
