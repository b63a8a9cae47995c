/**
 * Tests of a build that may look at every site from the start: the browser's own prompt cannot be
 * answered by a program. The files that take one of these share its browser.
 */
import { buildWithHosts } from '../../scripts/lib/build-with-hosts';
import { type LaunchOptions, test } from './fixtures';

const withHosts = (permissions: readonly string[]) =>
  test.extend<object, { browserOptions: LaunchOptions }>({
    browserOptions: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
      async ({}, use) => use({ extensionPath: buildWithHosts(['<all_urls>'], permissions) }),
      { scope: 'worker' },
    ],
  });

export const testOnEverySite = withHosts([]);
/** It may also see why a page did not open. */
export const testWithRequests = withHosts(['webRequest']);
