import { chromium } from '@playwright/test';
import { footerScript } from '../../scripts/lib/footer-page';
import { type Figure, figure } from './figures';

const row =
  '<div class="row"><h3>产品名称</h3><p>我们为客户提供可靠的产品与及时的服务，欢迎来电咨询，了解更多详情与报价。</p><a href="/p/1" class="more">查看更多</a></div>';
const pageOf = (bytes: number) =>
  `<!doctype html><meta charset="utf-8"><main>${row.repeat(Math.ceil(bytes / Buffer.byteLength(row)))}</main><footer><a href="https://beian.miit.gov.cn/">浙ICP备12022327号-1</a></footer>`;

/**
 * Evidence and verdict on pages of 1 and 10 MB in a real Chromium, and the longest task while they
 * are read. Budgets: 50 ms; 500 ms, no task over 50 ms.
 */
export async function footerFigures(executablePath: string): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const script = await footerScript();
  const figures: Figure[] = [];
  for (const [megabytes, budget] of [
    [1, 50],
    [10, 500],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(megabytes * 1e6) }),
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
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { found: found.sort((a, b) => a - b), longest, verdict };
    });
    if (!times.verdict) throw new Error('The footer was not judged.');
    figures.push(
      figure(`footer of ${megabytes} MB, evidence and verdict`, 'ms', times.found, { budget }),
      figure(`footer of ${megabytes} MB, longest task`, 'ms', [times.longest], { budget: 50 }),
    );
    await page.close();
  }
  await browser.close();
  return figures;
}
