import type { Intent } from '../types';
import { sources } from './sources';

export const noticeIntents: readonly Intent[] = [
  {
    id: 'licenseNeeded',
    kind: 'notice',
    says: ['commercial duty|missing|please|mustBe -individual'],
    leans: ['commercial'],
    page: 'none',
    urgency: 1,
    source: sources.filingProcess,
  },
  {
    id: 'domainRenew',
    kind: 'notice',
    says: ['domain willExpire renew +0.8', 'domain willExpire +0.5'],
    needs: 'domain',
    page: 'registrar',
    fields: ['website.domain'],
    urgency: 2,
    source: sources.filingDefects,
  },
  {
    id: 'serverRenew',
    kind: 'notice',
    says: [
      'server willExpire +0.8',
      'server expired renew -order',
      'server unreachable -phone -call -leader +0.8',
    ],
    needs: 'server',
    page: 'server',
    urgency: 2,
    source: sources.filingDefects,
  },
  {
    id: 'accountCode',
    kind: 'notice',
    says: [
      'smsCode useLogin -ministry -smsCheck +0.4',
      '~ smsCode codeGiven minutesLong +1.2',
      '~ smsCode codeGiven useLogin -ministry -smsCheck +0.4',
    ],
    needs: 'smsCode',
    page: 'none',
    urgency: 1,
    source: sources.refusalDocuments,
  },
];
