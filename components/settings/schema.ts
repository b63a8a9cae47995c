import * as z from 'zod/mini';

/** What a person can set; stored in `storage.local`, small and without personal data. */
export const settingsSchema = z.object({
  /** Language of interface, dictionary and explanations; a folder of `locales/`, or `auto`: the browser's. */
  language: z.string().check(z.maxLength(20)),
  /** How each official host is shown. */
  modeByHost: z.record(z.string(), z.enum(['english', 'both', 'original'])),
  /** The small switch in the corner of an official page. */
  pageSwitch: z.boolean(),
  /** Badges beside recognised fields. */
  badges: z.boolean(),
  /** On-device machine translation for what the dictionary does not know. */
  machineTranslation: z.boolean(),
  notifications: z.object({ deadlines: z.boolean(), footer: z.boolean() }),
  theme: z.enum(['auto', 'light', 'dark']),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What changes: of a group, only the members that do, so that two changes of it both hold. */
export const settingsChangeSchema = z.partial(
  z.extend(settingsSchema, { notifications: z.partial(settingsSchema.shape.notifications) }),
);
export type SettingsChange = Partial<Omit<Settings, 'notifications'>> & {
  readonly notifications?: Partial<Settings['notifications']>;
};

export type DisplayMode = 'english' | 'both' | 'original';
