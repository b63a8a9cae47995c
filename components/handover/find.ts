/** A number that an official page shows and that belongs into the profile. */
export interface FoundNumber {
  readonly kind: 'icp' | 'publicSecurity' | 'serviceCode';
  readonly value: string;
  /** The domain that the same row or block shows; null where it shows none. */
  readonly domain: string | null;
}

const icpProvinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新';
const psbProvinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔滇藏陕甘青宁新';

/**
 * The numbers of one row or block. An entity's number (no `-N`) is left out where the block shows
 * its service's number, which holds it. A filing service code has the shape of a UUID (Alibaba
 * Cloud's documents); one with its end masked is no code.
 */
export function numbersIn(block: string): readonly FoundNumber[] {
  const text = block.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
  const domain =
    text.match(/(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\w.-])/i)?.[0] ??
    null;
  const all = (kind: FoundNumber['kind'], pattern: RegExp): FoundNumber[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      value: match[0].replace(/\s/g, '').replace(/icp/i, 'ICP'),
      domain: domain?.toLowerCase().replace(/^www\./, '') ?? null,
    }));
  const icp = all(
    'icp',
    new RegExp(
      `[${icpProvinces}]\\s?ICP\\s?备\\s?\\d{8}(?:\\d{2})?\\s?号(?:\\s?-\\s?\\d{1,5}[AXK]?)?`,
      'gi',
    ),
  );
  return [
    ...icp.filter(
      ({ value }) => !icp.some((other) => other.value !== value && other.value.startsWith(value)),
    ),
    ...all('publicSecurity', new RegExp(`[${psbProvinces}]公网安备\\s?\\d{14}号?`, 'g')),
    ...all('serviceCode', /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi),
  ];
}

/** The found numbers of a page, each once; one with a domain wins over the same without. */
export function uniqueNumbers(found: readonly FoundNumber[]): readonly FoundNumber[] {
  const best = new Map<string, FoundNumber>();
  for (const each of found) {
    const before = best.get(each.value);
    if (!before || (before.domain === null && each.domain !== null)) best.set(each.value, each);
  }
  return [...best.values()];
}
