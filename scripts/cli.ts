/**
 * `npm run cli -- <core> < input.json`: a pure core's answer as JSON. Each core's adapter stands in
 * `scripts/cli/<core>.ts` and exports `run(input)`; errors go to standard error with exit code 2.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('./cli/', import.meta.url));
const cores = existsSync(folder)
  ? readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
  : [];

const core = process.argv[2] ?? '';
if (!cores.includes(core)) {
  console.error(`Usage: npm run --silent cli -- <core> < input.json\nCores: ${cores.join(', ')}`);
  process.exit(2);
}
try {
  const module = (await import(pathToFileURL(`${folder}${core}.ts`).href)) as {
    run(input: unknown): unknown;
  };
  const answer = await module.run(JSON.parse(readFileSync(0, 'utf8')));
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
