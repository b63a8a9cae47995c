import { browser } from 'wxt/browser';
import type { Handlers } from '../messaging/define';
import { MessageError } from '../messaging/listen';
import { asMessageError } from '../profile/store/failures';
import { readSettings } from '../settings/store';
import { shownLanguage, workerWords } from '../ui/worker-words';
import { filingsChanged } from './changes';
import { withEdits } from './edits';
import { type Filing, filingSchema, newFiling } from './filing';
import type { checklistMessages } from './messages';
import { alarmAt, badgeAt, type DueDate, dueDates, remindersAt } from './reminders';
import { changeFiling, changeNewest, listFilings, markNotified, removeFiling } from './store';

const alarm = 'checklist.reminders';
/** By how much a computer's clock may be ahead and be set right again: three months. */
const clockErrorMs = 90 * 24 * 3_600_000;

/** A handler whose effect open windows, the icon and the reminders see at once. */
async function changing<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = await telling(work);
  await filingsChanged.note();
  await remind();
  return result;
}

/** What a person must be told of comes out by its name: no room left, for one. */
async function telling<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asMessageError(error);
  }
}

/** A filing as it would be kept; what no filing can hold is refused. */
function checked(filing: Filing): Filing {
  const parsed = filingSchema.safeParse(filing);
  if (!parsed.success) throw new MessageError('shape');
  return parsed.data;
}

export const checklistHandlers: Handlers<typeof checklistMessages> = {
  'checklist.list': () => telling(listFilings),
  'checklist.change': ({ id, fresh, edits }) =>
    changing(() =>
      changeFiling(id, (standing) => {
        const filing = standing ?? (fresh ? newFiling(id, '', 0) : null);
        return filing && checked({ ...withEdits(filing, edits), updatedAt: Date.now() });
      }),
    ),
  'checklist.remove': ({ id }) =>
    changing(async () => {
      await removeFiling(id);
      return { removed: true };
    }),
  'checklist.addDeadline': ({ at, label, smsReceivedAt }) => {
    const now = Date.now();
    return changing(() =>
      changeNewest((newest) => {
        const filing = newest ?? newFiling(crypto.randomUUID(), '', now);
        return smsReceivedAt === undefined
          ? { ...filing, ownDeadlines: [...filing.ownDeadlines, { at, label }], updatedAt: now }
          : { ...filing, events: { ...filing.events, smsReceivedAt }, updatedAt: now };
      }),
    );
  },
};

/** Shows what is due, sets the icon's badge and the alarm for the next moment. */
async function remind(): Promise<void> {
  const now = Date.now();
  const filings = await listFilings();
  const dates = dueDates(filings, now);
  const { show, nextAt } = remindersAt(dates, now);
  const { notifications } = await readSettings();
  for (const reminder of show) {
    // Marked first: a worker that dies between the two shows nothing rather than the same twice.
    if ((await markNotified(reminder.key, now)) && notifications.deadlines)
      await notify(reminder.due);
  }
  const badge = badgeAt(dates, now);
  await browser.action.setBadgeText({ text: badge.text });
  if (badge.text) {
    await browser.action.setBadgeBackgroundColor({ color: badge.urgent ? '#b3261e' : '#8a5a00' });
  }
  // Whatever comes first wakes the worker: a reminder, or the badge's next hour or day.
  const wakeAt = Math.min(
    nextAt ?? Number.POSITIVE_INFINITY,
    badge.changesAt ?? Number.POSITIVE_INFINITY,
  );
  // What seems to be long over may not be: the clock may have gone too far ahead for a while.
  if (dueDates(filings, now - clockErrorMs).length === 0) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: alarmAt(wakeAt, now) });
}

async function notify(due: DueDate): Promise<void> {
  const t = await workerWords('checklist');
  const title = due.label ?? t(`deadline.${due.id}`);
  const when = new Intl.DateTimeFormat(await shownLanguage(), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(due.at);
  await browser.notifications.create(`checklist/${due.filingId}/${due.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title,
    message: t('notification', { when, name: due.filingName || t('unnamed') }),
  });
}

/** Reminders survive a restart: every start of the browser and of the worker counts anew. */
export function startReminders(): void {
  browser.alarms.onAlarm.addListener((fired) => {
    if (fired.name === alarm) void remind();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(() => void remind());
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith('checklist/')) return;
    void browser.tabs.create({
      url: browser.runtime.getURL('/popup.html?view=checklist' as never),
    });
  });
}
