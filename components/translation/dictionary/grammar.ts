import { englishGrammar, type Grammar } from '../core/grammar';
import type { NamedFile } from './types';

/** The grammar that one of a language's files states; what it leaves out is as in English. */
export const grammarOf = (files: readonly NamedFile[]): Grammar => ({
  ...englishGrammar,
  ...files.find(({ data }) => data.grammar)?.data.grammar,
});
