/**
 * Builds every practice console (`tests/consoles/<name>/index.html`) into `.consoles/<name>/`.
 * They are stand-ins for the official pages and hold nothing of the product.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const source = resolve('tests/consoles');
const wanted = process.argv.slice(2);
const names = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(resolve(source, entry.name, 'index.html')))
  .map((entry) => entry.name)
  .filter((name) => wanted.length === 0 || wanted.includes(name));

/** These stand at an official host's root; the others under `/practice/<name>/` of any of them. */
const atRoot = new Set(['aliyun', 'service-code', 'miit', 'public-security']);

for (const name of names) {
  const root = resolve(source, name);
  const own = resolve(root, 'vite.config.ts');
  await build({
    root,
    base: atRoot.has(name) ? '/' : `/practice/${name}/`,
    logLevel: 'warn',
    configFile: existsSync(own) ? own : false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: resolve('.consoles', name),
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
      rolldownOptions: {
        // Libraries made for servers too say "use client" in every file; a page does not care.
        onwarn: (warning, report) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
        },
      },
    },
  });
  console.log(`built ${name}`);
}
