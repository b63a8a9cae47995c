import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const every = 'tests/unit/**/*.test.{ts,tsx}';

/** Rooms whose code only answers: it keeps nothing, and asks neither a page nor a browser. */
const answering = [
  'composer',
  'consoles',
  'decoder',
  'dictionary',
  'explanation',
  'identifiers',
  'locales',
  'review',
  'translation',
].join(',');

/** What a test replaces for more than itself: modules, clocks, globals, the environment. */
const replaces =
  /\bvi\.|@vitest-environment|fake-indexeddb|\bglobalThis\b|\bprocess\.(?:env|chdir)/u;

/**
 * Their tests share a process, which starts once and reads the dictionary's modules once; every
 * other file has one of its own.
 */
const sharing = globSync(`tests/unit/{${answering}}/**/*.test.{ts,tsx}`).filter(
  (path) => !replaces.test(readFileSync(path, 'utf8')),
);

export default defineConfig({
  plugins: [
    preact(),
    // Made at build only: tests of the script that asks for it say what it holds.
    { name: 'consoles', resolveId: (id) => (id === 'virtual:consoles' ? `\0${id}` : undefined) },
  ],
  resolve: {
    alias: { '@': new URL('.', import.meta.url).pathname },
    // The pages' tests draw with Preact 11's own build.
    conditions: ['development'],
  },
  test: {
    environment: 'node',
    // In `npm test` they run behind the browsers, which go first.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Vitest leaves one core to itself, which of two is half; it has little to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      { extends: true, test: { name: 'apart', include: [every], exclude: sharing } },
    ],
  },
});
