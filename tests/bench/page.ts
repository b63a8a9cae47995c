import type { BrowserContext, CDPSession, Page } from '@playwright/test';

export const address = 'https://beian.aliyun.com/bench';

const labels = [
  '主办单位名称',
  '主办单位性质',
  '证件类型',
  '证件号码',
  '证件住所',
  '通讯地址',
  '负责人姓名',
  '手机号码',
  '应急联系电话',
  '电子邮箱',
];

const row = (at: number): string =>
  `<div class="row"><label for="f${at}"><i>*</i>${labels[at % labels.length]}：</label><input id="f${at}" placeholder="请输入${labels[at % labels.length]}"><span class="help">请与证件保持一致</span></div>`;

/**
 * A bare page of form rows: no framework, no script, so that all script time is ours. Its picture
 * comes when we let it: until then the page is loading, and nothing comes that waits for its rest.
 */
export const formPage = (rows: number): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>备案信息</title><body><h2>主办单位信息</h2><img src="/picture.svg" width="1" height="1" alt=""><form>${Array.from({ length: rows }, (_, at) => row(at)).join('')}</form></body></html>`;

export interface Metrics {
  /** Milliseconds in scripts since the page began. */
  readonly script: number;
  readonly task: number;
  /** Megabytes of 1,048,576. */
  readonly heap: number;
}

export async function metrics(session: CDPSession): Promise<Metrics> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const of = (name: string) => all.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    script: of('ScriptDuration') * 1000,
    task: of('TaskDuration') * 1000,
    heap: of('JSHeapUsedSize') / 1_048_576,
  };
}

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  /** Lets the page's picture come, with which it has loaded. */
  load(): Promise<void>;
}

/**
 * Opens the bare page in a new tab and stops where it stands whole, in English with the extension,
 * and still waits for its picture: what is measured now is the work until then and nothing else.
 */
export async function openPage(
  context: BrowserContext,
  withUs: boolean,
  rows = 80,
  start: (session: CDPSession) => Promise<void> = async () => {},
): Promise<Opened> {
  const page = await context.newPage();
  await page.route('https://beian.aliyun.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: formPage(rows) }),
  );
  let comes = () => {};
  const awaited = new Promise<void>((done) => {
    comes = done;
  });
  await page.route('**/picture.svg', async (route) => {
    await awaited;
    await route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await start(session);
  // The runner's compiler names functions by a helper that a page lacks.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  // Asked from outside: the runner's own waiting would run in the page's frames and be counted.
  const until = withUs ? 'beian-lens-switch[data-state="ready"]' : 'form';
  const expression = `document.querySelector(${JSON.stringify(until)}) !== null`;
  while (!(await session.send('Runtime.evaluate', { expression })).result.value) {
    await new Promise((done) => setTimeout(done, 20));
  }
  const load = async () => {
    comes();
    await page.waitForLoadState('load');
  };
  return { page, session, load };
}

/** Until the page has loaded and what comes at rest has come; then nothing is left to do. */
export async function rest({ page, load }: Opened, withUs: boolean): Promise<void> {
  await load();
  // Waiting puts the runner's own helper (0.6 MB) into a page: into both, or the heap is not ours.
  await page.locator('form').waitFor({ state: 'attached' });
  if (withUs) {
    await page.locator('beian-lens-badges').first().waitFor({ state: 'attached' });
    await page.locator('beian-lens-switch .bar').waitFor({ state: 'attached' });
  }
  await page.evaluate(
    () =>
      new Promise((done) => requestIdleCallback(() => setTimeout(done, 600), { timeout: 3000 })),
  );
}
