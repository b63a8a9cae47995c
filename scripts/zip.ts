/**
 * `npm run zip`: the two store packages, and the sources that Firefox's reviewers ask for.
 * With `--check` everything is made twice and compared byte by byte.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib/run';

const folder = '.output';

async function make(): Promise<Map<string, string>> {
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await run('wxt', ['zip', '-b', browser], { quiet: true });
    if (code !== 0) throw new Error(`Packing for ${browser} failed:\n${output}`);
  }
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => {
        const bytes = readFileSync(join(folder, name));
        return [name, createHash('sha256').update(bytes).digest('hex')];
      }),
  );
}

const first = await make();
for (const [name, hash] of first) console.log(`${hash}  ${join(folder, name)}`);
if (process.argv.includes('--check')) {
  const second = await make();
  const differing = [...first].filter(([name, hash]) => second.get(name) !== hash);
  for (const [name] of differing) console.error(`${name} differs between two builds`);
  console.log(differing.length === 0 ? 'Two builds, same bytes.' : 'Not reproducible.');
  if (differing.length > 0) process.exitCode = 1;
}
