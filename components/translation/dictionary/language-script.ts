import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageWords } from '../layers';
import { checkDictionary } from './check';
import { grammarOf } from './grammar';
import { pack } from './pack';
import { readDictionaryFiles } from './read-files';

/** Everything an official page needs to be shown in a language; throws on a faulty entry. */
export function languageWords(root: string, language: string): LanguageWords {
  const files = readDictionaryFiles(root, language);
  const problems = checkDictionary(files);
  if (problems.length > 0) {
    throw new Error(
      problems
        .map(({ file, key, message }) => `${language}/${file}: ${key}: ${message}`)
        .join('\n'),
    );
  }
  const interfaceFile = join(root, 'locales', language, 'interface/translation.json');
  const { page } = existsSync(interfaceFile)
    ? (JSON.parse(readFileSync(interfaceFile, 'utf8')) as Pick<LanguageWords, 'page'>)
    : { page: {} };
  return { language, packed: pack(files), grammar: grammarOf(files), page };
}

/**
 * A packed dictionary as a literal that is no longer than it must be, and read in one go: JSON
 * writes marks in six bytes.
 */
const literalOf = (packed: string): string =>
  `"${packed.replace(/[\\"]/g, '\\$&').replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`;

/** The script that hands a language over, whether `console.js` ran before it or comes after. */
export function languageScript({ packed, ...rest }: LanguageWords): string {
  const words = `{...${JSON.stringify(rest)},packed:${literalOf(packed)}}`;
  return `{const k=Symbol.for("beian-lens.language"),w=${words},t=globalThis[k];typeof t=="function"?t(w):globalThis[k]=w}\n`;
}

/** Its name in the build. */
export const languageScriptName = (language: string): string => `dictionary-${language}.js`;

/**
 * The script that hands English over. It stands outside any function: within one the browser would
 * read it twice, first to see where the function ends.
 */
export const englishScript = (packed: string): string =>
  `globalThis[Symbol.for("beian-lens.dictionary")]=${literalOf(packed)}\n`;

export const englishScriptName = 'dictionary.js';
