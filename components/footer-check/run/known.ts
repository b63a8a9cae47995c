import type { Profile } from '../../profile/schema';
import type { KnownSite } from '../judge/types';

const hostOf = (address: string): string | null => {
  try {
    return new URL(/^[a-z]+:\/\//iu.test(address) ? address : `https://${address}`).hostname;
  } catch {
    return null;
  }
};

/** What the profile holds of the site at an address: of the website with the longest domain. */
export function knownSite(profile: Profile, address: string): KnownSite | null {
  const host = hostOf(address);
  if (!host) return null;
  let found: { readonly length: number; readonly site: KnownSite } | null = null;
  for (const website of profile.websites) {
    const entity = profile.entities.find((each) => each.id === website.entityId);
    for (const named of [...website.domains, ...website.homeUrls]) {
      const domain = hostOf(named)?.replace(/^www\./u, '');
      if (!domain || (host !== domain && !host.endsWith(`.${domain}`))) continue;
      if (found && found.length >= domain.length) continue;
      found = {
        length: domain.length,
        site: {
          name: website.name,
          domains: website.domains,
          ...(website.icpNumber ? { icpNumber: website.icpNumber } : {}),
          ...(website.publicSecurityNumber
            ? { publicSecurityNumber: website.publicSecurityNumber }
            : {}),
          ...(entity?.icpNumber ? { entityIcpNumber: entity.icpNumber } : {}),
          ...(entity ? { entityName: entity.name } : {}),
        },
      };
    }
  }
  return found?.site ?? null;
}
