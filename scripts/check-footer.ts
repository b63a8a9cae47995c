/**
 * `npm run check-footer -- <address>… [--json] [--ok verdict]`: the footer check in a headless
 * Chromium, for a site's own CI. Exit code 0: every page right; 1: a verdict other than right;
 * 2: a page could not be checked, or wrong arguments.
 */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import type { Evidence } from '../components/footer-check/evidence/types';
import { judge } from '../components/footer-check/judge/judge';
import type { Judgment, Reason } from '../components/footer-check/judge/types';
import { completeAddress } from '../components/footer-check/run/origin';
import { ensureChromium } from './lib/browser';
import { lookThrough } from './lib/footer-page';

type Outcome =
  | { address: string; reached: string; evidence: Evidence; judgment: Judgment }
  | { address: string; failure: string; detail: string };

const usage =
  'Usage: npm run --silent check-footer -- <address>… [--json]\n' +
  '  --json   print evidence and judgment as JSON\n' +
  'Exit code: 0 all right, 1 a footer is not right, 2 not checked.';

const words = JSON.parse(
  readFileSync(new URL('../locales/en/interface/footer.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** A sentence of the interface, with its values. */
function say({ key, values = {} }: Reason): string {
  let found: unknown = words;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found !== 'string') return key;
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

function failureOf(error: unknown): { failure: string; detail: string } {
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  if (/Download is starting|ERR_ABORTED/.test(detail)) return { failure: 'download', detail };
  if (/ERR_CERT|SSL/.test(detail)) return { failure: 'certificate', detail };
  if (/TOO_MANY_REDIRECTS/.test(detail)) return { failure: 'redirects', detail };
  if (/ERR_/.test(detail)) return { failure: 'unreachable', detail };
  if (/Timeout/.test(detail)) return { failure: 'neverSettles', detail: '30' };
  return { failure: 'internal', detail };
}

async function open(page: Page, address: string): Promise<Response | null> {
  try {
    return await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
  } catch (error) {
    // A page that loads on and on can be judged by what stands there.
    if (error instanceof Error && /Timeout/.test(error.message) && page.url().startsWith('http')) {
      return null;
    }
    throw error;
  }
}

async function check(browser: Browser, typed: string): Promise<Outcome> {
  const address = completeAddress(typed);
  if (!address) return { address: typed, failure: 'badAddress', detail: typed };
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    await open(page, address);
    const date = new Date().toISOString().slice(0, 10);
    const evidence = await lookThrough(await context.newCDPSession(page), { date });
    if (!/html/.test(evidence.contentType)) {
      return { address, failure: 'notPage', detail: evidence.contentType };
    }
    return { address, reached: page.url(), evidence, judgment: judge(evidence, { date }) };
  } catch (error) {
    return { address, ...failureOf(error) };
  } finally {
    await context.close();
  }
}

function print(outcome: Outcome): void {
  if ('failure' in outcome) {
    const { failure, detail } = outcome;
    console.log(
      `${outcome.address}\n  no verdict: ${say({ key: `failure.${failure}`, values: { detail } })}`,
    );
    return;
  }
  const { judgment, address, reached } = outcome;
  const lines = [
    reached === address ? address : `${address} → ${reached}`,
    `  ${judgment.verdict}: ${say({ key: `inspector.${judgment.verdict}` })}`,
    ...judgment.numbers.map(({ raw, canonical, verdict }) => `  ${canonical ?? raw}  ${verdict}`),
    ...judgment.licenses.map(({ canonical }) => `  ${canonical}  license`),
    ...judgment.psb.map(({ canonical, raw }) => `  ${canonical ?? raw}  public security`),
    ...judgment.reasons.map((reason) => `  - ${say(reason)}`),
    ...judgment.advice.map((advice) => `  - ${advice.level}: ${say(advice)}`),
  ];
  console.log(lines.join('\n'));
}

const json = process.argv.includes('--json');
const addresses = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const unknown = process.argv.slice(2).filter((each) => each.startsWith('--') && each !== '--json');
if (addresses.length === 0 || unknown.length > 0) {
  console.error(unknown.length > 0 ? `Not known: ${unknown.join(' ')}\n${usage}` : usage);
  process.exit(2);
}
try {
  const executablePath = await ensureChromium((line) => console.error(line));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const outcomes: Outcome[] = [];
  for (const address of addresses) {
    const outcome = await check(browser, address);
    outcomes.push(outcome);
    if (!json) print(outcome);
  }
  await browser.close();
  if (json) process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`);
  if (outcomes.some((each) => 'failure' in each)) process.exitCode = 2;
  else if (outcomes.some((each) => 'judgment' in each && each.judgment.verdict !== 'ok')) {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
