import type { OfficialConsole } from './types';

/** Every official console. Adding one is adding its file here; no room changes. */
export const consoles: readonly OfficialConsole[] = [];

/** The console that an address belongs to, or undefined. Exact host, https. */
export function consoleAt(address: Location | URL): OfficialConsole | undefined {
  if (address.protocol !== 'https:' || address.port !== '') return undefined;
  return consoles.find((each) => each.hosts.includes(address.hostname));
}
