/**
 * `npm start`: builds the extension, makes sure of a browser, and shows the product at work on a
 * practice copy of the filing console. With a display the browser stays open; without one the same
 * tour is taken headless. Anything that is not as the tour says makes it fail, loudly.
 */
import { rmSync } from 'node:fs';
import { ensureChromium } from './lib/browser';
import { buildWithHosts } from './lib/build-with-hosts';
import { launch } from './lib/launch';
import { servePractice } from './lib/practice';
import { run } from './lib/run';
import { sampleSite } from './lib/sample-site';
import { importSampleProfile, takeTour } from './lib/tour';

const say = (line: string) => console.log(line);
const screenshots = 'screenshots';

/** A display that a window can open on. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.env.CI === 'true' || process.argv.includes('--headless');

async function build(): Promise<void> {
  say('Building the extension and the practice console.');
  for (const [command, ...args] of [
    ['wxt', 'build'],
    ['tsx', 'scripts/build-consoles.ts', 'aliyun'],
  ] as const) {
    const { code, output } = await run(command, args, { quiet: true });
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  }
}

try {
  await build();
  const browser = await ensureChromium(say);
  say(`Browser: ${browser}`);
  rmSync(screenshots, { recursive: true, force: true });
  // Nobody is there to answer the browser's question for the sample homepage.
  const extensionPath = buildWithHosts([sampleSite.match]);
  const started = await launch({ headed: !headless, extensionPath });
  await servePractice(started.context);
  await importSampleProfile(started, say);
  await takeTour(started, { folder: screenshots, say });
  if (headless) {
    await started.close();
    say(`No display: the tour was taken without a window. Its pictures are in ${screenshots}/.`);
  } else {
    say(`The browser stays open; close it to end. Pictures of the tour are in ${screenshots}/.`);
    await new Promise<void>((done) => started.context.once('close', () => done()));
  }
} catch (error) {
  console.error(`\nThe tour stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
