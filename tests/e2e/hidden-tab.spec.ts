/**
 * A tab behind that is really hidden. Playwright shows every tab it knows (it emulates focus), so
 * this browser is spoken to by its own protocol, and the tab behind is left alone by it.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/lib/browser';
import { buildWithHosts } from '../../scripts/lib/build-with-hosts';
import { type RawBrowser, startRawBrowser } from './raw-browser';

/** A footer that comes when its place is seen: a hidden tab never sees it. */
const lazy = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Lazy</title><div style="height:3000px"></div><footer id="f" style="height:40px"></footer><script>
new IntersectionObserver(([entry]) => {
  if (entry.isIntersecting) document.getElementById('f').innerHTML = '<a href="https://beian.miit.gov.cn/">京ICP备12000678号-1</a>';
}).observe(document.getElementById('f'));
fetch('/born?' + document.visibilityState);
</script></html>`;

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

let server: Server;
let browser: RawBrowser | null = null;
let origin: string;
const born: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/born')) born.push(request.url.split('?')[1] ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(lazy);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(async () => {
  await browser?.close();
  server.close();
});

test('a footer that only comes when it is seen is found in a tab behind', async () => {
  test.setTimeout(60_000);
  const extension = buildWithHosts(['<all_urls>'], ['webRequest']);
  const line = await startRawBrowser(findChromium(), [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ]);
  browser = line;
  const targets = async () =>
    (await line.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;
  await expect
    .poll(async () => (await targets()).some(({ type }) => type === 'service_worker'))
    .toBe(true);
  const worker = (await targets()).find(({ type }) => type === 'service_worker');
  const id = new URL(worker?.url ?? '').host;
  const { targetId } = await line.send<{ targetId: string }>('Target.createTarget', {
    url: `chrome-extension://${id}/popup.html?view=footer&url=${encodeURIComponent(origin)}`,
  });
  const session = await line.attach(targetId);
  const ask = async (expression: string) =>
    (
      await session.send<{ result: { value: unknown } }>('Runtime.evaluate', {
        expression,
        returnByValue: true,
      })
    ).result.value;
  await expect
    .poll(() => ask('document.querySelector("[data-verdict]")?.dataset.verdict'), {
      timeout: 40_000,
    })
    .toBe('ok');
  expect(born[0], 'the tab was hidden when the page began').toBe('hidden');
  expect(await ask('document.body.innerText')).toContain('京ICP备12000678号-1');
  await ask('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
  expect(String(await ask('document.body.textContent'))).toMatch(/shown for a moment/i);
  const [shown] = (await targets()).filter(({ url }) => url.startsWith(origin));
  expect(shown, 'the tab is closed').toBeUndefined();
});
