import { copyBuild } from './copy-build';

/**
 * A copy of a build whose manifest holds the permission for `hosts` (and what else is optional)
 * from the start: the browser's own prompt cannot be answered by a program. Returns its folder.
 */
export function buildWithHosts(
  hosts: readonly string[] = ['<all_urls>'],
  permissions: readonly string[] = [],
  build = 'chrome-mv3',
): string {
  const copy = copyBuild(build);
  copy.manifest((manifest) => {
    manifest.host_permissions.push(...hosts);
    manifest.permissions.push(...permissions);
  });
  return copy.folder;
}
