import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the build whose manifest holds the permission for `hosts` from the start: the
 * browser's own prompt cannot be answered by a program. Returns its folder.
 */
export function buildWithHosts(hosts: readonly string[] = ['<all_urls>']): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-hosts-'));
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions = [...manifest.host_permissions, ...hosts];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
