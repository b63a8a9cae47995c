import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that a scheme of colors can change; structure and names are the same in each. */
const ofColors = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * Runs axe over a page and expects nothing. Our pages' policy allows neither eval nor a script
 * from outside, so axe comes in through the debugger, which no policy stops. `within` is a selector:
 * on official pages only what we added is ours to answer for.
 */
export async function expectAccessible(
  page: Page,
  within?: string,
  runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] } = {
    type: 'tag',
    values: tags,
  },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'axe failed');
    return result.value;
  };
  // The completion value would be the whole of axe.
  await evaluate(`${source}; true`);
  // What a sticky bar happens to lie over is no smaller for it: look from the top.
  await evaluate('scrollTo(0, 0)');
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const found = (await evaluate(
    `axe.run(${within === undefined ? 'document' : JSON.stringify(within)}, ${options}).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  await session.detach();
  const said = found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  expect(said, `accessibility of ${page.url()}`).toEqual([]);
}

/** The same in light and dark: everything in the one, in the other what its colors can change. */
export async function expectAccessibleInBothSchemes(page: Page, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, within, { type: 'rule', values: ofColors });
}
