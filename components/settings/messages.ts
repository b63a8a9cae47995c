import { message } from '../messaging/define';
import { type Settings, settingsChangeSchema } from './schema';

/** Settings are read straight from storage; only changes go through the worker. */
export const settingsMessages = {
  'settings.change': message(settingsChangeSchema, ['extensionPage']).returns<Settings>(),
};
