import { expect, test } from '@playwright/test';
import { byteBudgets, compressedBytes } from '../bench/bytes';

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  for (const { script, what, budget } of byteBudgets) {
    if (budget === null) continue;
    test(`${build}/${script} (${what}) is at most ${budget} bytes compressed`, () => {
      expect(compressedBytes(script, build)).toBeLessThanOrEqual(budget);
    });
  }
}
