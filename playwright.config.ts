import { defineConfig } from '@playwright/test';

const corpus = '**/footer-corpus.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  // Test by test: handed out by files, the last long one kept one worker busy and the other idle.
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try has failed.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
  // The corpus takes minutes: `npm test` runs it beside the others. Where both run at once, it is
  // handed out first. Each empties its folder when it starts, and not the other's.
  projects: [
    { name: 'corpus', testMatch: corpus, outputDir: 'test-results/corpus' },
    { name: 'others', testIgnore: corpus, outputDir: 'test-results/others' },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
});
