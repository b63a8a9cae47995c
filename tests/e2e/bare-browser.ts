/** A Chromium without the extension: for pages by themselves, and the collector without the rest. */
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/lib/browser';

export function bareBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run `npm test`, which installs one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
