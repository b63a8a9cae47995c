import type { Intent } from '../types';
import { sources } from './sources';

export const queryResultIntents: readonly Intent[] = [
  {
    id: 'queryEmpty',
    kind: 'queryResult',
    says: [
      'notFound record lookup -smsCheck -smsCode -sms -realName -business -access +0.6',
      'notFound record -smsCheck -smsCode -sms -realName -business -access +0.4',
      'notFound lookup record -smsCheck -smsCode -realName',
    ],
    leans: ['notFound'],
    page: 'miitQuery',
    urgency: 0,
    source: sources.publicQuery,
  },
  {
    id: 'queryFound',
    kind: 'queryResult',
    says: [
      '~ found icpNumberGiven -psb -refused +0.8',
      '~ entityName|entity icpNumberGiven lookup|record reviewing|found +0.3 -please -psb',
      '~ icpNumberGiven entityName icpNumber -please -passed',
      'found record +0.9',
      '~ queryColumn icpNumberGiven -please +0.8',
    ],
    needs: 'found|icpNumberGiven|queryColumn|taken',
    page: 'miitQuery',
    urgency: 0,
    source: sources.publicQuery,
  },
];
