import { miitFields } from '../fields/catalogue';
import type { OfficialConsole } from './types';

/** The ministry's filing site: SMS verification and the public query. */
export const miit: OfficialConsole = {
  id: 'miit',
  hosts: ['beian.miit.gov.cn'],
  nameKey: 'miit.name',
  fields: miitFields,
  steps: [
    { id: 'miit.smsCheck', headings: ['短信核验'] },
    { id: 'miit.smsResend', headings: ['短信重发'] },
    { id: 'miit.query', headings: ['ICP备案查询', '备案查询'] },
  ],
};
