import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gloss } from '../../../components/translation/core/gloss';
import { englishGrammar } from '../../../components/translation/core/grammar';
import { createTranslator, type Translator } from '../../../components/translation/core/translate';
import { grammarOf } from '../../../components/translation/dictionary/grammar';
import { pack } from '../../../components/translation/dictionary/pack';
import { readDictionaryFiles } from '../../../components/translation/dictionary/read-files';
import { unpack } from '../../../components/translation/dictionary/unpack';
import { englishSyntax } from '../../../components/translation/syntax/english';

/** Spellings that American English has not. */
export const british =
  /\b(licence|organis|colour|centre|authoris|recognis|cancelled|cancelling|favourite|behaviour|programme\b|catalogue|judgement|fulfil\b|enrol\b|defence|labour|cheque|dialogue|grey|whilst|e-mail)/i;

/** The files of a language's dictionary, as they ship. */
export const filesOf = (language: string) => readDictionaryFiles(process.cwd(), language);

/** The dictionary alone, as a page has it before it asks for the syntax. */
export const withoutSyntax = (language: string): Translator =>
  createTranslator(unpack(pack(filesOf(language))));

/** The dictionary with a gloss of its words, as messages are read with. */
export const wordByWord = (language: string): Translator =>
  createTranslator(unpack(pack(filesOf(language))), englishGrammar, { gloss });

export function translatorOf(language: string): Translator {
  const files = filesOf(language);
  const syntax = language === 'en' ? englishSyntax : undefined;
  return createTranslator(unpack(pack(files)), grammarOf(files), { syntax });
}

/** The lines of a fixture, one string a line. */
export function fixture(name: string): string[] {
  return readFileSync(join('tests/fixtures/dictionary', name), 'utf8').split('\n').filter(Boolean);
}

const literal = /[^<>{}"'`\n\\]*[㐀-鿿][^<>{}"'`\n\\]*/g;

/** Sample values that the practice consoles are filled with: a person's words, not the page's. */
const sampleData = /^(presets|fields)\./;

/** Every Chinese string in the sources of the practice consoles, as near as a reader can tell. */
export function consoleStrings(folder = 'tests/consoles'): string[] {
  const found = new Set<string>();
  const samples = new Set<string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(tsx?|jsx?|vue|html|json)$/.test(entry.name)) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const code = source
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->|\/[^/\n]*[㐀-鿿][^/\n]*\//gm, '')
      .replace(/\$?\{\w*province\w*\}/gi, '广东')
      .replace(/\$?\{[\w.]+\}/g, '37');
    const into = sampleData.test(entry.name) ? samples : found;
    for (const [text] of code.matchAll(literal)) into.add(text.trim());
  }
  return [...found].filter((text) => !samples.has(text));
}

export interface Score {
  readonly translated: number;
  readonly glossed: string[];
  readonly unknown: string[];
  readonly total: number;
}

/** How many of the strings are translated, glossed, unknown. */
export function scoreOf(strings: readonly string[], { translate }: Translator): Score {
  const glossed: string[] = [];
  const unknown: string[] = [];
  for (const text of strings) {
    const { kind } = translate(text);
    if (kind === 'gloss') glossed.push(text);
    else if (kind === 'unknown') unknown.push(text);
  }
  const total = strings.length;
  return { translated: total - glossed.length - unknown.length, glossed, unknown, total };
}
