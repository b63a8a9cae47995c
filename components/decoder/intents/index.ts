import type { Intent } from '../types';
import { blockPageIntents } from './block-page';
import { complianceIntents } from './compliance';
import { consoleErrorIntents } from './console-errors';
import { noticeIntents } from './notices';
import { orderStateIntents } from './order-states';
import { publicSecurityIntents } from './public-security';
import { queryResultIntents } from './query-results';
import { documentIntents } from './refused-documents';
import { domainIntents } from './refused-domains';
import { filingIntents } from './refused-filing';
import { nameIntents } from './refused-names-and-apps';
import { personIntents } from './refused-people';
import { smsIntents } from './sms';

/** Everything that a message can say. */
export const intents: readonly Intent[] = [
  ...blockPageIntents,
  ...complianceIntents,
  ...consoleErrorIntents,
  ...noticeIntents,
  ...orderStateIntents,
  ...publicSecurityIntents,
  ...queryResultIntents,
  ...documentIntents,
  ...domainIntents,
  ...filingIntents,
  ...nameIntents,
  ...personIntents,
  ...smsIntents,
];
