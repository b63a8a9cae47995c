import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  resolve: {
    alias: { '@': new URL('.', import.meta.url).pathname },
    // The pages' tests draw with Preact 11's own build.
    conditions: ['development'],
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    // Vitest leaves one core to itself, which of two is half; it has little to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
