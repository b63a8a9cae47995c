import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { profileFile } from './autofill-helpers';
import { expect, test } from './fixtures';
import { seedProfile, sendFrom } from './profile-helpers';
import { stopWorker } from './stop-worker';

test('three answers predict the filing type, and it is kept', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  const answer = (question: RegExp, word: string) =>
    popup.getByRole('group', { name: question }).getByText(word, { exact: true }).click();
  await expect(popup.locator('[data-filing-type="unanswered"]')).toBeVisible();
  await answer(/already have an ICP filing/, 'Yes');
  await answer(/made through Alibaba Cloud/, 'No');
  await answer(/this very domain or App/, 'Yes');
  await expect(popup.locator('[data-filing-type="add-access-no-entity"]')).toContainText(
    'Add access',
  );
  await popup.reload();
  await expect(popup.locator('[data-filing-type="add-access-no-entity"]')).toBeVisible();
});

test('items are ticked by keyboard, counted, and still there after the worker died', async ({
  lens,
}) => {
  const popup = await lens.popup('checklist');
  const first = popup.locator('[data-item="need-filing"]').getByRole('checkbox');
  await first.focus();
  await popup.keyboard.press('Space');
  await expect(popup.locator('[data-item="need-filing"]')).toHaveAttribute('data-state', 'done');
  await expect(popup.getByText(/^1 of \d+$/).first()).toBeVisible();
  await stopWorker(lens, popup);
  await popup.reload();
  await expect(popup.locator('[data-item="need-filing"]')).toHaveAttribute('data-state', 'done');
});

test('an SMS is decoded, and its deadline counts down in the checklist', async ({ lens }) => {
  const popup = await lens.popup('messages');
  await popup
    .getByLabel('Chinese message')
    .fill(
      '【工信部】验证码：483920，您正在办理ICP备案，请在24小时内登录beian.miit.gov.cn进行短信核验。',
    );
  await popup.keyboard.press('Tab');
  await popup.getByRole('button', { name: 'Explain' }).click();
  await expect(popup.locator('[data-intent="miitCode"]')).toContainText('sent a code');
  await popup.getByRole('button', { name: 'Put into the checklist' }).click();
  await expect(popup.getByRole('button', { name: 'In the checklist' })).toBeVisible();
  const list = await lens.popup('checklist');
  await expect(list.locator('[data-deadline]')).toContainText('hours left');
});

test('the list prints with its Chinese words beside the English', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  const [printed] = await Promise.all([
    lens.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Print or PDF' }).click(),
  ]);
  await expect(
    printed.getByRole('row', { name: /Alibaba Cloud China-site account/ }),
  ).toContainText('阿里云账号');
});

test('the state of the order on the page moves the list, after asking', async ({ lens }) => {
  await lens.serve('https://beian.aliyun.com/pcContainer/myorder', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>我的订单</title><ol><li>阿里云初审</li><li>工信部短信核验</li><li>管局审核</li></ol><table><tr><th>当前进度</th></tr><tr><td>管局审核中</td></tr></table>',
    }),
  );
  const page = await lens.open('https://beian.aliyun.com/pcContainer/myorder');
  const popup = await lens.popup('checklist', page);
  await popup.getByRole('button', { name: 'Move the checklist there' }).click();
  await expect(popup.locator('[data-deadline="administration"]')).toContainText('days left');
  await expect(popup.getByRole('button', { name: 'Move the checklist there' })).toHaveCount(0);
});

/** Ids of the notifications that the browser shows now. */
const shownNotifications = (popup: Page): Promise<readonly string[]> =>
  popup.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return Object.keys(
      await new Promise<object>((done) => api.notifications.getAll((all) => done(all as object))),
    );
  });

test('a deadline is notified once, whatever restarts in between', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  const change = (edits: readonly object[]) =>
    sendFrom(popup, 'checklist.change', { id: 'filing-1', fresh: true, edits });
  await change([{ part: 'events', key: 'smsReceivedAt', value: Date.now() - 13 * 3_600_000 }]);
  await expect.poll(() => shownNotifications(popup)).toEqual(['checklist/filing-1/sms']);
  await popup.evaluate(() => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return api.notifications.clear('checklist/filing-1/sms');
  });
  await stopWorker(lens, popup);
  await change([{ part: 'notes', key: 'need-filing', value: 'seen' }]);
  expect(await shownNotifications(popup)).toEqual([]);
  // The countdown stands on the icon, and the next moment is set as an alarm.
  const state = await popup.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const alarms = await api.alarms.getAll();
    return { badge: await api.action.getBadgeText({}), alarms: alarms.map(({ name }) => name) };
  });
  expect(state).toEqual({ badge: '11h', alarms: ['checklist.reminders'] });
});

