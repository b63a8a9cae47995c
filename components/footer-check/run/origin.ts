/** Completes what a person types to a web address: `example.cn` → `https://example.cn/`. */
export function completeAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  try {
    const address = new URL(whole);
    if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
    const named = address.hostname.includes('.') || address.hostname === 'localhost';
    return named ? address.href : null;
  } catch {
    return null;
  }
}

/** Asked for with a site: tells certificate, redirects and download apart where a page is missing. */
export const networkPermission = 'webRequest';

/**
 * The origins to ask for: the address, with and without `www.`, over http and https, because
 * sites redirect among these four. No other site is asked for.
 */
export function originsOf(address: string): string[] {
  const { hostname, port } = new URL(address);
  const bare = hostname.replace(/^www\./u, '');
  const numeric = /^[\d.]+$|:/u.test(hostname);
  const hosts = numeric || hostname === 'localhost' ? [hostname] : [bare, `www.${bare}`];
  const suffix = port === '' ? '' : `:${port}`;
  return hosts.flatMap((host) => [`https://${host}${suffix}/*`, `http://${host}${suffix}/*`]);
}

/** The other ways to type an address, which a visitor may use: http and https, with and without `www.`. */
export function variantsOf(address: string): string[] {
  const asked = new URL(address);
  asked.hash = '';
  return originsOf(address)
    .map((origin) => {
      const variant = new URL(origin.replace(/\*$/u, ''));
      variant.pathname = asked.pathname;
      variant.search = asked.search;
      return variant.href;
    })
    .filter((variant) => variant !== asked.href);
}
