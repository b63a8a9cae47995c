import type { OrderStateOnPage } from '../checklist/page';
import type { DisplayMode } from '../settings/schema';
import type { Syntax, Translated } from './core/translate';
import type { LanguageWords } from './layers';

import type { PageString, TranslationState } from './messages';
import type { Engine } from './page/engine';

/** The translated page, as the tools that come when it rests find it. */
export interface Reading {
  readonly host: string;
  readonly engine: Engine;
  /** Where the switch and the box with an original stand. */
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** The language the page is shown in; null for English. */
  words: LanguageWords | null;
  mode(): DisplayMode;
  choose(mode: DisplayMode): void;
  /** How a text was translated. */
  answer(text: string): Translated;
  /** Takes the syntax of English, and looks at the page anew. */
  grow(syntax: Syntax): void;
  /** Runs when another mode or language is shown; set by the tools. */
  onShow: (mode: DisplayMode) => void;
  /** Runs when nothing is left to translate; set by the tools. */
  onIdle: () => void;
  tools?: ReadingTools;
}

/** What the popup asks of a page, answered by the script that comes when the page rests. */
export interface ReadingTools {
  state(): TranslationState;
  unknown(): readonly PageString[];
  orderStates(): readonly OrderStateOnPage[];
}
