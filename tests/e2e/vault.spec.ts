/** What a person who locked his profile relies on, in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { profileFile, seed } from './autofill-helpers';
import { expect, launch, test } from './fixtures';
import { seedProfile, sendFrom } from './profile-helpers';
import { stopWorker } from './stop-worker';

const passphrase = 'seven small lanterns';
const enterprise = profileFile('enterprise');
const company: string = enterprise.entities[0].name;
const locked = (page: Page) => page.getByText('The profile is locked');

test('an idle computer, or one whose screen is locked, locks the profile on every page', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const page = await lens.options('#profile');
  await sendFrom(page, 'profile.lockOn', { passphrase });
  await sendFrom(page, 'profile.autoLock', { minutes: 7 });
  const away = (state: string) =>
    lens.worker.evaluate((now) => {
      const { idle } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      // As the browser tells it; nobody can wait for that here.
      (idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch(now);
    }, state);
  await away('active');
  await expect(page.getByRole('link', { name: company })).toBeVisible();
  for (const state of ['idle', 'locked']) {
    await away(state);
    await expect(locked(page)).toBeVisible();
    await expect(page.getByText(company)).toHaveCount(0);
    await expect(sendFrom(page, 'profile.list', {})).rejects.toThrow('locked');
    expect(await page.evaluate(() => chrome.storage.session.get('vaultKey'))).toEqual({});
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: company })).toBeVisible();
  }
});

test('closing the browser locks the profile; all of it is there after the passphrase', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'beian-lens-kept-'));
  const start = async () => {
    const launched = await launch({ userData });
    const options = async () => {
      const page = await launched.context.newPage();
      await page.goto(`chrome-extension://${launched.extensionId}/options.html#profile`);
      return page;
    };
    return { ...launched, options };
  };
  try {
    const first = await start();
    await seedProfile(first, enterprise);
    const before = await first.options();
    await sendFrom(before, 'profile.lockOn', { passphrase });
    const kept = await sendFrom(before, 'profile.list', {});
    await first.close();

    const second = await start();
    const page = await second.options();
    await expect(locked(page)).toBeVisible();
    expect(await sendFrom(page, 'profile.state', {})).toMatchObject({ lock: 'locked' });
    await expect(sendFrom(page, 'profile.list', {})).rejects.toThrow('locked');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: company })).toBeVisible();
    expect(await sendFrom(page, 'profile.list', {})).toEqual(kept);
    await second.close();
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
});

test('the disk is full: told in words, and what was there is as it was', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await lens.options('#profile/entity-enterprise');
  const before = await sendFrom(page, 'profile.list', {});
  // The quota of an extension cannot be made smaller: the browser's answer to it is given instead,
  // in the middle of a transaction whose other half is written already.
  const give = (room: boolean) =>
    lens.worker.evaluate((enough) => {
      const kept = globalThis as unknown as { ownPut?: IDBObjectStore['put'] };
      const store = IDBObjectStore.prototype;
      kept.ownPut ??= store.put;
      const { ownPut } = kept;
      store.put = enough
        ? ownPut
        : function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
            if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
            return ownPut.call(this, value, key);
          };
    }, room);
  const choose = () =>
    page.locator('input[type=file]').setInputFiles('.output/chrome-mv3/icon/128.png');
  await give(false);
  await choose();
  await expect(page.getByText('The browser has no more room')).toBeVisible();
  expect(await sendFrom(page, 'profile.list', {})).toEqual(before);
  await give(true);
  await choose();
  await expect(page.getByText('PNG · 3 KB · 128 × 128')).toBeVisible();
});

test('the worker is stopped 25 times during 500 writes to a locked profile: none is lost or halved', async ({
  lens,
}) => {
  test.setTimeout(120_000);
  // What a worker that is stopped in its middle says for the last time.
  lens.allowErrors(/Handling profile\.\w+ failed .*No SW/);
  await seed(lens, 'enterprise');
  const page = await lens.options('#about');
  await sendFrom(page, 'profile.lockOn', { passphrase });
  let random = 20_261_124;
  const dice = (sides: number): number => {
    random = (random * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((random / 4_294_967_296) * sides);
  };
  let unanswered = 0;
  for (let stop = 0; stop < 25; stop += 1) {
    const writing = page.evaluate(
      async ([from, picks]) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        interface Kept {
          readonly record: { readonly id: string; readonly kind: string; readonly note?: string };
          readonly revision: number;
        }
        const ask = async (name: string, payload: unknown) => {
          try {
            const reply = await runtime.sendMessage({ to: 'background', name, payload });
            return reply?.ok ? (reply.value as { records: Kept[]; status: string }) : null;
          } catch {
            return null;
          }
        };
        const list = async (): Promise<Kept[]> => {
          for (;;) {
            const answer = await ask('profile.list', {});
            if (answer) return answer.records;
          }
        };
        const wrong: string[] = [];
        let silent = 0;
        let standing = await list();
        for (const [turn, pick] of picks.entries()) {
          const before = standing[pick % standing.length] as Kept;
          const note = `write ${from + turn}`;
          const record = { ...before.record, note };
          const answer = await ask('profile.put', { record, base: before.revision });
          standing = await list();
          const after = standing.find((each) => each.record.id === before.record.id);
          const taken = JSON.stringify(after?.record) === JSON.stringify(record);
          const left = JSON.stringify(after) === JSON.stringify(before);
          if (!answer) silent += 1;
          // What was answered stands; what was not stands whole or not at all.
          if (answer ? !(taken && answer.status === 'written') : taken === left) {
            wrong.push(`${note}: ${JSON.stringify({ answer, before, after })}`);
          }
        }
        return { wrong, silent };
      },
      [stop * 20, Array.from({ length: 20 }, () => dice(100))] as const,
    );
    await page.waitForTimeout(dice(60));
    await stopWorker(lens, page);
    const { wrong, silent } = await writing;
    expect(wrong).toEqual([]);
    unanswered += silent;
  }
  // Some were hit in their middle, else nothing was tried.
  expect(unanswered).toBeGreaterThan(0);
  expect(await sendFrom(page, 'profile.list', {})).toMatchObject({
    damaged: [],
    records: { length: 6 },
  });
});
