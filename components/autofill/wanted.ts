/**
 * What a field should hold, as data that travels from the planning worker to the page. Choices
 * carry every Chinese text under which the page may list them, newest first.
 */
export type Wanted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | {
      readonly kind: 'choice';
      readonly texts: readonly string[];
      /** The option may say more beside it: an instance's id next to its name. */
      readonly token?: boolean;
    }
  | { readonly kind: 'choices'; readonly items: readonly (readonly string[])[] }
  | { readonly kind: 'path'; readonly levels: readonly (readonly string[])[] }
  | {
      readonly kind: 'address';
      readonly levels: readonly (readonly string[])[];
      readonly street: string;
      /** The whole address in one line. */
      readonly full: string;
    }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'dates'; readonly from: string | null; readonly until: string | null }
  | { readonly kind: 'file'; readonly fileId: string; readonly name: string };

/** End of a validity that has none. */
export const longTerm = 'long-term';

/** What a preview shows of a wanted value; the page's own language. */
export function shownValue(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'text':
      return wanted.text;
    case 'texts':
      return wanted.texts.join('、');
    case 'choice':
      return wanted.texts[0] ?? '';
    case 'choices':
      return wanted.items.map((texts) => texts[0] ?? '').join('、');
    case 'path':
      return wanted.levels.map((texts) => texts[0] ?? '').join(' / ');
    case 'address':
      return wanted.full;
    case 'date':
      return wanted.iso === longTerm ? '长期' : wanted.iso;
    case 'dates':
      return `${wanted.from ?? ''} – ${wanted.until === longTerm ? '长期' : (wanted.until ?? '')}`;
    case 'file':
      return wanted.name;
  }
}

/** The option texts that a wanted value shows, where it is chosen from a list; else none. */
export function choiceTexts(wanted: Wanted): readonly string[] {
  switch (wanted.kind) {
    case 'choice':
      return wanted.texts.slice(0, 1);
    case 'choices':
      return wanted.items.flatMap((texts) => texts.slice(0, 1));
    case 'path':
      return wanted.levels.flatMap((texts) => texts.slice(0, 1));
    default:
      return [];
  }
}

/**
 * Texts in the reader's language in one line; what is not known stands as it is, and null where
 * nothing is known or there is nothing to say.
 */
export function joinTranslated(
  texts: readonly string[],
  translate: (text: string) => string | null,
): string | null {
  const translated = texts.map(translate);
  if (translated.every((text) => text === null)) return null;
  return texts.map((text, index) => translated[index] ?? text).join(', ');
}

/** Choice texts as they are compared: widths and spaces do not matter, anything else does. */
export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

export function comparable(text: string): string {
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .toLowerCase();
}

/** A number before an option's name, and its English beside it. */
const code = /^\d{1,3}\s*[-.、:：)）\s]\s*(?=\p{Script=Han})/u;
const english = /[\s/|(（]*[A-Za-z][A-Za-z .,'&-]{2,}[)）]?/g;

/** What is said of an option and makes it no other: 企业（含个体工商户）, 身份证（中国大陆）. */
const aside = /[(（](?:包?含|包括|中国|大陆|内地|第?二代|正?副?本)[^()（）]*[)）]$/;

/** An option's name alone: 企业 of `4 - 企业`, of `企业 (Enterprise)`. */
const nameOf = (option: string): string =>
  option.trim().replace(code, '').replace(english, '').replace(aside, '');

export interface Names {
  readonly texts: readonly string[];
  readonly token?: boolean;
}

/** One option for several things: 公司/企业, 企业或个体工商户. */
const covers = (option: string, { texts }: Names): boolean => {
  const names = nameOf(option).split(/[/、|]|或者?/);
  return names.length > 1 && names.some((name) => texts.some((text) => sameText(text, name)));
};

/** The option of what is wanted: the one called so, else the only one that covers it. */
export function optionOf<Option>(
  options: readonly Option[],
  textOf: (option: Option) => string,
  wanted: Names,
): Option | null {
  const named = options.find((option) => isNamed(textOf(option), wanted));
  if (named) return named;
  const covering = options.filter((option) => covers(textOf(option), wanted));
  return covering.length === 1 ? (covering[0] ?? null) : null;
}

/** Whether an option's text is one of the texts wanted, or covers one of them. */
export const isOneOf = (option: string, wanted: Names): boolean =>
  isNamed(option, wanted) || covers(option, wanted);

function isNamed(option: string, wanted: Names): boolean {
  if (wanted.texts.some((text) => sameText(text, option))) return true;
  const name = nameOf(option);
  if (name !== option && wanted.texts.some((text) => sameText(text, name))) return true;
  if (!wanted.token) return false;
  const tokens = option.split(/[\s()（）[\]【】|｜,，;；:：/]+/);
  return wanted.texts.some((text) => tokens.some((token) => sameText(text, token)));
}

/** The options that come closest to what was wanted, for a person to choose from; never chosen. */
export function nearestOptions(
  options: readonly string[],
  wanted: readonly string[],
  count = 3,
): string[] {
  const score = (option: string): number => {
    const letters = new Set(comparable(option));
    let best = 0;
    for (const text of wanted) {
      const other = [...comparable(text)];
      const shared = other.filter((letter) => letters.has(letter)).length;
      best = Math.max(best, (2 * shared) / (other.length + letters.size));
    }
    return best;
  };
  return options
    .map((option) => ({ option, score: score(option) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map((each) => each.option);
}
