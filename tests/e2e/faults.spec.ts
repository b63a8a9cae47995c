/** What can go wrong under a person's hands: nothing is lost, and he is told. */
import type { Page } from '@playwright/test';
import { practiceOf, profileFile, seed, wizard } from './autofill-helpers';
import { expect, test } from './fixtures';
import { sendFrom } from './profile-helpers';
import { stopWorker } from './stop-worker';

const passphrase = 'seven small lanterns';
const person = '林晓宁';

/** Changes one byte of the first sealed record on the disk; its id. */
const damageOne = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('beian-lens');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const store = database.transaction('records', 'readwrite').objectStore('records');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const [row] = reading.result;
            row.body.sealed.data[3] ^= 1;
            store.put(row);
            store.transaction.oncomplete = () => {
              database.close();
              done(row.id);
            };
          };
        };
      }),
  );

test('one damaged record is named and can go; the rest is there and fills', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await lens.options('#profile');
  await sendFrom(page, 'profile.lockOn', { passphrase });
  const id = await damageOne(page);
  await page.reload();
  const damaged = page.locator(`[data-damaged="${id}"]`);
  await expect(page.getByText('1 record does not open')).toBeVisible();
  await expect(damaged).toContainText(id);
  const { records } = (await sendFrom(page, 'profile.list', {})) as { records: unknown[] };
  expect(records).toHaveLength(5);
  await damaged.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('1 record does not open')).toBeHidden();
  expect(await sendFrom(page, 'profile.list', {})).toMatchObject({ damaged: [] });
});

test('an older version that holds the database: told on the page, and nothing is lost', async ({
  lens,
}) => {
  const page = await lens.options('#about');
  const [record] = profileFile('individual').people;
  await page.evaluate(
    (first) =>
      new Promise<void>((done, failed) => {
        // Dexie counts its versions in tens; this one held the record itself.
        const opening = indexedDB.open('beian-lens', 10);
        opening.onerror = () => failed(opening.error);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('records', { keyPath: 'id' });
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put({ id: first.id, revision: 1, record: first });
          writing.oncomplete = () => done();
        };
      }),
    record,
  );
  const profile = await lens.options('#profile');
  await expect(profile.getByText('Another version is still open')).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await profile.getByRole('button', { name: 'Try again' }).click();
  await profile.getByRole('tab', { name: /People/ }).click();
  await expect(profile.getByRole('link', { name: record.name })).toBeVisible();
});

for (const moment of [0, 60, 400]) {
  test(`the worker is stopped ${moment} ms into a fill: all of it or none, and it is told`, async ({
    lens,
  }) => {
    await seed(lens, 'individual');
    const page = await lens.open(wizard);
    const popup = await lens.popup('fill', page);
    await popup.getByRole('button', { name: 'Fill this page' }).click();
    const fill = popup.getByRole('button', { name: /^Fill \d+ fields?$/ });
    await fill.click();
    await popup.waitForTimeout(moment);
    await stopWorker(lens, popup);
    const done = popup.locator('[data-phase="done"]');
    const told = popup.getByText('No answer');
    await expect(done.or(told)).toBeVisible({ timeout: 20_000 });
    if (await told.isVisible()) {
      // Planned anew, from the page as it stands.
      await popup.getByRole('button', { name: 'Try again' }).click();
      const again = popup.getByRole('button', { name: 'Fill this page' });
      // What the page was asked before the worker stopped it may have done by itself.
      const nothing = popup.getByRole('button', { name: 'Nothing to fill' });
      await expect(again.or(fill).or(done).or(nothing)).toBeVisible();
      if (await again.isVisible()) await again.click();
      await expect(fill.or(done).or(nothing)).toBeVisible();
      if (await fill.isVisible()) await fill.click();
      await expect(done.or(nothing)).toBeVisible({ timeout: 20_000 });
    }
    await expect(popup.locator('[data-status="failed"]')).toHaveCount(0);
    await expect.poll(async () => (await practiceOf(page)).held.name).toBe(person);
    expect((await practiceOf(page)).events).toEqual([]);
    // Started anew by whoever asks next; the profile is as it was.
    expect(await sendFrom(popup, 'profile.list', {})).toMatchObject({ damaged: [] });
  });
}

test('the worker is stopped while a passphrase is set: locked or not, all is there', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const page = await lens.options('#profile');
  for (const wait of [0, 40, 120]) {
    const setting = sendFrom(page, 'profile.lockOn', { passphrase }).then(
      () => true,
      () => false,
    );
    await page.waitForTimeout(wait);
    await stopWorker(lens, page);
    await setting;
    const { lock } = (await sendFrom(page, 'profile.state', {})) as { lock: string };
    if (lock === 'locked') await sendFrom(page, 'profile.unlock', { passphrase });
    const list = await sendFrom(page, 'profile.list', {});
    expect(list).toMatchObject({ damaged: [], records: { length: 6 } });
    if (lock !== 'off') await sendFrom(page, 'profile.lockOff', { passphrase });
  }
});

test('the worker is stopped in the middle of an import: nothing of it, or all', async ({
  lens,
}) => {
  // What a worker that is stopped in its middle says for the last time.
  lens.allowErrors(/Handling profile\.\w+ failed .*No SW/);
  const page = await lens.options('#profile');
  const { people, entities } = profileFile('enterprise');
  const records = [...entities, ...people].map((record: object) => ({ record, base: 0 }));
  for (const wait of [0, 5, 30]) {
    const batch = `${Date.now()}/${wait}`;
    await sendFrom(page, 'profile.importStage', { batch, records, files: [] });
    const committing = sendFrom(page, 'profile.importCommit', { batch, count: records.length });
    const settled = committing.then(
      () => 'done',
      () => 'stopped',
    );
    await page.waitForTimeout(wait);
    await stopWorker(lens, page);
    const outcome = await settled;
    const list = (await sendFrom(page, 'profile.list', {})) as { records: unknown[] };
    expect([0, records.length]).toContain(list.records.length);
    if (outcome === 'done') expect(list.records).toHaveLength(records.length);
    if (list.records.length > 0) await sendFrom(page, 'profile.importUndo', {});
  }
});

test('the worker is stopped while a checklist is ticked: every tick is kept, none is told as lost', async ({
  lens,
}) => {
  // What a worker that is stopped in its middle says for the last time.
  lens.allowErrors(/Handling checklist\.\w+ failed .*No SW/);
  const popup = await lens.popup('checklist');
  const ids = ['need-filing', 'right-provider', 'cn-account', 'account-verified', 'one-entity'];
  for (const [turn, id] of ids.entries()) {
    await popup.locator(`[data-item="${id}"]`).getByRole('checkbox').check();
    await popup.waitForTimeout([0, 3, 10, 30, 100][turn] ?? 0);
    await stopWorker(lens, popup);
  }
  // One that could not be kept at once goes with the next change.
  await popup.locator('[data-item="language"]').getByRole('checkbox').check();
  await expect
    .poll(async () => {
      const [filing] = (await sendFrom(popup, 'checklist.list', {})) as { items: object }[];
      return Object.keys(filing?.items ?? {}).sort();
    })
    .toEqual([...ids, 'language'].sort());
  await expect(popup.getByText('could not be stored')).toBeHidden();
});
