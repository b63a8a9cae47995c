import type { Syntax } from '../core/translate';
import { bySentence, phrasesIn } from './clause';
import { glossOf } from './words';

/** The grammar of English and its words. */
export const englishSyntax: Syntax = { compose: bySentence, phrases: phrasesIn, word: glossOf };
