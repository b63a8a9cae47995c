import { chromium } from '@playwright/test';
import { footerScript, lookAt } from './lib/footer-page';
const which = process.argv[2] ?? 'list';
const copy = '示例 <a href="https://beian.miit.gov.cn/">浙ICP备12022327号-1</a>';
const k = 140_000;
const pages: Record<string, () => string> = {
  list: () => `<ul>${`<li>${copy}</li>`.repeat(k)}</ul>`,
  inline: () => `<p>${`${copy} `.repeat(k / 4)}</p>`,
  table: () => `<table><tbody>${`<tr><td>${copy}</td></tr>`.repeat(k / 2)}</tbody></table>`,
  spans: () => `<ul>${'<li><span>浙</span><span>ICP备</span><b>1202</b><b>2327</b>号-1</li>'.repeat(k / 3)}</ul>`,
  text: () => `<main>${'<p>我们为客户提供可靠的产品与及时的服务，欢迎来电咨询。<b>重点</b></p>'.repeat(90_000)}</main><footer>${copy}</footer>`,
};
const html = `<!doctype html><meta charset="utf-8">${pages[which]!()}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(120000);
await page.route('**/*', (r) => r.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
await page.goto('https://shop.example.cn/', { timeout: 120000 });
console.log(which, (html.length / 1e6).toFixed(1), 'M chars');
await page.evaluate(await footerScript());
await page.waitForTimeout(1500);
const cdp = await browser.newBrowserCDPSession();
for (let i = 0; i < 2; i++) {
  const events: any[] = [];
  const onData = ({ value }: any) => events.push(...value);
  cdp.on('Tracing.dataCollected', onData);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'] } } as any);
  const r = await page.evaluate(async () => {
    const t = performance.now();
    const e = await (window as any).beianLensFooter.look({ date: '2026-11-24', patience: { load: 3000, age: 0, afterScroll: 120, quiet: 60 } });
    const end = performance.now();
    await new Promise((r) => setTimeout(r, 300));
    return { ms: Math.round(end - t), n: e.candidates.length };
  });
  const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r));
  await cdp.send('Tracing.end'); await done;
  cdp.off('Tracing.dataCollected', onData);
  const main = events.filter((e) => e.ph === 'X' && e.name === 'RunTask' && e.tdur);
  const byThread = new Map<string, number>();
  for (const e of main) byThread.set(`${e.pid}/${e.tid}`, (byThread.get(`${e.pid}/${e.tid}`) ?? 0) + e.tdur);
  const busiest = [...byThread].sort((a, b) => b[1] - a[1])[0]!;
  const mine = main.filter((e) => `${e.pid}/${e.tid}` === busiest[0]);
  const long = mine.filter((e) => e.tdur > 30000).sort((a, b) => b.tdur - a.tdur);
  console.log(JSON.stringify(r), 'cpu', Math.round(busiest[1] / 1000), 'tasks', mine.length, '>50:', long.filter((e) => e.tdur > 50000).length, 'wall>50:', mine.filter((e) => e.dur > 50000).length);
  for (const t of long.slice(0, 14)) {
    const inside = events.filter((e) => e.ph === 'X' && e.pid === t.pid && e.tid === t.tid && e.ts >= t.ts && e.ts + (e.dur ?? 0) <= t.ts + t.dur && e !== t && (e.tdur ?? 0) > 4000).sort((a, b) => b.tdur - a.tdur).slice(0, 5);
    console.log((t.tdur / 1000).toFixed(0), 'at', ((t.ts - mine[0].ts) / 1000).toFixed(0), inside.map((e) => `${e.name}:${(e.tdur / 1000).toFixed(0)}`).join(' '));
  }
}
await browser.close();
