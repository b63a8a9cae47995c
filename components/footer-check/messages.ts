import * as z from 'zod/mini';
import { message } from '../messaging/define';
import type { KnownSite } from './judge/types';
import type { WatchEntry } from './run/history';
import type { CheckResult } from './run/types';

const ownPages = ['extensionPage'] as const;
const address = z.string().check(z.minLength(1), z.maxLength(2000));
const job = z.string().check(z.minLength(1), z.maxLength(64));

/** Addresses are checked in the worker: a popup closes when the tab is shown for a moment. */
export const footerMessages = {
  'footer.check': message(z.object({ job, address }), ownPages).returns<CheckResult>(),
  /** What the profile knows of the site; null where it knows nothing or is locked. */
  'footer.known': message(z.object({ address }), ownPages).returns<KnownSite | null>(),
  'footer.stop': message(z.object({ job }), ownPages).returns<null>(),
  'footer.watchList': message(z.object({}), ownPages).returns<readonly WatchEntry[]>(),
  'footer.watch': message(z.object({ address, on: z.boolean() }), ownPages).returns<
    readonly WatchEntry[]
  >(),
  'footer.forget': message(z.object({ address }), ownPages).returns<readonly WatchEntry[]>(),
};
