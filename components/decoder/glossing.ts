import { gloss } from '../translation/core/gloss';
import { englishGrammar } from '../translation/core/grammar';
import { createTranslator, type Translator } from '../translation/core/translate';
import { unpack } from '../translation/dictionary/unpack';
import type { LanguageWords } from '../translation/layers';

/** On the pages English stands for what a language does not know; here no English may stand. */
export const glossingTranslator = ({ packed, grammar }: LanguageWords): Translator =>
  createTranslator(unpack(packed), { ...grammar, glosses: true }, { gloss });

/** English, whose words a message is read by one after another. */
export const glossingEnglish = (packed: string): Translator =>
  createTranslator(unpack(packed), englishGrammar, { gloss });
