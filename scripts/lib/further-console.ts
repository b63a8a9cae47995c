/**
 * Builds the extension with one more console, to prove that a console is configuration alone: a
 * copy of the sources gets the console's file and its words, its line in the list of consoles and
 * its host in the list of hosts. Nothing else of the copy differs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface FurtherConsole {
  /** Its file, as it would stand in `components/consoles/`. */
  readonly file: string;
  /** The name that the file exports the console under. */
  readonly exported: string;
  readonly host: string;
  /** Its words in namespace `consoles`, by its id. */
  readonly words: Readonly<Record<string, unknown>>;
}

export interface BuiltWith {
  /** Folder of the built extension, as Chromium loads it. */
  readonly extensionPath: string;
  remove(): void;
}

const copied = [
  // The build's configuration reads it.
  '.gitignore',
  'components',
  'entrypoints',
  'locales',
  'public',
  'scripts',
  '.gitignore',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Replaces a text that must stand in a file once. */
function replaceOnce(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${path}: not once: ${before}`);
  writeFileSync(path, text.replace(before, after));
}

/** @throws {Error} where the build fails. */
export function buildWithConsole(further: FurtherConsole): BuiltWith {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-console-'));
  for (const each of copied) cpSync(resolve(each), join(folder, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  const consoles = join(folder, 'components/consoles');
  // Where it stands in the sources it is three folders deeper than among the consoles.
  const source = readFileSync(resolve(further.file), 'utf8');
  writeFileSync(join(consoles, 'further.ts'), source.replaceAll('../../../components/', '../'));
  const index = join(consoles, 'index.ts');
  replaceOnce(
    index,
    'import { miit }',
    `import { ${further.exported} } from './further';\nimport { miit }`,
  );
  replaceOnce(index, 'publicSecurity];', `publicSecurity, ${further.exported}];`);
  replaceOnce(join(consoles, 'matches.ts'), '] as const', `  '${further.host}',\n] as const`);

  const words = join(folder, 'locales/en/interface/consoles.json');
  const known: Record<string, unknown> = JSON.parse(readFileSync(words, 'utf8'));
  writeFileSync(words, JSON.stringify({ ...known, ...further.words }));

  execFileSync(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return {
    extensionPath: join(folder, '.output/chrome-mv3'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
