/**
 * Every browser test ends with the question whether the extension sent anything. Here the watch
 * that answers it is seen to find what a script, a page or the worker of ours would send.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wizard } from './autofill-helpers';
import { expect, launch, test } from './fixtures';
import { watchNetwork } from './network-watch';

/** Stands in for a leak: as a stranger would write it into one of our scripts. */
const leak = (where: string) => `;fetch('https://beian.aliyun.com/leak/${where}').catch(() => 0);`;

/** A copy of the build that sends from its content script and its popup's script. */
function leakingBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-leaking-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const add = (file: string, code: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8') + code);
  add('content-scripts/console.js', leak('console'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  // The policy would refuse the popup's; whether it was tried to be sent is another proof.
  manifest.content_security_policy.extension_pages = "script-src 'self'";
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  const [, script = ''] = /src="\/([^"]+\.js)"/.exec(popup) ?? [];
  add(script, leak('popup'));
  return folder;
}

test('a request from a script, a page or the worker of ours is seen as ours', async () => {
  const extensionPath = leakingBuild();
  const launched = await launch({ extensionPath });
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
      /leak\/popup/,
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
    rmSync(extensionPath, { recursive: true, force: true });
  }
});
