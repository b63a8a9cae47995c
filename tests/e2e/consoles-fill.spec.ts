/**
 * Whole practice pages filled from a profile: what their own tables name is held exactly, nothing
 * else is touched, and nothing is said to be filled that is not. `ALL_RUNS=1` takes every run of
 * the tables; without it one of each kind runs.
 */
import type { Page } from '@playwright/test';
import {
  fillFrom,
  isEmpty,
  keysOf,
  type Line,
  practiceOf,
  profileFile,
  type Run,
  seed,
  tableOf,
  told,
} from './autofill-helpers';
import { expect, type Lens, test } from './fixtures';

/** The kinds of run that stand for the others; the App's stands in autofill.spec.ts. */
const sample: Readonly<Record<string, readonly string[]>> = {
  aliyun: ['individual, step 2', 'government, step 2', 'government, website, step 3'],
  miit: ['individual', 'enterprise leader, again'],
  'public-security': [
    'enterprise, operator',
    'individual, operator',
    'government, new website',
    'enterprise, new App',
    'enterprise, change of a website',
  ],
  'provider-demo': ['enterprise'],
};

const runsOf = (name: string): readonly Run[] =>
  tableOf(name).runs.filter(
    (run) => process.env.ALL_RUNS === '1' || sample[name]?.includes(run.name),
  );

/** Rows that a choice brings are filled by a second press, as a person would. */
async function fillAll(
  lens: Lens,
  page: Page,
  service: string | undefined,
  wanted: readonly string[],
): Promise<Line[]> {
  const chosen = service === undefined ? {} : { service };
  const { popup, report } = await fillFrom(lens, page, chosen);
  const { held } = await practiceOf(page);
  if (wanted.every((key) => !isEmpty(held[key]))) return report;
  await popup.close();
  return [...report, ...(await fillFrom(lens, page, chosen)).report];
}

for (const name of Object.keys(sample)) {
  const keys = keysOf(tableOf(name));
  for (const run of runsOf(name)) {
    test(`${name}: ${run.name}`, async ({ lens }) => {
      const kind = run.profile.replace('.json', '');
      const profile = profileFile(kind);
      await seed(lens, kind);
      const page = await lens.open(run.address);
      // Tabs are told by their place: their words may be English by now.
      if (run.tab)
        await page
          .getByRole('tab')
          .nth(run.tab === '短信重发' ? 1 : 0)
          .click();
      const service = [...profile.websites, ...profile.apps].find(({ id }) => id === run.service);
      const before = told((await practiceOf(page)).held, keys);
      const report = await fillAll(
        lens,
        page,
        service &&
          `${service.name} (${service.kind === 'app' ? 'App' : 'Website'}, ${service.note})`,
        Object.keys(run.held).filter((key) => run.held[key] !== false),
      );
      const { held, events, crashed } = await practiceOf(page);
      expect(crashed).toBeNull();
      expect(events, 'buttons that were pressed').toEqual([]);
      expect(told(held, keys)).toEqual({ ...before, ...run.held });
      const failed = report.filter((line) => line.status === 'failed');
      expect(failed.map((line) => `${line.label}: ${line.text}`)).toEqual([]);
    });
  }
}

test('the ministry: the person who got the SMS is chosen by number, and no other box is touched', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const { people, websites } = profileFile('enterprise');
  const contact = people.find(({ id }: { id: string }) => id === websites[0].contactId);
  const page = await lens.open('https://beian.miit.gov.cn/#/Integrated/ComplaintA');
  await fillFrom(lens, page, { receiver: contact.mobile });
  const { held, events } = await practiceOf(page);
  const touched = Object.entries(held).filter(([, value]) => !isEmpty(value));
  expect(Object.fromEntries(touched)).toEqual({
    mobile: Number(contact.mobile),
    idLast6: contact.document.number.slice(-6),
  });
  expect(events).toEqual([]);
});

test('public security: what an upload takes stands beside it in English before a file is chosen', async ({
  lens,
}) => {
  const page = await lens.open('https://beian.mps.gov.cn/#/website/new');
  await expect(page.locator('[data-row="domainFile"]')).toContainText(
    /jpg, jpeg,? (and|or) png.*512 ?KB/i,
  );
});

test('public security: a cancellation asks for nothing that the profile holds, and is left as it is', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const page = await lens.open('https://beian.mps.gov.cn/#/website/cancel');
  const before = await practiceOf(page);
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  await expect(popup.getByRole('button', { name: 'Nothing to fill' })).toBeDisabled();
  for (const label of ['注销原因', '备注']) await expect(popup.getByText(label)).toBeAttached();
  expect(await practiceOf(page)).toEqual(before);
});
