import type { FieldEntry } from '../types';
import { sections } from './sections';

/** Fields of the filing console that are explained and never filled. */
export const untouchedFields: readonly FieldEntry[] = [
  {
    id: 'home.searchDomain',
    labels: ['请输入网站域名快速搜索'],
    sections: [],
    value: 'text',
    profile: null,
    never: 'search',
  },
  {
    id: 'home.searchApp',
    labels: ['请输入App名称快速搜索'],
    sections: [],
    value: 'text',
    profile: null,
    never: 'search',
  },
  {
    id: 'submit.commitment',
    labels: ['备案承诺'],
    sections: sections.submit,
    value: 'yesNo',
    profile: null,
    never: 'agreement',
  },
  {
    id: 'submit.securityAgreement',
    labels: ['信息安全管理协议', '信息安全协议', '信息安全管理承诺'],
    sections: sections.submit,
    value: 'yesNo',
    profile: null,
    never: 'agreement',
  },
  {
    id: 'submit.helpTerms',
    labels: ['协助更改备案信息服务在线服务条款'],
    sections: sections.submit,
    value: 'yesNo',
    profile: null,
    never: 'agreement',
  },
  {
    id: 'change.filingPassword',
    labels: ['备案密码', 'ICP备案密码'],
    sections: [],
    value: 'text',
    profile: null,
    never: 'password',
  },
];
