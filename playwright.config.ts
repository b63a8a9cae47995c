import { defineConfig } from '@playwright/test';

const corpus = '**/footer-corpus.spec.ts';
const firefox = '**/firefox*.spec.ts';

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
  // `npm test` runs the other two beside the others, since both mostly wait. Each empties its own
  // folder when it starts, and no other's.
  projects: [
    { name: 'corpus', testMatch: corpus, outputDir: 'test-results/corpus' },
    { name: 'firefox', testMatch: firefox, outputDir: 'test-results/firefox' },
    { name: 'others', testIgnore: [corpus, firefox], outputDir: 'test-results/others' },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
});
