import type { PlanRow } from './plan';
import type { FilePayload, FillRequest, ReportRow } from './report';

const skippedRow = (row: PlanRow): ReportRow => ({
  key: row.key,
  id: row.id,
  label: row.label,
  translated: row.translated,
  status: 'skipped',
  reason: row.reason,
  nearest: row.nearest,
  ms: 0,
  pageError: null,
});

/** What the page is asked to write: the chosen rows in the plan's order; the rest is reported. */
export function requestOf(
  rows: readonly PlanRow[],
  chosen: readonly PlanRow[],
  files: readonly FilePayload[],
): FillRequest {
  return {
    items: chosen.flatMap(({ key, id, label, translated, wanted }) =>
      wanted ? [{ key, id, label, translated, wanted }] : [],
    ),
    files,
    skipped: rows.filter((row) => !chosen.includes(row)).map(skippedRow),
  };
}
