/**
 * Serves the practice consoles at the official addresses, by request interception. Used by the
 * browser tests and by `npm start`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';

/** Which practice console stands in for which official host. */
export const consoleOf: Record<string, string> = {
  'beian.aliyun.com': 'aliyun',
  'bsn.console.aliyun.com': 'service-code',
  'beian.miit.gov.cn': 'miit',
  'beian.mps.gov.cn': 'public-security',
};

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Path under which every official host serves a further practice page: `/practice/<name>/`. */
const practicePath = /^\/practice\/([a-z0-9-]+)(\/.*)?$/;

/** What a practice console holds at an address; null: a file that it does not have. */
export function practiceFile(
  address: URL,
  ofHost: string,
): { readonly contentType: string; readonly body: Buffer } | null {
  const [, named, below] = address.pathname.match(practicePath) ?? [];
  const name = named ?? ofHost;
  const path = named ? (below ?? '/') : address.pathname;
  const root = resolve('.consoles', name);
  const file = join(root, path);
  const found = extname(path) !== '' && file.startsWith(root) && existsSync(file);
  if (extname(path) !== '' && !found && !path.endsWith('.htm') && !path.endsWith('.html')) {
    return null;
  }
  const target = found ? file : join(root, 'index.html');
  if (!existsSync(target)) throw new Error(`Practice console ${name} is not built`);
  const contentType = mediaTypes[extname(target)] ?? 'application/octet-stream';
  return { contentType, body: readFileSync(target) };
}

/** Serves `.consoles/<name>/`; any path without a file gets index.html, as the real one does. */
export async function serveConsole(route: Route, ofHost: string): Promise<void> {
  const found = practiceFile(new URL(route.request().url()), ofHost);
  await route.fulfill(found ?? { status: 404, body: '' });
}

/** Puts the practice consoles at every official address of a browser; all else is not touched. */
export async function servePractice(context: BrowserContext): Promise<void> {
  for (const [host, name] of Object.entries(consoleOf)) {
    await context.route(`https://${host}/**`, (route) => serveConsole(route, name));
  }
}
