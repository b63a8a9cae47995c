import type { Handlers } from '../messaging/define';
import type { settingsMessages } from './messages';
import type { Settings } from './schema';
import { writeSettings } from './store';

export const settingsHandlers: Handlers<typeof settingsMessages> = {
  // `undefined` never reaches here: a message is JSON.
  'settings.change': (change) => writeSettings(change as Partial<Settings>),
};
