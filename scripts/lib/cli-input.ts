/** Readings of what people pipe into the command line, with errors that say what was expected. */

/** @throws Error saying what was expected, with an example. */
export function asObject(input: unknown, expected: string): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const got = Array.isArray(input) ? 'a list' : input === null ? 'null' : `a ${typeof input}`;
    throw new Error(`Expected ${expected}; got ${got}. See docs/cli.md`);
  }
  return input as Record<string, unknown>;
}

/** A day as YYYY-MM-DD; today in China where none is given. @throws Error where it is no day. */
export function dayOf(value: unknown, name = 'today'): string {
  if (value === undefined || value === null || value === '') {
    return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  }
  const text = String(value).slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new Error(`\`${name}\` must be a day such as "2026-11-24"; got ${JSON.stringify(value)}`);
  }
  return text;
}
