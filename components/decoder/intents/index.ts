import type { Intent } from '../types';
import { blockPageIntents } from './block-page';
import { complianceIntents } from './compliance';
import { consoleErrorIntents } from './console-errors';
import { noticeIntents } from './notices';
import { orderStateIntents } from './order-states';
import { publicSecurityIntents } from './public-security';
import { queryResultIntents } from './query-results';
import { refusalIntents } from './refusals';
import { smsIntents } from './sms';

/** Everything that a message can say, the most specific kinds first. */
export const intents: readonly Intent[] = [
  ...smsIntents,
  ...orderStateIntents,
  ...refusalIntents,
  ...complianceIntents,
  ...consoleErrorIntents,
  ...blockPageIntents,
  ...publicSecurityIntents,
  ...queryResultIntents,
  ...noticeIntents,
];
