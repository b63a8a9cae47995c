import type { ControlPart, RecognisedField } from '../fields/types';
import type { Stage } from '../messaging/stage';
import { keyOf, locate } from './field-keys';
import { allErrors, errorAt } from './page-errors';
import { type FillItem, type FillRequest, type FillState, idle, type ReportRow } from './report';
import { type Share, shareOut } from './share';
import { putBack, samePart, type Trace, undoTraces } from './undo';
import type { Wanted } from './wanted';
import { driverOf } from './widgets';
import { readPageTextWith } from './widgets/text';
import { refused, type Written, written } from './widgets/types';
import { pause, until } from './widgets/wait';

/** A field that waits for another (document number for its type) opens within this. */
const enableMs = 1500;
/** No widget keeps the others waiting longer. */
const longestMs = 12_000;
/** Pages that put a value right again do it within this. */
const secondLookMs = 1000;
/** The lists of a region's next levels come within this, where they come at all. */
const nextLevelMs = 500;

/** One fill at a time: writes, reads back, looks again, and can take it back. */
export class FillRun {
  state: FillState = idle;
  private traces: Trace[] = [];
  private controller = new AbortController();

  constructor(
    private readonly stage: Stage,
    private readonly changed: (state: FillState) => void = () => undefined,
  ) {
    readPageTextWith(stage.originalText);
  }

  get busy(): boolean {
    return this.state.phase === 'running' || this.state.phase === 'checking';
  }

  cancel(): void {
    this.controller.abort();
  }

  /** Writes what was ticked. Focus and scroll are given back at the end. */
  async fill(request: FillRequest): Promise<FillState> {
    if (this.busy) return this.state;
    this.controller = new AbortController();
    this.traces = [];
    const { signal } = this.controller;
    const before = new Set(this.stage.recognise().map(keyOf));
    const giveBack = rememberPlace();
    this.set({ ...idle, phase: 'running', total: request.items.length, rows: request.skipped });
    const rows: ReportRow[] = [];
    for (const item of request.items) {
      const from = performance.now();
      const outcome = signal.aborted
        ? refused('cancelled')
        : await this.writeItem(item, request, signal).catch(broken);
      rows.push(rowOf(item, outcome, Math.round(performance.now() - from)));
      this.set({ ...this.state, done: rows.length, rows: [...rows, ...request.skipped] });
    }
    giveBack();
    if (!signal.aborted) {
      this.set({ ...this.state, phase: 'checking' });
      await pause(secondLookMs, signal);
    }
    const first = rows.map((row) => this.secondLook(row));
    // A page may have finished, after we gave up, what we had begun.
    const failed = first.filter(({ status }, index) => status === rows[index]?.status);
    for (const trace of this.traces) {
      const stillFailed = failed.some(
        ({ key, status }) => key === trace.item.key && status === 'failed',
      );
      if (stillFailed) await takeBack(trace);
    }
    // What was taken back may have emptied something else.
    const looked = first.map((row) => this.secondLook(row));
    const complaints = new Set(looked.map((row) => row.pageError?.zh));
    this.set({
      ...this.state,
      phase: signal.aborted ? 'cancelled' : 'done',
      rows: [...looked, ...request.skipped],
      pageErrors: allErrors(document, this.stage).filter((error) => !complaints.has(error.zh)),
      undoable: this.traces.length,
      appeared: this.stage
        .recognise()
        .filter((field) => !before.has(keyOf(field)) && this.stage.blockOf(field) === null).length,
    });
    return this.state;
  }

  /** Gives each field back what stood in it, where it still holds what we wrote. */
  async undo(): Promise<FillState> {
    if (this.busy) return this.state;
    this.controller = new AbortController();
    const { signal } = this.controller;
    const giveBack = rememberPlace();
    this.set({ ...this.state, phase: 'running' });
    const undone = await undoTraces(this.stage, this.traces, signal);
    this.traces = [];
    giveBack();
    this.set({ ...this.state, phase: 'done', undoable: 0, undone });
    return this.state;
  }

