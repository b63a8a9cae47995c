import { cleanLabel } from '../review/keys';
import { type Source, sources } from '../review/sources';
import type { Standing } from '../review/types';

/** Words of one field's card, in `locales/<language>/explanations/fields.json`. */
export interface FieldWords {
  readonly title: string;
  readonly what: string;
  readonly enter: string;
  readonly where: string;
  readonly right: string;
  readonly wrong: string;
  readonly wrongWhy: string;
  readonly refused: string;
  readonly next: string;
}

export interface CardOption {
  readonly zh: string;
  readonly en: string;
  readonly fits: string;
}

export interface CardRule {
  readonly text: string;
  /** `old` and `aging` ones are shown as "check". */
  readonly standing: 'current' | 'aging' | 'old';
  readonly dated: string;
}

export interface CardSource {
  readonly name: string;
  readonly address?: string;
  readonly date: string;
  readonly standing: Standing;
}

/** Everything a card shows, in the reader's language. */
export interface CardContent {
  /** `field`: known in full; `text`: a button, status …; `unknown`: only a gloss. */
  readonly kind: 'field' | 'text' | 'unknown';
  readonly zh: string;
  readonly pinyin: string | null;
  readonly title: string;
  readonly field: FieldWords | null;
  /** What a text (button, status, dialog …) means. */
  readonly text: string | null;
  readonly options: readonly CardOption[];
  /** Rules of the applicant's province; null where the province is not known yet. */
  readonly rules: readonly CardRule[] | null;
  readonly province: string | null;
  readonly sources: readonly CardSource[];
  /** Whether a person writes Chinese here (remarks): the card offers sentences. */
  readonly composes: boolean;
  readonly fillable: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly language: string;
}

const pinyinKey = (text: string): string => text.replace(/[\s*:：]/g, '');

/** Spells a text from the table; a text that is not in it stays unspelled. */
export function spelling(table: Readonly<Record<string, string>>, zh: string): string | null {
  return table[zh] ?? table[pinyinKey(zh)] ?? null;
}

export function cardSources(keys: readonly string[]): readonly CardSource[] {
  return keys.flatMap((key): readonly CardSource[] => {
    const source = (sources as Readonly<Record<string, Source>>)[key];
    if (!source) return [];
    const { name, date, standing, address } = source;
    return [{ name, date, standing, ...(address === undefined ? {} : { address }) }];
  });
}

/** Topics of province rules that speak of a field. */
const topics: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^entity\.(region|certNumber|certType)$/, ['identity', 'age', 'foreign']],
  [/^entity\.(certAddress|mailingAddress)$/, ['address']],
  [/^entity\.type$/, ['identity', 'foreign']],
  [/^(entity|website|app)\.remark$/, ['remark']],
  [/^entity\.investor$/, ['document']],
  [/^entity\.legalRepresentative/, ['leader', 'foreign']],
  [/^(leader|contact)\.name$/, ['leader']],
  [/^contact\.choice$/, ['leader']],
  [/^(leader|contact)\.id/, ['leader', 'age', 'foreign']],
  [/^(leader|contact)\.(mobile|emergencyMobile|phone2|email)$/, ['phone']],
  [/^website\.domain$/, ['domain', 'tld', 'count']],
  [/^website\.name$/, ['naming', 'copyright']],
  [/^(website|app)\.contentTypes$/, ['naming', 'remark', 'culture', 'medical', 'finance']],
  [/^(website|app)\.languages$/, ['language']],
  [/^(website|app)\.preApproval/, ['preapproval', 'culture', 'medical', 'finance']],
  [/^website\.homeUrl$/, ['offline', 'footer']],
  [/^upload\./, ['document', 'identity', 'verification']],
];

export const topicsOf = (fieldId: string): readonly string[] =>
  topics.find(([pattern]) => pattern.test(fieldId))?.[1] ?? [];

/** A sentence is the same with or without its full stop. */
const bareText = (text: string): string => cleanLabel(text).replace(/[。.!]+$/, '');

/** Finds a text of the consoles by what a page shows, whatever its width, colons and counters. */
export function findText(
  table: Readonly<Record<string, readonly string[]>>,
  zh: string,
): string | null {
  if (table[zh]) return zh;
  const wanted = bareText(zh);
  if (wanted === '') return null;
  for (const [text, [, , ...variants]] of Object.entries(table)) {
    if (bareText(text) === wanted) return text;
    if (variants.some((variant) => bareText(variant) === wanted)) return text;
  }
  return null;
}
