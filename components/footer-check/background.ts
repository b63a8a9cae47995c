import { browser } from 'wxt/browser';
import type { Handlers } from '../messaging/define';
import { readProfile } from '../profile/store';
import { readSettings } from '../settings/store';
import { workerWords } from '../ui/worker-words';
import type { KnownSite } from './judge/types';
import type { footerMessages } from './messages';
import { checkAddress, isAllowed } from './run/address';
import { isDue } from './run/due';
import { forget, gotWorse, pastCheck, readHistory, remember, setWatched } from './run/history';
import { knownSite } from './run/known';
import { closeLeftTabs } from './run/left-tabs';
import { completeAddress } from './run/origin';

const alarmName = 'footer.watch';
/**
 * Minutes between two looks at what is due, and from the browser's start to the first. What is due
 * is told by the times that were noted, not by the alarm: browsers forget alarms when they close,
 * and let those of a week wait for as long as a clock that is set meanwhile says.
 */
const daily = 24 * 60;
const soon = 10;
const jobs = new Map<string, AbortController>();

export const footerHandlers: Handlers<typeof footerMessages> = {
  async 'footer.check'({ job, address }) {
    const controller = new AbortController();
    jobs.set(job, controller);
    try {
      const result = await checkAddress(address, {
        signal: controller.signal,
        knownFor: readKnown,
        onStage: (stage) => void browser.storage.session.set({ [`footer.job.${job}`]: stage }),
      });
      const whole = completeAddress(address);
      if (whole && !(!result.ok && result.failure.key === 'stopped')) await remember(whole, result);
      return result;
    } finally {
      jobs.delete(job);
      await browser.storage.session.remove(`footer.job.${job}`);
    }
  },
  'footer.known': ({ address }) => readKnown(address),
  'footer.stop'({ job }) {
    jobs.get(job)?.abort();
    return null;
  },
  'footer.watchList': () => readHistory(),
  async 'footer.watch'({ address, on }) {
    const entries = await setWatched(completeAddress(address) ?? address, on, Date.now());
    await setAlarm();
    return entries;
  },
  async 'footer.forget'({ address }) {
    const entries = await forget(address);
    await setAlarm();
    return entries;
  },
};

/** A locked or unreadable profile knows nothing: the check goes on without it. */
async function readKnown(address: string): Promise<KnownSite | null> {
  try {
    return knownSite(await readProfile(), address);
  } catch {
    return null;
  }
}

/** An alarm while anything is watched. */
async function setAlarm(): Promise<void> {
  if (!(await readHistory()).some(({ watched }) => watched)) {
    await browser.alarms.clear(alarmName);
  } else if (!(await browser.alarms.get(alarmName))) {
    await browser.alarms.create(alarmName, { delayInMinutes: soon, periodInMinutes: daily });
  }
}

/** Checks the watched sites every week, those only that may still be looked at. */
export function startFooterWatch(): void {
  void closeLeftTabs();
  browser.runtime.onStartup.addListener(() => void setAlarm());
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) void checkWatched();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith('footer:')) return;
    const query = new URLSearchParams({ view: 'footer', url: id.slice('footer:'.length) });
    const page = browser.runtime.getURL(`/popup.html?${query}` as never);
    void browser.tabs.create({ url: page });
    void browser.notifications.clear(id);
  });
}

/** One after another: a person may be at work in the same browser. */
async function checkWatched(): Promise<void> {
  const due = (await readHistory()).filter((entry) => isDue(entry, Date.now()));
  for (const { address, checks } of due) {
    if (!(await isAllowed(address))) continue;
    // Never shown for a moment: nobody asked for it now.
    const result = await checkAddress(address, { mayShow: false, knownFor: readKnown });
    await remember(address, result);
    if (gotWorse(checks, pastCheck(result))) await notify(address, pastCheck(result).outcome);
  }
}

async function notify(address: string, outcome: string): Promise<void> {
  const settings = await readSettings();
  if (!settings.notifications.footer) return;
  const t = await workerWords('footer');
  await browser.notifications.create(`footer:${address}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title: t('notify.title', { host: new URL(address).host }),
    message: t(`verdict.${outcome}`),
  });
}