  private set(state: FillState): void {
    this.state = state;
    this.changed(state);
  }

  private async writeItem(
    item: FillItem,
    request: FillRequest,
    signal: AbortSignal,
  ): Promise<Written | { ok: false; reason: 'noFile'; nearest?: undefined }> {
    const open = () => {
      const field = locate(this.stage, item);
      return field && this.stage.blockOf(field) === null ? field : null;
    };
    const field = await until(document, open, enableMs, signal);
    if (signal.aborted) return refused('cancelled');
    if (!field) {
      const stands = locate(this.stage, item);
      if (!stands) return refused('gone');
      return refused(this.stage.blockOf(stands) === 'readOnly' ? 'readOnly' : 'disabled');
    }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
    const parts: Trace['parts'][number][] = [];
    let outcome: Written = refused('unsupported');
    for (
      let now: RecognisedField | null = field;
      now;
      now = outcome.ok ? await this.grown(now, item, limit) : null
    ) {
      const shares = shareOut(now, item.wanted, (id) => fileFrom(request, id));
      if (!shares) {
        if (item.wanted.kind === 'file') return { ok: false, reason: 'noFile' };
        outcome = refused('unsupported');
        break;
      }
      for (const share of shares) {
        if (parts.some((each) => each.share.part.root === share.part.root)) continue;
        parts.push({ share, before: driverOf(share.part)?.read(share.part) ?? [] });
      }
      outcome = await writeShares(this.stage, now, shares, limit).catch(broken);
    }
    // A widget that takes no end is given up; the person stopped nothing.
    if (!outcome.ok && outcome.reason === 'cancelled' && !signal.aborted)
      outcome = refused('notKept');
    // What stands wrong after a try that failed is worse than what stood before.
    const trace = { item, parts };
    if (!outcome.ok) await takeBack(trace);
    this.traces.push(trace);
    return outcome;
  }

  /** The field anew where writing a region made the lists of its next levels appear. */
  private async grown(
    field: RecognisedField,
    { wanted }: FillItem,
    signal: AbortSignal,
  ): Promise<RecognisedField | null> {
    if (!lacksLevels(field.parts, wanted)) return null;
    return until(document, () => this.longer(field.parts), nextLevelMs, signal);
  }

  /** The field of these widgets as it stands now, where more widgets have joined them. */
  private longer(parts: readonly ControlPart[]): RecognisedField | null {
    const now = this.stage.recognise().find(({ control }) => control === parts[0]?.control);
    return now && now.parts.length > parts.length ? now : null;
  }

  /** Whether lists of a region came after what was there had been written. */
  private hasMore({ item, parts }: Trace): boolean {
    const wrote = parts.map(({ share }) => share.part);
    if (!lacksLevels(wrote, item.wanted)) return false;
    return this.longer(wrote) !== null || this.hasStrangers(item);
  }

  /** Whether lists that belong to no field stand beside those of a region: its next levels. */
  private hasStrangers(item: FillItem): boolean {
    const container = locate(this.stage, item)?.container;
    const known = this.stage.recognise().flatMap(({ parts }) => parts);
    const rest = [...(container?.querySelectorAll(anyBox) ?? [])].filter(
      (each) => !known.some(({ root }) => root.contains(each)),
    );
    return rest.length > 0 && rest.length < 3 && rest.every((each) => each.matches(anyList));
  }

  private secondLook(row: ReportRow): ReportRow {
    // Some widgets show what they took only after we gave up: what stands there decides.
    const slow = row.status === 'failed' && row.reason === 'notKept';
    if (row.status !== 'filled' && !slow) return row;
    const trace = this.traces.find((each) => each.item.key === row.key);
    const field = locate(this.stage, row);
    const holds =
      field !== null &&
      trace !== undefined &&
      trace.parts.length > 0 &&
      stillHolds(field, trace) &&
      !this.hasMore(trace);
    const pageError = field ? errorAt(field.container, this.stage) : null;
    if (slow && !holds) return row;
    return holds
      ? { ...row, status: 'filled', reason: null, pageError }
      : { ...row, status: 'failed', reason: 'changedByPage', pageError };
  }
}

