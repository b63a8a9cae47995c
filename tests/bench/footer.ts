import { chromium } from '@playwright/test';
import { footerScript } from '../../scripts/lib/footer-page';
import { type Figure, figure } from './figures';

const row =
  '<div class="row"><h3>产品名称</h3><p>我们为客户提供可靠的产品与及时的服务，欢迎来电咨询，了解更多详情与报价。</p><a href="/p/1" class="more">查看更多</a></div>';
const footer = '<footer><a href="https://beian.miit.gov.cn/">浙ICP备12022327号-1</a></footer>';
const pageOf = (main: string) =>
  `<!doctype html><meta charset="utf-8"><main>${main}</main>${footer}`;
const rows = (bytes: number) => pageOf(row.repeat(Math.ceil(bytes / Buffer.byteLength(row))));
/** A directory of sites: each entry has a number of its own. */
const directory = (bytes: number) => {
  const entry = (index: number) =>
    `<li><a href="/site/${index}">某某网站</a> <span>京ICP备${12000000 + index}号-1</span></li>`;
  const count = Math.ceil(bytes / Buffer.byteLength(entry(0)));
  return pageOf(`<ul>${Array.from({ length: count }, (_, index) => entry(index)).join('')}</ul>`);
};

/**
 * Evidence and verdict on large pages in a real Chromium, and the longest task while they are read. Budgets: 50 ms; 500 ms, no task over 50 ms.
 */
export async function footerFigures(executablePath: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const script = await footerScript();
  const figures: Figure[] = [];
  for (const [what, html, budget] of [
    ['footer of 1 MB', rows(1e6), 50],
    ['footer of 10 MB', rows(10e6), 500],
    ['footer below a directory of 1 MB', directory(1e6), null],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('https://example.cn/', { timeout: 120_000 });
    await page.evaluate(script);
    const times = await page.evaluate(async () => {
      const once = (
        globalThis as unknown as {
          beianLensFooterOnce(date: string): Promise<{ milliseconds: number; verdict: string }>;
        }
      ).beianLensFooterOnce;
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
      }).observe({ type: 'longtask' });
      const found: number[] = [];
      let verdict = '';
      for (let count = 0; count < 7; count += 1) {
        const result = await once('2026-11-24');
        found.push(result.milliseconds);
        verdict = result.verdict;
        // Each look is a task of its own, as it is where a person asks for one.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { found: found.sort((a, b) => a - b), longest, verdict };
    });
    if (times.verdict !== 'ok') throw new Error(`${what} was judged ${times.verdict}`);
    figures.push(
      figure(`${what}, evidence and verdict`, 'ms', times.found, budget === null ? {} : { budget }),
      figure(`${what}, longest task`, 'ms', [times.longest], { budget: 50 }),
    );
    await page.close();
  }
  await browser.close();
  return figures;
}
