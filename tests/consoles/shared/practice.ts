/**
 * What a test reads from a practice page: `window.__practice`. `held` is what the framework of
 * the page holds, `submitted` what the page would send, `events` which of its buttons were
 * pressed. Nothing else of the page is meant for tests.
 */
export interface PracticeState {
  step: string;
  held: Record<string, unknown>;
  submitted: Record<string, unknown>;
  events: string[];
  crashed: string | null;
}

declare global {
  interface Window {
    __practice: PracticeState;
  }
}

window.__practice = { step: '', held: {}, submitted: {}, events: [], crashed: null };

export const practice: PracticeState = window.__practice;

/** A button of the page was pressed, or a choice with consequences was made. */
export function note(event: string): void {
  practice.events.push(event);
}

/** What the framework holds now, and what it would send. */
export function hold(held: Record<string, unknown>, submitted: Record<string, unknown>): void {
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(held)) {
    plain[key] = Array.isArray(value) ? value.map(describe) : value;
  }
  practice.held = plain;
  practice.submitted = submitted;
}

interface Named {
  readonly name: string;
  readonly size?: number;
  readonly type?: string;
  readonly originFileObj?: File;
  readonly raw?: File;
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'name' in value;

/** A chosen file as every library holds it: name, size, type. */
function describe(value: unknown): unknown {
  if (!isNamed(value)) return value;
  const file = value.originFileObj ?? value.raw ?? value;
  return { name: value.name, size: file.size, type: file.type };
}

/** Lists and files as a request would carry them; empty values are left out. */
export function asSent(held: Record<string, unknown>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(held)) {
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    sent[key] = Array.isArray(value)
      ? value.map((each) => (isNamed(each) ? each.name : each))
      : value;
  }
  return sent;
}
