import type { FieldEntry } from '../types';
import { sections } from './sections';

const both = [...sections.smsCheck, ...sections.smsResend];

/** The ministry's site: SMS verification (短信核验, 短信重发) and the public query. */
export const miitFields: readonly FieldEntry[] = [
  {
    id: 'miit.smsCode',
    labels: ['验证码', '请输入短信验证码', '短信验证码'],
    sections: both,
    value: 'text',
    profile: null,
    never: 'smsCode',
  },
  {
    id: 'miit.mobile',
    labels: ['手机号', '手机号码', '请输入手机号', '请输入手机号码'],
    sections: both,
    value: 'text',
    profile: 'smsReceiver.mobile',
  },
  {
    id: 'miit.idLast6',
    labels: [
      '证件号码后六位',
      '证件号码后6位',
      '证件后六位',
      '证件后6位',
      '请输入证件号码后6位',
      '请输入证件号码后六位',
    ],
    sections: both,
    value: 'text',
    profile: 'smsReceiver.idNumber.last6',
    maxLength: 6,
  },
  {
    id: 'miit.captcha',
    labels: ['图形验证', '图形验证码', '滑块验证'],
    sections: both,
    value: 'text',
    profile: null,
    never: 'captcha',
  },
  {
    id: 'miit.query',
    labels: [
      '请输入单位名称或备案号或域名查询',
      'ICP备案查询',
      '备案查询',
      '请输入单位名称/域名/备案号查询',
      'ICP备案查询：请输入单位名称或域名或备案号查询，请勿使用子域名或者带http://www等字符的网址查询',
      '违规违法域名查询：请输入域名',
    ],
    sections: [],
    value: 'text',
    profile: null,
    never: 'search',
  },
];
