/** How a language joins translated pieces; `locales/<language>/console/grammar.json` states it. */
export interface Grammar {
  /** Between the nouns of a compound: a space, or a word such as の. */
  readonly joint: string;
  /** Names a place within a larger one in the order of Chinese, without a comma. */
  readonly largerFirst: boolean;
  /** Writes with Latin capitals, which are lowered in the middle of a sentence. */
  readonly cased: boolean;
  /** Writes with Chinese characters too, so that a text cannot be known by them as the page's. */
  readonly sharesCharacters: boolean;
  /** Whether what is not wholly known is glossed word by word; else it is left to English. */
  readonly glosses: boolean;
  /** Expressions (flags `gu`) and what stands for each, in turn: what English joined, set right. */
  readonly replace: readonly (readonly [find: string, by: string])[];
}

export const englishGrammar: Grammar = {
  joint: ' ',
  largerFirst: false,
  cased: true,
  sharesCharacters: false,
  glosses: true,
  replace: [],
};
