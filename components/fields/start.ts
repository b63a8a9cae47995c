import type { OfficialConsole } from '../consoles/types';
import type { Translation } from '../translation/start';
import type { RecognisedField } from './types';

export interface Recogniser {
  /** Fields that stand on the page now; cached until the page changes. */
  recognise(): readonly RecognisedField[];
  /** Runs after the fields changed, at most once per settled batch of mutations. */
  onChanged(listener: () => void, signal: AbortSignal): void;
}

/** Recognises the official form's fields, reading the page's own Chinese, until `signal` aborts. */
export function startRecogniser(_options: {
  readonly official: OfficialConsole;
  readonly translation: Translation;
  readonly signal: AbortSignal;
}): Recogniser {
  return { recognise: () => [], onChanged: () => undefined };
}
