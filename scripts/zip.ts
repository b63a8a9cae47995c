/**
 * `npm run zip`: the two store packages, and the sources that Firefox's reviewers ask for.
 * With `--check` the sources are unpacked elsewhere and all three made again from them, with the
 * same packages installed: every byte must be the same. `--check-only` compares with what stands in
 * `.output` already.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from './lib/run';
import { unzip } from './lib/unzip';

const output = '.output';
/** Without these `npm ci` of the unpacked sources installs something else, or nothing. */
const forInstalling = ['package.json', 'package-lock.json', '.npmrc'];

async function make(root: string): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    const { code, output: said } = await run('wxt', ['zip', root, '-b', browser], { quiet: true });
    if (code !== 0) throw new Error(`Packing for ${browser} failed:\n${said}`);
  }
}

/** SHA-256 of each package, by its name. */
function packages(root: string): ReadonlyMap<string, string> {
  const folder = join(root, output);
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(
    names.sort().map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

/** Makes everything again from the packed sources, in an empty folder; what differs. */
async function differences(first: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const name = [...first.keys()].find((each) => each.endsWith('-sources.zip'));
  if (!name) return ['no sources were packed'];
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-sources-'));
  try {
    const files = unzip(readFileSync(join(output, name)));
    const missing = forInstalling.filter((path) => !files.has(path));
    if (missing.length > 0) return missing.map((path) => `${path} is not among the sources`);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    await make(folder);
    const second = packages(folder);
    return [...first]
      .filter(([each, hash]) => second.get(each) !== hash)
      .map(([each]) => `${each} differs when it is made from the packed sources`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!process.argv.includes('--check-only')) {
  // Those of an earlier version are not what was made.
  for (const name of packages('.').keys()) rmSync(join(output, name));
  await make('.');
}
const made = packages('.');
for (const [name, hash] of made) console.log(`${hash}  ${join(output, name)}`);
if (process.argv.some((each) => each.startsWith('--check'))) {
  const found = await differences(made);
  for (const difference of found) console.error(difference);
  console.log(found.length === 0 ? 'Made twice, same bytes.' : 'Not reproducible.');
  if (found.length > 0) process.exitCode = 1;
}
