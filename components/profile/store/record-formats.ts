/**
 * Formats of a record, oldest first: step N turns a record of format N into one of N + 1. Rows may
 * be sealed, so a database upgrade cannot reach inside: a record is brought up to date when it is
 * read, and an exported file of an earlier version when it is imported, by the same steps.
 */
type Loose = Readonly<Record<string, unknown>>;

export interface FormatStep {
  readonly why: string;
  readonly migrate: (record: Loose) => Loose;
  readonly example: { readonly before: Loose; readonly after: Loose };
}

export const formatSteps: readonly FormatStep[] = [];

/** The format that is written now; also the version of exported files. */
export const recordFormat = formatSteps.length + 1;

/** Brings a record up to date. */
export function upToDate(record: unknown, format: number, steps = formatSteps): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  return steps
    .slice(Math.max(0, format - 1))
    .reduce<Loose>((current, step) => step.migrate(current), record as Loose);
}
