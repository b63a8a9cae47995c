import type { ControlKind, FieldBlock, FieldEntry } from '../fields/types';

/** Why a recognised field is not filled, told by the page alone. */
export type PageBlock = FieldBlock;

/** A field of the page as the planner sees it: plain data, no value of the profile. */
export interface PageField {
  /** Names the control while the page stands. */
  readonly key: string;
  readonly id: FieldEntry['id'];
  /** The page's Chinese label. */
  readonly label: string;
  /** What the dictionary says of the label in the reader's language. */
  readonly translated: string | null;
  readonly section: string | null;
  /** Texts that stand in it, part by part. */
  readonly current: readonly (readonly string[])[];
  /** The same in the reader's language where it was chosen from a list and is known; else null. */
  readonly currentTranslated: string | null;
  readonly kinds: readonly ControlKind[];
  readonly blocked: PageBlock | null;
  /** Smallest maxlength of its text boxes. */
  readonly maxLength: number | null;
  /** Options where they can be told without opening anything. */
  readonly options: readonly string[] | null;
}

export interface PageReading {
  readonly consoleId: string;
  readonly step: string | null;
  readonly address: string;
  readonly fields: readonly PageField[];
  readonly unrecognised: readonly string[];
}
