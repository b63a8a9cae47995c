/**
 * The official hosts, exactly: the only places where the content script runs and where anything
 * is ever filled. Source: the addresses named in docs/facts.md. Exact hosts, https only; a
 * wildcard would let a lookalike subdomain in.
 */
export const officialHosts = [
  'beian.aliyun.com',
  'bsn.console.aliyun.com',
  'beian.miit.gov.cn',
  'beian.mps.gov.cn',
] as const;

export type OfficialHost = (typeof officialHosts)[number];

/** The same hosts as WebExtension match patterns. */
export const officialMatches: readonly string[] = officialHosts.map((host) => `https://${host}/*`);

/** Whether a place is one of the official pages: exact host, https, default port. */
export const isOfficial = ({ protocol, host }: Pick<URL, 'protocol' | 'host'>): boolean =>
  protocol === 'https:' && (officialHosts as readonly string[]).includes(host);

/** The same of an address. */
export function isOfficialAddress(address: string): boolean {
  try {
    return isOfficial(new URL(address));
  } catch {
    return false;
  }
}
