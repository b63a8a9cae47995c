/**
 * A tab behind that is really hidden. Playwright shows every tab it knows (it emulates focus), so
 * this browser is spoken to by its own protocol, and the tab behind is left alone by it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/lib/browser';
import { buildWithHosts } from '../../scripts/lib/build-with-hosts';

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

/** A bare line to the browser: a command, its answer. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((open, failed) => {
    socket.onopen = open;
    socket.onerror = failed;
  });
  const waiting = new Map<number, (answer: { result?: unknown; error?: unknown }) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: unknown };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  return {
    close: () => socket.close(),
    send: <Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, ({ result, error }) =>
          error ? failed(new Error(JSON.stringify(error))) : done(result as Result),
        );
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
  };
}

let server: Server;
let browser: ChildProcess;
let folder: string;
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
test.afterAll(() => {
  browser?.kill('SIGKILL');
  server.close();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a footer that only comes when it is seen is found in a tab behind', async () => {
  test.setTimeout(60_000);
  folder = mkdtempSync(join(tmpdir(), 'beian-lens-hidden-'));
  const extension = buildWithHosts(['<all_urls>'], ['webRequest']);
  browser = spawn(findChromium() ?? '', [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ]);
  const address = await new Promise<string>((found) => {
    let said = '';
    browser.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const match = /DevTools listening on (ws:\S+)/.exec(said);
      if (match?.[1]) found(match[1]);
    });
  });
  const line = await connect(address);
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
  const { sessionId } = await line.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const ask = async (expression: string) =>
    (
      await line.send<{ result: { value: unknown } }>(
        'Runtime.evaluate',
        { expression, returnByValue: true },
        sessionId,
      )
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
  line.close();
});
