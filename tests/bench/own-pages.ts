import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { run as review } from '../../scripts/cli/review';
import { sendFrom } from '../e2e/profile-helpers';
import { cleanForms } from '../unit/review/corpus';
import { type Figure, figure } from './figures';

const profiles = 100;

/** The popup's fill view with 100 entities stored: from navigation to a control one can use. */
export async function popupFigure(context: BrowserContext, extensionId: string): Promise<Figure> {
  const source = JSON.parse(readFileSync('tests/fixtures/profiles/enterprise.json', 'utf8')) as {
    entities: { id: string }[];
  };
  const entity = source.entities[0];
  if (!entity) throw new Error('The profile holds no entity.');
  const records = Array.from({ length: profiles }, (_, at) => ({
    record: { ...entity, id: `${entity.id}-${at}` },
    base: 0,
  }));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await sendFrom(page, 'profile.importStage', { batch: 'bench', records, files: [] });
  await sendFrom(page, 'profile.importCommit', { batch: 'bench', count: records.length });
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(() => {
    const look = () => {
      const control = document.querySelector(
        '#view .popup-view:not([hidden]) :is(button,select,a,input):not(:disabled)',
      );
      if (control) (globalThis as { usableAt?: number }).usableAt = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    await page.goto(`chrome-extension://${extensionId}/popup.html?view=fill&run=${run}`);
    await page.waitForFunction(() => 'usableAt' in globalThis);
    times.push(
      await page.evaluate(() => (globalThis as { usableAt?: number }).usableAt ?? Number.NaN),
    );
  }
  await page.close();
  return figure('popup usable with 100 entities', 'ms', times, { budget: 150 });
}

/** All rules over each of the full forms of the review's own tests. */
export function reviewFigure(): Figure {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const { form, applicant } of cleanForms) {
      const from = performance.now();
      review({ form, applicant, today: '2026-11-24' });
      times.push(performance.now() - from);
    }
  }
  return figure('review of a full form', 'ms', times);
}
