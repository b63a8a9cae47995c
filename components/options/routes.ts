export const routeNames = ['profile', 'settings', 'privacy', 'about', 'welcome', 'report'] as const;
/** What the navigation offers; a report is reached from the popup, with its page. */
export const navNames = routeNames.filter((name) => name !== 'report');

export type RouteName = (typeof routeNames)[number];

/** `#profile/…` belongs to the profile; an unknown or empty hash shows the profile. */
export function routeOf(hash: string): RouteName {
  const first = hash.replace(/^#\/?/, '').split(/[/?]/)[0] ?? '';
  return (routeNames as readonly string[]).includes(first) ? (first as RouteName) : 'profile';
}
