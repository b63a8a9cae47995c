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

for (const name of names) {
  const root = resolve(source, name);
  const own = resolve(root, 'vite.config.ts');
  await build({
    root,
    base: '/',
    logLevel: 'warn',
    configFile: existsSync(own) ? own : false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: resolve('.consoles', name),
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
    },
  });
  console.log(`built ${name}`);
}
