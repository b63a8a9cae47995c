import type { RuleWords } from '../review/wording';

/**
 * Words of cards and rules, by language and file. All languages are in the worker's one script: a
 * service worker cannot import later. They stay texts until somebody asks for them, since the worker
 * starts often and most of its starts show no card.
 */
const explanations = import.meta.glob<string>('/locales/*/explanations/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const rules = import.meta.glob<string>('/locales/*/rules/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

type FileWords = Readonly<Record<string, unknown>>;

const parsed = new Map<string, FileWords>();

function wordsAt(texts: Readonly<Record<string, string>>, path: string): FileWords | undefined {
  const text = texts[path];
  if (text === undefined) return undefined;
  const words = parsed.get(path) ?? (JSON.parse(text) as FileWords);
  parsed.set(path, words);
  return words;
}

/** One file's words in a language, English where the language has none. */
export function explanationWords<Word>(
  language: string,
  file: string,
): Readonly<Record<string, Word>> {
  return {
    ...wordsAt(explanations, `/locales/en/explanations/${file}.json`),
    ...wordsAt(explanations, `/locales/${language}/explanations/${file}.json`),
  } as Readonly<Record<string, Word>>;
}

/** The sentences of every rule family in a language; nothing where it has none. */
export function ruleWords(language: string): RuleWords {
  const folder = `/locales/${language}/rules/`;
  return Object.fromEntries(
    Object.keys(rules)
      .filter((path) => path.startsWith(folder))
      .map((path) => [path.slice(folder.length, -'.json'.length), wordsAt(rules, path) ?? {}]),
  );
}

export const englishRuleWords = (): RuleWords => ruleWords('en');
