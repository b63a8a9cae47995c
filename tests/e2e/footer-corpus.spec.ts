/**
 * The corpus against the real collector in a real Chromium. Prints how many verdicts and numbers
 * are right, so that a change for the worse is a number.
 */
import { expect, test } from '@playwright/test';
import type { Evidence } from '../../components/footer-check/evidence/types';
import { judge } from '../../components/footer-check/judge/judge';
import type { Judgment } from '../../components/footer-check/judge/types';
import { findChromium, findHeadlessShell } from '../../scripts/lib/browser';
import { lookThrough } from '../../scripts/lib/footer-page';
import { startLoopback } from '../../scripts/lib/loopback';
import { footerCases } from '../fixtures/footer';
import type { FooterCase } from '../fixtures/footer/types';
import { startRawBrowser } from './raw-browser';

const date = '2026-11-24';
/** Most of a look is waiting: pages wait side by side, and no more than can be drawn in time. */
const pagesAtOnce = 6;
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Requests tell by this header which tab they come from. */
const tabHeader = 'x-tab';

/** A few tabs of one browser, each of which is served whatever page is its turn. */
async function openTabs(count: number) {
  const turns: (FooterCase | undefined)[] = [];
  const server = await startLoopback((request, response) => {
    const each = turns[Number(request.headers[tabHeader] ?? -1)];
    const path = (request.url ?? '/').replace(/[?#].*$/u, '');
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (path.endsWith('.png')) return send('image/png', pixel);
    const type = 'text/html; charset=utf-8';
    if (each && request.headers.host === 'shop.example.cn' && path === '/') {
      return send(each.contentType ?? type, each.bytes ?? each.html);
    }
    return send(type, each?.files?.[path] ?? '');
  });
  const browser = await startRawBrowser(findHeadlessShell() ?? findChromium(), [
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    server.trust,
    // A frame of another site in a process of its own would not send the tab's header.
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins,site-per-process',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
  ]);
  const open = async (index: number) => {
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
    });
    const tab = await browser.attach(targetId);
    await tab.send('Page.enable');
    await tab.send('Network.enable');
    await tab.send('Network.setExtraHTTPHeaders', { headers: { [tabHeader]: String(index) } });
    const screen = { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false };
    await tab.send('Emulation.setDeviceMetricsOverride', screen);
    await tab.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    tab.on('Page.javascriptDialogOpening', () =>
      tab.send('Page.handleJavaScriptDialog', { accept: false }),
    );
    let loaded = () => {};
    tab.on('Page.loadEventFired', () => loaded());
    return async (each: FooterCase): Promise<Evidence> => {
      turns[index] = each;
      const load = new Promise<void>((done) => {
        loaded = done;
      });
      const { errorText } = await tab.send<{ errorText?: string }>('Page.navigate', {
        url: 'https://shop.example.cn/',
      });
      if (errorText) throw new Error(`${each.name}: ${errorText}`);
      await load;
      const wait = each.late ?? 0;
      const patience = { load: 3000, age: wait, afterScroll: Math.max(120, wait), quiet: 60 };
      return lookThrough(tab, { date, patience });
    };
  };
  return {
    tabs: await Promise.all(Array.from({ length: count }, (_, index) => open(index))),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const listed = (values: readonly string[]): string => [...values].sort().join(' ');

/** What is wrong, in a line; empty where all is right. */
function complaints(each: FooterCase, judgment: Judgment): string {
  const found: string[] = [];
  if (judgment.verdict !== each.verdict) {
    const why = judgment.reasons.map(({ key }) => key).join(', ');
    const others = judgment.others
      .map(({ raw, reasons }) => `${raw} ${reasons[0]?.key}`)
      .join(', ');
    found.push(`${judgment.verdict} instead of ${each.verdict} (${why}; ${others})`);
  }
  const compare = (name: string, wanted: readonly string[] | undefined, got: readonly string[]) => {
    if (wanted && listed(wanted) !== listed(got))
      found.push(`${name} ${listed(got)} instead of ${listed(wanted)}`);
  };
  compare(
    'numbers',
    each.numbers,
    judgment.numbers.flatMap(({ canonical }) => canonical ?? []),
  );
  compare(
    'licenses',
    each.licenses,
    judgment.licenses.map(({ canonical }) => canonical),
  );
  compare(
    'psb',
    each.psb,
    judgment.psb.flatMap(({ canonical }) => canonical ?? []),
  );
  return found.join('; ');
}

test('verdicts and numbers over the corpus', async () => {
  // Some hundred seconds by itself; other work on the machine makes it several times that.
  test.setTimeout(1_200_000);
  // FOOTER_ONLY='^fifth' narrows it while a batch is written.
  const only = new RegExp(process.env.FOOTER_ONLY ?? '', 'u');
  const cases = footerCases.filter(({ name }) => only.test(name));
  const waiting = [...cases];
  const wrong: string[] = [];
  let falseOk = 0;
  const { tabs, close } = await openTabs(pagesAtOnce);
  const work = async (lookAt: (each: FooterCase) => Promise<Evidence>) => {
    for (let each = waiting.shift(); each; each = waiting.shift()) {
      const judgment = judge(await lookAt(each), { date });
      const complaint = complaints(each, judgment);
      if (complaint !== '') wrong.push(`${each.name}: ${complaint}`);
      if (judgment.verdict === 'ok' && each.verdict !== 'ok') falseOk += 1;
    }
  };
  await Promise.all(tabs.map(work)).finally(close);
  const share = ((cases.length - wrong.length) / cases.length) * 100;
  process.stdout.write(
    `footer corpus: ${cases.length} pages, ${share.toFixed(1)} % exact, ${falseOk} false ok\n${wrong.join('\n')}\n`,
  );
  expect(falseOk, 'a page called right that is not').toBe(0);
  expect(wrong).toEqual([]);
});

test('of thousands of copies of one number a few are looked at', async () => {
  const copy = '<li>示例 <a href="https://beian.miit.gov.cn/">浙ICP备12022327号-1</a></li>';
  const html = `<!doctype html><meta charset="utf-8"><ul>${copy.repeat(5000)}</ul>`;
  const { tabs, close } = await openTabs(1);
  const [lookAt] = tabs;
  if (!lookAt) throw new Error('No tab was opened');
  const evidence = await lookAt({ name: 'copies', verdict: 'ok', html }).finally(close);
  // 140,000 copies took half a minute when 120 of them, and 40 of their links, were each hit-tested.
  expect(evidence.candidates.length).toBeLessThan(12);
  expect(evidence.links).toEqual([]);
  expect(judge(evidence, { date }).verdict).toBe('ok');
});

const shards =
  '</div> </footer> <table> <tr> </a> <a href="https://beian.miit.gov.cn/"> <select> <template shadowrootmode="open"> <svg> <math> <iframe srcdoc="<p>京ICP备12000678号"> <frameset> <!-- <![CDATA[ <style>*{display:contents}</style> <noscript> <details> <base href="http://["> <p style="position:fixed;zoom:0"> 京ICP备 12000678 号-1 公网安备 \u0000 \ud800 &#0; &#x110000; <a href="http://[::1"> <img usemap="#x"> <map name="x"><area href="//miit.gov.cn"> <marquee> <textarea> <plaintext>'.split(
    / (?![a-z])/u,
  );

/** Pages of the corpus, cut and mixed; the same ones at every run. */
function* mixedPages(count: number): Generator<string> {
  let state = 20261124;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let made = 0; made < count; made += 1) {
    const source = footerCases[below(footerCases.length)]?.html ?? '';
    let html = source.length > 20_000 ? source.slice(-20_000) : source;
    for (let cut = 0; cut < 12; cut += 1) {
      const at = below(html.length + 1);
      const to = Math.min(html.length, at + below(60));
      const shard = shards[below(shards.length)] ?? '';
      html = html.slice(0, at) + shard + (below(2) === 0 ? html.slice(at) : html.slice(to));
    }
    yield html;
  }
}

test('broken mark-up is judged without an error', async () => {
  test.setTimeout(300_000);
  const waiting = [...mixedPages(150)];
  const failed: string[] = [];
  const { tabs, close } = await openTabs(pagesAtOnce);
  const work = async (lookAt: (each: FooterCase) => Promise<Evidence>) => {
    for (let html = waiting.shift(); html !== undefined; html = waiting.shift()) {
      try {
        judge(await lookAt({ name: 'broken', verdict: 'missing', html }), { date });
      } catch (error) {
        failed.push(`${String(error).slice(0, 300)}\n${html.slice(0, 2000)}`);
      }
    }
  };
  await Promise.all(tabs.map(work)).finally(close);
  expect(failed).toEqual([]);
});
