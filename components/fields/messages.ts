import * as z from 'zod/mini';
import { message } from '../messaging/define';

export const fieldsMessages = {
  /** A person touched the page: read its form. */
  'fields.readForm': message(z.object({}), ['contentScript']).returns<boolean>(),
};
