import { ownProvider } from './providers';
import type { PageId } from './types';

/** Where a next step is taken, as an address that can be opened; null: the person knows which. */
const pageAddresses: Readonly<Record<PageId, string | null>> = {
  aliyun: 'https://beian.aliyun.com/',
  miitSms: 'https://beian.miit.gov.cn/#/Integrated/index',
  miitQuery: 'https://beian.miit.gov.cn/#/Integrated/recordQuery',
  publicSecurity: 'https://beian.mps.gov.cn/',
  serviceCode: 'https://bsn.console.aliyun.com/#/bsnManagement',
  registrar: null,
  server: null,
  homepage: null,
  none: null,
};

/** The same for a message of a provider: where another one's orders stand only the person knows. */
export const pageAddress = (page: PageId, provider: string): string | null =>
  page === 'aliyun' && provider !== ownProvider ? null : pageAddresses[page];
