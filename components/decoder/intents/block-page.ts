import type { Intent } from '../types';
import { sources } from './sources';

export const blockPageIntents: readonly Intent[] = [
  {
    id: 'blockPage',
    kind: 'blockPage',
    says: [
      'blocked notFiled -openEarly +0.8',
      'blocked site|domain -down -closeIt',
      '~ notFiled blocked|down site|domain -openEarly',
      'notFiled blocked',
      'access notFiled|notResolved blocked site +0.8',
    ],
    leans: ['notFiled', 'blocked'],
    page: 'miitQuery',
    urgency: 1,
    source: sources.filingFaq,
  },
];
