import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DictionaryFile, NamedFile } from './types';

/** The folder of a language's dictionary, under the repository's root. */
export function dictionaryFolder(root: string, language: string): string {
  return join(root, 'locales', language, 'console');
}

/** Reads every file of a language's dictionary, in the order of their names. */
export function readDictionaryFiles(root: string, language: string): NamedFile[] {
  const folder = dictionaryFolder(root, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name,
      data: JSON.parse(readFileSync(join(folder, name), 'utf8')) as DictionaryFile,
    }));
}
