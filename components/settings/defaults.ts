import type { Settings } from './schema';

/** Apart from the schema, so that the content script need not carry a validator. */
export const defaultSettings: Settings = {
  language: 'auto',
  modeByHost: {},
  pageSwitch: true,
  badges: true,
  machineTranslation: false,
  notifications: { deadlines: true, footer: true },
  theme: 'auto',
};
