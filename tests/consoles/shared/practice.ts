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
  practice.held = held;
  practice.submitted = submitted;
}

/** Lists and files as a request would carry them; empty values are left out. */
export function asSent(held: Record<string, unknown>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(held)) {
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    sent[key] = Array.isArray(value) ? value.map(fileName) : fileName(value);
  }
  return sent;
}

function fileName(value: unknown): unknown {
  if (value instanceof File) return value.name;
  if (typeof value === 'object' && value !== null && 'name' in value && 'size' in value) {
    return (value as { name: string }).name;
  }
  return value;
}
