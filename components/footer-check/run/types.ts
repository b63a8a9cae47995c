import type { Evidence } from '../evidence/types';
import type { Judgment } from '../judge/types';

/** Why a page could not be judged; `failure.<key>` in the words. */
export type FailureKey =
  | 'restricted'
  | 'noAccess'
  | 'noTab'
  | 'gone'
  | 'notPage'
  | 'unreachable'
  | 'certificate'
  | 'download'
  | 'loginWall'
  | 'redirects'
  | 'neverSettles'
  | 'badAddress'
  | 'stopped'
  | 'internal';

export interface Failure {
  readonly key: FailureKey;
  readonly detail?: string;
}

/** How a page was looked at: in the tab as shown, in one behind, or in one shown for a moment. */
export type Way = 'shown' | 'behind' | 'shown-for-a-moment';

export interface Checked {
  readonly ok: true;
  /** As it was asked for. */
  readonly asked: string;
  /** After redirects. */
  readonly address: string;
  /** ISO date and time. */
  readonly at: string;
  readonly way: Way;
  readonly tabId: number | null;
  readonly evidence: Evidence;
  readonly judgment: Judgment;
}

export interface NotChecked {
  readonly ok: false;
  readonly asked: string;
  readonly at: string;
  readonly failure: Failure;
}

export type CheckResult = Checked | NotChecked;

export type Stage = 'opening' | 'loading' | 'looking' | 'showing' | 'done';
