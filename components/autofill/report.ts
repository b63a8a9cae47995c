import type { PlanReason } from './plan';
import type { Wanted } from './wanted';
import type { Refusal } from './widgets/types';

export type RowStatus = 'filled' | 'skipped' | 'failed';

export type ReportReason = Refusal | PlanReason | 'changedByPage' | 'noFile' | 'notRecognised';

/** One line of a report. It tells what was asked for, never the value. */
export interface ReportRow {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly translated: string | null;
  readonly status: RowStatus;
  readonly reason: ReportReason | null;
  readonly nearest: readonly string[];
  /** How long writing and reading back took. */
  readonly ms: number;
  /** The page's own complaint about this field, in Chinese and, where known, in English. */
  readonly pageError: PageError | null;
}

export interface PageError {
  readonly zh: string;
  readonly translated: string | null;
}

/** A file on its way to an upload field: messages are JSON, so its bytes travel as Base64. */
export interface FilePayload {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** What the page is asked to write: ticked rows only, in order. */
export interface FillItem {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly translated: string | null;
  readonly wanted: Wanted;
}

export interface FillRequest {
  readonly items: readonly FillItem[];
  readonly files: readonly FilePayload[];
  /** Rows of the plan that are not written, for the report. */
  readonly skipped: readonly ReportRow[];
}

export type UndoStatus = 'restored' | 'changed' | 'cannot';

export interface UndoRow {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly translated: string | null;
  readonly status: UndoStatus;
}

export interface FillState {
  readonly phase: 'idle' | 'running' | 'checking' | 'done' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly rows: readonly ReportRow[];
  /** The page's complaints that stand at no field of ours. */
  readonly pageErrors: readonly PageError[];
  /** Fields that the last fill wrote and that can be given back. */
  readonly undoable: number;
  readonly undone: readonly UndoRow[];
  /** Known fields that appeared while filling and were not part of the plan. */
  readonly appeared: number;
}

export const idle: FillState = {
  phase: 'idle',
  done: 0,
  total: 0,
  rows: [],
  pageErrors: [],
  undoable: 0,
  undone: [],
  appeared: 0,
};
