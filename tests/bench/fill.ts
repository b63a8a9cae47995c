import { existsSync, readFileSync } from 'node:fs';
import type { Launched } from '../../scripts/lib/launch';
import { serveConsole } from '../../scripts/lib/practice';
import { run } from '../../scripts/lib/run';
import { seedProfile } from '../e2e/profile-helpers';
import { type Figure, figure } from './figures';

/** Budgets of design: milliseconds to write one field and read it back. */
const textBudget = 5;
const widgetBudget = 60;

const libraries = ['fusion', 'antd5', 'antd6', 'element-plus', 'element-ui', 'native'] as const;

/** Fields that are typed; every other one is a widget of the library. */
const typed = /name$|Number$|certAddress|remark|obile$|email$|domain$|Url$/;

/** Fills the page of each library from the popup, and tells how long its fields took. */
export async function fillFigures(launched: Launched): Promise<Figure[]> {
  const { context, extensionId, worker } = launched;
  const missing = libraries.filter((each) => !existsSync(`.consoles/widgets-${each}/index.html`));
  if (missing.length > 0) {
    const names = missing.map((each) => `widgets-${each}`);
    await run('tsx', ['scripts/build-consoles.ts', ...names]);
  }
  const own = (file: string) => `chrome-extension://${extensionId}/${file}`;
  const profile = JSON.parse(readFileSync('tests/fixtures/profiles/individual.json', 'utf8'));
  const entity: string = profile.entities[0].name;
  await seedProfile({ context, extensionId }, profile);
  const figures: Figure[] = [];
  for (const library of libraries) {
    const page = await context.newPage();
    await page.route('https://beian.aliyun.com/**', (route) => serveConsole(route, 'aliyun'));
    const address = `https://beian.aliyun.com/practice/widgets-${library}/`;
    await page.goto(address);
    const tabId = await worker.evaluate(async (url) => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const tabs = await api.tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? -1;
    }, address);
    const popup = await context.newPage();
    await popup.goto(own(`popup.html?view=fill&tab=${tabId}`));
    await popup.getByRole('button', { name: 'Fill this page' }).click();
    const entities = popup.getByLabel('Entity that files', { exact: true });
    const wanted = await entities
      .locator('option')
      .evaluateAll(
        (all, name) =>
          all.find((each) => each.textContent?.startsWith(name))?.getAttribute('value'),
        entity,
      );
    if (wanted) await entities.selectOption(wanted);
    const services = popup.getByLabel('Website or App', { exact: true });
    await services.selectOption({ index: 1 });
    await popup.getByRole('button', { name: /^Fill \d+ fields?$/ }).click();
    await popup.locator('[data-phase="done"]').waitFor({ timeout: 40_000 });
    const rows = await popup
      .locator('[data-part="report"] [data-status="filled"]')
      .evaluateAll((all) =>
        all.map((row) => {
          const { field = '', ms = '0' } = (row as HTMLElement).dataset;
          return { field, ms: Number(ms) };
        }),
      );
    const times = (text: boolean) =>
      rows.filter(({ field }) => typed.test(field) === text).map(({ ms }) => ms);
    figures.push(
      figure(`fill ${library}: a text field`, 'ms', times(true), { budget: textBudget }),
      figure(`fill ${library}: a widget`, 'ms', times(false), { budget: widgetBudget }),
    );
    await popup.close();
    await page.close();
  }
  return figures;
}
