import { publicSecurityFields } from '../fields/catalogue';
import type { OfficialConsole } from './types';

/** The public-security platform (全国互联网安全管理服务平台): operator, websites, Apps. */
export const publicSecurity: OfficialConsole = {
  id: 'publicSecurity',
  hosts: ['beian.mps.gov.cn'],
  nameKey: 'publicSecurity.name',
  fields: publicSecurityFields,
  steps: [
    { id: 'publicSecurity.operator', headings: ['开办者主体', '开办主体', '申请主体', '新增主体'] },
    { id: 'publicSecurity.website', headings: ['新办网站申请', '网站基本信息', '网站信息'] },
    { id: 'publicSecurity.app', headings: ['新办APP申请', 'APP基本信息', 'APP信息'] },
  ],
};
