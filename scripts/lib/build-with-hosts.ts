import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of a build whose manifest holds the permission for `hosts` (and what else is optional)
 * from the start: the browser's own prompt cannot be answered by a program. Returns its folder,
 * which goes away with the process.
 */
export function buildWithHosts(
  hosts: readonly string[] = ['<all_urls>'],
  permissions: readonly string[] = [],
  build = 'chrome-mv3',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-hosts-'));
  cpSync(resolve('.output', build), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    host_permissions: string[];
    permissions: string[];
  };
  manifest.host_permissions = [...manifest.host_permissions, ...hosts];
  manifest.permissions = [...manifest.permissions, ...permissions];
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
