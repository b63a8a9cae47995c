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

/** Shown as it goes, or whole at its end: steps that run side by side must not mix their lines. */
type Shown = 'live' | 'whole';

async function step(
  name: string,
  command: string,
  args: readonly string[],
  shown: Shown,
  more: Parameters<typeof run>[2] = {},
): Promise<boolean> {
  const from = Date.now();
  if (shown === 'live') say(name);
  const { code, output } = await run(command, args, { ...more, quiet: shown === 'whole' });
  if (shown === 'whole') {
    say(name);
    process.stdout.write(output);
  }
  console.log(
    `${name}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - from) / 1000).toFixed(1)} s)`,
  );
  return code === 0;
}

/** A step that is no test runner counts as one check. */
async function check(
  name: string,
  command: string,
  args: readonly string[],
  behind = false,
): Promise<boolean> {
  const ok = await step(name, command, args, 'whole', { behind });
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

async function unitTests(): Promise<void> {
  const report = 'test-results/unit.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await step('unit tests', 'vitest', ['run', ...reporters], 'whole', { behind: true });
  const unit = readReport<{ numPassedTests: number; numFailedTests: number }>(report);
  count(ok, unit && { passed: unit.numPassedTests, failed: unit.numFailedTests });
}

/** Whether there is a browser of each kind; one that is missing is installed. */
async function browsersStand(): Promise<boolean> {
  try {
    await ensureChromium(say);
    await ensureFirefox(say);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
    return false;
  }
}

async function playwright(
  name: string,
  args: readonly string[],
  shown: Shown,
  behind = false,
): Promise<void> {
  const report = `test-results/${name.replace(' ', '-')}.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const ok = await step(name, 'playwright', ['test', ...args], shown, { env, behind });
  const tests = readReport<{ stats: { expected: number; unexpected: number } }>(report);
  count(ok, tests && { passed: tests.stats.expected, failed: tests.stats.unexpected });
}

rmSync('test-results', { recursive: true, force: true });
// A build keeps one core busy; what needs none, and then what needs only it, runs beside.
const [packed, consolesBuilt] = await Promise.all([
  check('build and pack for both browsers', 'tsx', ['scripts/zip.ts']),
  (async () => {
    await check('format and lint', 'biome', ['ci', '.']);
    await check('types', 'tsc', ['--noEmit']);
    return check('build of the practice consoles', 'tsx', ['scripts/build-consoles.ts']);
  })(),
]);
const inBrowsers = (await browsersStand()) && packed && consolesBuilt;
// Two workers of browser tests wait a third of their time. What is not timed fills it, one step
// after the other and at a lower priority; Firefox, which is timed, at the usual one.
await Promise.all([
  inBrowsers && playwright('browser tests', ['--project=others'], 'live'),
  (async () => {
    if (inBrowsers) {
      await playwright('Firefox', ['--project=firefox', '--workers=1'], 'whole');
      await playwright('footer corpus', ['--project=corpus', '--workers=1'], 'whole', true);
    }
    await unitTests();
    if (!packed) return;
    const again = ['scripts/zip.ts', '--check-only'];
    await check('the same bytes from the packed sources', 'tsx', again, true);
    const lint = ['lint', '--source-dir=.output/firefox-mv3', '--warnings-as-errors'];
    await check("Firefox's own linter", 'web-ext', lint, true);
  })(),
]);

console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
