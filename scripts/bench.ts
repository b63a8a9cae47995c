/**
 * `npm run bench`: the built extension against the same browser without it, as a table of medians,
 * spreads and shares of the budgets; `--json` prints the figures alone. A figure of time depends on
 * the machine: run it on a quiet one. It ends with 1 where a budget is broken.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { byteBudgets, compressedBytes } from '../tests/bench/bytes';
import { type Figure, figure, table } from '../tests/bench/figures';
import { fillFigures } from '../tests/bench/fill';
import { footerFigures } from '../tests/bench/footer';
import { popupFigure, reviewFigure } from '../tests/bench/own-pages';
import { readingFigures } from '../tests/bench/reading';
import { ensureChromium, findChromium } from './lib/browser';
import { launch } from './lib/launch';
import { run } from './lib/run';

const json = process.argv.includes('--json');
const say = (line: string) => void (json || console.log(line));

await ensureChromium(say);
if (!existsSync('.output/chrome-mv3/manifest.json')) await run('wxt', ['build']);
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium could be installed.');

const figures: Figure[] = byteBudgets.map(({ script, what, budget }) =>
  figure(
    `${script}: ${what}`,
    'bytes',
    [compressedBytes(script)],
    budget === null ? {} : { budget },
  ),
);
const ours = await launch();
const bare = await chromium.launch({
  executablePath,
  headless: false,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  say('Measuring; about two minutes.');
  const context = await bare.newContext({ viewport: { width: 1280, height: 900 } });
  figures.push(...(await readingFigures(ours.context, context)));
  figures.push(...(await fillFigures(ours)));
  figures.push(await popupFigure(ours.context, ours.extensionId));
  figures.push(reviewFigure());
  figures.push(...(await footerFigures(executablePath)));
} finally {
  await bare.close();
  await ours.close();
}
console.log(json ? JSON.stringify(figures, null, 2) : table(figures));
const broken = figures.filter(({ median, budget }) => budget !== undefined && median > budget);
if (broken.length > 0) {
  console.error(`Over budget: ${broken.map(({ what }) => what).join('; ')}`);
  process.exitCode = 1;
}
