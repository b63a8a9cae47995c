import { gloss, wordOf } from '../core/gloss';
import type { Syntax } from '../core/translate';
import { phrasesIn } from './clause';
import { gathered, segment } from './segment';
import { bySentence } from './sentence';
import { glossOf } from './words';

/** The grammar of English and its words. */
export const englishSyntax: Syntax = {
  compose: bySentence,
  gloss,
  pieces(text, context) {
    const lookup = (word: string): string | undefined => wordOf(word, context) ?? glossOf(word);
    const words = segment(text.key, context.dictionary.longestWord, lookup);
    const phrase = phrasesIn(text, context);
    return phrase ? gathered(words, phrase) : words;
  },
};
