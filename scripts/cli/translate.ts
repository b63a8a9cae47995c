/** `translate`: `{ text | texts, section?, language? }` → what the page would show for each. */
import { fileURLToPath } from 'node:url';
import {
  createTranslator,
  type Translated,
  type Translator,
} from '../../components/translation/core/translate';
import { checkDictionary } from '../../components/translation/dictionary/check';
import { grammarOf } from '../../components/translation/dictionary/grammar';
import { pack } from '../../components/translation/dictionary/pack';
import { readDictionaryFiles } from '../../components/translation/dictionary/read-files';
import { unpack } from '../../components/translation/dictionary/unpack';
import { overEnglish } from '../../components/translation/layers';
import { englishSyntax } from '../../components/translation/syntax/english';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Input {
  readonly text?: string;
  readonly texts?: readonly string[];
  readonly section?: string;
  readonly language?: string;
}

/** A text, a list of texts, or an object with `text` or `texts`. */
function parse(input: unknown): Input {
  if (typeof input === 'string') return { text: input };
  const given = (Array.isArray(input) ? { texts: input } : input) as Input | null;
  const isText = typeof given?.text === 'string';
  const isTexts =
    Array.isArray(given?.texts) && given.texts.every((each: unknown) => typeof each === 'string');
  if (!given || !(isText || isTexts)) {
    throw new Error(
      'Expected { "text": "…" } or { "texts": ["…"] }, with "section" and "language" if wanted. See docs/cli.md',
    );
  }
  return given;
}

/** A translator over the dictionary of one language as it stands in `locales/`. */
function dictionaryTranslator(language: string): Translator {
  const files = readDictionaryFiles(root, language);
  const problem = checkDictionary(files)[0];
  if (problem) throw new Error(`${problem.file}: ${problem.key}: ${problem.message}`);
  const syntax = language === 'en' ? englishSyntax : undefined;
  return createTranslator(unpack(pack(files)), grammarOf(files), { syntax });
}

/** What a page in that language shows: its own words, English for what they lack. */
export function translatorFor(language: string): Translator {
  const english = dictionaryTranslator('en');
  return language === 'en' ? english : overEnglish(dictionaryTranslator(language), english);
}

export function run(input: unknown): Translated | Translated[] {
  const { text, texts, section, language } = parse(input);
  const translator = translatorFor(language ?? 'en');
  const translate = (each: string) => translator.translate(each, section ?? null);
  return texts ? texts.map(translate) : translate(text as string);
}
