import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './run';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium that takes unpacked extensions: CHROMIUM_PATH, an installed one, or Playwright's.
 * Google's branded Chrome no longer loads extensions from the command line, so it is not asked.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const system = installed.find((path) => existsSync(path));
  if (system) return system;
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/**
 * Chromium without its windows, a program of its own: takes no extension, and opens a page for half
 * of what it costs in the other. Null where there is none.
 */
export const findHeadlessShell = (): string | null =>
  [process.env.HEADLESS_SHELL_PATH ?? '', '/usr/bin/chromium-headless-shell'].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null;

/** Whether a font that draws Chinese is there; where fontconfig is missing nobody can tell. */
async function hasChineseFont(): Promise<boolean> {
  const list = await run('fc-list', [':lang=zh'], { quiet: true });
  return list.code === 127 ? process.platform !== 'linux' : list.output.trim() !== '';
}

async function aptInstall(packages: readonly string[]): Promise<boolean> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const call = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { env, quiet: true });
  };
  await call('update', '-qq');
  return (await call('install', '-y', '-qq', '--no-install-recommends', ...packages)).code === 0;
}

const help = `No Chromium was found, and none could be installed. Any one of these gives one:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium fonts-noto-cjk        (Debian, Ubuntu)
  sudo dnf install chromium google-noto-sans-cjk-fonts (Fedora)
  brew install --cask chromium                         (macOS)
or set CHROMIUM_PATH to the program of a Chromium that is somewhere else.`;

/**
 * Makes sure that a Chromium and a Chinese font are there: an installed one, else Playwright's
 * download, else the system's package manager. Returns the program's path.
 * @throws Error whose message says which commands would install one.
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  let path = findChromium();
  if (!path) {
    say("No Chromium found; trying Playwright's.");
    await run('npx', ['playwright', 'install', 'chromium'], { quiet: true });
    path = findChromium();
  }
  if (!path) {
    say("Playwright's could not be had; trying the system's package manager.");
    await aptInstall(['chromium', 'chromium-headless-shell']);
    path = findChromium();
    // Distributions that have the one need not have the other.
    if (!path) await aptInstall(['chromium']);
    path = findChromium();
  }
  if (!path) throw new Error(help);
  if (!(await hasChineseFont())) {
    say('No font for Chinese found; installing one.');
    if (!(await aptInstall(['fonts-noto-cjk'])) && !(await aptInstall(['fonts-wqy-zenhei']))) {
      say('No font for Chinese could be installed: Chinese text will show as boxes.');
    }
  }
  return path;
}

/** A Firefox for the Firefox tests: FIREFOX_PATH or an installed one. */
export const findFirefox = (): string | null =>
  [
    process.env.FIREFOX_PATH ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path !== '' && existsSync(path)) ?? null;

/** Makes sure that a Firefox is there, by the system's package manager where none is. */
export async function ensureFirefox(say: (line: string) => void): Promise<string | null> {
  if (findFirefox()) return findFirefox();
  say("No Firefox found; trying the system's package manager.");
  await aptInstall(['firefox-esr']);
  return findFirefox();
}
