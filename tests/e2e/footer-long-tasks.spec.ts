/**
 * A page of ten megabytes stays alive while it is checked: the work comes in short tasks, and stops
 * when it is told to. Measured by the time that the processor gave to each task, beside that of the
 * one step that cannot be parted, so that neither a slow machine nor a busy one counts.
 */
import { expect, type Page, test } from '@playwright/test';
import type { FooterTools } from '../../components/footer-check/evidence/tools';
import { footerScript } from '../../scripts/lib/footer-page';
import { bareBrowser } from './bare-browser';

const options = {
  date: '2026-11-24',
  patience: { load: 3000, age: 0, afterScroll: 120, quiet: 60 },
};
/**
 * Asking the browser what lies at one point takes it through every element of such a page, some 40 ms
 * of the 50 that a task may last. No task that is longer may hold two of those, or as much of ours.
 */
const mostHitTests = 2.2;
/** Microseconds. */
const longTask = 50_000;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
}

interface Work {
  /** A page's tasks, without those that paint: processor time, questions what lies at a point. */
  readonly tasks: readonly { readonly time: number; readonly hitTests: number }[];
  /** Processor time of the longest of those questions. */
  readonly hitTest: number;
}

/** What a page's main thread does while something runs. */
async function workOf(page: Page, run: () => Promise<unknown>): Promise<Work> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
      ],
    },
  });
  await run();
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const work = new Map<string, number>();
  for (const task of tasks) {
    work.set(threadOf(task), (work.get(threadOf(task)) ?? 0) + (task.tdur ?? 0));
  }
  const [busiest] = [...work].sort((a, b) => b[1] - a[1]);
  const mine = events.filter((event) => threadOf(event) === busiest?.[0]);
  const within = (task: TraceEvent, names: readonly string[]): number =>
    mine.filter(
      ({ name, ts }) => names.includes(name) && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    ).length;
  const hitTests = mine.filter(({ name }) => name === 'HitTest').map(({ tdur = 0 }) => tdur);
  return {
    hitTest: Math.max(0, ...hitTests),
    tasks: mine
      .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
      // What the browser needs to paint so large a page is not ours.
      .filter((task) => within(task, ['Paint', 'Commit']) === 0)
      .map((task) => ({ time: task.tdur ?? 0, hitTests: within(task, ['HitTest']) })),
  };
}

test('140,000 copies of one number are read in short tasks, and no longer than asked for', async () => {
  test.setTimeout(180_000);
  const browser = await bareBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const copy = '<li>示例 <a href="https://beian.miit.gov.cn/">浙ICP备12022327号-1</a></li>';
  const html = `<!doctype html><meta charset="utf-8"><ul>${copy.repeat(140_000)}</ul>`;
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://shop.example.cn/', { timeout: 120_000 });
  await page.evaluate(await footerScript());
  const look = () =>
    page.evaluate(async (asked) => {
      const tools = (globalThis as unknown as { beianLensFooter: FooterTools }).beianLensFooter;
      return (await tools.look(asked)).candidates.length;
    }, options);

  let found = 0;
  const tooLong = async () => {
    const { tasks, hitTest } = await workOf(page, async () => {
      found = await look();
    });
    expect(found).toBeGreaterThan(0);
    expect(hitTest).toBeGreaterThan(0);
    return tasks.filter(
      (task) => task.time > longTask && (task.hitTests > 1 || task.time > hitTest * mostHitTests),
    );
  };
  let long = await tooLong();
  // Two that share a processor's caches take longer by chance; what is too long is so every time.
  for (let more = 0; more < 2 && long.length > 0; more += 1) long = await tooLong();
  expect(long).toEqual([]);

  const stopped = await page.evaluate(async (asked) => {
    const tools = (globalThis as unknown as { beianLensFooter: FooterTools }).beianLensFooter;
    const reading = tools.look(asked).then(
      () => 'read to its end',
      () => 'stopped',
    );
    setTimeout(() => tools.stop(), 400);
    return [await reading, String(window.scrollY)];
  }, options);
  expect(stopped).toEqual(['stopped', '0']);
  await browser.close();
});
