import type { PageString } from './messages';

/** Anything that could be a person's: numbers, addresses, names of domains and files. */
const identifiers: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+/gi, '‹address›'],
  [/[\w.+*-]+@[\w-]+(?:\.[\w-]+)+/g, '‹email›'],
  [/(?:[a-z0-9一-鿿-]+\.)+(?:[a-z]{2,}|中国|公司|网络)(?![a-z])/gi, '‹domain›'],
  [/[0-9A-Za-z*]*\d[0-9A-Za-z*]{3,}(?:-[0-9A-Za-z]+)*/g, '‹number›'],
  [
    /[\p{L}\p{N}（）()·]{2,30}(?:有限公司|有限责任公司|股份公司|合伙企业|事务所|合作社|商行|经营部|工作室)/gu,
    '‹company›',
  ],
];

/** A string without what a person typed (`typed`) and without identifiers. */
export function anonymous(text: string, typed: readonly string[]): string {
  let clean = text;
  for (const value of [...typed].sort((a, b) => b.length - a.length)) {
    const trimmed = value.trim();
    if (trimmed.length >= 2) clean = clean.replaceAll(trimmed, '‹typed›');
  }
  for (const [pattern, name] of identifiers) clean = clean.replace(pattern, name);
  return clean;
}

/** The strings worth telling: each once, without identifiers, without those that are nothing else. */
export function anonymousStrings(
  strings: readonly PageString[],
  typed: readonly string[],
): PageString[] {
  const found = new Map<string, PageString>();
  for (const each of strings) {
    const original = anonymous(each.original, typed).replace(/\s+/g, ' ').trim();
    if (!/[一-鿿]/.test(original.replace(/‹[^›]*›/g, ''))) continue;
    found.set(original, { original, shown: anonymous(each.shown, typed), kind: each.kind });
  }
  return [...found.values()];
}

/** The report as a person pastes it: tab-separated, one string a line. */
export function reportText(host: string, strings: readonly PageString[]): string {
  const rows = strings.map(({ kind, original, shown }) =>
    [kind, original, kind === 'unknown' ? '' : shown].join('\t').trimEnd(),
  );
  return [`Strings not wholly translated on ${host}`, ...rows].join('\n');
}
