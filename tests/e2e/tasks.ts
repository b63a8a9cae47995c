/**
 * How long a page's tasks take, as processor time of the thread they run on: what else runs on the
 * machine makes them wait, and does not count.
 */
import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly message?: string } };
}

/** Few categories: what is written down takes the page's own time. */
async function traced(
  page: Page,
  includedCategories: string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

/** Of each call into a script, told by the end of its address, while `work` ran. */
export async function callsInto(
  page: Page,
  script: string,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const events = await traced(page, ['devtools.timeline'], work);
  return events
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith(script))
    .map(milliseconds);
}

/** Of each task of the page's own thread while `work` ran. */
export async function tasksOf(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const mark = `thread of ${page.url()}`;
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  const events = await traced(page, categories, async () => {
    await page.evaluate((text) => console.timeStamp(text), mark);
    await work();
  });
  const here = events.find(({ args }) => args.data?.message === mark);
  if (!here) throw new Error('The page left no mark in the trace');
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === here.pid && tid === here.tid)
    .map(milliseconds);
}