test('is usable at once with a hundred filings, by keyboard alone', async ({ lens }) => {
  const first = await lens.popup('checklist');
  for (let index = 0; index < 100; index += 1) {
    await sendFrom(first, 'checklist.change', {
      id: `filing-${index}`,
      fresh: true,
      edits: [
        { part: 'name', key: '', value: `site-${index}.example.cn` },
        { part: 'answers', key: 'entityAtMiit', value: false },
        { part: 'answers', key: 'serviceAtMiit', value: false },
      ],
    });
  }
  const popup = await lens.popup('checklist');
  await expect(popup.locator('[data-filing-type="first"]')).toBeVisible();
  await popup.getByRole('radio').first().focus();
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.locator('[data-filing-type="unanswered"]')).toBeVisible();
  await popup.keyboard.press('Tab');
  const focused = await popup.evaluate(() => document.activeElement?.getAttribute('type'));
  expect(focused).toBe('radio');
});

/** What a press on a button hands to the browser as a file. */
async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return {
    file: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

test('a note and a picture of the profile stay with an item, and are taken along', async ({
  lens,
}) => {
  const profile = profileFile('enterprise');
  const license = {
    id: 'file-license',
    kind: 'file',
    ownerId: profile.entities[0].id,
    role: 'license',
    name: 'license.gif',
    mediaType: 'image/gif',
    size: 42,
    content: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  };
  await seedProfile(lens, { ...profile, files: [license] });
  const popup = await lens.popup('checklist');
  const item = popup.locator('[data-item="need-filing"]');
  await item.locator('summary').first().click();
  await item.getByLabel('Your note').fill('Ask the office in Shenzhen');
  await item.getByLabel('Picture from your profile').selectOption({ label: 'license.gif' });
  await popup.reload();
  await item.locator('summary').first().click();
  await expect(item.getByLabel('Your note')).toHaveValue('Ask the office in Shenzhen');
  await expect(item.getByLabel('Picture from your profile')).toHaveValue('file-license');

  const markdown = await saved(popup, 'Markdown');
  expect(markdown.file).toMatch(/^beian-checklist-\w+\.md$/);
  expect(markdown.text).toContain('Ask the office in Shenzhen');
  const { filing } = JSON.parse((await saved(popup, 'JSON')).text);
  expect(filing.notes).toEqual({ 'need-filing': 'Ask the office in Shenzhen' });
  expect(filing.attachments).toEqual({ 'need-filing': ['file-license'] });
});

test('the calendar is offered once a deadline stands, with that deadline in it', async ({
  lens,
}) => {
  const empty = await lens.popup('checklist');
  await expect(empty.getByText('No deadline stands yet', { exact: false })).toBeVisible();
  await expect(empty.getByRole('button', { name: 'Calendar' })).toHaveCount(0);
  await empty.close();
  const messages = await lens.popup('messages');
  await messages
    .getByLabel('Chinese message')
    .fill(
      '【工信部】验证码：483920，您正在办理ICP备案，请在24小时内登录beian.miit.gov.cn进行短信核验。',
    );
  await messages.getByRole('button', { name: 'Explain' }).click();
  await messages.getByRole('button', { name: 'Put into the checklist' }).click();
  await expect(messages.getByRole('button', { name: 'In the checklist' })).toBeVisible();
  const { text } = await saved(await lens.popup('checklist'), 'Calendar (.ics)');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('a filing is deleted only after a second word', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  await popup.locator('[data-item="need-filing"]').getByRole('checkbox').check();
  const done = popup.locator('[data-item="need-filing"][data-state="done"]');
  await expect(done).toBeVisible();
  const ask = popup.getByRole('button', { name: 'Delete this filing' });
  await ask.click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(done).toBeVisible();
  await expect(ask).toBeFocused();
  await ask.click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(done).toHaveCount(0);
});

test('two windows change one filing: neither takes the other’s answer back, both show both', async ({
  lens,
}) => {
  const one = await lens.popup('checklist');
  const other = await lens.popup('checklist');
  const question = (page: Page, name: RegExp, word: string) =>
    page.getByRole('group', { name }).getByLabel(word, { exact: true });
  const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
  await question(one, /already have an ICP filing/, 'No').check();
  // The other window had begun a filing of its own, with nothing in it: it goes over to this one.
  await expect(question(other, /already have an ICP filing/, 'No')).toBeChecked();
  // Both work on while neither hears of the other, as in two presses at once.
  await lens.worker.evaluate(() => {
    const { session } = chrome.storage;
    Object.assign(globalThis, { ownSet: session.set });
    session.set = () => Promise.resolve();
  });
  await question(one, /already have an ICP filing/, 'Yes').check();
  await expect(question(one, /made through Alibaba Cloud/, 'No')).toBeVisible();
  await expect(question(other, /already have an ICP filing/, 'No')).toBeChecked();
  await question(other, /this very domain or App/, 'No').check();
  // Its own answer tells it what it had not heard of.
  await expect(question(other, /already have an ICP filing/, 'Yes')).toBeChecked();
  await item(other, 'need-filing').getByRole('checkbox').check();
  await expect(item(other, 'need-filing')).toHaveAttribute('data-state', 'done');
  await item(one, 'cn-account').getByRole('checkbox').check();
  await lens.worker.evaluate(() => {
    const { ownSet } = globalThis as unknown as { ownSet: typeof chrome.storage.session.set };
    chrome.storage.session.set = ownSet;
  });
  await item(one, 'account-verified').getByRole('checkbox').check();
  for (const page of [one, other]) {
    await expect(question(page, /already have an ICP filing/, 'Yes')).toBeChecked();
    await expect(question(page, /this very domain or App/, 'No')).toBeChecked();
    await expect(item(page, 'need-filing')).toHaveAttribute('data-state', 'done');
    await expect(item(page, 'cn-account')).toHaveAttribute('data-state', 'done');
  }
  // A note that is being typed stays under the hand while the other window writes.
  const phase = (page: Page) => item(page, 'need-filing').locator('summary').first();
  if (!(await item(one, 'need-filing').getByLabel('Your note').isVisible()))
    await phase(one).click();
  await item(one, 'need-filing').getByLabel('Your note').pressSequentially('Ask the office', {
    delay: 5,
  });
  await item(other, 'cn-account').getByRole('checkbox').uncheck();
  await expect(item(one, 'cn-account')).toHaveAttribute('data-state', 'open');
  await expect(item(one, 'need-filing').getByLabel('Your note')).toHaveValue('Ask the office');

  await other.getByRole('button', { name: 'Delete this filing' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(one.getByText('deleted in another window')).toBeVisible();
  await expect(item(one, 'need-filing')).toHaveAttribute('data-state', 'open');
  expect(await sendFrom(one, 'checklist.list', {})).toEqual([]);
});

test('the first line: nothing for one filing without a name, else its name and how far it is', async ({
  lens,
}) => {
  const popup = await lens.popup('checklist');
  const line = popup.locator('.checklist-filing > summary');
  await expect(popup.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Which filing will it be?',
  );
  await expect(line).toHaveCount(0);
  await popup.getByLabel('Name', { exact: true }).fill('shili-keji.cn');
  await expect(line).toHaveCount(0);
  await popup.locator('[data-item="need-filing"]').getByRole('checkbox').check();
  const another = popup.getByRole('button', { name: 'Another filing' });
  await another.focus();
  await popup.keyboard.press('Enter');
  await expect(line).toContainText(/Filing 1\s*0 of \d+/);
  await expect(line).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Filing', { exact: true }).selectOption('shili-keji.cn');
  await expect(line).toContainText(/shili-keji\.cn\s*1 of \d+/);
  await popup.reload();
  await expect(line).toContainText('shili-keji.cn');
});

test('no room for a change: told, shown, and stored with the next one', async ({ lens }) => {
  const popup = await lens.popup('checklist');
  const room = (enough: boolean) =>
    lens.worker.evaluate((given) => {
      const kept = globalThis as unknown as { ownPut?: IDBObjectStore['put'] };
      const store = IDBObjectStore.prototype;
      kept.ownPut ??= store.put;
      const { ownPut } = kept;
      store.put = given
        ? ownPut
        : () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
    }, enough);
  const tick = (id: string) => popup.locator(`[data-item="${id}"]`).getByRole('checkbox').check();
  await room(false);
  await tick('need-filing');
  await expect(popup.getByText('No room left')).toBeVisible();
  await room(true);
  await tick('cn-account');
  await expect(popup.getByText('No room left')).toBeHidden();
  await popup.reload();
  for (const id of ['need-filing', 'cn-account']) {
    await expect(popup.locator(`[data-item="${id}"]`)).toHaveAttribute('data-state', 'done');
  }
});

test('the dates stay where they are while one is entered, and stand first the next time', async ({
  lens,
}) => {
  const popup = await lens.popup('checklist');
  await popup.getByText('What has happened', { exact: true }).click();
  const received = popup.locator('input[type="datetime-local"]');
  const soon = new Date(Date.now() - 3_600_000 - new Date().getTimezoneOffset() * 60_000);
  await received.fill(soon.toISOString().slice(0, 16));
  await expect(popup.locator('[data-deadline]').first()).toContainText('hours left');
  await expect(received).toBeFocused();
  const again = await lens.popup('checklist');
  await expect(again.getByRole('heading', { level: 2 }).first()).toHaveText('Dates');
});
