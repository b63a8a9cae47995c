import * as z from 'zod/mini';
import { message } from '../messaging/define';

export const toolbarMessages = {
  /** The content script runs in this tab. */
  'toolbar.works': message(z.object({}), ['contentScript']).returns<void>(),
};
