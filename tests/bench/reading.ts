import type { BrowserContext, Page } from '@playwright/test';
import { type Figure, figure, over } from './figures';
import { type Metrics, metrics, openPage, rest } from './page';

const runs = 7;
const stormFrames = 180;

interface Samples {
  readonly load: number[];
  readonly atRest: number[];
  readonly heap: number[];
}

export async function loadOnce(
  context: BrowserContext,
  withUs: boolean,
  into: Samples,
): Promise<void> {
  const opened = await openPage(context, withUs);
  into.load.push((await metrics(opened.session)).script);
  await rest(opened, withUs);
  into.atRest.push((await metrics(opened.session)).script);
  await opened.session.send('HeapProfiler.collectGarbage');
  into.heap.push((await metrics(opened.session)).heap);
  await opened.page.close();
}

/** 10 new rows and 20 toggled classes in each frame. */
export async function storm(page: Page): Promise<void> {
  await page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const form = document.forms[0] as HTMLFormElement;
        const words = ['主办单位名称', '证件号码', '审核中', '还剩3天', '请上传营业执照'];
        let frame = 0;
        const step = () => {
          for (let at = 0; at < 10; at += 1) {
            const row = document.createElement('div');
            row.className = 'row';
            row.innerHTML = `<label>${words[at % words.length]}</label><span>${frame}</span>`;
            form.append(row);
          }
          const rows = form.children;
          for (let at = 0; at < 20; at += 1)
            rows[(frame * 7 + at) % rows.length]?.classList.toggle('on');
          frame += 1;
          if (frame < frames) requestAnimationFrame(step);
          else done();
        };
        requestAnimationFrame(step);
      }),
    stormFrames,
  );
}

/** Milliseconds of script and of task a frame of the storm. */
export async function stormOnce(context: BrowserContext, withUs: boolean): Promise<Metrics> {
  const opened = await openPage(context, withUs);
  await rest(opened, withUs);
  const before = await metrics(opened.session);
  await storm(opened.page);
  const after = await metrics(opened.session);
  await opened.page.close();
  return {
    script: (after.script - before.script) / stormFrames,
    task: (after.task - before.task) / stormFrames,
    heap: after.heap,
  };
}

/** Opens a menu of 200 rows in a frame: Chinese texts when it is painted, and the script's time. */
async function menuOnce(context: BrowserContext): Promise<{ chinese: number; took: number }> {
  const { page } = await openPage(context, true);
  const result = await page.evaluate(
    () =>
      new Promise<{ chinese: number; took: number }>((done) => {
        requestAnimationFrame(() => {
          const menu = document.createElement('ul');
          menu.innerHTML = Array.from({ length: 200 }, (_, at) => `<li>营业执照${at}</li>`).join(
            '',
          );
          document.body.append(menu);
          const from = performance.now();
          // Observers are microtasks, in order: ours has run when the second of these has.
          Promise.resolve()
            .then(() => Promise.resolve())
            .then(() =>
              done({
                took: performance.now() - from,
                chinese: [...menu.children].filter((each) => /[一-鿿]/.test(each.textContent ?? ''))
                  .length,
              }),
            );
        });
      }),
  );
  await page.close();
  return result;
}

/** Recognises the form anew, in the extension's own world. */
async function recognitionOnce(context: BrowserContext): Promise<number> {
  const opened = await openPage(context, true);
  const worlds: number[] = [];
  opened.session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if ((world.auxData as { type?: string } | undefined)?.type === 'isolated')
      worlds.push(world.id);
  });
  await rest(opened, true);
  await opened.session.send('Runtime.enable');
  await opened.page.evaluate(() => document.forms[0]?.append(document.createElement('p')));
  let took = Number.NaN;
  for (const contextId of worlds) {
    const { result } = await opened.session.send('Runtime.evaluate', {
      contextId,
      returnByValue: true,
      expression: `(() => {
        const stage = globalThis[Symbol.for('beian-lens.stage')];
        if (!stage) return null;
        const from = performance.now();
        stage.recognise();
        return performance.now() - from;
      })()`,
    });
    if (typeof result.value === 'number') took = result.value;
  }
  await opened.page.close();
  return took;
}

/** Times of reading a page, with the extension and without it, turn by turn. */
export async function readingFigures(
  withUs: BrowserContext,
  bare: BrowserContext,
): Promise<Figure[]> {
  const ours: Samples = { load: [], atRest: [], heap: [] };
  const theirs: Samples = { load: [], atRest: [], heap: [] };
  for (let run = 0; run < runs; run += 1) {
    await loadOnce(withUs, true, ours);
    await loadOnce(bare, false, theirs);
  }
  const storms = { ours: [] as Metrics[], theirs: [] as Metrics[] };
  for (let run = 0; run < 7; run += 1) {
    storms.ours.push(await stormOnce(withUs, true));
    storms.theirs.push(await stormOnce(bare, false));
  }
  const menus: { chinese: number; took: number }[] = [];
  const recognitions: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    menus.push(await menuOnce(withUs));
    recognitions.push(await recognitionOnce(withUs));
  }
  const script = (all: readonly Metrics[]) => all.map((each) => each.script);
  return [
    over('script over bare, 80 rows, until English', 'ms', ours.load, theirs.load, 10),
    over('the same with what comes at rest', 'ms', ours.atRest, theirs.atRest),
    over('storm: script over bare', 'ms/frame', script(storms.ours), script(storms.theirs), 0.3),
    over(
      'storm: all tasks over bare',
      'ms/frame',
      storms.ours.map((each) => each.task),
      storms.theirs.map((each) => each.task),
    ),
    over('heap over bare', 'MB', ours.heap, theirs.heap, 1.5),
    figure(
      'menu of 200: Chinese at first paint',
      'texts',
      menus.map((each) => each.chinese),
      { budget: 0 },
    ),
    figure(
      'menu of 200: translated in',
      'ms',
      menus.map((each) => each.took),
    ),
    figure('recognition of 80 rows', 'ms', recognitions),
  ];
}
