import { readSettings } from '../settings/store';
import { pickLanguage } from '../ui/i18n';

/** The language that cards and findings are written in now. */
export async function shownLanguage(): Promise<string> {
  const { language } = await readSettings();
  return pickLanguage(language, navigator.language);
}
