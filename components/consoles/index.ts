import { aliyun } from './aliyun';
import { miit } from './miit';
import { publicSecurity } from './public-security';
import { serviceCode } from './service-code';
import type { OfficialConsole } from './types';

/** Every official console. Adding one is adding its file here; no room changes. */
export const consoles: readonly OfficialConsole[] = [aliyun, serviceCode, miit, publicSecurity];

/** The console that an address belongs to, or undefined. Exact host, https. */
export function consoleAt(address: Location | URL): OfficialConsole | undefined {
  if (address.protocol !== 'https:' || address.port !== '') return undefined;
  return consoles.find((each) => each.hosts.includes(address.hostname));
}
