import type { FieldEntry } from '../fields/types';

/**
 * One official site. A console is data: its addresses, its fields and the words in locales/.
 * No room may need a change when one is added.
 */
export interface OfficialConsole {
  readonly id: string;
  /** Exact host names; https only. */
  readonly hosts: readonly string[];
  /** i18n key of the name a reader sees, in namespace `consoles`. */
  readonly nameKey: string;
  /** Catalogue entries that can stand on this site. */
  readonly fields: readonly FieldEntry[];
  /**
   * Which step of a multi-step form the page shows, told by the Chinese text of the current
   * step or by a section heading. First match wins.
   */
  readonly steps: readonly ConsoleStep[];
}

export interface ConsoleStep {
  /** Also the key of the step's words in namespace `consoles`. */
  readonly id: string;
  /** Chinese headings that stand only on this step. */
  readonly headings: readonly string[];
}
