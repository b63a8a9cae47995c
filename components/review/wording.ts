import { provinceSources } from '../provinces/sources';
import { labelOf } from './keys';
import { type Source, sources } from './sources';
import type { Finding, RawFinding } from './types';

interface Sentences {
  readonly message: string;
  readonly why?: string;
  readonly fix: string;
}
type Entry = Sentences & { readonly variants?: Readonly<Record<string, Partial<Sentences>>> };

/** The files of `locales/<language>/rules/`, by name. */
export type RuleWords = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const fileOf = (finding: RawFinding): string =>
  finding.family === 'provinces' ? 'provinceChecks' : finding.family;

const fill = (text: string, values: RawFinding['values']): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ''));

const entryOf = (words: RuleWords, finding: RawFinding): Entry | undefined =>
  words[fileOf(finding)]?.[finding.words] as Entry | undefined;

const textOf = (words: RuleWords, file: string, key: string): string | undefined => {
  const text = words[file]?.[key];
  return typeof text === 'string' ? text : undefined;
};

/** A source as a reader sees it: its name, and its address where it has one. */
export function nameSource(key: string): string {
  const source = (sources as Readonly<Record<string, Source>>)[key];
  if (!source) return provinceSources[key] ?? key;
  return source.address === undefined ? source.name : `${source.name} (${source.address})`;
}

interface Terms {
  readonly province: Readonly<Record<string, string>>;
  readonly dated: Readonly<Record<string, string>>;
}

const termsOf = (words: RuleWords): Partial<Terms> => (words.terms ?? {}) as Partial<Terms>;

/** When a rule was read, in the reader's words. */
export const dateWord = (dated: string, words: RuleWords): string =>
  termsOf(words).dated?.[dated] ?? dated;

/** A province by its code, in the reader's words. */
export const provinceWord = (code: string, words: RuleWords): string | undefined =>
  termsOf(words).province?.[code];

/** Rules name provinces in English; a reader of another language gets its name for them. */
function valuesIn(
  values: RawFinding['values'],
  words: RuleWords,
  english: RuleWords,
): RawFinding['values'] {
  const codes = Object.entries(termsOf(english).province ?? {});
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const code = codes.find(([, own]) => own === value)?.[0];
      return [name, (code && provinceWord(code, words)) ?? value];
    }),
  );
}

/** A finding in the reader's words; a language that lacks a sentence falls back to English. */
export function word(finding: RawFinding, words: RuleWords, english: RuleWords): Finding {
  const own = entryOf(words, finding);
  const fallback = entryOf(english, finding);
  const values = valuesIn(finding.values, words, english);
  const pick = (part: keyof Sentences): string => {
    const { variant } = finding;
    const text =
      (variant === undefined ? undefined : own?.variants?.[variant]?.[part]) ??
      own?.[part] ??
      (variant === undefined ? undefined : fallback?.variants?.[variant]?.[part]) ??
      fallback?.[part];
    return text === undefined ? '' : fill(text, values);
  };
  const provinceRule = String(finding.values.provinceRule ?? '');
  const why =
    provinceRule === ''
      ? pick('why')
      : (textOf(words, 'provinces', provinceRule) ??
        textOf(english, 'provinces', provinceRule) ??
        '');
  return {
    ...finding,
    message: pick('message'),
    why,
    fix: pick('fix'),
    source: `${finding.sources.map(nameSource).join('; ')} (${dateWord(finding.date, words)})`,
  };
}

export { labelOf };
