import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkDictionary } from './check';
import { languageWords } from './language-script';
import { pack } from './pack';
import { dictionaryFolder, readDictionaryFiles } from './read-files';

const prefix = 'virtual:dictionary/';

/**
 * Checks and packs the dictionary of a language into `virtual:dictionary/<language>`, whose
 * default export is the packed text; `virtual:dictionary/languages` lists them, and
 * `virtual:dictionary/words` loads all that a page is shown with in another language than English.
 * The build fails on a faulty entry, naming it.
 */
export function dictionaryPlugin(root: string): Plugin {
  return {
    name: 'beian-lens-dictionary',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const language = id.slice(prefix.length + 1);
      if (language === 'words') {
        const others = dictionaryLanguages(root).filter((each) => each !== 'en');
        const loaders = others.map(
          (each) => `${JSON.stringify(each)}: () => import('${prefix}words/${each}')`,
        );
        return `export default { ${loaders.join(', ')} };`;
      }
      if (language.startsWith('words/')) {
        const words = languageWords(root, language.slice('words/'.length));
        return `export default ${JSON.stringify(words)};`;
      }
      if (language === 'languages') {
        return `export default ${JSON.stringify(dictionaryLanguages(root))};`;
      }
      const files = readDictionaryFiles(root, language);
      const folder = dictionaryFolder(root, language);
      for (const { name } of files) this.addWatchFile(join(folder, name));
      const problems = checkDictionary(files);
      if (problems.length > 0) {
        this.error(
          problems
            .map(({ file, key, message }) => `${language}/${file}: ${key}: ${message}`)
            .join('\n'),
        );
      }
      return `export default ${JSON.stringify(pack(files))};`;
    },
  };
}

/** Languages that have a dictionary. */
export function dictionaryLanguages(root: string): string[] {
  return readdirSync(join(root, 'locales')).filter(
    (language) => readDictionaryFiles(root, language).length > 0,
  );
}
