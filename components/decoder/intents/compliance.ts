import type { Intent } from '../types';
import { sources } from './sources';

export const complianceIntents: readonly Intent[] = [
  {
    id: 'footerMissing',
    kind: 'compliance',
    says: [
      'showNot ministry site|footer +0.8 -psb -codeGiven',
      'icpNumber showNot -app -psb -psbNumber +0.6',
      'icpNumber footer showNot|missing|wrong|mismatch -psb -psbNumber +0.4',
      'icpNumber mismatch|wrong footer|site -psb',
      'icpNumber footer please -psb -passed -psbNumber',
    ],
    leans: ['icpNumber footer'],
    page: 'homepage',
    urgency: 1,
    source: sources.order33,
  },
  {
    id: 'shell',
    kind: 'compliance',
    says: [
      'noAccess cancelThreat +1',
      'shell -emptyEntity',
      'noAccess icpNumber|record|site -notFiled +0.4',
    ],
    leans: ['shell'],
    page: 'aliyun',
    urgency: 2,
    source: sources.filingDefects,
  },
  {
    id: 'shellEntity',
    kind: 'refusal',
    says: ['emptyEntity'],
    page: 'aliyun',
    urgency: 1,
    source: sources.filingDefects,
  },
  {
    id: 'accessWillEnd',
    kind: 'compliance',
    consequence: true,
    says: [
      '? cancelThreat +0.3 -canceled',
      '? cancelThreat site|record notResolved access -canceled +0.8',
    ],
    page: 'aliyun',
    urgency: 2,
    source: sources.filingDefects,
  },
  {
    id: 'dataCheck',
    kind: 'compliance',
    says: [
      'papers|record check please +0.4 -domain -codeGiven -smsCheck -refused -letter',
      'change please -passed -changeBefore -refused +0.8',
      'leader check please -upload -codeGiven -smsCheck -unreachable -legalRepresentative -face',
    ],
    leans: ['check papers', 'check please'],
    page: 'aliyun',
    urgency: 2,
    source: sources.filingDefects,
  },
  {
    id: 'resolvesElsewhere',
    kind: 'compliance',
    says: [
      'domain|site dns down|notResolved|mismatch -registrar -closeIt +0.9',
      'domain|site|record dns|server|access notResolved -registrar +0.7',
      'domain|site notResolved provider -registrar',
      'dns notResolved -registrar',
    ],
    leans: ['dns'],
    page: 'server',
    urgency: 2,
    source: sources.filingDefects,
  },
  {
    id: 'illegalContent',
    kind: 'compliance',
    says: [
      'illegal site|content illegalWords|involves|wrong|blocked|closeIt +0.4',
      'illegal content|site',
    ],
    leans: ['illegal'],
    page: 'homepage',
    urgency: 2,
    source: sources.filingDefects,
  },
];
