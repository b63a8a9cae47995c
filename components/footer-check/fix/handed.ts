/**
 * The number that an official page showed for a site, from the popup's own address
 * (`?view=footer&url=…&number=…`), as it stands there. Empty where it was shown for another site.
 */
export function handedNumber(search: string, asked: string): string {
  const query = new URLSearchParams(search);
  const [shownFor, checked] = [query.get('url') ?? '', asked].map((address) =>
    URL.canParse(address) ? new URL(address).host : '',
  );
  return shownFor !== '' && shownFor === checked ? (query.get('number') ?? '') : '';
}
