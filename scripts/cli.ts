/**
 * `npm run cli -- <core> [file] < input.json`: a pure core's answer as JSON. Each core's adapter
 * stands in `scripts/cli/<core>.ts` and exports `run(input)`; errors go to standard error with exit
 * code 2. Shapes and examples: `docs/cli.md`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('./cli/', import.meta.url));
const cores = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));

/** Other names that people try for a core. */
const aliases: Readonly<Record<string, string>> = {
  translation: 'translate',
  'check-identifier': 'identifier',
  identifiers: 'identifier',
  'review-form': 'review',
  form: 'review',
  'make-checklist': 'checklist',
  decoder: 'decode',
  message: 'decode',
  judge: 'footer',
  'judge-footer': 'footer',
  'footer-check': 'footer',
  fill: 'plan',
};

const usage = `Usage: npm run --silent cli -- <core> [input.json] < input.json
Cores: ${cores.join(', ')}
Shapes and examples: docs/cli.md`;

function readInput(file: string | undefined): unknown {
  const text = readFileSync(file ?? 0, 'utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Error('The input is empty: pipe JSON in, or name a file.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The input is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

const [name = '', file] = process.argv.slice(2);
const core = aliases[name] ?? name;
if (name === '--help' || name === '-h' || name === 'help') {
  console.info(usage);
} else if (!cores.includes(core)) {
  console.error(name === '' ? usage : `No core is called ${name}.\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    const module = (await import(pathToFileURL(`${folder}${core}.ts`).href)) as {
      run(input: unknown): unknown;
    };
    const answer = await module.run(readInput(file));
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } catch (error) {
    console.error(`${core}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}
