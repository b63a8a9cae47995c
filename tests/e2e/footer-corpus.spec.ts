/**
 * The corpus against the real collector in a real Chromium. Prints how many verdicts and numbers
 * are right, so that a change for the worse is a number.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { judge } from '../../components/footer-check/judge/judge';
import type { Judgment } from '../../components/footer-check/judge/types';
import { footerScript, lookThrough } from '../../scripts/lib/footer-page';
import { footerCases } from '../fixtures/footer';
import type { FooterCase } from '../fixtures/footer/types';
import { bareBrowser } from './bare-browser';

const date = '2026-11-24';
/** Most of a look is waiting: pages wait side by side, and no more than can be drawn in time. */
const pagesAtOnce = 6;
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Serves whatever page is the tab's turn; returns what sets it. */
async function serveInTurn(page: Page): Promise<(next: FooterCase) => void> {
  let each: FooterCase | null = null;
  await page.route('**/*', (route) => {
    if (!each) return route.abort();
    const { pathname, host } = new URL(route.request().url());
    if (pathname.endsWith('.png')) return route.fulfill({ contentType: 'image/png', body: pixel });
    const contentType = each.contentType ?? 'text/html; charset=utf-8';
    if (host === 'shop.example.cn' && pathname === '/') {
      return route.fulfill({ contentType, body: each.bytes ?? each.html });
    }
    const body = each.files?.[pathname];
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: body ?? '' });
  });
  return (next) => {
    each = next;
  };
}

async function judgePage(page: Page, tab: CDPSession, each: FooterCase): Promise<Judgment> {
  await page.goto('https://shop.example.cn/');
  const wait = each.late ?? 0;
  const patience = { load: 3000, age: wait, afterScroll: Math.max(120, wait), quiet: 60 };
  return judge(await lookThrough(tab, { date, patience }), { date });
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
  const browser = await bareBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // FOOTER_ONLY='^fifth' narrows it while a batch is written.
  const only = new RegExp(process.env.FOOTER_ONLY ?? '', 'u');
  const cases = footerCases.filter(({ name }) => only.test(name));
  const waiting = [...cases];
  const wrong: string[] = [];
  let falseOk = 0;
  const work = async () => {
    const page = await context.newPage();
    const serve = await serveInTurn(page);
    const tab = await context.newCDPSession(page);
    for (let each = waiting.shift(); each; each = waiting.shift()) {
      serve(each);
      const judgment = await judgePage(page, tab, each);
      const complaint = complaints(each, judgment);
      if (complaint !== '') wrong.push(`${each.name}: ${complaint}`);
      if (judgment.verdict === 'ok' && each.verdict !== 'ok') falseOk += 1;
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  await browser.close();
  const share = ((cases.length - wrong.length) / cases.length) * 100;
  process.stdout.write(
    `footer corpus: ${cases.length} pages, ${share.toFixed(1)} % exact, ${falseOk} false ok\n${wrong.join('\n')}\n`,
  );
  expect(falseOk, 'a page called right that is not').toBe(0);
  expect(wrong).toEqual([]);
});

test('of thousands of copies of one number a few are looked at', async () => {
  const browser = await bareBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const serve = await serveInTurn(page);
  const copy = '<li>示例 <a href="https://beian.miit.gov.cn/">浙ICP备12022327号-1</a></li>';
  const html = `<!doctype html><meta charset="utf-8"><ul>${copy.repeat(5000)}</ul>`;
  serve({ name: 'copies', verdict: 'ok', html });
  await page.goto('https://shop.example.cn/');
  const patience = { load: 3000, age: 0, afterScroll: 120, quiet: 60 };
  const evidence = await lookThrough(await page.context().newCDPSession(page), { date, patience });
  await browser.close();
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
  test.setTimeout(90_000);
  const browser = await bareBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/*', (route) => route.abort());
  const script = await footerScript();
  const failed: string[] = [];
  for (const html of mixedPages(150)) {
    try {
      await page.goto('about:blank');
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      await page.evaluate(
        (day) =>
          (
            globalThis as unknown as { beianLensFooterOnce(day: string): Promise<unknown> }
          ).beianLensFooterOnce(day),
        date,
      );
    } catch (error) {
      failed.push(`${String(error).slice(0, 300)}\n${html.slice(0, 2000)}`);
    }
  }
  await browser.close();
  expect(failed).toEqual([]);
});
