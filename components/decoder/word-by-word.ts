import { createTranslator, type Translator } from '../translation/core/translate';
import { unpack } from '../translation/dictionary/unpack';

let loading: Promise<Translator> | null = null;

/**
 * The translator over the shipped dictionary, for the parts of a message that no meaning is known
 * for. The dictionary is a chunk of its own, loaded when it is first needed.
 */
export function loadTranslator(): Promise<Translator> {
  loading ??= import('virtual:dictionary/en').then(({ default: packed }) =>
    createTranslator(unpack(packed)),
  );
  return loading;
}
