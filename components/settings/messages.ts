import * as z from 'zod/mini';
import { message } from '../messaging/define';
import { type Settings, settingsSchema } from './schema';

/** Settings are read straight from storage; only changes go through the worker. */
export const settingsMessages = {
  'settings.change': message(z.partial(settingsSchema), [
    'extensionPage',
    'contentScript',
  ]).returns<Settings>(),
};
