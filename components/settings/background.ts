import type { Handlers } from '../messaging/define';
import type { settingsMessages } from './messages';
import type { SettingsChange } from './schema';
import { writeSettings } from './write';

export const settingsHandlers: Handlers<typeof settingsMessages> = {
  // `undefined` never reaches here: a message is JSON.
  'settings.change': (change) => writeSettings(change as SettingsChange),
};
