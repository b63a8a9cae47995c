import type { RuleWords } from '../review/wording';

/**
 * Words of cards and rules, by language and file. All languages are in the worker's one script: a
 * service worker cannot import later.
 */
const explanations = import.meta.glob<Record<string, unknown>>('/locales/*/explanations/*.json', {
  eager: true,
  import: 'default',
});
const rules = import.meta.glob<Record<string, unknown>>('/locales/*/rules/*.json', {
  eager: true,
  import: 'default',
});

type Files = Record<string, Record<string, unknown>>;

function byLanguage(
  loaded: Readonly<Record<string, Record<string, unknown>>>,
): Record<string, Files> {
  const all: Record<string, Files> = {};
  for (const [path, words] of Object.entries(loaded)) {
    const [, , language = '', , file = ''] = path.split('/');
    all[language] = { ...all[language], [file.replace(/\.json$/, '')]: words };
  }
  return all;
}

const explanationFiles = byLanguage(explanations);
const ruleFiles = byLanguage(rules);

/** One file's words in a language, English where the language has none. */
export function explanationWords<Word>(
  language: string,
  file: string,
): Readonly<Record<string, Word>> {
  return {
    ...explanationFiles.en?.[file],
    ...explanationFiles[language]?.[file],
  } as Readonly<Record<string, Word>>;
}

export const ruleWords = (language: string): RuleWords => ruleFiles[language] ?? {};
export const englishRuleWords = (): RuleWords => ruleFiles.en ?? {};
