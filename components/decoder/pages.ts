import type { PageId } from './types';

/** Where a next step is taken, as an address that can be opened; null: the person knows which. */
export const pageAddresses: Readonly<Record<PageId, string | null>> = {
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
