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

/** A finding in the reader's words; a language that lacks a sentence falls back to English. */
export function word(finding: RawFinding, words: RuleWords, english: RuleWords): Finding {
  const own = entryOf(words, finding);
  const fallback = entryOf(english, finding);
  const pick = (part: keyof Sentences): string => {
    const { variant } = finding;
    const text =
      (variant === undefined ? undefined : own?.variants?.[variant]?.[part]) ??
      own?.[part] ??
      (variant === undefined ? undefined : fallback?.variants?.[variant]?.[part]) ??
      fallback?.[part];
    return text === undefined ? '' : fill(text, finding.values);
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
    source: `${finding.sources.map(nameSource).join('; ')} (${finding.date})`,
  };
}

export { labelOf };
