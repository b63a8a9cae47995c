import { completeAddress } from './origin';
import type { CheckResult } from './types';

/** Addresses in a pasted text or a CSV: one a line or cell; what is no address is left out. */
export function addressesIn(text: string, most = 200): string[] {
  const found: string[] = [];
  for (const cell of text.split(/[\n\r,;\t]+/u)) {
    const bare = cell.trim().replace(/^["'<]{1,3}|["'>]{1,3}$/gu, '');
    const address = completeAddress(bare);
    if (address && !found.includes(address)) found.push(address);
    if (found.length >= most) break;
  }
  return found;
}

export interface ListRow {
  readonly address: string;
  readonly result: CheckResult | null;
}

interface FlatRow {
  readonly address: string;
  readonly reached: string;
  readonly outcome: string;
  readonly numbers: string;
  readonly at: string;
}

const flat = ({ address, result }: ListRow): FlatRow => ({
  address,
  reached: result?.ok ? result.address : '',
  outcome: !result ? '' : result.ok ? result.judgment.verdict : `no verdict: ${result.failure.key}`,
  numbers: result?.ok
    ? result.judgment.numbers.flatMap(({ canonical }) => canonical ?? []).join(' ')
    : '',
  at: result?.at ?? '',
});
const columns = ['address', 'reached', 'outcome', 'numbers', 'at'] as const;

/** A cell that a spreadsheet would run as a formula is quoted as text. */
const csvCell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
};

export function exportRows(rows: readonly ListRow[], format: 'csv' | 'json' | 'markdown'): string {
  const flatRows = rows.map(flat);
  if (format === 'json') {
    return `${JSON.stringify(
      rows.map((row, index) => ({
        ...flatRows[index],
        ...(row.result?.ok ? { judgment: row.result.judgment } : {}),
      })),
      null,
      2,
    )}\n`;
  }
  if (format === 'csv') {
    // The mark lets spreadsheets read the Chinese.
    const lines = flatRows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
    return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`;
  }
  const cell = (value: string) => value.replace(/\|/gu, '\\|');
  return [
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...flatRows.map((row) => `| ${columns.map((column) => cell(row[column])).join(' | ')} |`),
    '',
  ].join('\n');
}
