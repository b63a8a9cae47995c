import { serviceCodeFields } from '../fields/catalogue';
import type { OfficialConsole } from './types';

/** The console that hands out filing service codes for cloud products. */
export const serviceCode: OfficialConsole = {
  id: 'serviceCode',
  hosts: ['bsn.console.aliyun.com'],
  nameKey: 'serviceCode.name',
  fields: serviceCodeFields,
  steps: [
    { id: 'serviceCode.apply', headings: ['备案服务号申请', '备案服务码申请'] },
    { id: 'serviceCode.manage', headings: ['备案服务号管理', '备案服务码管理'] },
  ],
};
