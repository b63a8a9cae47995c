import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the build whose manifest holds the permission for all sites: the browser's own prompt
 * cannot be answered by a test. That it is asked for is tested by its API call.
 */
export function buildWithHosts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-footer-'));
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions = ['<all_urls>'];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
