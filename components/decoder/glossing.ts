import { createTranslator, type Translator } from '../translation/core/translate';
import { unpack } from '../translation/dictionary/unpack';
import type { LanguageWords } from '../translation/layers';

/** On the pages English stands for what a language does not know; here no English may stand. */
export const glossingTranslator = ({ packed, grammar }: LanguageWords): Translator =>
  createTranslator(unpack(packed), { ...grammar, glosses: true });