/** One widget that breaks must not take the rest, nor the report, nor the way back with it. */
const broken = (error: unknown): Written => {
  console.error(error);
  return refused('notKept');
};

const anyList = 'select,[role="combobox"]';
const anyBox = `${anyList},input:not([type="hidden"]),textarea`;

/**
 * Gives the widgets of a try that failed what stood before it, last first. Also where the person or
 * an update of the extension stopped it: none is left half written.
 */
async function takeBack({ parts }: Trace): Promise<void> {
  const limit = AbortSignal.timeout(longestMs);
  for (const { share, before } of [...parts].reverse()) {
    await putBack(share.part, before, limit).catch(() => false);
  }
}

/** Whether widgets are lists that hold the first levels of a region and not all of it. */
function lacksLevels(parts: readonly ControlPart[], wanted: Wanted): boolean {
  if (wanted.kind !== 'path' && wanted.kind !== 'address') return false;
  const lists = parts.filter(({ kind }) => kind === 'select');
  return (
    lists.length < wanted.levels.length &&
    lists.every((part, index) =>
      driverOf(part)?.holds(part, { kind: 'choice', texts: wanted.levels[index] ?? [] }),
    )
  );
}

const stillHolds = (field: RecognisedField, trace: Trace): boolean =>
  trace.parts.every(({ share }) => {
    const now = samePart(field, share);
    return now !== undefined && (driverOf(now)?.holds(now, share.want) ?? false);
  });

async function writeShares(
  stage: Stage,
  field: RecognisedField,
  shares: readonly Share[],
  signal: AbortSignal,
): Promise<Written> {
  for (const { part, want } of shares) {
    const driver = driverOf(part);
    if (!driver) return refused('unsupported');
    if (driver.holds(part, want)) continue;
    // The lists of a region open one after the other.
    const isOpen = () => stage.blockOf({ ...field, parts: [part] }) !== 'disabled';
    if (part !== shares[0]?.part) await until(part.root, isOpen, enableMs, signal);
    if (signal.aborted) return refused('cancelled');
    const outcome = await driver.write(part, want, signal);
    if (!outcome.ok) return outcome;
  }
  // A later part may have emptied an earlier one: province, city, district.
  const kept = shares.every(({ part, want }) => driverOf(part)?.holds(part, want) ?? false);
  return kept && field.parts.length > 0 ? written : refused('notKept');
}

function rowOf(
  item: FillItem,
  outcome: { ok: boolean; reason?: ReportRow['reason']; nearest?: readonly string[] | undefined },
  ms: number,
): ReportRow {
  return {
    key: item.key,
    id: item.id,
    label: item.label,
    translated: item.translated,
    status: outcome.ok ? 'filled' : outcome.reason === 'cancelled' ? 'skipped' : 'failed',
    reason: outcome.ok ? null : (outcome.reason ?? null),
    nearest: outcome.nearest ?? [],
    ms,
    pageError: null,
  };
}

function fileFrom(request: FillRequest, id: string): File | null {
  const payload = request.files.find((each) => each.id === id);
  if (!payload) return null;
  const bytes = Uint8Array.from(atob(payload.base64), (c) => c.charCodeAt(0));
  return new File([bytes], payload.name, { type: payload.mediaType });
}

/** Where the person was: focus and scroll, given back by the returned function. */
function rememberPlace(): () => void {
  const { scrollX, scrollY } = window;
  const active = document.activeElement as HTMLElement | null;
  return () => {
    const now = document.activeElement as HTMLElement | null;
    if (now !== active) {
      if (active?.isConnected && active !== document.body) {
        active.focus({ preventScroll: true });
      } else {
        now?.blur();
      }
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
  };
}
