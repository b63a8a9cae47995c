/**
 * `npm test`: format, lint, types, unit tests, both builds, Firefox's own linter, browser tests.
 * Every step runs even when an earlier one failed, so that one run tells everything; the last line
 * sums both runners.
 */
import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './lib/browser';
import { run } from './lib/run';

const started = Date.now();
const say = (line: string) => console.log(`\n== ${line}`);
let passed = 0;
let failed = 0;

async function step(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const from = Date.now();
  say(name);
  const { code } = await run(command, args);
  console.log(
    `${name}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - from) / 1000).toFixed(1)} s)`,
  );
  return code === 0;
}

/** A step that is no test runner counts as one check. */
async function check(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const ok = await step(name, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function readReport<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** A runner that died before it wrote its report has failed, whatever its code says. */
function count(ok: boolean, tests: { passed: number; failed: number } | null): void {
  passed += tests?.passed ?? 0;
  failed += tests?.failed ?? 0;
  if (!tests || (!ok && tests.failed === 0)) failed += 1;
}

rmSync('test-results', { recursive: true, force: true });
await check('format and lint', 'biome', ['ci', '.']);
await check('types', 'tsc', ['--noEmit']);

const unitOk = await step('unit tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
]);
const unit = readReport<{ numPassedTests: number; numFailedTests: number }>(
  'test-results/unit.json',
);
count(unitOk, unit && { passed: unit.numPassedTests, failed: unit.numFailedTests });

const built =
  (await check('build and pack for both browsers', 'tsx', ['scripts/zip.ts'])) &&
  (await check('build of the practice consoles', 'tsx', ['scripts/build-consoles.ts']));

if (built) {
  await check('the same bytes from the packed sources', 'tsx', ['scripts/zip.ts', '--check-only']);
  const lint = ['lint', '--source-dir=.output/firefox-mv3', '--warnings-as-errors'];
  await check("Firefox's own linter", 'web-ext', lint);
  try {
    await ensureChromium(say);
    await ensureFirefox(say);
    const e2eOk = await step('browser tests', 'playwright', ['test']);
    const e2e = readReport<{ stats: { expected: number; unexpected: number } }>(
      'test-results/report.json',
    );
    count(e2eOk, e2e && { passed: e2e.stats.expected, failed: e2e.stats.unexpected });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}

console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
