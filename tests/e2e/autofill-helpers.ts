import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Lens } from './fixtures';
import { seedProfile } from './profile-helpers';

export const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

export interface Practice {
  readonly step: string;
  readonly held: Record<string, unknown>;
  readonly submitted: Record<string, unknown>;
  readonly events: readonly string[];
  readonly crashed: string | null;
}

/** What the framework of a practice page holds. */
export const practiceOf = (page: Page): Promise<Practice> =>
  page.evaluate(() => (window as unknown as { __practice: Practice }).__practice);

export const profileFile = (name: string) =>
  JSON.parse(readFileSync(`tests/fixtures/profiles/${name}.json`, 'utf8'));

export const seed = (lens: Lens, name: string): Promise<void> =>
  seedProfile(lens, profileFile(name));

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly status: string;
  readonly text: string;
  readonly ms: number;
}

/** The rows of the report as a grader reads them. */
export async function reportOf(popup: Page): Promise<Line[]> {
  return popup.locator('[data-part="report"] [data-status]').evaluateAll((rows) =>
    rows.map((row) => ({
      id: (row as HTMLElement).dataset.field ?? '',
      label: (row as HTMLElement).dataset.label ?? '',
      status: (row as HTMLElement).dataset.status ?? '',
      text: row.textContent ?? '',
      ms: Number((row as HTMLElement).dataset.ms ?? 0),
    })),
  );
}

export interface FillOptions {
  readonly entity?: string;
  readonly service?: string;
  /** The mobile number that got the ministry's SMS. */
  readonly receiver?: string;
  /** Ticks every row, also where something else stands. */
  readonly tickAll?: boolean;
}

/** Opens the popup on a page and fills it, as a person does. */
export async function fillFrom(
  lens: Lens,
  page: Page,
  options: FillOptions = {},
): Promise<{ readonly popup: Page; readonly report: Line[]; readonly ms: number }> {
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  const choice = async (label: string, wanted: string | undefined) => {
    if (wanted === undefined) return;
    const select = popup.getByLabel(label, { exact: true });
    await select.selectOption({ label: wanted });
  };
  await choice('Entity that files', options.entity);
  await choice('Website or App', options.service);
  if (options.receiver !== undefined) {
    const select = popup.getByLabel('Number that got the SMS', { exact: true });
    const chosen = select.locator('option', { hasText: options.receiver });
    await select.selectOption((await chosen.getAttribute('value')) ?? '');
  }
  const fill = popup.getByRole('button', { name: /^Fill \d+ fields?$/ });
  await expect(fill).toBeEnabled();
  if (options.tickAll) {
    for (const box of await popup.locator('.fill-row input').all()) await box.check();
  }
  const started = Date.now();
  await fill.click();
  await expect(popup.locator('[data-phase="done"],[data-phase="cancelled"]')).toBeVisible({
    timeout: 40_000,
  });
  return { popup, report: await reportOf(popup), ms: Date.now() - started };
}

export const isEmpty = (value: unknown) =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && !value.length);

/** What a form holds of the rows that its table names; untouched and emptied are the same. */
export const told = (held: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(held).filter(([key, value]) => keys.has(key) && !isEmpty(value)),
  );

/** The rows of a practice page that can be filled, and what they hold after each run. */
export interface Table {
  readonly fields: readonly { readonly key: string | null; readonly fill: boolean }[];
  readonly runs: readonly Run[];
}

export interface Run {
  readonly name: string;
  readonly profile: string;
  readonly service?: string;
  readonly address: string;
  readonly tab?: string;
  readonly held: Readonly<Record<string, unknown>>;
}

export const tableOf = (name: string): Table =>
  JSON.parse(readFileSync(`tests/consoles/${name}/fields.json`, 'utf8'));

export const keysOf = ({ fields }: Table): ReadonlySet<string> =>
  new Set(fields.flatMap(({ key }) => (key ? [key] : [])));
