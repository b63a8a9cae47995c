import { defineConfig } from '@playwright/test';

const corpus = '**/footer-corpus.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Test by test: handed out by files, the last long one kept one worker busy and the other idle.
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try has failed.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
  // The corpus takes minutes: handed out first, the others fill what it leaves, and none waits for it.
  projects: [
    { name: 'corpus', testMatch: corpus },
    { name: 'others', testIgnore: corpus },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
});
